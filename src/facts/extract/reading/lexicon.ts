import type { Clause, Word, WordIndex } from './clause.js';

/** Where a pattern was found in a clause. */
export interface Match<T> {
  clause: Clause;
  /** Offsets in `clause.text`, half-open. */
  start: number;
  end: number;
  value: T;
}

interface Entry<T> {
  pattern: RegExp;
  value: T;
}

/**
 * Patterns looked up by the first letters of their first word, so that a clause is never searched for each of them:
 * a pattern is tried only where a word begins with the same letters. Every pattern therefore begins with at
 * least four plain letters, or with a shorter whole word ("no ", "hep\\b"); anything else is refused at once.
 */
export class Lexicon<T> {
  private readonly byKey = new Map<number, Entry<T>[]>();
  private readonly keys: readonly number[];

  constructor(entries: readonly (readonly [pattern: string, value: T])[]) {
    for (const [source, value] of entries) {
      const entry = { pattern: new RegExp(`(?:${source})(?:(?<= )|(?![a-z]))`, 'y'), value };
      for (const key of keysOf(source).map(idOf)) {
        const same = this.byKey.get(key);
        if (same) same.push(entry);
        else this.byKey.set(key, [entry]);
      }
    }
    this.keys = [...this.byKey.keys()];
  }

  /** All matches in one clause, in order, none overlapping; of several at one word the first listed wins. */
  inClause(clause: Clause): Match<T>[] {
    const found: Match<T>[] = [];
    let from = 0;
    for (const { key, at } of clause.words) {
      if (at < from) continue;
      const match = this.matchAt(clause, key, at);
      if (match) {
        found.push(match);
        from = match.end;
      }
    }
    return found;
  }

  /** All matches of an indexed text, in order. */
  inIndex(index: WordIndex): readonly Match<T>[] {
    const { memo } = index;
    if (!memo) return this.search(index);
    let found = memo.get(this) as readonly Match<T>[] | undefined;
    if (!found) {
      found = this.search(index);
      memo.set(this, found);
    }
    return found;
  }

  private search(index: WordIndex): readonly Match<T>[] {
    let postings: readonly Word[] | null = null;
    let several: Word[] | null = null;
    for (const key of this.keys) {
      const same = index.words[key];
      if (!same) continue;
      if (!postings) postings = same;
      else {
        several ??= [...postings];
        several.push(...same);
      }
    }
    if (!postings) return NONE;
    if (several) postings = several.sort((a, b) => a.clause.order - b.clause.order || a.at - b.at);
    const found: Match<T>[] = [];
    let last: Match<T> | null = null;
    for (const { clause, key, at } of postings) {
      if (last && last.clause === clause && at < last.end) continue;
      const match = this.matchAt(clause, key, at);
      if (match) {
        found.push(match);
        last = match;
      }
    }
    return found;
  }

  private matchAt(clause: Clause, key: number, at: number): Match<T> | null {
    const entries = this.byKey.get(key);
    if (!entries) return null;
    for (const { pattern, value } of entries) {
      pattern.lastIndex = at;
      if (pattern.test(clause.text)) return { clause, start: at, end: pattern.lastIndex, value };
    }
    return null;
  }
}

const NONE: readonly never[] = [];

/** Numbers of the keys that any lexicon uses; words with other beginnings are never looked at. */
const IDS = new Map<string, number>();

function idOf(key: string): number {
  const known = IDS.get(key);
  if (known !== undefined) return known;
  IDS.set(key, IDS.size);
  return IDS.size - 1;
}

/** The number of the key of the word from `start` to `end`; undefined where no pattern begins like it. */
export const wordKey = (text: string, start: number, end: number): number | undefined =>
  IDS.get(text.slice(start, Math.min(end, start + 4)));

/** Key of a word: its first four letters, or all of a shorter one. */
const keyOf = (word: string) => word.slice(0, 4);

function keysOf(source: string): string[] {
  const group = /^\(\?:([^()]+)\)/.exec(source);
  if (!group) return literalKeys(source, source);
  const rest = source.slice(group[0].length);
  if (/^[?*{]/.test(rest)) throw new Error(`pattern must not begin with an optional group: ${source}`);
  return group[1]!.split('|').flatMap((word) => literalKeys(word + rest, source));
}

const WORD_ENDS = /^(?:$|[ \d-]|\\d|\[\d|\\b|\\\.|\(\?[=!] )/;

function literalKeys(source: string, whole: string): string[] {
  const word = /^[a-z]+/.exec(source)?.[0] ?? '';
  const next = source.slice(word.length);
  // "hips?": both words.
  if (next.startsWith('?') && word.length > 1 && WORD_ENDS.test(next.slice(1)))
    return [...new Set([keyOf(word.slice(0, -1)), keyOf(word)])];
  const literal = /^[?*{]/.test(next) ? word.slice(0, -1) : word;
  if (literal.length >= 4 || (literal === word && literal !== '' && WORD_ENDS.test(next)))
    return [keyOf(literal)];
  throw new Error(`pattern must begin with four plain letters or a whole word: ${whole}`);
}

/** A lexicon of patterns that all mean the same. */
export const cue = (...patterns: string[]): Lexicon<true> =>
  new Lexicon(patterns.map((pattern) => [pattern, true] as const));
