import { closeSync, openSync, writeSync } from 'node:fs';
import { makeRequests } from '../requests.mjs';

/** Requests made at a time: a million at once would not fit. */
const AT_A_TIME = 20_000;

/** Writes a file of so many requests as NDJSON. */
export function writeRequests(file, book, count) {
  const descriptor = openSync(file, 'w');
  for (let done = 0; done < count; done += AT_A_TIME) {
    const some = makeRequests(book, Math.min(AT_A_TIME, count - done), 1 + done);
    writeSync(descriptor, some.map((request) => `${JSON.stringify(request)}\n`).join(''));
  }
  closeSync(descriptor);
}
