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

/** A word at which patterns may be found: their beginnings stand there. */
interface Hit {
  entries: readonly Entry[];
  clause: Clause;
  at: number;
}

/** The beginnings of all patterns of all lexicons. */
const TREE = new WordTree<Entry>();
let lexicons = 0;

/** How many lexicons there are: all are made where modules load, none while a letter is read. */
export const lexiconsMade = (): number => lexicons;

/** Where the patterns of each lexicon may be found in a text. */
export class WordIndex {
  readonly #clauses: Clause[] = [];
  #hits: Hit[] = [];
  /** Sorted once somebody asks, and again after more was added. */
  #sorted: SortedHits | null = null;
  #lexicons = lexicons;

  /** Clauses must be added in reading order. */
  add(clause: Clause): void {
    this.#clauses.push(clause);
    this.#search(clause);
    this.#sorted = null;
  }

  #search(clause: Clause): void {
    const hits = this.#hits;
    TREE.search(clause.text, (entries, at) => {
      hits.push({ entries, clause, at });
    });
  }

  /** All matches of a lexicon. A text is looked through again for a lexicon that was made after it was read. */
  matches(lexicon: number): readonly Match<unknown>[] {
    if (lexicon >= this.#lexicons) this.#searchAgain();
    this.#sorted ??= new SortedHits(this.#hits, lexicons);
    return this.#sorted.matches(lexicon);
  }

  #searchAgain(): void {
    this.#lexicons = lexicons;
    this.#hits = [];
    this.#sorted = null;
    for (const clause of this.#clauses) this.#search(clause);
  }
}

/** Hits by lexicon, in reading order, and what was found of each lexicon once somebody asked. */
class SortedHits {
  /** By lexicon, where its entries begin; one more for the end. */
  readonly #from: Int32Array;
  readonly #entries: Entry[];
  readonly #hits: Hit[];
  readonly #found: (readonly Match<unknown>[] | undefined)[];

  constructor(hits: readonly Hit[], count: number) {
    const from = new Int32Array(count + 2);
    for (const { entries } of hits)
      for (let i = 0; i < entries.length; i += 1) from[entries[i]!.lexicon + 2]! += 1;
    for (let lexicon = 2; lexicon < count + 2; lexicon += 1) from[lexicon]! += from[lexicon - 1]!;
    const total = from[count + 1]!;
    this.#entries = new Array<Entry>(total);
    this.#hits = new Array<Hit>(total);
    for (let h = 0; h < hits.length; h += 1) {
      const hit = hits[h]!;
      for (let i = 0; i < hit.entries.length; i += 1) {
        const entry = hit.entries[i]!;
        const place = from[entry.lexicon + 1]!++;
        this.#entries[place] = entry;
        this.#hits[place] = hit;
      }
    }
    this.#from = from;
    this.#found = new Array(count);
  }

  matches(lexicon: number): readonly Match<unknown>[] {
    const from = this.#from[lexicon]!;
    const to = this.#from[lexicon + 1]!;
    if (from === to) return NONE;
    this.#found[lexicon] ??= this.#search(from, to);
    return this.#found[lexicon];
  }

  #search(from: number, to: number): Match<unknown>[] {
    const found: Match<unknown>[] = [];
    let last: Match<unknown> | null = null;
    for (let place = from; place < to; ) {
      const { clause, at } = this.#hits[place]!;
      const taken: boolean = last !== null && last.clause === clause && at < last.end;
      let best: Entry | null = null;
      let end = 0;
      // Of several patterns whose beginnings stand at one word, the first listed that fits.
      for (; place < to && this.#hits[place]!.at === at && this.#hits[place]!.clause === clause; place += 1) {
        const entry = this.#entries[place]!;
        if (taken || (best && best.rank < entry.rank)) continue;
        entry.pattern.lastIndex = at;
        if (!entry.pattern.test(clause.text)) continue;
        best = entry;
        end = entry.pattern.lastIndex;
      }
      if (best) {
        last = { clause, start: at, end, value: best.value };
        found.push(last);
      }
    }
    return found;
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

/** A lexicon of patterns that all mean the same. */
export const cue = (...patterns: string[]): Lexicon<true> =>
  new Lexicon(patterns.map((pattern) => [pattern, true] as const));
