import type { Word } from './phrases.js';

/** What stands after these words is what a request is for, comes after or uses, not what is asked for. */
export const ASIDE = [
  'for',
  'after',
  'following',
  'with',
  'to',
  'by',
  'from',
  'per',
  'during',
  'before',
  'prior',
  'via',
];

/** Words that may stand between such a word and what it sets aside. */
const MAX_BETWEEN = 3;

/** True where one of the words stands shortly before the one at a place. */
export function isAfter(words: readonly Word[], place: number, asides: ReadonlySet<string>): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 1 - MAX_BETWEEN); at -= 1)
    if (asides.has(words[at]!.stem)) return true;
  return false;
}
