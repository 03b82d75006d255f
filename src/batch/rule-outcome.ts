import type { RuleResult } from '../evaluate/rule-result.js';
import type { QuestionOutcome } from '../predict/compete.js';
import {
  type Ground,
  groundsOf,
  missingOf,
  type Presumed,
  presumedOf,
  weakestBasisOf,
} from '../predict/prediction.js';
import { BASES } from '../rules/basis.js';

/** What a row of a batch needs of one judged rule, in the words it will be written in. */
export interface RuleOutcome {
  /** The rule's result on the first request that had this outcome: its own facts may differ in value, never in meaning. */
  result: RuleResult;
  /** See `RuleMemo`: 0 where the rule does not apply. */
  profile: number;
  /** Whether a criterion is presumed. */
  presumes: boolean;
  /** The result's basis as a place in `BASES`, were the rule to govern. */
  basis: number;
  grounds: readonly Ground[];
  presumed: readonly Presumed[];
  missing: readonly string[];
  /** The same as JSON, elements joined by commas: grounds that fail, other grounds, presumed. */
  failingText: string;
  openText: string;
  presumedText: string;
}

export function ruleOutcome(result: RuleResult, profile: number): RuleOutcome {
  const alone: QuestionOutcome[] = [
    {
      question: result.rule.question,
      standings: [{ result, role: 'governs', why: null }],
      finding: result.finding,
      undecided: null,
    },
  ];
  const applies = profile > 0;
  const grounds = applies ? groundsOf(alone) : [];
  const presumed = applies ? presumedOf(alone) : [];
  const basis = applies ? weakestBasisOf(alone, result.finding) : null;
  return {
    result,
    profile,
    presumes: presumed.length > 0,
    basis: basis ? BASES.indexOf(basis) : -1,
    grounds,
    presumed,
    missing: applies ? missingOf(alone) : [],
    failingText: jsonOf(grounds.filter((ground) => ground.result === 'not-met')),
    openText: jsonOf(grounds.filter((ground) => ground.result !== 'not-met')),
    presumedText: presumed.map((each) => JSON.stringify(each)).join(),
  };
}

const jsonOf = (grounds: readonly Ground[]) =>
  grounds
    .map(({ rule, criterion, result, cause, label }) =>
      JSON.stringify({ rule, criterion, result, cause, label }),
    )
    .join();
