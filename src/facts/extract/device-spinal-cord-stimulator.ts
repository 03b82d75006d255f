import type { Clause } from './clause.js';
import { headingFact } from './device-heading.js';
import { cue } from './program-cue.js';
import { signalFact } from './signal.js';
import { valueFact } from './value.js';

const STIMULATOR = ['spinal-cord-stimulator'] as const;
const ASKED = /\b(?:request(?:s|ed)?|asks?|sought|proposed|is for)\b/;

/** A permanent device rather than a temporary trial. */
export const permanentImplantInHeading = headingFact('permanent-implant', STIMULATOR, (heading) =>
  /\b(?:temporary|percutaneous)\b|\btrial\b/.test(heading) &&
  !/\b(?:after|following|status post)\b|\bpermanent\b/.test(heading)
    ? false
    : /\b(?:permanent|implant(?:ation|s)?|generator)\b/.test(heading)
      ? true
      : null,
);
export const permanentImplant = signalFact(
  'permanent-implant',
  [
    {
      cue: cue('permanent (?:[a-z]+ ){0,3}?(?:implant[a-z]*|placement|stimulat[a-z]+)'),
      negated: null,
      undocumented: null,
      when: ({ clause, start }) =>
        ASKED.test(clause.text) && !/\b(?:before|prior to) (?:a |any )?$/.test(clause.text.slice(0, start)),
      weight: 1.1,
    },
    {
      cue: cue('trial\\b'),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause }) => ASKED.test(clause.text) && !/\bafter\b/.test(clause.text),
    },
  ],
  STIMULATOR,
);

/** Relief in the temporary trial, percent. */
export const trialReliefPercent = valueFact(
  'trial-relief-percent',
  [
    {
      cue: cue('trial\\b', 'trial leads', 'trialed\\b'),
      read: ({ clause }) => {
        const found =
          /(?<![\d.-])(\d{1,3})(?: ?- ?\d{1,3})? ?(?:%|percent|per cent)/.exec(clause.text) ?? undefined;
        if (!found || /\b(?:required?s?|threshold|at least \d+ ?% is needed)\b/.test(clause.text))
          return null;
        return Number(found[1]) <= 100 ? Number(found[1]) : null;
      },
    },
  ],
  STIMULATOR,
);

const CARE =
  /\b(?:less invasive|therapy|injections?|blocks?|drugs?|medications?|conservative|acupuncture|chiropractic|procedures?|treatments?|options?|modalities|care)\b/;
const namesCare = ({ clause }: { clause: Clause }) => CARE.test(clause.text);

/** Less invasive treatment has failed or is contraindicated. */
export const lessInvasiveFailed = signalFact(
  'less-invasive-failed',
  [
    {
      cue: cue(
        'failed\\b(?! (?:back|to (?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report)))',
        'failure (?:of|with)\\b',
        'exhausted\\b',
        'contraindicated\\b',
        'unresponsive to',
        'refractory to',
        'unsuccessful',
        'ineffective',
      ),
      when: (match) => namesCare(match) && !/\bin whom\b|\bpatients who\b/.test(match.clause.text),
    },
    {
      cue: cue(
        '(?:did|has|have|had|was|were) not (?:[a-z]+ ){0,2}?(?:help|helped|helpful|effective|successful|relieve|relieved|resolved?|bring|brought|provide|provided)',
        '(?:no|without|little|minimal|temporary|only temporary|inadequate|not enough|insufficient) (?:lasting |sustained |significant |long-term |meaningful )*(?:relief|benefit|help|improvement|success)\\b',
      ),
      negated: true,
      undocumented: null,
      weight: 0.9,
      when: namesCare,
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
      cue: cue('tried\\b', 'exhausted\\b', 'attempted\\b'),
      affirmed: null,
      negated: false,
      when: namesCare,
    },
  ],
  STIMULATOR,
);

/** Failed back surgery syndrome, CRPS or another condition on the guideline's list. */
export const failedBackOrCrps = signalFact(
  'failed-back-or-crps',
  [
    {
      cue: cue(
        'failed[ -]back',
        'fbss\\b',
        'post-? ?laminectomy (?:pain )?syndrome',
        'post-? ?fusion syndrome',
        'complex regional pain',
        'crps\\b',
        'reflex sympathetic',
        'rsd\\b',
        'phantom limb',
        'post-? ?amputation pain',
        'post-? ?herpetic',
        'spinal cord injury dysesthesias?',
        'arachnoiditis',
        'peripheral vascular disease',
      ),
    },
  ],
  [...STIMULATOR],
);
