import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeBook, type Registries, type RuleBook } from './book.js';
import { readRuleFiles, SHIPPED_RULES, shownFolder } from './load-files.js';
import { digestOf } from './rule-files.js';
import type { Rule } from './schema.js';

/** The rule book as the build left it: parsed and checked, named by the digest of the YAML it was made from. */
export interface CompiledBook {
  digest: string;
  registries: Registries;
  rules: readonly Rule[];
}

/** Written by the build into the root of its output, above this file's folder. */
export const COMPILED_BOOK = fileURLToPath(new URL('../rule-book.json', import.meta.url));

/**
 * As `loadBook`, but takes the shipped book from the build's copy. The YAML is read all the same, and the copy is used only where the digest of
 * every file's text is the one it was made from: nobody who edits a rule ever gets the rule as it was.
 *
 * @throws InputError with every problem in every file
 */
export async function openBook(folder = SHIPPED_RULES): Promise<RuleBook> {
  const book = folder === SHIPPED_RULES ? fromCompiled(folder) : null;
  if (book) return book;
  const { loadBook } = await import('./load-book.js');
  return loadBook(folder);
}

function fromCompiled(folder: string): RuleBook | null {
  if (!existsSync(folder) || !existsSync(COMPILED_BOOK)) return null;
  const digest = digestOf(readRuleFiles(folder));
  const text = readFileSync(COMPILED_BOOK, 'utf8');
  // The digest stands first, so that an outdated copy need not be parsed.
  if (!text.startsWith(`{"digest":"${digest}"`)) return null;
  const { registries, rules } = JSON.parse(text) as CompiledBook;
  const shown = shownFolder(folder);
  return makeBook(rules, registries, digest, new Map(rules.map(({ id }) => [id, `${shown}/${id}.yaml`])));
}

/** The text of the build's copy of a book. */
export function compiledText({ digest, facts, authorities, grounds, vocabulary, rules }: RuleBook): string {
  const compiled: CompiledBook = {
    digest,
    registries: { facts, authorities, grounds, vocabulary },
    rules: [...rules.values()],
  };
  return JSON.stringify(compiled);
}
