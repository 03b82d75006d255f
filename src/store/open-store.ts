import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
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
  if (mode === 'read' && !existsSync(file))
    throw unusable(file, 'no-such-file', 'there is no such store', '"imr audit … --store FILE" makes one');
  try {
    if (!existsSync(file)) await createStore(file);
    const store = await connect(file, {
      // A run writes in small batches; a query may sort a whole run, and spills to disk beyond this.
      memory_limit: mode === 'write' ? '256MB' : '1GB',
      ...(mode === 'read' ? { access_mode: 'READ_ONLY', enable_external_access: 'false' } : {}),
    });
    try {
      await checkVersion(store.connection, file);
    } catch (error) {
      store.close();
      throw error;
    }
    return store;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unusable(
      file,
      'store-unusable',
      firstLine(error),
      'is it a store, and does no other process have it open?',
    );
  }
}

async function connect(file: string, options: Record<string, string>): Promise<Store> {
  // Loaded here alone: the database is 60 MB of native code that no other command needs.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(file, {
    // The newest file format of the pinned version: it alone compresses the documents.
    storage_compatibility_version: 'latest',
    ...options,
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function checkVersion(connection: DuckDBConnection, file: string) {
  const tables = await connection.runAndReadAll("SELECT 1 FROM duckdb_tables() WHERE table_name = 'store'");
  const version =
    tables.currentRowCount === 0
      ? null
      : (await connection.runAndReadAll('SELECT version FROM store')).getRowsJS()[0]?.[0];
  if (version === STORE_VERSION) return;
  throw unusable(
    file,
    'store-version',
    version === null
      ? 'this database is no audit store'
      : `this store has version ${version}, expected ${STORE_VERSION}`,
  );
}

/**
 * Makes an empty store beside the file and moves it there when it is whole: killed in between, DuckDB would leave a file that it
 * cannot open again.
 */
async function createStore(file: string) {
  const unfinished = `${file}.new`;
  for (const left of [unfinished, `${unfinished}.wal`]) rmSync(left, { force: true });
  const { connection, close } = await connect(unfinished, {});
  await connection.run('CREATE TABLE store (version INTEGER)');
  await connection.run(`INSERT INTO store VALUES (${STORE_VERSION})`);
  await connection.run(CREATE_RUNS);
  await connection.run(createTable('files', FILES));
  await connection.run(createTable('decisions', DECISIONS));
  await connection.run(createTable('facts', FACTS));
  await connection.run(createTable('criteria', CRITERIA));
  await connection.run(createTable('problems', PROBLEMS));
  await connection.run('CHECKPOINT');
  close();
  renameSync(unfinished, file);
}

const unusable = (file: string, code: string, message: string, hint?: string) =>
  new InputError([{ file, line: null, column: null, code, message, ...(hint ? { hint } : {}) }]);

export const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
