import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { RuleBook } from '../rules/book.js';
import { textOfLetter } from '../source/letter-source.js';
import type { LetterText } from '../source/letter-text.js';
import type { Problem } from '../source/problem.js';
import { MAX_BYTES, tooLarge } from '../source/text-source.js';
import { type AuditItem, itemsOfCase } from './audit-item.js';
import { itemsOfLetter } from './items-of-letter.js';
import { parseCase } from './parse-case.js';

/**
 * Every file of a path that may be a letter or a case: the file itself, or those below a folder in the order of their names. Links to files are
 * followed, links to folders are not: they could lead round in a circle.
 *
 * @param problems - folders that cannot be read are reported here and passed over
 */
export function filesOf(path: string, problems: Problem[] = []): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const found: string[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, problems)) {
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(inside);
      else if (READABLE.test(entry.name) && (entry.isFile() || leadsToFile(inside))) found.push(inside);
    }
  }
  return found.sort();
}

const READABLE = /\.(txt|text|pdf|ya?ml)$/i;

function entriesOf(folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({
      file: folder,
      line: null,
      column: null,
      code: 'unreadable',
      message: error instanceof Error ? error.message : String(error),
      hint: 'check that this folder may be read',
    });
    return [];
  }
}

/** True for a link to a file, and for one that leads nowhere: reading it then says so. */
function leadsToFile(path: string): boolean {
  const target = statSync(path, { throwIfNoEntry: false });
  return target === undefined || target.isFile();
}

/** Recorded decisions of a path, file by file: letters (text or PDF) and case files. A bad file is reported and passed over. */
export async function* itemsOfPath(
  path: string,
  book: RuleBook,
  problems: Problem[],
): AsyncGenerator<AuditItem> {
  const files = filesOf(path, problems);
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
