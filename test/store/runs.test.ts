import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, compareRuns, openStore, query, type Rows, tableRows, tableSql } from '../../src/index.js';
import { built, imr } from './imr.js';

describe.skipIf(!built)('runs of a store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-runs-'));
  const cases = join(folder, 'cases');
  const store = join(folder, 'audit.duckdb');
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    cpSync('cases', cases, {
      recursive: true,
      filter: (path) => !path.endsWith('.json') && !path.endsWith('.md'),
    });
    imr('audit', cases, '--store', store);
    imr('audit', cases, '--store', store, '--policy', 'cautious');
  }, 120_000);

  it('are two for two policies, and comparing them gives the decisions that became undetermined', async () => {
    const opened = await openStore(store, 'read');
    const { views, flips, differs } = await compareRuns(opened.connection, 1, 2);
    opened.close();
    expect(differs.map(({ name }) => name)).toEqual(['arguments']);
    expect(views.record).toMatchObject({
      both: 8,
      onlyFirst: 0,
      onlySecond: 0,
      recordedDiffers: 0,
      newlyRight: 0,
    });
    // What is not established stays undetermined under the cautious policy, and an abstention is not right.
    expect(views.record.newlyWrong).toBe(views.record.flips);
    expect(views.record.flips).toBeGreaterThan(0);
    expect(views.record.p).toBeCloseTo(2 * 0.5 ** views.record.flips, 12);
    const inRecord = flips.filter(({ view }) => view === 'record');
    expect(inRecord).toHaveLength(views.record.flips);
    for (const flip of inRecord)
      expect(flip).toMatchObject({
        recorded: 'upheld',
        before: 'upheld',
        after: 'undetermined',
        newly: 'wrong',
      });
  });

  it('compare the other way round with the signs changed', () => {
    const there = JSON.parse(imr('runs', 'compare', store, '1', '2', '--format', 'json').out);
    const back = JSON.parse(imr('runs', 'compare', store, '2', '1', '--format', 'json').out);
    expect(back.views.record.newlyRight).toBe(there.views.record.newlyWrong);
    expect(back.views.record.p).toBe(there.views.record.p);
    expect(imr('runs', 'compare', store, '1', '2').out).toContain('newly wrong');
  });

  it('a run that the store does not have is a problem, not a crash', () => {
    const { code, err } = imr('runs', 'compare', store, '1', '9');
    expect(code).toBe(3);
    expect(err).toContain('[no-such-run]');
  });

  it('are exported as CSV, XLSX and Parquet with the same rows', () => {
    const to = (name: string) => join(folder, name);
    for (const name of ['d.csv', 'd.xlsx', 'd.parquet'])
      expect(imr('runs', 'export', store, '--run', '1', '--to', to(name)).code).toBe(0);
    const csv: Record<string, string>[] = parse(readFileSync(to('d.csv')), { columns: true });
    expect(csv).toHaveLength(16);
    expect(csv[1]).toMatchObject({
      letter: 'case-000',
      view: 'record',
      predicted: 'upheld',
      invented: 'false',
    });

    const sheet = strFromU8(
      unzipSync(readFileSync(to('d.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet.match(/<row /g)).toHaveLength(17);
    expect(sheet).toContain('<autoFilter ref="A1:');

    const parquet = readFileSync(to('d.parquet'));
    expect(parquet.subarray(0, 4).toString()).toBe('PAR1');
    for (const name of ['d.xlsx', 'd.parquet']) {
      imr('runs', 'export', store, '--run', '1', '--to', to(`again-${name}`));
      expect(readFileSync(to(`again-${name}`)).equals(readFileSync(to(name))), name).toBe(true);
    }
  }, 120_000);

  it('a table read in slices has the rows of one query, in their order', async () => {
    const { connection, close } = await openStore(store, 'read');
    const rows = async ({ chunks }: Rows) => {
      const all: Cell[][] = [];
      for await (const chunk of chunks) all.push(...chunk);
      return all;
    };
    for (const table of ['decisions', 'facts', 'criteria', 'files', 'problems'] as const)
      for (const view of [null, 'record'] as const) {
        const whole = await rows(await query(connection, tableSql(table, view), [1]));
        expect(await rows(await tableRows(connection, table, 1, view, 3))).toEqual(whole);
        expect(whole.length > 0 || table === 'problems').toBe(true);
      }
    close();
  });

  it('a changed file makes a new run; the old one stays', () => {
    const file = join(cases, 'case-002.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('visits: 12', 'visits: 8'));
    imr('audit', cases, '--store', store);
    const runs = JSON.parse(imr('runs', 'list', store, '--format', 'json').out);
    expect(runs.map(({ run, state }: { run: number; state: string }) => [run, state])).toEqual([
      [1, 'complete'],
      [2, 'complete'],
      [3, 'complete'],
    ]);
    const { views } = JSON.parse(imr('runs', 'compare', store, '1', '3', '--format', 'json').out);
    expect(views.record.both).toBe(8);
  });

  it('a file that is no store is refused and left as it is', () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'not a database');
    const { code, err } = imr('audit', cases, '--store', other);
    expect(code).toBe(3);
    expect(err).toContain('[store-unusable]');
    expect(readFileSync(other, 'utf8')).toBe('not a database');
    expect(imr('runs', 'list', join(folder, 'none.duckdb')).err).toContain('[no-such-file]');
  });

  it('an empty folder is said to have nothing', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(imr('audit', empty).code).toBe(3);
  });
});
