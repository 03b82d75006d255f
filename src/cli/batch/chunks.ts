import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '../../index.js';
import type { RequestStream } from './input.js';

/** Bytes read at a time: enough that a call costs little beside its work, and few enough that their text is collected young. */
export const CHUNK_BYTES = 64 * 1024;

/** Bytes of one line above which a file is not taken for lines of requests. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

export const LINE_FEED = 10;

/** Cuts a stream of bytes into chunks that end where a line ends; the last may lack its line feed. Each is an array of its own. */
export async function* lineChunks({ bytes, name }: RequestStream): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const part of bytes) {
    const end = part.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield joined([...rest, part.subarray(0, end)]);
      rest = [];
      held = 0;
    }
    if (end < part.length) rest.push(part.subarray(end));
    held += part.length - end;
    if (held > MAX_LINE_BYTES) throw new InputError([tooLong(name)]);
  }
  if (held > 0) yield joined(rest);
}

/** The same of a file, in one buffer that is used again for each chunk: nothing is left for the garbage collector. */
export function* fileChunks(file: string): Generator<Uint8Array> {
  let buffer = Buffer.allocUnsafeSlow(2 * CHUNK_BYTES);
  let held = 0;
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      if (buffer.length - held < CHUNK_BYTES) buffer = larger(buffer, file);
      const read = readSync(descriptor, buffer, held, CHUNK_BYTES, null);
      if (read === 0) break;
      const end = buffer.subarray(held, held + read).lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield buffer.subarray(0, held + end);
      if (end > 0) buffer.copyWithin(0, held + end, held + read);
      held = end > 0 ? read - end : held + read;
    }
    if (held > 0) yield buffer.subarray(0, held);
  } finally {
    closeSync(descriptor);
  }
}

function larger(buffer: Buffer, file: string): Buffer<ArrayBuffer> {
  if (buffer.length > MAX_LINE_BYTES) throw new InputError([tooLong(file)]);
  const grown = Buffer.allocUnsafeSlow(buffer.length * 2);
  grown.set(buffer);
  return grown;
}

/** One array of its own, so that it can be handed to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const tooLong = (file: string) => ({
  file,
  line: null,
  column: null,
  code: 'line-too-long',
  message: 'a line of this file is longer than 64 MB',
  hint: 'write one request a line, or a list in a file ending in .json',
});
