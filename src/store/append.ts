import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { View } from '../facts/fact.js';
import { DECISIONS, type DecisionRow } from './decision-rows.js';
import { CRITERIA, type CriterionRow, criterionRows, FACTS, type FactRow, factRows } from './detail-rows.js';
import { type Column, FILES, type FileRow, type KeptDecision, PROBLEMS, type ProblemRow } from './tables.js';

/** What is written together: either all of it is in the store, or nothing. */
export interface Batch {
  files: FileRow[];
  decisions: KeptDecision[];
  problems: ProblemRow[];
}

export const emptyBatch = (): Batch => ({ files: [], decisions: [], problems: [] });

const VIEWS: readonly View[] = ['prescreen', 'record'];

/** Writes a batch in one transaction; after the commit it survives a crash of the process. */
export async function appendBatch(connection: DuckDBConnection, batch: Batch): Promise<void> {
  await connection.run('BEGIN');
  try {
    await append<FileRow>(connection, 'files', FILES, batch.files);
    await append<ProblemRow>(connection, 'problems', PROBLEMS, batch.problems);
    await append<DecisionRow>(
      connection,
      'decisions',
      DECISIONS,
      perView(batch, (kept, view) => [{ ...kept, view }]),
    );
    await append<FactRow>(connection, 'facts', FACTS, perView(batch, factRows));
    await append<CriterionRow>(connection, 'criteria', CRITERIA, perView(batch, criterionRows));
    await connection.run('COMMIT');
  } catch (error) {
    // After a full disk there may be nothing to roll back; what counts is the first error.
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
}

function* perView<Row>(
  { decisions }: Batch,
  rows: (kept: KeptDecision, view: View) => Iterable<Row>,
): Generator<Row> {
  for (const kept of decisions) for (const view of VIEWS) yield* rows(kept, view);
}

async function append<Row>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
) {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const column of columns) appendCell(appender, column, row);
    appender.endRow();
  }
  appender.closeSync();
}

function appendCell<Row>(appender: DuckDBAppender, { name, type, value }: Column<Row>, row: Row) {
  const cell = value(row);
  if (cell === null) appender.appendNull();
  else if (type === 'VARCHAR' && typeof cell === 'string') appender.appendVarchar(cell);
  else if (type === 'INTEGER' && typeof cell === 'number') appender.appendInteger(cell);
  else if (type === 'DOUBLE' && typeof cell === 'number') appender.appendDouble(cell);
  else if (type === 'BOOLEAN' && typeof cell === 'boolean') appender.appendBoolean(cell);
  else throw new TypeError(`${name} is ${typeof cell}, not ${type}`);
}
