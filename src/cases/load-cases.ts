import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import type { CaseFile } from './case-schema.js';
import { parseCase } from './parse-case.js';

/** The case files of a path (a file, or every `.yaml` directly in a folder). */
export function loadCases(path: string, book: RuleBook, problems: Problem[]): CaseFile[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => {
    const shown = relative(process.cwd(), file) || file;
    return parseCase(readFileSync(file, 'utf8'), shown.startsWith('..') ? file : shown, book, problems) ?? [];
  });
}
