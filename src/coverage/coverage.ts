import type { RuleResult, Standing } from '../evaluate/rule-result.js';
import type { RuleBook } from '../rules/book.js';
import type { Finding, Row, Rule } from '../rules/schema.js';

/** What examples and cases have reached of one rule. */
export interface RuleCoverage {
  rule: Rule;
  /** Findings given at least once. */
  findings: ReadonlySet<Finding>;
  /** Criterion id → standings reached. */
  criteria: ReadonlyMap<string, ReadonlySet<Standing>>;
  /** Ids of exceptions seen to apply. */
  exceptions: ReadonlySet<string>;
  /** Rows chosen at least once. */
  rows: ReadonlySet<Row>;
}

/** One line a rule author must still write an example for. */
export interface Gap {
  rule: string;
  what: string;
}

export interface CoverageSummary {
  rules: readonly RuleCoverage[];
  /** Covered and all: criteria seen both holding and not holding, exceptions seen to apply, rows seen chosen. */
  criteria: { covered: number; all: number };
  exceptions: { covered: number; all: number };
  rows: { covered: number; all: number };
  gaps: readonly Gap[];
}

/** Which criteria, exceptions and table rows any of these results reaches, and with which result. */
export function coverageOf(book: RuleBook, results: readonly RuleResult[]): CoverageSummary {
  const byRule = new Map<string, RuleResult[]>();
  for (const result of results.flatMap(withInherited)) {
    byRule.set(result.rule.id, [...(byRule.get(result.rule.id) ?? []), result]);
  }
  const rules = [...book.rules.values()].map((rule) => coverRule(rule, byRule.get(rule.id) ?? []));
  const gaps = rules.flatMap(gapsOf);
  const count = (kind: string, all: number) => ({
    covered: all - gaps.filter(({ what }) => what.startsWith(kind)).length,
    all,
  });
  return {
    rules,
    criteria: count(
      'criterion',
      sum(rules, ({ rule }) => rule.criteria.length),
    ),
    exceptions: count(
      'exception',
      sum(rules, ({ rule }) => rule.exceptions.length),
    ),
    rows: count(
      'row',
      sum(rules, ({ rule }) => rule.table?.rows.length ?? 0),
    ),
    gaps,
  };
}

const sum = (rules: readonly RuleCoverage[], of: (coverage: RuleCoverage) => number) =>
  rules.reduce((total, coverage) => total + of(coverage), 0);

const withInherited = (result: RuleResult): RuleResult[] => [
  result,
  ...result.criteria.flatMap(({ inherited }) => (inherited ? withInherited(inherited) : [])),
];

function coverRule(rule: Rule, results: readonly RuleResult[]): RuleCoverage {
  const criteria = new Map(rule.criteria.map(({ id }) => [id, new Set<Standing>()]));
  for (const { criteria: found } of results) {
    for (const { criterion, standing, excusedBy } of found)
      if (!excusedBy) criteria.get(criterion.id)?.add(standing);
  }
  return {
    rule,
    findings: new Set(results.map(({ finding }) => finding)),
    criteria,
    exceptions: new Set(
      results.flatMap(({ exceptions }) =>
        exceptions.filter(({ applies }) => applies).map(({ exception }) => exception.id),
      ),
    ),
    rows: new Set(results.flatMap(({ row }) => (row ? [row] : []))),
  };
}

function gapsOf({ rule, criteria, exceptions, rows }: RuleCoverage): Gap[] {
  const gaps: Gap[] = [];
  for (const [id, standings] of criteria) {
    if (!standings.has('holds') && !standings.has('presumed'))
      gaps.push({ rule: rule.id, what: `criterion ${id} never holds` });
    else if (!standings.has('fails') && !standings.has('open'))
      gaps.push({ rule: rule.id, what: `criterion ${id} never fails or stays open` });
  }
  for (const { id } of rule.exceptions)
    if (!exceptions.has(id)) gaps.push({ rule: rule.id, what: `exception ${id} never applies` });
  for (const row of rule.table?.rows ?? []) {
    if (!rows.has(row))
      gaps.push({
        rule: rule.id,
        what: `row ${row.otherwise ? '(any other)' : [row.when].flat().join(', ')} is never chosen`,
      });
  }
  return gaps;
}

/** A percentage that is never rounded up: 99.96 of 100 is 99.9. */
export const percentDown = ({ covered, all }: { covered: number; all: number }) =>
  all === 0 ? 100 : Math.floor((1000 * covered) / all) / 10;
