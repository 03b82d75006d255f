import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { styleText } from 'node:util';
import { type Colors, formatProblem, type Problem } from '../index.js';
import { EXIT } from './exit.js';

const STDOUT = 1;

/** Whether somebody watches. `process.stdout` is asked only where that can be: it is slow to load, and a file, a pipe or the null device is no terminal. */
function isTerminal(): boolean {
  const out = fstatSync(STDOUT);
  const isNull = out.rdev === statSync(devNull, { throwIfNoEntry: false })?.rdev;
  return out.isCharacterDevice() && !isNull && process.stdout.isTTY === true;
}

const styled = !process.env.NO_COLOR && process.env.TERM !== 'dumb' && isTerminal();
const style = (format: keyof Colors) => (text: string) => (styled ? styleText(format, text) : text);

/** Colors where stdout is a terminal and NO_COLOR is not set. */
export const colors: Colors = {
  bold: style('bold'),
  cyan: style('cyan'),
  dim: style('dim'),
  green: style('green'),
  red: style('red'),
  yellow: style('yellow'),
};

export const print = (text: string) => writeAll(Buffer.from(text.endsWith('\n') ? text : `${text}\n`));

export const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

/** Problems and progress go to stderr, so that results can be piped. */
export function warn(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

/** Writes to stdout no faster than the reader takes it, so that a long output never piles up in memory. */
export async function emit(text: string): Promise<void> {
  if (text !== '') writeAll(Buffer.from(text));
}

/** Writes bytes to stdout and returns when they are taken; on the thread that owns the process. */
export function writeAll(bytes: Uint8Array): void {
  try {
    writeBytes(bytes);
  } catch (error) {
    notWritten(error as NodeJS.ErrnoException);
  }
}

/** As `writeAll`, on any thread; throws where stdout cannot be written. */
export function writeBytes(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STDOUT, bytes, at);
    } catch (error) {
      // A pipe that somebody else set not to block, and whose reader is slow.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(PAUSE, 0, 0, 1);
    }
  }
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** A reader that has seen enough (`imr audit … | head`) ends the command quietly; where stdout cannot be written, that is said. */
export function notWritten({ code, message }: { code?: string | undefined; message: string }): never {
  if (code === 'EPIPE') process.exit(EXIT.done);
  const hint = 'the output is incomplete; check that the disk has room';
  warn([{ file: 'stdout', line: null, column: null, code: 'not-written', message, hint }]);
  process.exit(EXIT.unreadable);
}
