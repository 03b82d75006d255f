import { closest, distance } from 'fastest-levenshtein';

/** `did you mean "x"?` where a known word is near, else the list of known words (cut to ten). */
export function suggest(word: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(word, known as string[]) : '';
  if (near && distance(word, near) <= Math.max(2, Math.floor(word.length / 3)))
    return `did you mean "${near}"?`;
  return `known: ${known.slice(0, 10).join(', ')}${known.length > 10 ? ', …' : ''}`;
}
