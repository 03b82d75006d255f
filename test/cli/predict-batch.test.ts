import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imr } from './run.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Requests that differ in treatment, date, figures and facts; the same ones every time. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `r-${i}`,
    treatment: ['physical-therapy', 'acupuncture', 'epidural-steroid-injection', 'opioid'][i % 4],
    bodyPart: ['cervical-spine', 'lumbar-spine', 'left-knee'][i % 3],
    ...(i % 2 ? { diagnosis: 'cervicalgia', visits: 1 + (i % 20) } : {}),
    dates: i % 5 ? { request: `201${3 + (i % 6)}-0${1 + (i % 9)}-15` } : { injury: '2010-05-05' },
    facts: {
      'prior-visits': i % 30,
      ...(i % 3 ? { 'functional-improvement': i % 6 > 2 } : { 'flare-up': 'not-documented' }),
    },
  }));

const ndjson = (items: readonly unknown[]) => `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;

describe('a batch', () => {
  it.each(['ndjson', 'csv'])('gives the same %s with either engine', (format) => {
    const path = file('rows.ndjson', ndjson(rows(300)));
    const compiled = imr(['predict', path, '--format', format]);
    expect(compiled.out.trim().split('\n').length).toBe(format === 'csv' ? 301 : 300);
    expect(imr(['predict', path, '--format', format, '--engine', 'json-rules']).out).toBe(compiled.out);
  });

  it('gives the same bytes on one thread and on two, in the order of the requests', () => {
    const path = file('many.ndjson', ndjson(rows(6000)));
    const alone = imr(['predict', path, '--format', 'ndjson', '--jobs', '1']);
    expect(imr(['predict', path, '--format', 'ndjson', '--jobs', '2']).out).toBe(alone.out);
    expect(
      alone.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(rows(6000).map(({ id }) => id));
  });

  it('counts lines through the whole file, whatever is wrong with them', () => {
    const lines = rows(4000).map((row) => JSON.stringify(row));
    lines[10] = '{"id":"twice","treatment":"acupuncture","visits":4,"visits":5}';
    lines[1999] = 'not a request';
    lines[3990] = '{"id":"x","treatment":"acupuncture","visits":-1}';
    const path = file('some-bad.ndjson', `${lines.join('\n')}\n`);
    for (const jobs of ['1', '2']) {
      const { code, out, err } = imr(['predict', path, '--format', 'ndjson', '--jobs', jobs]);
      expect(code).toBe(0);
      expect(out.trim().split('\n')).toHaveLength(3997);
      for (const line of [11, 2000, 3991]) expect(err).toContain(`some-bad.ndjson:${line}:`);
      expect(err).toContain('stands twice');
    }
  });

  it('reads texts with escapes, quotation marks and other scripts as they are', () => {
    const odd = [
      { id: 'say "no"', treatment: 'acupuncture', visits: 4 },
      { id: 'back\\slash', treatment: 'Acupuncture', purpose: 'línea 2 – ✓ 針' },
      { id: '\u2028', treatment: '97810', diagnosis: 'pain, "chronic"' },
    ];
    const { out } = imr(['predict', '-', '--format', 'ndjson'], ndjson(odd));
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(odd.map(({ id }) => id));
    expect(results[1].request.purpose).toBe('línea 2 – ✓ 針');
    expect(results[2].request.treatment).toBe('acupuncture');
    expect(imr(['predict', '-', '--format', 'ndjson', '--engine', 'json-rules'], ndjson(odd)).out).toBe(out);
  });

  it('of CSV gives what the same requests in NDJSON give, and columns of any name do no harm', () => {
    const csv = [
      'id,treatment,visits,dates.request,fact:prior-visits,fact:flare-up,fact:functional-improvement',
      'a,physical-therapy,6,2013-12-01,8,not-documented,',
      'b,acupuncture,4,2013-12-01,,,true',
    ];
    const same = [
      {
        id: 'a',
        treatment: 'physical-therapy',
        visits: 6,
        dates: { request: '2013-12-01' },
        facts: { 'prior-visits': 8, 'flare-up': 'not-documented' },
      },
      {
        id: 'b',
        treatment: 'acupuncture',
        visits: 4,
        dates: { request: '2013-12-01' },
        facts: { 'functional-improvement': true },
      },
    ];
    expect(imr(['predict', file('x.csv', `${csv.join('\n')}\n`), '--format', 'ndjson']).out).toBe(
      imr(['predict', file('x.ndjson', ndjson(same)), '--format', 'ndjson']).out,
    );
    const { code, err } = imr([
      'predict',
      file('y.csv', 'treatment,__proto__.visits\nacupuncture,3\n'),
      '--format',
      'csv',
    ]);
    expect(code).toBe(3);
    expect(err).toContain('y.csv:2:');
  });
});

describe('the rule book that the build compiled', () => {
  it('is never used in place of rules that were edited after the build', () => {
    const copy = join(folder, 'copy');
    for (const part of ['dist', 'rules', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const run = () => {
      const { stdout } = spawnSync(
        process.execPath,
        ['dist/cli/imr.cjs', 'predict', '-', '--format', 'json'],
        {
          cwd: copy,
          encoding: 'utf8',
          input: '{"treatment":"acupuncture","visits":6,"dates":{"request":"2013-12-01"}}',
        },
      );
      return JSON.parse(stdout);
    };
    const before = run();
    expect(run()).toEqual(before);
    const rule = join(copy, 'rules/mtus-acupuncture-2009/initial-course.yaml');
    const text = readFileSync(rule, 'utf8');
    // One letter of the title, so that neither the number nor the length of the files changes.
    writeFileSync(
      rule,
      text.replace(/^title: (.)/m, (_, letter) => `title: ${letter === 'X' ? 'Y' : 'X'}`),
    );
    const after = run();
    expect(after.ruleBook.digest).not.toBe(before.ruleBook.digest);
    writeFileSync(rule, text);
    expect(run().ruleBook.digest).toBe(before.ruleBook.digest);
  });
});
