import type { Criterion, Exception, Finding, Row, Rule } from '../rules/schema.js';
import type { ConditionResult } from './condition-result.js';
import type { RowChoice } from './table-row.js';
import type { Cause, Truth } from './truth.js';

/** What a criterion's result is worth under its burden (DESIGN §6). */
export type Standing = 'holds' | 'fails' | 'open' | 'presumed';

export interface CriterionResult extends Truth {
  criterion: Criterion;
  standing: Standing;
  /** Id of the exception that excuses it; the standing is then `holds`. */
  excusedBy: string | null;
  /** The evaluated condition; null where the criterion inherits another rule's finding. */
  tree: ConditionResult | null;
  inherited: RuleResult | null;
  /** Facts whose documentation would settle an unknown result. */
  missing: readonly string[];
}

export interface ExceptionResult {
  exception: Exception;
  /** Applies only when `metWhen` is met and `unless` is not; unknown means that it does not apply. */
  applies: boolean;
  tree: ConditionResult;
  unless: ConditionResult | null;
}

/** One rule judged on one request: the explanation tree itself. */
export interface RuleResult {
  rule: Rule;
  applies: Truth;
  appliesTree: ConditionResult | null;
  rowChoice: RowChoice;
  /** The row that applied; null without a table or where every row was tried. */
  row: Row | null;
  criteria: readonly CriterionResult[];
  exceptions: readonly ExceptionResult[];
  finding: Finding;
  /** Why a finding is `not-established`: `not-documented` if any of its open criteria is. */
  cause: Cause | null;
}
