import { type Fact, type FactSource, factOf } from '../facts/fact.js';
import type { Criterion, Finding, Necessity, Row, Rule } from '../rules/schema.js';
import { type ConditionResult, missingFacts } from './condition-result.js';
import { APPLIES, type ConditionResults, criterionKey, exceptionKey, unlessKey } from './conditions-of.js';
import type { CriterionResult, ExceptionResult, RuleResult, Standing } from './rule-result.js';
import { type ChosenRows, chooseRows, withRow } from './table-row.js';
import { all, any, MET, NOT_MET, type Truth, unknown } from './truth.js';

/** Decided conditions of a rule for one row of its table (null: no table). */
export type Decided = (rule: Rule, row: Row | null) => ConditionResults;

/** What a rule needs besides its own conditions: the rules that a criterion's `findingOf` names. */
export type RuleLookup = (id: string) => Rule;

/**
 * Judges one rule on facts whose conditions are already decided. Pure: same facts, same result. Of a rule that does not apply the criteria stay
 * unjudged.
 *
 * @param assumeApplies - judge the criteria in any case, as of a rule whose finding is inherited
 */
export function evaluateRule(
  rule: Rule,
  facts: FactSource,
  decided: Decided,
  lookup: RuleLookup,
  assumeApplies = false,
): RuleResult {
  const chosen = chooseRows(rule, facts);
  const results = chosen.rows.map((row) => decided(rule, row));
  const appliesTree = results[0]?.get(APPLIES) ?? null;
  if (!assumeApplies && appliesTree?.result === 'not-met') return { ...notApplicable(rule), appliesTree };
  const perRow = results.map((found, at) =>
    evaluateRow(rule, withRow(facts, chosen.rows[at] ?? null), found, decided, lookup),
  );
  const first = perRow[0];
  if (!first) return notApplicable(rule);
  const by = rule.table ? factOf(facts, rule.table.by) : null;
  const criteria = first.criteria.map((criterion, i) =>
    agreed(
      criterion,
      perRow.slice(1).map((other) => other.criteria[i] as CriterionResult),
      rule.table?.by ?? '',
      by,
    ),
  );
  return {
    rule,
    applies: first.appliesTree ?? MET,
    appliesTree: first.appliesTree,
    rowChoice: chosen.choice,
    row: chosen.choice === 'every' ? null : (chosen.rows[0] ?? null),
    criteria,
    exceptions: first.exceptions,
    ...findingOf(rule, criteria),
  };
}

/** The rows a rule will be judged on, and the facts with each row's numbers: what a condition evaluator has to decide. */
export function factsPerRow(rule: Rule, facts: FactSource): { row: Row | null; facts: FactSource }[] {
  const chosen: ChosenRows = chooseRows(rule, facts);
  return chosen.rows.map((row) => ({ row, facts: withRow(facts, row) }));
}

interface RowResult {
  appliesTree: ConditionResult | null;
  criteria: CriterionResult[];
  exceptions: ExceptionResult[];
}

function evaluateRow(
  rule: Rule,
  facts: FactSource,
  results: ConditionResults,
  decided: Decided,
  lookup: RuleLookup,
): RowResult {
  const exceptions = rule.exceptions.map((exception): ExceptionResult => {
    const tree = results.get(exceptionKey(exception.id)) as ConditionResult;
    const unless = results.get(unlessKey(exception.id)) ?? null;
    return { exception, tree, unless, applies: tree.result === 'met' && unless?.result !== 'met' };
  });
  const criteria = rule.criteria.map((criterion): CriterionResult => {
    const tree = results.get(criterionKey(criterion.id)) ?? null;
    const inherited = criterion.findingOf
      ? evaluateRule(lookup(criterion.findingOf), facts, decided, lookup, true)
      : null;
    const truth: Truth = inherited
      ? truthOfFinding(inherited)
      : tree
        ? { result: tree.result, cause: tree.cause }
        : MET;
    const excusing = exceptions.find(
      ({ applies, exception }) => applies && exception.excuses.includes(criterion.id),
    );
    const missing = inherited ? missingOf(inherited.criteria) : tree ? missingFacts(tree) : [];
    return {
      criterion,
      ...truth,
      standing: excusing ? 'holds' : standingOf(criterion, truth),
      excusedBy: excusing?.exception.id ?? null,
      tree,
      inherited,
      missing: [...new Set(missing)],
    };
  });
  return { appliesTree: results.get(APPLIES) ?? null, criteria, exceptions };
}

/** The table of DESIGN §6: what silence is worth depends on who must show the criterion. */
export function standingOf(criterion: Criterion, truth: Truth): Standing {
  if (truth.result === 'met') return 'holds';
  if (truth.result === 'not-met') return 'fails';
  return criterion.burden === 'challenger' && truth.cause === 'silent' ? 'presumed' : 'open';
}

/** A result that every tried row gives stands; where rows part, it is unknown for want of the table's fact. */
function agreed(
  first: CriterionResult,
  others: readonly CriterionResult[],
  by: string,
  fact: Fact | null,
): CriterionResult {
  if (others.every((other) => other.result === first.result && other.cause === first.cause)) return first;
  const truth = unknown(fact?.status === 'not-documented' ? 'not-documented' : 'silent');
  const standing = first.excusedBy ? 'holds' : standingOf(first.criterion, truth);
  return { ...first, ...truth, standing, missing: [by] };
}

const STANDING_TRUTH: Record<Standing, 'met' | 'not-met' | 'unknown'> = {
  holds: 'met',
  presumed: 'met',
  fails: 'not-met',
  open: 'unknown',
};

/** `medicallyNecessaryWhen` over the standings, default all: true, false or unknown. */
export function findingOf(
  rule: Rule,
  criteria: readonly CriterionResult[],
): Pick<RuleResult, 'finding' | 'cause'> {
  const truthOf = (id: string): Truth => {
    const found = criteria.find((result) => result.criterion.id === id);
    if (!found) return MET;
    const result = STANDING_TRUTH[found.standing];
    return result === 'unknown' ? unknown(found.cause ?? 'silent') : result === 'met' ? MET : NOT_MET;
  };
  const fold = (part: Necessity): Truth =>
    typeof part === 'string'
      ? truthOf(part)
      : 'all' in part
        ? all(part.all.map(fold))
        : any(part.any.map(fold));
  const truth = fold(rule.medicallyNecessaryWhen ?? { all: rule.criteria.map(({ id }) => id) });
  return { finding: FINDING_OF[truth.result], cause: truth.cause };
}

const FINDING_OF = {
  met: 'medically-necessary',
  'not-met': 'not-medically-necessary',
  unknown: 'not-established',
} as const satisfies Record<Truth['result'], Finding>;

function truthOfFinding({ finding, cause }: RuleResult): Truth {
  if (finding === 'medically-necessary') return MET;
  return finding === 'not-medically-necessary' ? NOT_MET : unknown(cause ?? 'silent');
}

const missingOf = (criteria: readonly CriterionResult[]) =>
  criteria.filter(({ standing }) => standing === 'open').flatMap(({ missing }) => missing);

function notApplicable(rule: Rule): RuleResult {
  return {
    rule,
    applies: NOT_MET,
    appliesTree: null,
    rowChoice: 'none',
    row: null,
    criteria: [],
    exceptions: [],
    finding: 'not-established',
    cause: null,
  };
}
