import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../../index.js';

/**
 * Makes sure, before the work begins, that a file can be written at its end; its folder is made.
 *
 * @throws InputError where it cannot
 */
export function mayBeWritten(file: string): void {
  attempt(file, () => {
    const before = existsSync(file);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, '');
    if (!before) rmSync(file);
  });
}

/** @throws InputError where it cannot be written */
export const writeText = (file: string, text: string): void => attempt(file, () => writeFileSync(file, text));

function attempt(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw notWritten(file, error);
  }
}

/** Why a file could not be written, with what to do about it. */
export const notWritten = (file: string, error: unknown) =>
  new InputError([
    {
      file,
      line: null,
      column: null,
      code: 'not-written',
      message: error instanceof Error ? error.message : String(error),
      hint: 'check that the folder may be written to and that the disk has room',
    },
  ]);
