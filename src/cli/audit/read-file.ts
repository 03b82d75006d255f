import { basename } from 'node:path';
import {
  type AuditItem,
  type CaseFile,
  checkSpans,
  itemsOfFile,
  type LettersByHash,
  loadCases,
  type Problem,
  type RuleBook,
} from '../../index.js';

/** How files are read for an audit. */
export interface Reading {
  book: RuleBook;
  /** The letters themselves, to check the spans of cases against; null: not given. */
  letters: LettersByHash | null;
  /** All letters are invented, whatever they say. */
  invented: boolean;
}

/** The recorded decisions of one file, and what is wrong with it; never throws for a bad file. */
export async function readAuditFile(
  file: string,
  { book, letters, invented }: Reading,
): Promise<{ items: AuditItem[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  try {
    const items = await itemsOfFile(file, book, problems);
    if (letters && /\.ya?ml$/i.test(file)) problems.push(...spanProblems(loadCases(file, book, []), letters));
    return {
      items: invented ? items.map((item) => ({ ...item, invented })) : items,
      problems: problems.map((problem) => withPath(problem, file)),
    };
  } catch (error) {
    return { items: [], problems: [...problems, unreadable(file, error, 'unreadable')] };
  }
}

/** A letter knows its name only; among many folders the path is wanted. */
const withPath = (problem: Problem, file: string): Problem =>
  problem.file === basename(file) ? { ...problem, file } : problem;

/** What went wrong with a file or an item of it, as a problem. */
export const unreadable = (file: string, error: unknown, code: 'unreadable' | 'not-predicted'): Problem => ({
  file,
  line: null,
  column: null,
  code,
  message: error instanceof Error ? error.message : String(error),
  ...(code === 'unreadable' ? { hint: 'check that the file is there and may be read' } : {}),
});

function spanProblems(cases: readonly CaseFile[], letters: LettersByHash): Problem[] {
  return cases.flatMap((found) => {
    const text = letters.get(found.letter.sha256);
    return text ? checkSpans(found, text, found.id) : [];
  });
}
