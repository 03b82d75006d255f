// The floor of a batch: reads a file in chunks of 64 KB; with `parse`, splits them into lines and parses each. One thread; nothing is made of what is parsed.
const { closeSync, openSync, readSync } = require('node:fs');
const [, , file, parse] = process.argv;
const CHUNK = 64 * 1024;
const buffer = Buffer.allocUnsafeSlow(8 * CHUNK);
const descriptor = openSync(file, 'r');
let held = 0;
let rows = 0;
for (;;) {
  const read = readSync(descriptor, buffer, held, CHUNK, null);
  if (read === 0) break;
  const end = buffer.subarray(held, held + read).lastIndexOf(10) + 1;
  if (end === 0) {
    held += read;
    continue;
  }
  if (parse) {
    const text = buffer.toString('utf8', 0, held + end);
    for (let from = 0; from < text.length; ) {
      const feed = text.indexOf('\n', from);
      if (JSON.parse(text.slice(from, feed)).treatment) rows += 1;
      from = feed + 1;
    }
  }
  buffer.copyWithin(0, held + end, held + read);
  held = read - end;
}
closeSync(descriptor);
console.log(rows);
