import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const IMR = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** What a run of the built command line took. */
export interface Measured {
  seconds: number;
  /** Largest resident memory in MB. */
  peak: number;
  exit: number | null;
}

/** Runs the built command line; its results go to a file, or nowhere. */
export function measured(args: readonly string[], stdout: string | null = null): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'imr-measure-'));
  const log = join(folder, 'peak');
  const script = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(log)},String(process.resourceUsage().maxRSS)))`;
  const hook = `data:text/javascript,${encodeURIComponent(`import {createRequire} from 'node:module';const require=createRequire(${JSON.stringify(import.meta.url)});${script}`)}`;
  const out = stdout === null ? 'ignore' : openSync(stdout, 'w');
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', hook, IMR, ...args], {
    stdio: ['ignore', out, 'ignore'],
    env: { ...process.env, IMR_LETTERS: '' },
  });
  const seconds = (performance.now() - started) / 1000;
  if (typeof out === 'number') closeSync(out);
  const peak = Number(readFileSync(log, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { seconds, peak, exit: status };
}
