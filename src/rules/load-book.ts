import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../source/problem.js';
import type { RuleBook } from './book.js';
import { parseBook, type RuleFile } from './parse-book.js';

/** The rule book that ships with the package. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Every YAML file below a folder, as rule files. */
export function readRuleFiles(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

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
  const shown = relative(process.cwd(), folder) || '.';
  return parseBook(readRuleFiles(folder), shown.startsWith('..') ? folder : shown);
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
