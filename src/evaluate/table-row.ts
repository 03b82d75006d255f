import { type Fact, type FactSource, factOf } from '../facts/fact.js';
import type { Row, Rule } from '../rules/schema.js';

/**
 * How a table's row was chosen. `every`: the fact is unknown and there is no catch-all, so each row is tried and a
 * result stands only where all agree. `none`: no row matches, the rule does not apply.
 */
export type RowChoice = 'no-table' | 'named' | 'catch-all' | 'every' | 'none';

export interface ChosenRows {
  choice: RowChoice;
  rows: readonly (Row | null)[];
}

export function chooseRows(rule: Rule, facts: FactSource): ChosenRows {
  if (!rule.table) return { choice: 'no-table', rows: [null] };
  const { by, rows } = rule.table;
  const catchAll = rows.find((row) => row.otherwise === true);
  const fact = factOf(facts, by);
  const named =
    fact.status === 'stated'
      ? rows.find((row) => [row.when ?? []].flat().includes(String(fact.value)))
      : undefined;
  if (named) return { choice: 'named', rows: [named] };
  if (catchAll) return { choice: 'catch-all', rows: [catchAll] };
  return fact.status === 'stated' ? { choice: 'none', rows: [] } : { choice: 'every', rows };
}

const NOT_NUMBERS = new Set(['when', 'otherwise', 'basis', 'source', 'catalogue']);

/** The names of a row's numbers. */
export const columnsOf = (row: Row): string[] => Object.keys(row).filter((key) => !NOT_NUMBERS.has(key));

/** A row's numbers as facts, made once. */
const rowFacts = new WeakMap<Row, ReadonlyMap<string, Fact>>();

function factsOfRow(row: Row): ReadonlyMap<string, Fact> {
  let facts = rowFacts.get(row);
  if (!facts) {
    facts = new Map(
      columnsOf(row).map((column) => [`row.${column}`, { status: 'stated', value: Number(row[column]) }]),
    );
    rowFacts.set(row, facts);
  }
  return facts;
}

/** The facts with the row's numbers readable as `row.<column>`. */
export function withRow(facts: FactSource, row: Row | null): FactSource {
  if (!row) return facts;
  const own = factsOfRow(row);
  return { get: (id) => own.get(id) ?? facts.get(id) };
}
