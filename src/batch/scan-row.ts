import type { FactSlots } from '../evaluate/coded/fact-slots.js';
import type { TreatmentRequest } from '../request/request.js';
import { DATE_KEYS, type FactCheck, NO_DATES, type RowChecker } from './check-row.js';
import { hashed, Names } from './names.js';

const FEED = 10;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const BACKSLASH = 92;
const DELETE = 127;
const OPEN = 123;
const CLOSE = 125;

/** Digits of a whole number that is certainly exact. */
const MOST_DIGITS = 9;

/** What the scanner does not take; the careful way finds out what it is. */
const OTHER = Symbol('other');
type Scalar = string | number | boolean | null | typeof OTHER;

/** Keys of a request; a drug is left to the careful way. The last two hold objects. */
const KEYS = [
  'id',
  'treatment',
  'bodyPart',
  'diagnosis',
  'visits',
  'frequencyPerWeek',
  'weeks',
  'timing',
  'purpose',
  'continued',
  'record',
  'dates',
  'facts',
] as const;
const NAMES: readonly string[] = KEYS;
const ID = KEYS.indexOf('id');
const TREATMENT = KEYS.indexOf('treatment');
const DATES = KEYS.indexOf('dates');
const FACTS = KEYS.indexOf('facts');

/**
 * Reads rows of NDJSON from their bytes: the everyday ones, in plain ASCII, without escapes, fractions or a key given twice. It makes no text twice and
 * hardly an object, which is what JSON.parse spends its time on. Any other row gives null, and is for JSON.parse and the careful reader.
 */
export class RowScanner {
  /** Where the row that was scanned last ends: at its line feed, or at the end of the bytes. */
  end = 0;
  readonly #checker: RowChecker;
  readonly #texts = new Names((text) => text);
  readonly #keys = new Names((name) => NAMES.indexOf(name));
  readonly #dateKeys = new Names((name) => DATE_KEYS.indexOf(name));
  readonly #facts: Names<FactCheck | null>;
  /** By slot, the row that last named the fact. */
  readonly #namedIn: Int32Array;
  #row = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  /** The text read last: its place and hash. */
  #from = 0;
  #to = 0;
  #hash = 0;

  constructor(slots: FactSlots, checker: RowChecker) {
    this.#checker = checker;
    this.#facts = new Names((id) => checker.factCheck(id));
    this.#namedIn = new Int32Array(slots.ids.length);
  }

  /** The row that begins at a place; its facts are then in the slots. */
  scan(bytes: Buffer, from: number): TreatmentRequest | null {
    this.#bytes = bytes;
    this.#at = from;
    this.#row = (this.#row + 1) | 0;
    const request = this.#checker.begin();
    if (!this.#request(request)) return null;
    this.end = this.#at;
    return this.end === bytes.length || bytes[this.end] === FEED ? request : null;
  }

  #request(request: TreatmentRequest): boolean {
    if (!this.#opens()) return false;
    let named = 0;
    while (this.#text()) {
      const place = this.#keys.find(this.#bytes, this.#from, this.#to, this.#hash);
      if (place < 0 || (named >> place) & 1 || !this.#colon()) return false;
      named |= 1 << place;
      if (place === FACTS) {
        if (!this.#takeFacts()) return false;
      } else if (place === DATES) {
        if (!this.#takeDates(request)) return false;
      } else {
        const value = this.#scalar(place !== ID);
        if (value === OTHER || !this.#checker.take(request, KEYS[place] as string, value)) return false;
      }
      if (!this.#goesOn()) return this.#closes() && ((named >> TREATMENT) & 1) === 1;
    }
    return false;
  }

  #takeDates(request: TreatmentRequest): boolean {
    if (!this.#opens()) return false;
    const dates = { ...NO_DATES };
    request.dates = dates;
    let named = 0;
    if (this.#closes()) return true;
    while (this.#text()) {
      const place = this.#dateKeys.find(this.#bytes, this.#from, this.#to, this.#hash);
      if (place < 0 || (named >> place) & 1 || !this.#colon()) return false;
      named |= 1 << place;
      const value = this.#scalar(true);
      if (value === OTHER || !this.#checker.takeDate(dates, DATE_KEYS[place] as string, value)) return false;
      if (!this.#goesOn()) return this.#closes();
    }
    return false;
  }

  #takeFacts(): boolean {
    if (!this.#opens()) return false;
    if (this.#closes()) return true;
    while (this.#text()) {
      const fact = this.#facts.find(this.#bytes, this.#from, this.#to, this.#hash);
      if (fact === null || this.#namedIn[fact.slot] === this.#row || !this.#colon()) return false;
      this.#namedIn[fact.slot] = this.#row;
      const value = this.#scalar(true);
      if (value === OTHER || !this.#checker.takeFact(fact, value)) return false;
      if (!this.#goesOn()) return this.#closes();
    }
    return false;
  }

  /** @param isRepeated - a text that other rows are likely to have too */
  #scalar(isRepeated: boolean): Scalar {
    const first = this.#bytes[this.#at] as number;
    if (first === QUOTE) {
      if (!this.#text()) return OTHER;
      return isRepeated
        ? this.#texts.find(this.#bytes, this.#from, this.#to, this.#hash)
        : this.#bytes.toString('latin1', this.#from, this.#to);
    }
    if (first >= ZERO && first <= NINE) return this.#number();
    return this.#is(TRUE) ? true : this.#is(FALSE) ? false : this.#is(NULL) ? null : OTHER;
  }

  /** A whole number without sign, fraction, exponent or leading zero. */
  #number(): Scalar {
    const bytes = this.#bytes;
    const from = this.#at;
    let value = 0;
    let digit = bytes[this.#at] as number;
    while (digit >= ZERO && digit <= NINE) {
      value = value * 10 + digit - ZERO;
      digit = bytes[++this.#at] as number;
    }
    const digits = this.#at - from;
    const isWhole = digit === COMMA || digit === CLOSE || digit === SPACE;
    return isWhole && digits <= MOST_DIGITS && (digits === 1 || bytes[from] !== ZERO) ? value : OTHER;
  }

  /** A text, if one stands here, and its hash. */
  #text(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    if (bytes[at++] !== QUOTE) return false;
    this.#from = at;
    let hash = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      if (byte === QUOTE) break;
      // Not for control characters, escapes, other alphabets, or the end of the bytes, where there is no byte at all.
      if (!(byte >= SPACE && byte < DELETE) || byte === BACKSLASH) return false;
      hash = hashed(hash, byte);
    }
    this.#to = at - 1;
    this.#hash = hash;
    this.#at = at;
    return true;
  }

  #is(word: Uint8Array): boolean {
    for (let i = 0; i < word.length; i++) if (this.#bytes[this.#at + i] !== word[i]) return false;
    this.#at += word.length;
    return true;
  }

  #opens(): boolean {
    if (this.#bytes[this.#at] !== OPEN) return false;
    this.#at += 1;
    return true;
  }

  #closes(): boolean {
    if (this.#bytes[this.#at] !== CLOSE) return false;
    this.#at += 1;
    return true;
  }

  #colon(): boolean {
    if (this.#bytes[this.#at] !== COLON) return false;
    this.#at += this.#bytes[this.#at + 1] === SPACE ? 2 : 1;
    return true;
  }

  #goesOn(): boolean {
    if (this.#bytes[this.#at] !== COMMA) return false;
    this.#at += this.#bytes[this.#at + 1] === SPACE ? 2 : 1;
    return true;
  }
}

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');
