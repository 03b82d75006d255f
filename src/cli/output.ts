import { once } from 'node:events';
import pc from 'picocolors';
import { formatProblem, type Problem } from '../index.js';
import { EXIT } from './exit.js';

/** Colors where stdout is a terminal and NO_COLOR is not set. */
export const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);

export const print = (text: string) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

export const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

/** Problems and progress go to stderr, so that results can be piped. */
export function warn(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

/** Writes to stdout no faster than the reader takes it, so that a long output never piles up in memory. */
export async function emit(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`imr audit … | head`) ends the command quietly; where stdout cannot be written, that is said. */
export function stopWhenReaderCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    const hint = 'the output is incomplete; check that the disk has room';
    warn([{ file: 'stdout', line: null, column: null, code: 'not-written', message: error.message, hint }]);
    process.exit(EXIT.unreadable);
  });
}
