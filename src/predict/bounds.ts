import { findingOf } from '../evaluate/rule.js';
import type { CriterionResult, RuleResult, Standing } from '../evaluate/rule-result.js';
import type { RuleBook } from '../rules/book.js';
import { answered, combine } from './combine.js';
import { compete } from './compete.js';
import { type Decision, decide } from './policy.js';
import type { Prediction } from './prediction.js';

/** What the decision would be at the two ends of what is not known. */
export interface Bounds {
  /** Open and presumed criteria all failing. */
  worst: Decision;
  /** Open and presumed criteria all holding. */
  best: Decision;
}

export function boundsOf(prediction: Prediction, book: RuleBook): Bounds {
  const results = prediction.outcomes.flatMap(({ standings }) => standings.map(({ result }) => result));
  const at = (standing: Standing) => {
    const settled = results.map((result) => settle(result, standing));
    return decide(combine(compete(settled, book).map(answered)), 'complete', 'standard', false).decision;
  };
  return { worst: at('fails'), best: at('holds') };
}

function settle(result: RuleResult, standing: Standing): RuleResult {
  const criteria = result.criteria.map(
    (found): CriterionResult =>
      found.standing === 'open' || found.standing === 'presumed' ? { ...found, standing } : found,
  );
  return { ...result, criteria, ...findingOf(result.rule, criteria) };
}
