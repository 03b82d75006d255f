import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TreatmentId } from '../request/treatment.js';
import { type Registries, type RuleBook, ruleOf } from './book.js';
import { LazyMap } from './lazy-map.js';
import { rulePaths, SHIPPED_RULES, shownFolder } from './load-files.js';
import type { Rule } from './schema.js';

/** First line of the build's copy of the rule book; each further line is a rule, in the order of `rules`. */
export interface CompiledHead {
  digest: string;
  registries: Registries;
  /** Id of each rule, with the length of its line in bytes. */
  rules: readonly (readonly [id: string, bytes: number])[];
  byTreatment: Readonly<Record<string, readonly string[]>>;
  /** The YAML files that the copy was made from, with their lengths in bytes; their bytes stand in `COMPILED_FROM`. */
  sources: readonly (readonly [path: string, bytes: number])[];
}

/** Written by the build into the root of its output, above this file's folder. */
export const COMPILED_BOOK = fileURLToPath(new URL('../rule-book.ndjson', import.meta.url));
export const COMPILED_FROM = fileURLToPath(new URL('../rule-book.source', import.meta.url));

/**
 * As `loadBook`, but takes the shipped book from the build's copy. The YAML is read all the same and compared with what the copy was made from,
 * byte by byte: nobody who edits a rule ever gets the rule as it was. (Comparing costs less than loading a hash function.)
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
  if (!existsSync(folder) || !existsSync(COMPILED_BOOK) || !existsSync(COMPILED_FROM)) return null;
  const copy = readFileSync(COMPILED_BOOK);
  const headEnd = copy.indexOf('\n');
  const head = JSON.parse(copy.toString('utf8', 0, headEnd)) as CompiledHead;
  const { digest, registries, byTreatment } = head;
  if (!isUnchanged(folder, head.sources)) return null;
  const lineOf = new Map<string, readonly [from: number, to: number]>();
  let from = headEnd + 1;
  for (const [id, bytes] of head.rules) {
    lineOf.set(id, [from, from + bytes]);
    from += bytes + 1;
  }
  const ids = [...lineOf.keys()];
  const shown = shownFolder(folder);
  const book: RuleBook = {
    ...registries,
    digest,
    rules: new LazyMap(ids, (id) => JSON.parse(copy.toString('utf8', ...(lineOf.get(id) ?? [0, 0]))) as Rule),
    byTreatment: new LazyMap(Object.keys(byTreatment) as TreatmentId[], (treatment) =>
      (byTreatment[treatment] ?? []).map((id) => ruleOf(book, id)),
    ),
    files: new LazyMap(ids, (id) => `${shown}/${id}.yaml`),
  };
  return book;
}

/** True where the folder has the very files that the copy was made from. */
function isUnchanged(folder: string, sources: CompiledHead['sources']): boolean {
  const paths = rulePaths(folder);
  if (paths.length !== sources.length || sources.some(([path], at) => path !== paths[at])) return false;
  const bytes = readFileSync(COMPILED_FROM);
  let from = 0;
  return sources.every(([path, length]) => {
    const before = bytes.subarray(from, from + length);
    from += length;
    return readFileSync(join(folder, path)).equals(before);
  });
}
