import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

/** Treatments that are made for their result. */
export const STUDIES: readonly TreatmentId[] = [
  'mri',
  'emg-ncv',
  'urine-drug-test',
  'functional-capacity-evaluation',
  'psychological-evaluation',
];

const RESULT =
  '(?:result|results|answer|outcome|study|studies|test|testing|scan|picture|mri\\b|emg\\b|needle|image|imaging|evaluation|finding|findings|it\\b)';
const PLAN =
  /\b(?:plan(?:s|ned)?|treatment|management|care|surgery|surgical|surgeon|operat[a-z]+|release|repair|injection|inject|decision|whether|between|therapy|referral|course|endoscop[a-z]+|neurotomy|ablation|procedure|block|nothing|refer)\b/;
const ofPlan = ({ clause }: { clause: Clause }): boolean =>
  PLAN.test(clause.text) && !/\bguideline/.test(clause.text);
/** Up to four words that deny nothing. */
const GAP = '(?: (?!not\\b|never\\b|nothing\\b)[a-z]+){0,4}?';

/** The result × deciding × the plan. */
export const decidesPlan = signalFact(
  'would-change-plan',
  [
    {
      cue: cue(
        `${RESULT}${GAP} (?:decides?|determines?|settles?|governs?|guides?|directs?|alters?|changes?|selects?|tells?|chooses?)\\b(?! (?:nothing|little|only))`,
        `(?:release|surgery|repair|operation|decision|plan|injection|treatment|referral|management|choice)\\b${GAP} (?:depends?|turns?|hinges?|rests?|waits?|awaits?|hangs?)(?: (?:up)?on| for)?\\b${GAP} (?:results?|answer|outcome|study|test|scan|findings?|it)\\b`,
        `(?:depending|contingent|dependent|according) (?:up)?(?:on|to) (?:the |its |this )?(?:[a-z]+ )?(?:results?|outcome|study|scan|test|findings?)`,
        `(?:operate|operates|inject|injects|proceed|proceeds|repair|repairs|release|releases) (?:only )?(?:if|when|once) (?:the |it )`,
      ),
      supposed: true,
      negated: false,
      undocumented: 'not-documented',
      weight: 0.95,
      when: ofPlan,
    },
    {
      cue: cue(
        `(?:would|will|could|can|is going to|does) (?:change|alter|affect|add|decide|influence) (?:nothing|little)\\b`,
        `nor (?:would|will|could|does)${GAP} (?:change|alter|affect|decide|influence)\\b`,
        `(?:would|will|could|does) not (?:[a-z]+ )?(?:change|alter|affect|decide|influence)\\b`,
        'whatever (?:it|the (?:[a-z]+ )?(?:study|test|scan|result|needle))',
        '(?:positive or negative|either way|in either case)\\b',
        'is (?:already )?(?:planned|decided|settled) (?:whatever|regardless|anyway)',
        'same (?:plan|treatment) (?:whatever|either way|regardless)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
      when: ofPlan,
    },
    {
      cue: cue(
        `what (?:would|will|is to|might) (?:be |happen |follow |change )?(?:done |do )?(?:differently )?(?:with|from|after|on) (?:the |its |a )?(?:[a-z]+ )?(?:results?|answer|findings?|study|test)`,
        'what (?:would|will|might|is to) (?:be )?(?:done|change|follow|differ)[a-z]*',
        `how (?:the |its |any |a )?(?:results?|outcome|study|test|findings?)`,
      ),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.45,
    },
  ],
  STUDIES,
);
