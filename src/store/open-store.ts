import { existsSync } from 'node:fs';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { InputError } from '../source/problem.js';
import { DECISIONS } from './decision-rows.js';
import { CRITERIA, FACTS } from './detail-rows.js';
import { CREATE_RUNS, createTable, FILES, PROBLEMS, STORE_VERSION } from './tables.js';

/** An open audit store: one DuckDB file that no other process may have open. */
export interface Store {
  connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens a store, making it where it does not exist.
 *
 * @param mode - `read` changes nothing, needs the file to exist, and keeps SQL away from every other file
 * @throws InputError where the file is no store of this version or is in use
 */
export async function openStore(file: string, mode: 'write' | 'read'): Promise<Store> {
  if (mode === 'read' && !existsSync(file)) throw unusable(file, 'no-such-file', 'there is no such store');
  // Loaded here alone: the database is 60 MB of native code that no other command needs.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  let instance: DuckDBInstance | null = null;
  try {
    instance = await DuckDBInstance.create(file, {
      // A run writes in small batches; a query may sort a whole run, and spills to disk beyond this.
      memory_limit: mode === 'write' ? '256MB' : '1GB',
      // The newest file format of the pinned version: it alone compresses the documents.
      storage_compatibility_version: 'latest',
      ...(mode === 'read' ? { access_mode: 'READ_ONLY', enable_external_access: 'false' } : {}),
    });
    const connection = await instance.connect();
    const opened = instance;
    await checkTables(connection, file, mode);
    return {
      connection,
      close: () => {
        connection.closeSync();
        opened.closeSync();
      },
    };
  } catch (error) {
    instance?.closeSync();
    if (error instanceof InputError) throw error;
    throw unusable(file, 'store-unusable', firstLine(error), 'another process may have it open');
  }
}

async function checkTables(connection: DuckDBConnection, file: string, mode: 'write' | 'read') {
  const tables = (
    await connection.runAndReadAll("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main'")
  )
    .getRowsJS()
    .map(([name]) => name);
  if (tables.length === 0 && mode === 'write') {
    await createTables(connection);
    return;
  }
  const version = tables.includes('store')
    ? (await connection.runAndReadAll('SELECT version FROM store')).getRowsJS()[0]?.[0]
    : null;
  if (version !== STORE_VERSION) {
    throw unusable(
      file,
      'store-version',
      version === null
        ? 'this database is no audit store'
        : `this store has version ${version}, expected ${STORE_VERSION}`,
    );
  }
}

/** In one transaction, so that a store has all its tables or none. */
async function createTables(connection: DuckDBConnection) {
  await connection.run('BEGIN');
  await connection.run('CREATE TABLE store (version INTEGER)');
  await connection.run(`INSERT INTO store VALUES (${STORE_VERSION})`);
  await connection.run(CREATE_RUNS);
  await connection.run(createTable('files', FILES));
  await connection.run(createTable('decisions', DECISIONS));
  await connection.run(createTable('facts', FACTS));
  await connection.run(createTable('criteria', CRITERIA));
  await connection.run(createTable('problems', PROBLEMS));
  await connection.run('COMMIT');
}

const unusable = (file: string, code: string, message: string, hint?: string) =>
  new InputError([{ file, line: null, column: null, code, message, ...(hint ? { hint } : {}) }]);

export const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
