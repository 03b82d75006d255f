import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInventedLetters } from '../../bench/invented-letters.js';
import { csvRow, openStore, query, tableSql } from '../../src/index.js';
import { built, imr, imrKilledAfter } from './imr.js';

const TABLES = ['files', 'decisions', 'facts', 'criteria', 'problems'] as const;

describe.skipIf(!built)('a run that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-kill-'));
  const letters = join(folder, 'letters');
  afterAll(() => rmSync(folder, { recursive: true }));

  const audit = (store: string) => [
    'audit',
    letters,
    '--invented',
    '--engine',
    'compiled',
    '--store',
    store,
    '--format',
    'json',
  ];
  const tables = async (file: string) => {
    const store = await openStore(file, 'read');
    const found: string[] = [];
    for (const table of TABLES) {
      const { chunks } = await query(store.connection, tableSql(table), [1]);
      const rows: string[] = [];
      for await (const chunk of chunks) rows.push(...chunk.map(csvRow));
      found.push(rows.join(''));
    }
    store.close();
    return found;
  };

  let whole: { out: string; tables: string[]; milliseconds: number };
  beforeAll(async () => {
    writeInventedLetters(letters, 350, 50);
    const store = join(folder, 'whole.duckdb');
    const started = performance.now();
    const { out } = imr(...audit(store));
    whole = { out, milliseconds: performance.now() - started, tables: await tables(store) };
  }, 120_000);

  it('ends, started again, with the same output and the same tables as one that was left alone', async () => {
    const store = join(folder, 'killed.duckdb');
    // Each kill comes later than the one before, from before the store exists to after the last commit.
    const kills = 10;
    let ended = 0;
    for (let i = 1; i <= kills; i++)
      if (await imrKilledAfter((whole.milliseconds * i) / (kills - 2), ...audit(store))) ended++;
    const { out, code } = imr(...audit(store));
    expect(code).toBe(0);
    expect(ended).toBeLessThan(kills);
    expect(out === whole.out).toBe(true);
    expect((await tables(store)).map((table, i) => table === whole.tables[i])).toEqual(
      TABLES.map(() => true),
    );
    expect(whole.tables[1]).toContain('L000001.txt');
    const runs = JSON.parse(imr('runs', 'list', store, '--format', 'json').out);
    expect(runs).toMatchObject([{ run: 1, state: 'complete' }]);
  }, 180_000);
});
