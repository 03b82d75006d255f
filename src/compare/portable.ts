import type { RuleBook } from '../rules/book.js';
import type { Audited } from './auditor.js';

/** Key of an object that stands for a part of the rule book. */
const PART = '\u0000part';

/**
 * Takes audited decisions from one thread to another. What is part of the rule book is named by its place there instead of being copied: both
 * sides have the same book, and the rules are by far the largest part of a decision.
 */
export class Portable {
  private readonly parts: object[] = [];
  private readonly places = new Map<object, number>();

  /** @param book - both sides must give books of one digest */
  constructor(book: RuleBook) {
    for (const rule of book.rules.values()) this.collect(rule);
  }

  /** A plain value that may be cloned. */
  pack(audited: Audited): unknown {
    const copies = new Map<object, unknown>();
    const copy = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      const place = this.places.get(value);
      if (place !== undefined) return { [PART]: place };
      const known = copies.get(value);
      if (known !== undefined) return known;
      if (value instanceof Map) {
        const made = new Map<unknown, unknown>();
        copies.set(value, made);
        for (const [key, each] of value) made.set(key, copy(each));
        return made;
      }
      const made: Fields = Array.isArray(value) ? ([] as unknown as Fields) : {};
      copies.set(value, made);
      for (const key in value) made[key] = copy((value as Fields)[key]);
      return made;
    };
    return copy(audited);
  }

  /** The decision again; uses up the packed value. */
  unpack(packed: unknown): Audited {
    const seen = new Set<object>();
    const whole = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return value;
      const place = (value as Fields)[PART];
      if (typeof place === 'number') return this.parts[place];
      seen.add(value);
      if (value instanceof Map) for (const [key, each] of value) value.set(key, whole(each));
      else for (const key in value) (value as Fields)[key] = whole((value as Fields)[key]);
      return value;
    };
    return whole(packed) as Audited;
  }

  private collect(value: unknown): void {
    if (typeof value !== 'object' || value === null || this.places.has(value)) return;
    this.places.set(value, this.parts.push(value) - 1);
    for (const each of Object.values(value)) this.collect(each);
  }
}

type Fields = Record<string, unknown>;
