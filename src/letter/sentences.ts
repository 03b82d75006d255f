import type { Range } from './flat-text.js';

/** Titles and the like: their full stop never ends a sentence. */
const TITLES = new Set(['dr', 'drs', 'mr', 'mrs', 'ms', 'vs', 'e.g', 'i.e', 'eg', 'st', 'cf']);

/** Words whose full stop does not end a sentence where a number follows ("p. 98", "Feb. 12"). */
const BEFORE_NUMBERS = new Set(
  'no nos p pp sec sect ch fig vol approx ca wk wks jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * Sentences of `text` from `start` to `end`, without the space around them. A full stop glued to the next
 * sentence ("weeks.Review") ends one as well; bullets begin one. Linear in the length.
 */
export function sentencesOf(text: string, start = 0, end = text.length): Range[] {
  const sentences: Range[] = [];
  let from = start;
  const close = (to: number) => {
    let first = from;
    let last = to;
    while (first < last && text[first] === ' ') first += 1;
    while (last > first && text[last - 1] === ' ') last -= 1;
    if (first < last) sentences.push({ start: first, end: last });
    from = to;
  };
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BULLET || (code === STAR && text[at + 1] === ' ' && text[at - 1] === ' ')) {
      close(at);
    } else if (code === STOP || code === QUESTION || code === EXCLAMATION) {
      const after = endOfSentence(text, at, end, from);
      if (after > 0) {
        close(after);
        at = after - 1;
      }
    }
  }
  close(end);
  return sentences;
}

const STOP = 46;
const QUESTION = 63;
const EXCLAMATION = 33;
const BULLET = 0x2022;
const STAR = 42;

/** Offset just after the sentence that ends with the mark at `at` (closing quotes included), or 0. */
function endOfSentence(text: string, at: number, end: number, from: number): number {
  let after = at + 1;
  while (after < end && CLOSING.includes(text[after] ?? '')) after += 1;
  if (after >= end) return end;
  const next = text[after] ?? '';
  if (next === ' ') {
    let begin = after + 1;
    while (begin < end && OPENING.includes(text[begin] ?? '')) begin += 1;
    const first = text[begin] ?? '';
    if (first >= 'a' && first <= 'z') return 0;
    return text[at] === '.' && isAbbreviation(text, at, from, first) ? 0 : after;
  }
  // Glued: a capital followed by a small letter, after a word of at least two letters or a closing mark.
  const capital =
    next >= 'A' && next <= 'Z' && (text[after + 1] ?? '') >= 'a' && (text[after + 1] ?? '') <= 'z';
  if (!capital || text[at] !== '.') return 0;
  const before = text[at - 1] ?? '';
  return /[a-zA-Z)"%]/.test(before) &&
    /[a-zA-Z)"%]/.test(text[at - 2] ?? '') &&
    !isAbbreviation(text, at, from, next)
    ? after
    : 0;
}

const CLOSING = '"\')]';
const OPENING = '"\'([';

function isAbbreviation(text: string, at: number, from: number, next: string): boolean {
  let begin = at;
  while (begin > from && at - begin < 8 && /[a-zA-Z.]/.test(text[begin - 1] ?? '')) begin -= 1;
  const word = text.slice(begin, at);
  if (word.length === 1 && /[A-Z]/.test(word)) return true;
  const lower = word.toLowerCase();
  return TITLES.has(lower) || (next >= '0' && next <= '9' && BEFORE_NUMBERS.has(lower));
}
