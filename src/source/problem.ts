/** Where something stands in a text; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * One thing wrong with an input, as a value: problems are collected and reported together,
 * so that one bad item never hides another.
 */
export interface Problem {
  file: string;
  line: number | null;
  column: number | null;
  /** Stable kebab-case identifier, e.g. `unknown-key`. */
  code: string;
  message: string;
  /** What to do about it. */
  hint?: string;
  /** The offending source line, for the caret. */
  snippet?: string;
}

/** An input that cannot be used at all; carries every problem found in it. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** `path:line:col: message [code]`, then the source line with a caret and the hint, where known. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const lines = [`${place}: ${problem.message} [${problem.code}]`];
  if (problem.snippet !== undefined && problem.column !== null) {
    const shown = problem.snippet.slice(0, 200);
    lines.push(`  | ${shown}`, `  | ${' '.repeat(Math.min(problem.column, 200) - 1)}^`);
  }
  if (problem.hint) lines.push(`  hint: ${problem.hint}`);
  return lines.join('\n');
}
