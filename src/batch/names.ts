/** Places of the table; a power of two. */
const PLACES = 1 << 14;

/** Names kept; beyond them all are forgotten, so that memory stays bounded whatever the rows hold. */
const MAX_NAMES = 20_000;

interface Kept<T> {
  bytes: Uint8Array;
  value: T;
  /** Another name at the same place. */
  next: Kept<T> | null;
}

/** What a name in bytes stands for, found without making a text of it; a name is made out once. */
export class Names<T> {
  readonly #makeOut: (name: string) => T;
  readonly #places: (Kept<T> | null)[] = Array.from({ length: PLACES }, () => null);
  #count = 0;

  /** @param makeOut - asked once for each name */
  constructor(makeOut: (name: string) => T) {
    this.#makeOut = makeOut;
  }

  /** @param hash - of the bytes, as `hashed` goes on from byte to byte; only a way to find them */
  find(bytes: Buffer, from: number, to: number, hash: number): T {
    const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
    for (let kept = this.#places[place] ?? null; kept !== null; kept = kept.next)
      if (isSame(kept.bytes, bytes, from, to)) return kept.value;
    return this.#keep(bytes, from, to, place);
  }

  #keep(bytes: Buffer, from: number, to: number, place: number): T {
    const value = this.#makeOut(bytes.toString('latin1', from, to));
    if (this.#count >= MAX_NAMES) {
      this.#places.fill(null);
      this.#count = 0;
    }
    this.#count += 1;
    const own = new Uint8Array(bytes.subarray(from, to));
    this.#places[place] = { bytes: own, value, next: this.#places[place] ?? null };
    return value;
  }
}

/** A hash that goes on by one byte. */
export const hashed = (hash: number, byte: number) => (Math.imul(hash, 31) + byte) | 0;

function isSame(kept: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (kept.length !== to - from) return false;
  for (let i = 0; i < kept.length; i++) if (kept[i] !== bytes[from + i]) return false;
  return true;
}
