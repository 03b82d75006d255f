import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInventedLetters } from '../../bench/invented-letters.js';
import { threadsFor } from '../../src/cli/audit/flags.js';
import { imr } from './run.js';

describe('imr audit --jobs', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-jobs-'));
  const letters = join(folder, 'letters');
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    // The last of every eight or so is broken, and a file that is no letter of these stands between.
    writeInventedLetters(letters, 60, 8);
    writeFileSync(join(letters, 'bad-case.yaml'), 'id: nothing of a case\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (jobs: number, ...more: string[]) =>
    imr(['audit', letters, 'cases', '--jobs', String(jobs), '--engine', 'compiled', ...more]);

  it.each(['json', 'ndjson', 'csv', 'md', 'junit', 'pretty'])(
    'three threads write the bytes of one: %s',
    (format) => {
      const [one, three] = [run(1, '--format', format), run(3, '--format', format)];
      expect(three).toEqual(one);
      expect(one.code).toBe(0);
      expect(one.err).toMatch(/L000008\.txt.*\[/);
      expect(one.err).toContain('bad-case.yaml');
    },
  );

  it('page, review file and store are the same too', () => {
    const made = [1, 3].map((jobs) => {
      const [html, review, store] = ['html', 'yaml', 'duckdb'].map((end) => at(`${jobs}.${end}`)) as [
        string,
        string,
        string,
      ];
      run(jobs, '--html', html, '--review', review, '--store', store, '--format', 'ndjson');
      const sql = (table: string) =>
        imr(['runs', 'sql', store, `SELECT * FROM ${table} ORDER BY ALL`, '--format', 'ndjson']).out;
      return [
        readFileSync(html, 'utf8'),
        readFileSync(review, 'utf8'),
        ...['decisions', 'facts', 'criteria', 'problems'].map(sql),
      ];
    });
    expect(made[0]?.every((text) => text.length > 1000)).toBe(true);
    expect(made[1]?.map((text, i) => text === made[0]?.[i])).toEqual([true, true, true, true, true, true]);
  });

  it('zero threads is a wrong use', () => {
    const { code, err } = run(0);
    expect(code).toBe(2);
    expect(err).toContain('whole number from 1');
  });

  it('without it, few files are read on one thread and many on as many as there are processors', () => {
    expect(threadsFor(50, {})).toBe(1);
    expect(threadsFor(100_000, {})).toBeGreaterThan(0);
    expect(threadsFor(100_000, {})).toBeLessThanOrEqual(8);
    expect(threadsFor(3, { jobs: 16 })).toBe(3);
  });
});
