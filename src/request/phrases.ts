/** One word of a text: stem and offsets. */
export interface Word {
  stem: string;
  start: number;
  end: number;
}

/** A phrase found in a text: word indexes and offsets, half-open. */
export interface Found<T> {
  value: T;
  firstWord: number;
  endWord: number;
  start: number;
  end: number;
}

const WORD = /[a-z0-9]+/gi;

/** A sentence that a bad extraction glued to the word before it ("strainAccording"). */
const GLUED =
  /[a-z](?=(?:According|Based|Current|Date|Diagnos[a-z]+|Exam[a-z]*|Given|However|Medications?|Objective|Patient|Per|Physical|Report|Request[a-z]*|Review|She|Subjective|The|There|Therefore|This|Treatment)$)/;

/** Words of a text in lower case, with plural endings cut off. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (start: number, end: number) =>
    words.push({ stem: stem(text.slice(start, end).toLowerCase()), start, end });
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const glued = end - start > 6 ? match[0].search(GLUED) : -1;
    if (glued >= 0) {
      add(start, start + glued + 1);
      add(start + glued + 1, end);
    } else add(start, end);
  }
  return words;
}

/** Cuts the plural off ("studies" → "study"); applied to phrases and texts alike, so it need not be good English. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word === 'tens') return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/**
 * Finds known phrases in a text, whatever stands between their words but letters and digits ("follow-up", "follow
 * up"). Built once for a vocabulary; a search looks up each word once.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, { stems: string[]; value: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const stems = wordsOf(phrase).map((word) => word.stem);
      this.#add(stems, value);
      // The same phrase with its words joined by a bad extraction.
      if (stems.length > 1 && phrase.length > 8) this.#add([stem(stems.join(''))], value);
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  }

  #add(stems: string[], value: T): void {
    const first = stems[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    entries.push({ stems, value });
    this.#byFirst.set(first, entries);
  }

  /** Phrases in order, the longest at each place, none overlapping. */
  findAll(words: readonly Word[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const entries = this.#byFirst.get(words[at]!.stem);
      const entry = entries?.find(({ stems }) =>
        stems.every((each, index) => words[at + index]?.stem === each),
      );
      if (!entry) continue;
      const endWord = at + entry.stems.length;
      found.push({
        value: entry.value,
        firstWord: at,
        endWord,
        start: words[at]!.start,
        end: words[endWord - 1]!.end,
      });
      at = endWord - 1;
    }
    return found;
  }
}
