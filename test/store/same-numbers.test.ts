import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInventedLetters } from '../../bench/invented-letters.js';
import { compareNumbers, type NumbersCompared } from '../../bench/numbers/compare.js';
import { fromPage } from '../../bench/numbers/from-page.js';
import { differences, shareOf } from '../../bench/numbers/ledger.js';
import { built } from './imr.js';

/** `npx tsx bench/same-numbers.ts` does the same with 100,000 letters. */
describe.skipIf(!built)('page, JSON, NDJSON, CSV and SQL of 300 letters', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-same-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let compared: NumbersCompared;
  beforeAll(async () => {
    writeInventedLetters(join(folder, 'letters'), 300, 100);
    compared = await compareNumbers(folder, ['--jobs', '2'], (args, stdout) => {
      const out = openSync(stdout, 'w');
      const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
        stdio: ['ignore', out, 'ignore'],
      });
      closeSync(out);
      return status;
    });
  }, 240_000);

  it('have the same figures at a glance, confusion tables and groups', () => {
    expect(compared.differences).toEqual([]);
    expect(compared.decisions).toBeGreaterThan(400);
    expect(compared.names).toBeGreaterThan(60);
  });

  it('a figure changed on the page is found', () => {
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const other = join(folder, 'other.html');
    writeFileSync(other, page.replace(/(<b>)\d+(\.\d %<\/b>)/, '$199$2'));
    expect(differences(fromPage(join(folder, 'page.html')), fromPage(other), true)).toHaveLength(1);
  });

  it('the interval that they are compared by is Wilson’s', () => {
    // Newcombe, Stat. Med. 17 (1998) 857–872, table I, method 3: 81 of 263, 15 of 148, 1 of 29.
    expect(shareOf(81, 263)).toContain('25.5–36.6');
    expect(shareOf(15, 148)).toContain('6.2–16.0');
    expect(shareOf(1, 29)).toContain('0.6–17.2');
  });
});
