import { openSync, readSync } from 'node:fs';
import { InputError } from '../../index.js';
import { LINE_FEED, MAX_LINE_BYTES, tooLong } from './chunks.js';

/** Bytes of a file that a thread takes at a time: enough that taking turns costs nothing beside the work, few enough that memory stays small. */
export const BLOCK_BYTES = 256 * 1024;

/** Bytes read at a time to find the end of a block's last line. */
const STEP_BYTES = 16 * 1024;

export const blocksOf = (size: number) => Math.ceil(size / BLOCK_BYTES);

/** Reads a file of lines in blocks, each with the lines that begin in it; any thread can read any block without knowing the others. */
export class BlockReader {
  readonly #file: string;
  readonly #size: number;
  readonly #descriptor: number;
  #buffer = Buffer.allocUnsafeSlow(2 * BLOCK_BYTES);

  constructor(file: string, size: number) {
    this.#file = file;
    this.#size = size;
    this.#descriptor = openSync(file, 'r');
  }

  /** @returns bytes that are valid until the next call */
  read(block: number): Uint8Array {
    // The byte before tells whether a line begins at the block's first.
    const from = Math.max(0, block * BLOCK_BYTES - 1);
    const to = Math.min(this.#size, (block + 1) * BLOCK_BYTES);
    let held = this.#fill(from, 0, to - from);
    const begin = block === 0 ? 0 : this.#buffer.subarray(0, held).indexOf(LINE_FEED) + 1;
    if (block > 0 && begin === 0) return this.#buffer.subarray(0, 0);
    if (begin === held) return this.#buffer.subarray(0, 0);
    if (this.#buffer[held - 1] === LINE_FEED) return this.#buffer.subarray(begin, held);
    for (let feed = -1; feed < 0; ) {
      const read = this.#fill(from + held, held, STEP_BYTES);
      if (read === 0) break;
      feed = this.#buffer.subarray(held, held + read).indexOf(LINE_FEED);
      held += feed < 0 ? read : feed + 1;
      if (held > MAX_LINE_BYTES) throw new InputError([tooLong(this.#file)]);
    }
    return this.#buffer.subarray(begin, held);
  }

  /** Reads so many bytes, fewer only at the end of the file. */
  #fill(position: number, at: number, length: number): number {
    while (this.#buffer.length < at + length) {
      const larger = Buffer.allocUnsafeSlow(this.#buffer.length * 2);
      larger.set(this.#buffer.subarray(0, at));
      this.#buffer = larger;
    }
    let read = 0;
    while (read < length) {
      const more = readSync(this.#descriptor, this.#buffer, at + read, length - read, position + read);
      if (more === 0) break;
      read += more;
    }
    return read;
  }
}
