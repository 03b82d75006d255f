import pc from 'picocolors';
import { formatProblem, type Problem } from '../index.js';

/** Colors where stdout is a terminal and NO_COLOR is not set. */
export const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);

export const print = (text: string) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

export const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

/** Problems and progress go to stderr, so that results can be piped. */
export function warn(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}
