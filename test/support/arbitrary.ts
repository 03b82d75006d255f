import fc from 'fast-check';
import { conditionsOf } from '../../src/evaluate/conditions-of.js';
import { columnsOf } from '../../src/evaluate/table-row.js';
import type { Fact, FactValue } from '../../src/facts/fact.js';
import type { RuleBook } from '../../src/rules/book.js';
import { eachLeaf } from '../../src/rules/leaves.js';
import type { Rule } from '../../src/rules/schema.js';

/** Values of a fact that matter to a rule: each that a leaf compares with, and its neighbours. */
function interesting(rule: Rule, book: RuleBook): Map<string, FactValue[]> {
  const values = new Map<string, Set<FactValue>>();
  const add = (id: string, value: FactValue) => {
    if (!values.has(id)) values.set(id, new Set());
    values.get(id)?.add(value);
    if (typeof value === 'number')
      for (const near of [value - 1, value + 1]) if (near >= 0) values.get(id)?.add(near);
    if (typeof value === 'boolean') values.get(id)?.add(!value);
  };
  const columns = new Map<string, number[]>();
  for (const row of rule.table?.rows ?? []) {
    for (const column of columnsOf(row))
      columns.set(column, [...(columns.get(column) ?? []), Number(row[column])]);
    for (const value of [row.when ?? []].flat()) add(rule.table?.by ?? '', value);
  }
  for (const [, condition] of conditionsOf(rule)) {
    eachLeaf(condition, ({ fact, value }) => {
      if (fact.startsWith('row.')) return;
      if (typeof value === 'object' && 'fact' in value) {
        const column = columns.get(value.fact.replace(/^row\./, ''));
        for (const number of column ?? [1, 10]) add(fact, number);
        if (!value.fact.startsWith('row.')) for (const number of [1, 10]) add(value.fact, number);
      } else for (const each of [value].flat()) add(fact, each as FactValue);
    });
  }
  return new Map([...values].filter(([id]) => book.facts[id]).map(([id, set]) => [id, [...set]]));
}

/** Fact sets for a rule: each of its facts stated near a threshold, not documented, or silent. */
export function factsFor(rule: Rule, book: RuleBook): fc.Arbitrary<Map<string, Fact>> {
  const entries = [...interesting(rule, book)].map(([id, values]) =>
    fc
      .oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom(...values).map((value): Fact => ({ status: 'stated', value })),
        },
        { weight: 1, arbitrary: fc.constant<Fact>({ status: 'not-documented' }) },
        { weight: 1, arbitrary: fc.constant(null) },
      )
      .map((fact) => [id, fact] as const),
  );
  return fc
    .tuple(...entries)
    .map((pairs) => new Map(pairs.filter((pair): pair is readonly [string, Fact] => pair[1] !== null)));
}
