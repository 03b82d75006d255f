import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { RuleBook } from '../rules/book.js';
import { textOfLetter } from '../source/letter-source.js';
import type { LetterText } from '../source/letter-text.js';
import type { Problem } from '../source/problem.js';
import { MAX_BYTES, tooLarge } from '../source/text-source.js';
import { type AuditItem, itemsOfCase } from './audit-item.js';
import { itemsOfLetter } from './items-of-letter.js';
import { parseCase } from './parse-case.js';

/** Every readable file of a path: the file itself, or those below a folder in the order of their names. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const READABLE = /\.(txt|text|pdf|ya?ml)$/i;

/** Recorded decisions of a path, file by file: letters (text or PDF) and case files. A bad file is reported and passed over. */
export async function* itemsOfPath(
  path: string,
  book: RuleBook,
  problems: Problem[],
): AsyncGenerator<AuditItem> {
  const files = filesOf(path);
  if (files.length === 0) {
    const message = existsSync(path)
      ? 'no letter (.txt, .pdf) or case (.yaml) in this folder'
      : 'there is no such file or folder';
    problems.push({
      file: path,
      line: null,
      column: null,
      code: existsSync(path) ? 'nothing-read' : 'no-such-file',
      message,
    });
  }
  for (const file of files) yield* await itemsOfFile(file, book, problems);
}

/** Recorded decisions of one file. */
export async function itemsOfFile(file: string, book: RuleBook, problems: Problem[]): Promise<AuditItem[]> {
  if (/\.ya?ml$/i.test(file)) {
    const found = parseCase(readFileSync(file, 'utf8'), shown(file), book, problems);
    return found ? itemsOfCase(found) : [];
  }
  const text = await letterText(file, problems);
  return text ? itemsOfLetter(text, basename(file), book, problems).items : [];
}

/** The text of a letter file; null, with a problem, where it has none. */
export async function letterText(file: string, problems: Problem[]): Promise<LetterText | null> {
  const name = shown(file);
  const { size } = statSync(file);
  if (size > MAX_BYTES) {
    const [code, message, hint] = tooLarge(size);
    problems.push({ file: name, line: null, column: null, code, message, hint });
    return null;
  }
  const read = await textOfLetter(readFileSync(file), name);
  problems.push(...read.problems);
  return read.text;
}

function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || path === '' ? file : path;
}
