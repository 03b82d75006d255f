/** Stands at the end of a beginning that must be a whole word. */
export const WHOLE = '$';

/**
 * The literal texts that a match of a pattern can begin with, none of them the beginning of another: "(?:no|little)
 * (?:lasting )?relief" gives "no lasting ", "no relief", … A match always begins like one of them, and more is not promised.
 * A pattern must begin with at least four plain letters, or with a shorter whole word ("no ", "hep\\b"), or with a group of such.
 */
export function beginningsOf(source: string): string[] {
  const keys = keysOf(source);
  const texts = hasAlternatives(source) ? keys : literalsOf(source);
  const found = texts.flatMap((text) => keys.flatMap((key) => both(text, key)));
  return prefixFree(found);
}

/** What begins with a literal text and has the key of a word: both conditions as one text, or none. */
function both(text: string, key: string): string[] {
  if (key.length === KEY_LETTERS) return text.startsWith(key) ? [text] : key.startsWith(text) ? [key] : [];
  if (key.startsWith(text)) return [key + WHOLE];
  return text.startsWith(key) && !isLetter(text.charCodeAt(key.length)) ? [text] : [];
}

function prefixFree(texts: readonly string[]): string[] {
  const kept = new Set(texts);
  for (const text of texts) {
    for (let end = 1; end < text.length; end += 1) {
      const whole = !isLetter(text.charCodeAt(end)) && kept.has(text.slice(0, end) + WHOLE);
      if (kept.has(text.slice(0, end)) || (whole && text[end] !== WHOLE)) kept.delete(text);
    }
  }
  return [...kept];
}

export const isLetter = (code: number) => code >= 97 && code <= 122;

/** A word's first four letters, or all of a shorter one. */
const KEY_LETTERS = 4;
const keyOf = (word: string) => word.slice(0, KEY_LETTERS);

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
  if (literal.length >= KEY_LETTERS || (literal === word && literal !== '' && WORD_ENDS.test(next)))
    return [keyOf(literal)];
  throw new Error(`pattern must begin with four plain letters or a whole word: ${whole}`);
}

/** Longer beginnings sort out no more, and more of them cost more than they save. */
const LONGEST = 8;
const MOST = 24;

/** Beginnings that are complete so far (`open`), and those that the pattern goes on from in other ways (`closed`). */
interface Literals {
  open: string[];
  closed: string[];
}

function literalsOf(source: string): string[] {
  const { open, closed } = read(source);
  return [...open, ...closed];
}

function read(source: string): Literals {
  let open = [''];
  const closed: string[] = [];
  for (let at = 0; at < source.length && open.length > 0; ) {
    const { texts, end } = token(source, at);
    const repeat = /^(?:[?*+]|\{[^}]*\})\??/.exec(source.slice(end))?.[0] ?? '';
    if (!texts || repeat.startsWith('{') || open.length * texts.open.length > MOST)
      return { open: [], closed: [...closed, ...open] };
    at = end + repeat.length;
    const longer = open.flatMap((text) => texts.open.map((next) => text + next));
    const stopped = open.flatMap((text) => texts.closed.map((next) => text + next));
    closed.push(...stopped, ...longer.filter((text) => text.length >= LONGEST));
    const more = longer.filter((text) => text.length < LONGEST);
    if (repeat === '' || repeat[0] === '?') open = repeat === '' ? more : [...open, ...more];
    else {
      closed.push(...more);
      if (repeat[0] === '+') open = [];
    }
  }
  return { open, closed };
}

/** The next part of a pattern: a letter or space, a group, or something that matches no text; `texts` is null for all else. */
function token(source: string, at: number): { texts: Literals | null; end: number } {
  if (/[a-z ]/.test(source[at]!)) return { texts: { open: [source[at]!], closed: [] }, end: at + 1 };
  if (source.startsWith('\\b', at)) return { texts: NOTHING, end: at + 2 };
  if (source[at] !== '(') return { texts: null, end: at + 1 };
  const end = groupEnd(source, at);
  if (/^\(\?<?[=!]/.test(source.slice(at, at + 4))) return { texts: NOTHING, end };
  const inside = source.slice(source.startsWith('(?:', at) ? at + 3 : at + 1, end - 1);
  const parts = alternatives(inside).map(read);
  return {
    texts: { open: parts.flatMap((part) => part.open), closed: parts.flatMap((part) => part.closed) },
    end,
  };
}

const NOTHING: Literals = { open: [''], closed: [] };

/** Offset just after the group that opens at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end += 1) {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '[') end = source.indexOf(']', end);
    else if (source[end] === '(') depth += 1;
    else if (source[end] === ')') {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  throw new Error(`group is not closed: ${source}`);
}

const hasAlternatives = (source: string) => alternatives(source).length > 1;

/** The parts between the bars outside of groups. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') at = source.indexOf(']', at);
    else if (source[at] === '(') at = groupEnd(source, at) - 1;
    else if (source[at] === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}
