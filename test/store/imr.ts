import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The built command line; `npm test` builds it first. */
export const built = existsSync(MAIN);

/** Runs the command to its end. */
export function imr(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, IMR_LETTERS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command and kills it after so many milliseconds as `kill -9` does; true where it had ended by itself. */
export function imrKilledAfter(milliseconds: number, ...args: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      stdio: 'ignore',
      env: { ...process.env, IMR_LETTERS: '' },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`exit ${code}`));
      else resolve(signal === null);
    });
  });
}
