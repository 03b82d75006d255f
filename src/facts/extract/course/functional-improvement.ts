import type { Context } from '../reading/context.js';
import { credited } from '../reading/credit.js';
import { cue, type Match } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { sentenceOf } from './effect/sentence.js';
import { TREATMENTS_WITH_RESULTS } from './effect/treatments.js';
import { resultUnknown } from './effect/unreported.js';

/** "Improvement, in the sense of the regulation, there has been none": the denial stands apart. */
const DENIED_AFTER = /^(?:[^;.]{0,50}, )?there (?:is|was|has been|have been|were) none\b/;

const notDeniedAfter = ({ clause, end }: Match<true>, { readings }: Context): boolean => {
  const sentence = sentenceOf(clause, readings);
  const rest = sentence.text.slice(sentence.text.indexOf(clause.text) + end);
  return !DENIED_AFTER.test(rest.replace(/^[ ,]+/, ''));
};

const explicit: Signal = {
  cue: cue(
    'functional(?:ly)? (?:and (?:pain|subjective|objective) )?(?:improve[a-z]*|gains?|benefits?|progress|recovery|response|advances?|return)',
    'functional (?:change|measures?|outcomes?|effect)',
    'objective (?:and measurable |measurable |functional |evidence of )?(?:improve[a-z]*|gains?|benefits?|progress|response)',
    'objectively improved',
    'measurable (?:functional )?(?:improve[a-z]*|gains?|progress|change)',
    'improve(?:d|s|ment|ments)? (?:in|of|to) (?:(?:his|her|the|pain and|pain or|objective) )?(?:functional?|activit[a-z]+ of daily|activities|daily)',
    'improved (?:his |her |the )?function(?:ing)?',
    'gains? in (?:pain or |pain and )?function',
    'gains? in (?:motion|strength|self-care|mobility|activities|work|range)',
    'increase[ds]? in (?:pain or |pain and )?function',
    'clinically significant improvement in',
    'significant improvement in',
    'function(?:ing)? (?:has |had |is |was |have )?(?:clearly |significantly |markedly |not |been )*improved',
    'function and pain are improved',
    'improvement\\b(?! (?:in|of) (?:the |his |her )?(?:pain|range|rom|symptoms?|sleep|mood|headaches?|numbness|spasms?))',
  ),
  when: (match, context) => credited(match, context) && notDeniedAfter(match, context),
  weight: 3,
};

/** Said of function itself, in the negative: "no change in function", "function did not improve". */
const unchangedFunction: Signal = {
  cue: cue(
    'change in (?:the |his |her )?(?:pain or |pain and |pain, )?function',
    'function(?:al)?(?: status| level| capacity| abilities| limitations)? (?:did not|has not|have not|had not) (?:change|changed|improve|improved)',
    'function(?:al)?(?: status| level| capacity)? (?:is|was|remains|remained|has remained) (?:unchanged|the same)',
    'without (?:any )?(?:lasting |sustained |objective |measurable )?(?:functional (?:gains?|benefit|improvement|change)|improvement (?:in|of) function|gains? in function)',
  ),
  affirmed: null,
  negated: false,
  when: credited,
  weight: 3,
};
const statedUnchanged: Signal = {
  ...unchangedFunction,
  cue: cue(
    'function(?:al)?(?: status| level| capacity)? (?:is|was|remains|remained|has remained) (?:unchanged|the same)',
    'without (?:any )?(?:lasting |sustained |objective |measurable )?(?:functional (?:gains?|benefit|improvement|change)|improvement (?:in|of) function|gains? in function)(?! (?:is|was|being) )',
    'function(?:al)?(?: status| level| capacity| abilities)? (?:did not|has not|have not|had not) (?:change|changed|improve|improved)',
  ),
  affirmed: false,
  negated: false,
};

/** Function after earlier treatment of the same kind; pain alone does not make it. */
export const functionalImprovement = signalFact(
  'functional-improvement',
  [explicit, unchangedFunction, statedUnchanged, resultUnknown],
  TREATMENTS_WITH_RESULTS,
);
