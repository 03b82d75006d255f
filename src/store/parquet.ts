import type { DuckDBConnection } from '@duckdb/node-api';
import type { View } from '../facts/fact.js';
import { type TableName, tableSql } from './query.js';

/** Writes a run's table as Parquet; needs a store opened for writing, since only that may write files. */
export async function exportParquet(
  connection: DuckDBConnection,
  table: TableName,
  run: number,
  view: View | null,
  file: string,
): Promise<void> {
  const path = file.replaceAll("'", "''");
  const rows = tableSql(table, view).replaceAll('$1', String(Math.trunc(run)));
  await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
}
