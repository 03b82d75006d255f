import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompiled } from '../../src/evaluate/compiled.js';
import type { ConditionResult } from '../../src/evaluate/condition-result.js';
import { evaluateRule, findingOf, standingOf } from '../../src/evaluate/rule.js';
import type { CriterionResult } from '../../src/evaluate/rule-result.js';
import { withRow } from '../../src/evaluate/table-row.js';
import { MET, NOT_MET, type Truth, unknown } from '../../src/evaluate/truth.js';
import type { FactSet } from '../../src/facts/fact.js';
import { ruleOf } from '../../src/rules/book.js';
import { FINDINGS, type Rule } from '../../src/rules/schema.js';
import { factsFor } from '../support/arbitrary.js';
import { shipped } from '../support/books.js';

const rules = [...shipped.rules.values()];
const RUNS = { numRuns: 40 };

const judge = (rule: Rule, facts: FactSet) =>
  evaluateRule(
    rule,
    facts,
    (each, row) => decideCompiled(each, withRow(facts, row)),
    (id) => ruleOf(shipped, id),
  );

/** From worst to best: not-medically-necessary, not-established, medically-necessary. */
const height = (finding: (typeof FINDINGS)[number]) =>
  ({ 'not-medically-necessary': 0, 'not-established': 1, 'medically-necessary': 2 })[finding];

const LADDER: readonly Truth[] = [NOT_MET, unknown('not-documented'), unknown('silent'), MET];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('raising one criterion (not met < not documented < not mentioned < met) never lowers the finding', () => {
    const steps = fc.tuple(...rule.criteria.map(() => fc.nat({ max: 3 })));
    fc.assert(
      fc.property(steps, fc.nat({ max: rule.criteria.length - 1 }), (levels, raised) => {
        const at = (chosen: readonly number[]) =>
          findingOf(
            rule,
            rule.criteria.map((criterion, i) => {
              const truth = LADDER[chosen[i] ?? 0] as Truth;
              return { criterion, ...truth, standing: standingOf(criterion, truth) } as CriterionResult;
            }),
          ).finding;
        const higher = levels.map((level, i) => (i === raised ? Math.min(3, level + 1) : level));
        expect(height(at(higher))).toBeGreaterThanOrEqual(height(at(levels)));
      }),
      RUNS,
    );
  });

  it('an unknown fact never yields "met", and an unknown criterion never "holds" unless excused', () => {
    fc.assert(
      fc.property(factsFor(rule, shipped), (facts) => {
        const result = judge(rule, facts);
        for (const { tree, standing, excusedBy, result: truth } of result.criteria) {
          if (tree) everyLeaf(tree);
          if (truth === 'unknown' && !excusedBy) expect(['open', 'presumed']).toContain(standing);
        }
      }),
      RUNS,
    );
  });

  if (rule.exceptions.length > 0)
    it('an exception that applies never lowers the finding', () => {
      fc.assert(
        fc.property(factsFor(rule, shipped), (facts) => {
          const [withAll, without] = [judge(rule, facts), judge({ ...rule, exceptions: [] }, facts)];
          expect(height(withAll.finding)).toBeGreaterThanOrEqual(height(without.finding));
        }),
        RUNS,
      );
    });
});

function everyLeaf(tree: ConditionResult): void {
  if (tree.kind !== 'leaf') {
    for (const child of tree.children) everyLeaf(child);
    return;
  }
  if (tree.actual.status !== 'stated') expect(tree.result).toBe('unknown');
}

it('the ladder of findings names each of them', () => {
  expect(FINDINGS.map(height).sort()).toEqual([0, 1, 2]);
});
