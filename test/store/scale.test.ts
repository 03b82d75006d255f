import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLetter, writeInventedLetters } from '../../bench/invented-letters.js';
import { isEstimable } from '../../src/compare/rate.js';
import { built, imr } from './imr.js';

/** Two thousand invented letters, one in a hundred broken: the numbers say nothing about reality. */
const LETTERS = 2000;
const BROKEN = LETTERS / 100;

describe.skipIf(!built)('an audit of many letters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-store-'));
  const letters = join(folder, 'letters');
  const store = join(folder, 'audit.duckdb');
  const options = ['--invented', '--engine', 'compiled'];
  afterAll(() => rmSync(folder, { recursive: true }));

  let json: Json;
  let code: number | null;
  let err = '';
  beforeAll(() => {
    writeInventedLetters(letters, LETTERS, 100);
    const run = imr('audit', letters, ...options, '--store', store, '--format', 'json');
    ({ code, err } = run);
    json = JSON.parse(run.out);
  }, 120_000);

  it('reports all others and lists the broken ones with codes, and ends well', () => {
    expect(code).toBe(0);
    expect(json.problems).toHaveLength(BROKEN);
    for (const problem of json.problems) {
      expect(problem.code).toMatch(/^(empty-file|cut-off|not-a-letter|not-text)$/);
      expect(problem.file).toMatch(/L00\d{2}00\.txt$/);
    }
    expect(new Set(json.decisions.map(({ letter }) => letter)).size).toBe(LETTERS - BROKEN);
    expect(brokenLetter(0)).toHaveLength(0);
  });

  it('closes with a line for each view, and says that the letters are invented', () => {
    expect(err).toContain('Invented letters only');
    expect(err).toContain('Record view (consistency');
    expect(err).toContain('Prescreen view (prediction');
  });

  it.each(['record', 'prescreen'] as const)(
    'has the same numbers in JSON, CSV and SQL: %s view',
    (view) => {
      const expected = json.summary.views[view].confusion;
      const csv = join(folder, `${view}.csv`);
      imr('runs', 'export', store, '--to', csv);
      const rows: Row[] = parse(readFileSync(csv), { columns: true });
      expect(confusionOf(rows.filter((row) => row.view === view))).toEqual(expected);

      const again = imr(
        'audit',
        letters,
        ...options,
        '--store',
        store,
        '--view',
        view,
        '--format',
        'csv',
      ).out;
      expect(confusionOf(parse(again, { columns: true }))).toEqual(expected);

      const sql = `SELECT recorded, predicted, count(*) AS n FROM decisions WHERE view = '${view}' GROUP BY ALL`;
      const counted = structuredClone(EMPTY);
      for (const { recorded, predicted, n } of JSON.parse(
        imr('runs', 'sql', store, sql, '--format', 'json').out,
      ))
        counted[recorded as 'upheld'][predicted as 'upheld'] = n;
      expect(counted).toEqual(expected);

      const { accuracy } = json.summary.views[view];
      const agree = rows.filter((row) => row.view === view && row.comparison === 'agree').length;
      expect(isEstimable(accuracy) && accuracy.k).toBe(agree);
    },
    60_000,
  );

  it('prints the same bytes again, from the files as from the store', () => {
    const fromFiles = imr('audit', letters, ...options, '--format', 'json').out;
    const fromStore = imr('audit', letters, ...options, '--store', store, '--format', 'json');
    expect(fromStore.err).toContain('run 1 of the store is complete');
    expect(fromStore.out === fromFiles).toBe(true);
    expect(JSON.parse(fromFiles)).toEqual(json);
  }, 120_000);

  it('keeps facts, criteria and the rule book’s digest beside the decisions', () => {
    const one = (sql: string) => JSON.parse(imr('runs', 'sql', store, sql, '--format', 'json').out)[0];
    expect(one('SELECT rule_book, rules, state, decisions, problems FROM runs')).toEqual({
      rule_book: json.ruleBook.digest,
      rules: json.ruleBook.rules,
      state: 'complete',
      decisions: json.decisions.length,
      problems: BROKEN,
    });
    const grounds = json.decisions.reduce((sum, { prediction }) => sum + prediction.grounds.length, 0);
    expect(
      one(
        "SELECT count(*) AS n FROM decisions, unnest(string_split(grounds, ' ')) AS g(label) WHERE view = 'record' AND label <> ''",
      ).n,
    ).toBe(grounds);
    const facts = json.decisions.reduce((sum, decision) => sum + Object.keys(decision.facts).length, 0);
    expect(one("SELECT count(*) AS n FROM facts WHERE view = 'record'").n).toBe(facts);
    expect(
      one(
        'SELECT count(*) AS n FROM decisions d WHERE NOT EXISTS (FROM criteria c WHERE c.run = d.run AND c.decision = d.decision) AND finding IS NOT NULL',
      ).n,
    ).toBe(0);
  });

  it('lets SQL read only', () => {
    const { code, err } = imr('runs', 'sql', store, 'DELETE FROM decisions');
    expect(code).toBe(3);
    expect(err).toContain('[sql]');
    expect(imr('runs', 'sql', store, `COPY runs TO '${join(folder, 'x.csv')}'`).code).toBe(3);
  });
});

type Row = Record<string, string>;
type Confusion = typeof EMPTY;
interface Json {
  ruleBook: { digest: string; rules: number };
  decisions: {
    letter: string;
    facts: object;
    prediction: { grounds: unknown[] };
  }[];
  problems: { file: string; code: string }[];
  summary: {
    views: Record<string, { confusion: Confusion; accuracy: { k: number } | { notEstimable: string } }> & {
      record: { confusion: Confusion; accuracy: { k: number } | { notEstimable: string } };
      prescreen: { confusion: Confusion; accuracy: { k: number } | { notEstimable: string } };
    };
  };
}

const EMPTY = {
  upheld: { upheld: 0, overturned: 0, undetermined: 0 },
  overturned: { upheld: 0, overturned: 0, undetermined: 0 },
};

function confusionOf(rows: Row[]): Confusion {
  const confusion = structuredClone(EMPTY);
  for (const { recorded, predicted } of rows) confusion[recorded as 'upheld'][predicted as 'upheld']++;
  return confusion;
}
