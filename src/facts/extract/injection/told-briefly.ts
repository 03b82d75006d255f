import type { TreatmentId } from '../../../request/treatment.js';
import { aboutBodyPart } from '../reading/context.js';
import { noDifference } from '../reading/failure.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';
import { aboutInjection } from './response.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];
const SHOT =
  '(?:injections?|blocks?|epidurals?|ablations?|neurotom(?:y|ies)|rhizotom(?:y|ies)|procedures?|series)';
const AHEAD = /\b(?:request(?:s|ed|ing)?|should|guidelines?|requires?|unless|proposed)\b/;

/** None before this one, or one that did something. */
export const givenBefore = signalFact(
  'earlier-injection',
  [
    {
      cue: cue(
        `first (?:[a-z-]+ ){0,2}?${SHOT} ?: ?yes\\b`,
        `(?:is|be) (?:the |his |her |an? )?(?:[a-z]+'s )?first (?:[a-z-]+ ){0,2}?${SHOT}\\b`,
        'first (?:that )?(?:he|she|the patient) (?:will|would|is to) (?:have|be|receive|get)\\b',
        'never (?:yet )?(?:had|been given|received) (?:1|any)\\b',
        '(?:not|never) (?:yet |ever |previously |so far )?been (?:injected|blocked|ablated)\\b',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      supposed: false,
      weight: 1.2,
      when: ({ clause }, context) =>
        (aboutInjection(clause) || /\b(?:injected|blocked|ablated)\b/.test(clause.text)) &&
        aboutBodyPart(context, clause),
    },
    {
      cue: cue(
        `(?:injections|injection|block|blocks|epidural|epidurals|ablation|neurotomy|rhizotomy) (?:of (?:[a-z]+ )?\\d* ?)?(?:yielded|produced|afforded|bought|eased|gave|brought|held)\\b`,
        `(?:relief|response|benefit) (?:from|after|of|to) (?:the|an|his|her|that|a) (?:[a-z-]+ ){0,3}?${SHOT}\\b`,
      ),
      negated: null,
      undocumented: null,
      weight: 0.75,
      when: ({ clause }, context) => aboutBodyPart(context, clause) && !AHEAD.test(clause.text),
    },
  ],
  INJECTIONS,
);

const before = (text: string, at: number) => spanIn(text.slice(Math.max(0, at - 8), at + 7), 'months');

/** "Fourteen months have elapsed", "interval: nine months", "lies eight months back". */
export const interval = valueFact(
  'months-since-last-procedure',
  [
    {
      cue: cue('interval\\b'),
      weight: 0.9,
      read: ({ clause, end }) =>
        AHEAD.test(clause.text) ? null : spanIn(clause.text.slice(end, end + 24), 'months'),
    },
    {
      cue: cue(
        'months (?:have |had |has )?(?:elapsed|passed|gone by|lie between|lay between|since then|back|later)\\b',
      ),
      weight: 0.85,
      read: ({ clause, start }) =>
        aboutInjection(clause) && !AHEAD.test(clause.text) ? before(clause.text, start) : null,
    },
  ],
  INJECTIONS,
);

/** The same values before and after, or a return to what was given up. */
export const capacityAfter = signalFact(
  'prior-injection-function',
  [
    {
      cue: cue('before\\b'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1,
      when: ({ clause }) =>
        aboutInjection(clause) && noDifference(clause.text) && !/\bpain\b|\bmg\b/.test(clause.text),
    },
    {
      cue: cue(
        'return (?:from [a-z ]{3,25} )?to (?:the |his |her |full |modified |light |regular )*(?:duty|work|shifts?|job|driving|walking|gym|treadmill|housework)\\b',
      ),
      negated: false,
      weight: 0.85,
      when: ({ clause }) => aboutInjection(clause) && !AHEAD.test(clause.text),
    },
  ],
  INJECTIONS,
);

export const doseAfter = signalFact(
  'prior-injection-less-medication',
  [
    {
      cue: cue(
        '(?:morphine|methadone|fentanyl|oxycontin|norco|vicodin|tramadol|hydrocodone|oxycodone|percocet|gabapentin|opioids?|medications?|tablets|dose|doses)\\b(?: [a-z]+){0,2}? (?:stayed|remained|held|kept|was kept|continued) (?:at|on|steady|level|as|unchanged|the same)\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1,
      when: ({ clause }) => aboutInjection(clause) && !AHEAD.test(clause.text),
    },
  ],
  INJECTIONS,
);
