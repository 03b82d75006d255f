import type { DuckDBConnection } from '@duckdb/node-api';
import { type TableName, tableSql } from './query.js';

/** Writes a run's table as Parquet; needs a store opened for writing, since only that may write files. */
export async function exportParquet(
  connection: DuckDBConnection,
  table: TableName,
  run: number,
  file: string,
): Promise<void> {
  const path = file.replaceAll("'", "''");
  const rows = tableSql(table).replaceAll('$1', String(Math.trunc(run)));
  await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
}
