import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInventedLetters } from './invented-letters.js';
import { measured } from './measure.js';

/**
 * `npx tsx bench/audit-scale.ts [LETTERS…]`: audits folders of invented letters with and without a store and prints time, peak
 * memory and size. Memory must not grow with the number of letters.
 */
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'imr-scale-'));
  const letters = join(folder, 'letters');
  writeInventedLetters(letters, count, 100);
  measure(`${count} letters, ndjson`, ['audit', letters, '--invented', '--format', 'ndjson']);
  measure(`${count} letters, ndjson, compiled`, [
    'audit',
    letters,
    '--invented',
    '--format',
    'ndjson',
    '--engine',
    'compiled',
  ]);
  const store = join(folder, 'audit.duckdb');
  measure(`${count} letters, json and store`, [
    'audit',
    letters,
    '--invented',
    '--format',
    'json',
    '--store',
    store,
    '--engine',
    'compiled',
  ]);
  console.log(`  store ${(statSync(store).size / 1e6).toFixed(0)} MB`);
  const csv = join(folder, 'out.csv');
  measure(`${count} letters, CSV from the store`, ['runs', 'export', store, '--to', csv]);
  rmSync(folder, { recursive: true });

  function measure(name: string, args: string[]) {
    const { seconds, peak, exit } = measured(args);
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${((1000 * seconds) / count).toFixed(2)} ms a letter, peak ${peak.toFixed(0)} MB, exit ${exit}`,
    );
  }
}
