import { spawnSync } from 'node:child_process';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line as a user would. */
export function imr(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', IMR_LETTERS: '' },
  });
  return { code: status, out: stdout, err: stderr };
}
