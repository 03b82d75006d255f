import type { TreatmentId } from '../../request/treatment.js';
import type { Clause } from './clause.js';
import { cue } from './program-cue.js';
import { signalFact } from './signal.js';
import { treatmentsIn } from './topic.js';

const FAILURE =
  /\b(?:failed|failure|fails|unsuccessful|ineffective|unhelpful|not (?:been )?(?:helpful|effective|successful|helped)|(?:did|does|has|have) not (?:help|work|relieve|bring|provide|give|improve|reduce)|without (?:[a-z]+ ){0,2}?(?:help|relief|benefit|success|improvement|effect)|(?:no|little|minimal|brief|temporary|inadequate|insufficient|short-lived|only short) (?:[a-z]+ ){0,2}?(?:help|relief|benefit|improvement|effect|success|response)|inadequate|not tolerated|unresponsive|gave up|given up)\b/;
const HELPS =
  /\b(?:relieves|relieved|helps|helped|good relief|effective|benefit(?:s|ed)? from|with (?:good |some )?(?:relief|benefit|success)|improves|controls|reduces)\b/;
const TENS = [
  'tens\\b(?: (?:unit|trial|therapy|treatment))?',
  'transcutaneous (?:electrical )?[a-z ]{0,30}stimulat[a-z]+',
];
const isFailure = ({ clause }: { clause: Clause }) => FAILURE.test(clause.text);

/** TENS was tried and did not help. */
export const tensFailed = signalFact(
  'tens-failed',
  [
    {
      cue: cue(...TENS),
      negated: false,
      affirmed: null,
      // "TENS did not help" denies the help, not the trial.
      when: ({ clause }) =>
        !isFailure({ clause }) ||
        /\b(?:failure|failed) of\b|\bno (?:evidence|documentation)/.test(clause.text),
    },
    {
      cue: cue(...TENS),
      negated: true,
      undocumented: 'not-documented',
      weight: 1.1,
      when: (match) => isFailure(match) && !/\bhas not failed\b|\bdid not fail\b/.test(match.clause.text),
    },
    {
      cue: cue(...TENS),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause }) => HELPS.test(clause.text) && !isFailure({ clause }),
    },
    {
      cue: cue('tried\\b', 'tens\\b', 'trialed\\b', 'used\\b', 'attempted'),
      affirmed: null,
      negated: false,
      weight: 1.2,
      when: ({ clause }) => /\btens\b|\btranscutaneous\b/.test(clause.text) && !isFailure({ clause }),
    },
    // "Therapy, medication, TENS. The last was never used."
    {
      cue: cue('last (?:of these )?(?:was never|has not been|had not been|was not)'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => /\btens\b[^a-z]*$/.test(clause.previous?.text ?? ''),
    },
  ],
  ['h-wave', 'interferential', 'durable-medical-equipment'],
);

const CARE =
  /\b(?:therap(?:y|ies)|medications?|drugs?|modalit(?:y|ies)|treatments?|chiropractic|acupuncture|injections?|exercises?|home program|conservative|nsaids?|naproxen|norco|tramadol|ibuprofen|measures|options|care)\b/;
const namesCare = ({ clause }: { clause: Clause }) =>
  CARE.test(clause.text) || treatmentsIn(clause).some((match) => !STIMULATOR_TOPICS.has(match.value));
const STIMULATOR_TOPICS: ReadonlySet<string> = new Set(['tens', 'interferential', 'h-wave']);
const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];

/** Other treatment, medication included, was tried and failed. */
export const otherModalitiesFailed = signalFact(
  'other-modalities-failed',
  [
    {
      cue: cue(
        'failed\\b(?! to (?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report))',
        'failure (?:of|with)\\b',
        'tried (?:and|but) (?:failed|did not help|unsuccessful)',
        'unsuccessful',
        'unresponsive to',
        'refractory to',
        'ineffective\\b',
        'exhausted\\b',
      ),
      // "…, or unresponsive to conservative measures" ends a guideline's list.
      when: (match) => namesCare(match) && !/\bor (?:been )?$/.test(match.clause.text.slice(0, match.start)),
    },
    {
      cue: cue(
        '(?:did|has|have|had|was|were|do|does) not (?:[a-z]+ ){0,2}?(?:help|helped|helpful|effective|successful|relieve|relieved|resolve|resolved|work|worked|bring|brought|provide|provided)',
        '(?:little|no|without|minimal|temporary|inadequate|insufficient|incomplete) (?:lasting |sustained |significant |long-term |adequate |much )*(?:relief|benefit|help|improvement|success)\\b',
        'pain (?:has )?(?:persist[a-z]*|remain[a-z]*|unchanged|continues)',
        'despite (?:[a-z0-9,]+ ){0,6}?(?:medications?|therapy|care|treatment|exercises?|program)',
      ),
      negated: true,
      undocumented: null,
      weight: 0.9,
      when: (match) => namesCare(match) && !STILL_OUTSTANDING.test(match.clause.text),
    },
    {
      cue: cue(
        '(?:has|have|had|was|were) not (?:yet )?(?:been )?(?:tried|exhausted|attempted)',
        'not (?:yet )?(?:been )?tried',
        'never (?:been )?tried',
        'untried',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: namesCare,
    },
    {
      cue: cue('tried\\b', 'attempted\\b', 'exhausted\\b'),
      affirmed: null,
      negated: false,
      when: namesCare,
    },
    {
      cue: cue(
        'getting better with',
        'improving with',
        'improves with',
        'responding (?:well )?to',
        'well controlled',
        'controlling (?:the |his |her )?(?:pain|symptoms) (?:well|adequately)',
        'adequately controlled',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.1,
      when: namesCare,
    },
  ],
  STIMULATORS,
);

const STILL_OUTSTANDING = /\b(?:not (?:yet )?(?:been )?tried|never (?:been )?tried)\b/;
