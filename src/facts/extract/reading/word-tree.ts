import { isLetter, WHOLE } from './beginnings.js';

/**
 * The beginnings of many patterns as one tree of characters: a word of a text is looked up once, whatever the number
 * of patterns. Nodes are numbers; each has one slot for every letter, for a space, for the end of the
 * word, and for its values.
 */
export class WordTree<T> {
  #next = new Int32Array(SLOTS * 1024);
  #nodes = 1;
  /** Lists of values; a node holds the place of its list, 0 for none. */
  readonly #values: T[][] = [[]];

  add(beginning: string, value: T): void {
    let node = 0;
    for (let at = 0; at < beginning.length; at += 1) {
      const slot = node * SLOTS + slotOf(beginning.charCodeAt(at));
      node = this.#next[slot]! || this.#grow(slot);
    }
    const place = node * SLOTS + VALUES;
    const same = this.#next[place]!;
    if (same > 0) this.#values[same]!.push(value);
    else this.#next[place] = this.#values.push([value]) - 1;
  }

  #grow(slot: number): number {
    const node = this.#nodes;
    this.#nodes += 1;
    if (this.#nodes * SLOTS > this.#next.length) {
      const larger = new Int32Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    this.#next[slot] = node;
    return node;
  }

  /** Tells `found` of every value whose beginning stands at a word of the text, in the order of the words. */
  search(text: string, found: (values: readonly T[], at: number) => void): void {
    const next = this.#next;
    const values = this.#values;
    const { length } = text;
    let inWord = false;
    for (let at = 0; at < length; at += 1) {
      if (!isLetter(text.charCodeAt(at))) {
        inWord = false;
        continue;
      }
      if (inWord) continue;
      inWord = true;
      let node = 0;
      for (let end = at; ; end += 1) {
        const code = end < length ? text.charCodeAt(end) : 0;
        if (!isLetter(code)) {
          const whole = next[next[node * SLOTS + END]! * SLOTS + VALUES]!;
          if (whole > 0) found(values[whole]!, at);
        }
        const slot = slotOf(code);
        node = slot === END ? 0 : next[node * SLOTS + slot]!;
        if (node === 0) break;
        const here = next[node * SLOTS + VALUES]!;
        if (here > 0) found(values[here]!, at);
      }
    }
  }
}

const SPACE = 26;
const END = 27;
const VALUES = 28;
const SLOTS = 29;

/** Slot of a character code; all that is neither letter nor space ends a word. */
const slotOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : code === 32 ? SPACE : END);

if (slotOf(WHOLE.charCodeAt(0)) !== END) throw new Error('the mark of a whole word must be no letter');
