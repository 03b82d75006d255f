import type { Extractor } from '../../reading/signal.js';
import { effectsOf, judge } from './gains.js';
import { type Sentence, sentencesIn } from './sentence.js';
import { TREATMENTS_WITH_RESULTS } from './treatments.js';

/** What the disputed treatment did: capacities that changed or did not, things done again or still not done. */
export const effectOfTreatment: Extractor = {
  facts: [
    'functional-improvement',
    'adl-improved',
    'restrictions-reduced',
    'dependency-reduced',
    'pain-improved',
  ],
  treatments: TREATMENTS_WITH_RESULTS,
  read(context) {
    for (const reading of context.readings) {
      let before: Sentence | null = null;
      for (const sentence of sentencesIn(reading)) {
        for (const effect of effectsOf(sentence, before, context)) judge(context, effect);
        before = sentence;
      }
    }
  },
};
