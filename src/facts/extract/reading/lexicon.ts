import { beginningsOf } from './beginnings.js';
import type { Clause } from './clause.js';
import { WordTree } from './word-tree.js';

/** Where a pattern was found in a clause. */
export interface Match<T> {
  clause: Clause;
  /** Offsets in `clause.text`, half-open. */
  start: number;
  end: number;
  value: T;
}

/** One pattern of a lexicon. */
interface Entry {
  lexicon: number;
  /** Position in the lexicon; of several at one word the first wins. */
  rank: number;
  pattern: RegExp;
  value: unknown;
}

/** A place where a pattern may be found: its beginning stands there. */
interface Place {
  entry: Entry;
  clause: Clause;
  at: number;
}

/** The beginnings of all patterns of all lexicons. */
const TREE = new WordTree<Entry>();
let lexicons = 0;

/** How many lexicons there are: all are made where modules load, none while a letter is read. */
export const lexiconsMade = (): number => lexicons;

/** Where the patterns of one lexicon may be found in a text, and what was found once somebody asked. */
interface Looked {
  places: Place[];
  found: readonly Match<unknown>[] | null;
}

/** Where the patterns of each lexicon may be found in a text. */
export class WordIndex {
  readonly #clauses: Clause[] = [];
  readonly #looked = new Map<number, Looked>();
  #lexicons = lexicons;

  /** Clauses must be added in reading order. */
  add(clause: Clause): void {
    this.#clauses.push(clause);
    this.#search(clause);
  }

  #search(clause: Clause): void {
    const looked = this.#looked;
    TREE.search(clause.text, (entries, at) => {
      for (const entry of entries) {
        const place = { entry, clause, at };
        const same = looked.get(entry.lexicon);
        if (same) same.places.push(place);
        else looked.set(entry.lexicon, { places: [place], found: null });
      }
    });
  }

  /** All matches of a lexicon. A text is looked through again for a lexicon that was made after it was read. */
  matches(lexicon: number): readonly Match<unknown>[] {
    if (lexicon >= this.#lexicons) {
      this.#looked.clear();
      this.#lexicons = lexicons;
      for (const clause of this.#clauses) this.#search(clause);
    }
    const looked = this.#looked.get(lexicon);
    if (!looked) return NONE;
    looked.found ??= search(looked.places);
    return looked.found;
  }
}

/**
 * Patterns looked up by their literal beginnings (`beginningsOf`), all lexicons' in one pass over a text, so that a
 * clause is never searched for each of them: a pattern is tried only where its beginning stands at a word.
 */
export class Lexicon<T> {
  readonly #number = lexicons++;

  constructor(entries: readonly (readonly [pattern: string, value: T])[]) {
    for (const [rank, [source, value]] of entries.entries()) {
      const pattern = new RegExp(`(?:${source})(?:(?<= )|(?![a-z]))`, 'y');
      const entry = { lexicon: this.#number, rank, pattern, value };
      for (const beginning of beginningsOf(source)) TREE.add(beginning, entry);
    }
  }

  /** All matches in one clause, in order, none overlapping; of several at one word the first listed wins. */
  inClause(clause: Clause): readonly Match<T>[] {
    const all = this.inIndex(clause.index);
    if (all.length === 0) return NONE;
    let first = 0;
    for (let high = all.length; first < high; ) {
      const middle = (first + high) >> 1;
      if (all[middle]!.clause.order < clause.order) first = middle + 1;
      else high = middle;
    }
    let end = first;
    while (end < all.length && all[end]!.clause === clause) end += 1;
    return end - first === all.length ? all : all.slice(first, end);
  }

  /** All matches of an indexed text, in order. */
  inIndex(index: WordIndex): readonly Match<T>[] {
    return index.matches(this.#number) as readonly Match<T>[];
  }
}

const NONE: readonly never[] = [];

function search(places: readonly Place[]): Match<unknown>[] {
  const found: Match<unknown>[] = [];
  let last: Match<unknown> | null = null;
  for (let from = 0; from < places.length; ) {
    const { clause, at } = places[from]!;
    let to = from + 1;
    while (to < places.length && places[to]!.at === at && places[to]!.clause === clause) to += 1;
    if (!last || last.clause !== clause || at >= last.end) {
      const match = matchAt(places, from, to);
      if (match) {
        found.push(match);
        last = match;
      }
    }
    from = to;
  }
  return found;
}

/** The match of the first listed pattern that fits, of those whose beginning stands at one word. */
function matchAt(places: readonly Place[], from: number, to: number): Match<unknown> | null {
  const { clause, at } = places[from]!;
  let best: Entry | null = null;
  let end = 0;
  for (let each = from; each < to; each += 1) {
    const { entry } = places[each]!;
    if (best && best.rank < entry.rank) continue;
    entry.pattern.lastIndex = at;
    if (!entry.pattern.test(clause.text)) continue;
    best = entry;
    end = entry.pattern.lastIndex;
  }
  return best && { clause, start: at, end, value: best.value };
}

/** A lexicon of patterns that all mean the same. */
export const cue = (...patterns: string[]): Lexicon<true> =>
  new Lexicon(patterns.map((pattern) => [pattern, true] as const));
