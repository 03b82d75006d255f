import { existsSync, readFileSync, statSync } from 'node:fs';
import { InputError, loadBook, type Problem, type RuleBook, SHIPPED_RULES } from '../index.js';

/** The text of a file, or of stdin for `-`. */
export function readText(file: string): { text: string; name: string } {
  if (file === '-') return { text: readFileSync(0, 'utf8'), name: 'stdin' };
  if (!existsSync(file)) throw new InputError([noSuchFile(file)]);
  if (statSync(file).isDirectory()) {
    throw new InputError([
      { ...noSuchFile(file), code: 'is-a-folder', message: 'this is a folder, a file is wanted' },
    ]);
  }
  return { text: readFileSync(file, 'utf8'), name: file };
}

export const noSuchFile = (file: string): Problem => ({
  file,
  line: null,
  column: null,
  code: 'no-such-file',
  message: 'there is no such file',
  hint: 'check the path; "-" reads from stdin',
});

/** The rule book of `--rules`, else the shipped one. */
export const bookOf = (options: { rules?: string }): RuleBook => loadBook(options.rules ?? SHIPPED_RULES);
