import { existsSync } from 'node:fs';
import { InputError, type Problem } from '../source/problem.js';
import type { RuleBook } from './book.js';
import { readRuleFiles, SHIPPED_RULES, shownFolder } from './load-files.js';
import { parseBook } from './parse-book.js';

export { readRuleFiles, SHIPPED_RULES } from './load-files.js';

/** As {@link loadBook}, but with the problems as values. */
export function tryLoadBook(folder = SHIPPED_RULES): { book: RuleBook | null; problems: Problem[] } {
  if (!existsSync(folder)) {
    const problem = {
      file: folder,
      line: null,
      column: null,
      code: 'no-such-folder',
      message: 'there is no such rules folder',
    };
    return { book: null, problems: [problem] };
  }
  return parseBook(readRuleFiles(folder), shownFolder(folder));
}

/**
 * Loads the rule book of a folder, by default the shipped one.
 *
 * @throws InputError with every problem in every file
 */
export function loadBook(folder = SHIPPED_RULES): RuleBook {
  const { book, problems } = tryLoadBook(folder);
  if (!book) throw new InputError(problems);
  return book;
}
