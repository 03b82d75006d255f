import type { DuckDBConnection } from '@duckdb/node-api';
import type { View } from '../facts/fact.js';
import { InputError } from '../source/problem.js';
import { firstLine } from './open-store.js';

/** Tables of a store, in the order of their rows. */
export const TABLES = {
  runs: 'run',
  files: 'run, file_no',
  decisions: 'run, decision, view',
  facts: 'run, decision, view, fact',
  criteria: 'run, decision, view, rowid',
  problems: 'run, file_no, rowid',
} as const;
export type TableName = keyof typeof TABLES;

/** A cell as JavaScript has it; what has no such form (dates, lists, large numbers) is text. */
export type Cell = string | number | boolean | null;

export interface Rows {
  columns: string[];
  /** In chunks, so that a long result need not fit in memory. */
  chunks: AsyncIterable<Cell[][]>;
}

/**
 * Runs one query.
 *
 * @throws InputError with DuckDB's message where it cannot be run
 */
export async function query(connection: DuckDBConnection, sql: string, values: number[] = []): Promise<Rows> {
  try {
    const result = await connection.stream(sql, values);
    return { columns: result.columnNames(), chunks: cells(result.yieldRowsJs()) };
  } catch (error) {
    throw new InputError([
      { file: 'query', line: null, column: null, code: 'sql', message: firstLine(error) },
    ]);
  }
}

/**
 * A run's rows of a table in their order; the documents of the decisions, which repeat the columns, are left out.
 *
 * @param view - one view's rows alone, in tables that have both
 * @param slice - a further condition
 */
export function tableSql(table: TableName, view: View | null = null, slice = ''): string {
  const columns = table === 'decisions' ? '* EXCLUDE (document)' : '*';
  const ofView = view && TABLES[table].includes('view') ? ` AND view = '${view}'` : '';
  return `SELECT ${columns} FROM ${table} WHERE run = $1${ofView}${slice} ORDER BY ${TABLES[table]}`;
}

/** Decisions sorted at once. */
const SLICE = 10_000;

/** The rows of {@link tableSql}; of a long run a slice at a time, since a database sorts in memory. */
export async function tableRows(
  connection: DuckDBConnection,
  table: TableName,
  run: number,
  view: View | null = null,
  slice = SLICE,
): Promise<Rows> {
  if (!TABLES[table].startsWith('run, decision')) return query(connection, tableSql(table, view), [run]);
  const sql = tableSql(table, view, ' AND decision BETWEEN $2 AND $3');
  const rowsFrom = (from: number) => query(connection, sql, [run, from, from + slice - 1]);
  const [last] = (
    await connection.runAndReadAll('SELECT max(decision) FROM decisions WHERE run = $1', [run])
  ).getRowsJS();
  const first = await rowsFrom(1);
  async function* all() {
    yield* first.chunks;
    for (let from = 1 + slice; from <= Number(last?.[0]); from += slice) yield* (await rowsFrom(from)).chunks;
  }
  return { columns: first.columns, chunks: all() };
}

async function* cells(chunks: AsyncIterable<unknown[][]>): AsyncGenerator<Cell[][]> {
  for await (const chunk of chunks) yield chunk.map((row) => row.map(cell));
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? inner.toString() : inner));
}
