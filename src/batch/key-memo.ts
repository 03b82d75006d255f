/** Bits of a key part: the largest whole number that engines keep unboxed on every platform. */
const PART_BITS = 30;

/** Entries above which a memo is emptied: bounds memory however varied the requests are. */
const MAX_ENTRIES = 5000;

type Node<T> = Map<number, Node<T> | T>;

/**
 * Results by a key of small whole numbers, of any length. A key's end may differ: what was stored under the first parts of
 * a key answers every key that begins with them.
 */
export class KeyMemo<T extends object> {
  #root: Node<T> = new Map();
  #entries = 0;

  get root(): Node<T> {
    return this.#root;
  }

  set(parts: readonly number[], result: T): void {
    if (this.#entries++ > MAX_ENTRIES) {
      this.#root = new Map();
      this.#entries = 0;
    }
    let node = this.#root;
    for (const part of parts.slice(0, -1)) {
      const next = node.get(part);
      if (next instanceof Map) node = next;
      else {
        const made: Node<T> = new Map();
        node.set(part, made);
        node = made;
      }
    }
    node.set(parts.at(-1) ?? 0, result);
  }
}

/** Splits digits of given widths into parts that each fit a key part. At least one part. */
export function inParts<T>(digits: readonly T[], bitsOf: (digit: T) => number): T[][] {
  const parts: T[][] = [[]];
  let used = 0;
  for (const digit of digits) {
    const bits = bitsOf(digit);
    if (used + bits > PART_BITS) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(digit);
    used += bits;
  }
  return parts;
}
