import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { formatOf, InputError, type InputFormat } from '../../index.js';
import { noSuchFile } from '../input.js';
import { CHUNK_BYTES } from './chunks.js';

/** A file of requests, or stdin, that is read as it is used. */
export interface RequestStream {
  name: string;
  format: InputFormat;
  bytes: AsyncIterable<Uint8Array>;
  /** Of a regular file; null for a stream. */
  size: number | null;
}

/** Opens a file, or stdin for `-`, and finds out its format. */
export async function openRequests(file: string): Promise<RequestStream> {
  if (file === '-') {
    const begun = await begin(process.stdin);
    return { name: 'stdin', size: null, ...begun, format: formatOf('stdin', begun.start) };
  }
  const stat = existsSync(file) ? statSync(file) : null;
  if (!stat) throw new InputError([noSuchFile(file)]);
  if (stat.isDirectory())
    throw new InputError([
      { ...noSuchFile(file), code: 'is-a-folder', message: 'this is a folder, a file is wanted' },
    ]);
  const size = stat.isFile() ? stat.size : null;
  if (size !== null && KNOWN.test(file))
    return {
      name: file,
      size,
      format: formatOf(file, ''),
      bytes: WHOLE.test(file) ? whole(file) : streamed(file),
    };
  const begun = await begin(createReadStream(file, { highWaterMark: CHUNK_BYTES }));
  return {
    name: file,
    size: stat.isFile() ? stat.size : null,
    ...begun,
    format: formatOf(file, begun.start),
  };
}

/** Endings that tell the format, and those of files that hold one request or one list and need no stream. */
const KNOWN = /\.(json|ya?ml|ndjson|jsonl|csv)$/i;
const WHOLE = /\.(json|ya?ml)$/i;

/** Opened when it is first asked for bytes. */
async function* streamed(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file, { highWaterMark: CHUNK_BYTES });
}

async function* whole(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(file);
}

/** Reads as much of a stream as tells its format, and gives it back. */
async function begin(stream: Readable): Promise<{ start: string; bytes: AsyncIterable<Uint8Array> }> {
  const rest = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let lines = 0;
  while (lines < 2) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
    lines += next.value.filter((byte) => byte === LINE_FEED).length;
  }
  return {
    start: Buffer.concat(first).toString('utf8'),
    bytes: (async function* () {
      yield* first;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    })(),
  };
}

const LINE_FEED = 10;

/** All of a stream as text. */
export async function textOf({ bytes }: RequestStream): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
