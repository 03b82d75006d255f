import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeInventedLetters } from './invented-letters.js';

/**
 * `npx tsx bench/audit-scale.ts [LETTERS…]`: audits folders of invented letters with and without a store and prints time, peak
 * memory and size. Memory must not grow with the number of letters.
 */
const imr = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
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
    const started = performance.now();
    const log = join(folder, 'memory');
    const script = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(log)},String(process.resourceUsage().maxRSS)))`;
    const hook = `data:text/javascript,${encodeURIComponent(`import {createRequire} from 'node:module';const require=createRequire(${JSON.stringify(import.meta.url)});${script}`)}`;
    const run = spawnSync(process.execPath, ['--import', hook, imr, ...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const seconds = (performance.now() - started) / 1000;
    const peak = Number(readFileSync(log, 'utf8')) / 1024;
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${((1000 * seconds) / count).toFixed(2)} ms a letter, peak ${peak.toFixed(0)} MB, exit ${run.status}`,
    );
  }
}
