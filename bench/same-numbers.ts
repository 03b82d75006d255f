import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInventedLetters } from './invented-letters.js';
import { measured } from './measure.js';
import { compareNumbers } from './numbers/compare.js';

/**
 * `npx tsx bench/same-numbers.ts [LETTERS] [JOBS]`: audits invented letters, one in a hundred broken, and compares every figure at a glance,
 * every confusion table and every group table of the page with JSON, NDJSON, CSV and SQL. Fails on a difference. Prints time and peak memory.
 */
const [letters = 100_000, jobs = 2] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'imr-numbers-'));
try {
  writeInventedLetters(join(folder, 'letters'), letters, 100);
  const compared = await compareNumbers(folder, ['--jobs', String(jobs)], (args, stdout) => {
    const { seconds, peak, exit } = measured(args, stdout);
    console.log(
      `${args.slice(2).join(' ').replaceAll(folder, '.')}: ${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MB, exit ${exit}`,
    );
    return exit;
  });
  for (const name of ['page.html', 'all.json', 'audit.duckdb'])
    console.log(`${name}: ${(statSync(join(folder, name)).size / 1e6).toFixed(0)} MB`);
  console.log(
    `${compared.decisions} decisions; ${compared.names} figures of the page compared with each surface`,
  );
  for (const line of compared.differences) console.error(line);
  console.log(`${compared.differences.length} differences`);
  if (compared.differences.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
