import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const LAND =
  'land(?:-? ?based)?\\b(?: (?:physical )?(?:therapy|exercises?|program|visits|treatment|rehabilitation))?';

/** Whether reduced weight bearing speaks for exercise in water. */
export const reducedWeightBearing = signalFact(
  'reduced-weight-bearing',
  [
    {
      cue: cue(
        'reduced (?:weight[- ]bearing|weight|gravity|load)',
        'reduc(?:e|es|ing|tion of|tion in) (?:the )?(?:weight[- ]bearing|load|axial)',
        'extreme(?:ly)? obes[a-z]+',
        'morbid(?:ly)? obes[a-z]+',
        'obes(?:e|ity)\\b',
        '(?:body mass index|bmi) (?:[a-z]+ ){0,2}?(?:3[5-9]|[4-9]\\d)',
        'non-? ?weight[- ]bearing',
        'nwb\\b',
        'overweight\\b',
        'end-stage (?:[a-z]+ )?(?:knee|hip|arthritis|osteoarthritis|disease)?',
        'end stage\\b',
        'severe (?:[a-z]+ ){0,2}?(?:arthritis|osteoarthritis|arthrosis)',
        'every step (?:hurts|is painful)',
        'partial weight[- ]bearing',
        '(?:limited|restricted|protected) weight[- ]bearing',
        'de-? ?weighted',
        'unload(?:s|ed|ing)? (?:the|of|his|her)',
      ),
      weight: 1.05,
      when: ({ clause, start }) =>
        !/\b(?:where|when|if|whenever|in whom)\b[a-z ]*$/.test(
          clause.text.slice(Math.max(0, start - 80), start),
        ),
    },
    // What land or weight bearing does to the worker.
    {
      cue: cue(
        `(?:can|could|does|did) not (?:[a-z]+ )?(?:tolerate|bear|manage|do|perform) (?:[a-z-]+ ){0,3}?(?:weight|land)`,
        'unable to (?:[a-z]+ )?(?:tolerate|bear|perform|do) (?:[a-z-]+ ){0,3}?(?:weight|land)',
        'intoleran(?:t|ce) (?:of|to) (?:land|weight)',
        `failed (?:a |his |her )?(?:[a-z]+ )?${LAND}`,
      ),
      negated: true,
      undocumented: null,
      weight: 1.1,
    },
    {
      cue: cue(LAND, 'weight[- ]bearing (?:exercises?|activit[a-z]+|therapy)?'),
      negated: null,
      undocumented: null,
      when: ({ clause }) =>
        /\b(?:failed|worse(?:ned)?|aggravat\w+|intoler\w+|not tolerated|painful|increased (?:the |his |her )?pain|flare[ds]?|hurts?|can not (?:last|tolerate|do|manage))\b/.test(
          clause.text,
        ),
    },
    {
      cue: cue(LAND, 'weight[- ]bearing (?:is|was|status)', 'water\\b', 'pool\\b', 'obesity\\b', 'obese\\b'),
      affirmed: null,
      negated: null,
      when: ({ clause }) =>
        /\b(?:why|reasons?|need|desir\w+|requir\w+|prefer\w+|explain\w*|explanation|obes\w+|justif\w+)\b/.test(
          clause.text,
        ),
    },
    // Very heavy, in pounds: 280 and more.
    {
      cue: cue('pounds\\b', 'lbs\\b', 'weighs\\b'),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) =>
        /\b(?:2[89]\d|[345]\d\d) ?(?:pounds|lbs)\b/.test(clause.text) &&
        !/\blift|\bcarr|\bpush|\bpull/.test(clause.text),
    },
    {
      cue: cue(
        'tolerat(?:es|ed|ing) (?:[a-z-]+ ){0,3}?land[a-z -]*',
        'full weight[- ]?(?:bearing)?',
        'normal (?:weight|gait|body)',
        'gait (?:is |was )?(?:normal|unremarkable)',
        'walks? (?:normally|without (?:difficulty|aid|a limp))',
        'land visits without',
        'tolerated (?:\\d+ )?land',
        'weight bearing: (?:full|as tolerated)',
        'weight bearing (?:is |was )?(?:full|as tolerated|unrestricted)',
        'body mass index (?:[a-z]+ ){0,2}?(?:1\\d|2\\d)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
    },
  ],
  ['aquatic-therapy'],
);
