import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BLOCK_BYTES, BlockReader, blocksOf } from '../../../src/cli/batch/blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'imr-blocks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every block of a file, read in an order as threads may, put together in the order of the blocks. */
function together(text: string, backwards: boolean): string {
  const file = join(folder, 'lines');
  writeFileSync(file, text);
  const size = Buffer.byteLength(text);
  const reader = new BlockReader(file, size);
  const order = Array.from({ length: blocksOf(size) }, (_, block) => block);
  const read = (backwards ? order.toReversed() : order).map((block) =>
    Buffer.from(reader.read(block)).toString(),
  );
  for (const lines of read) expect(lines === '' || lines.endsWith('\n') || text.endsWith(lines)).toBe(true);
  return (backwards ? read.toReversed() : read).join('');
}

const line = (length: number, letter = 'x') => `${letter.repeat(length - 1)}\n`;

describe('the blocks of a file of lines hold each line once and whole', () => {
  it.each([
    ['short lines', line(97).repeat(8000)],
    ['a line that ends where a block ends', line(BLOCK_BYTES) + line(10, 'b')],
    ['a line that ends one byte later', line(BLOCK_BYTES + 1) + line(10, 'b') + line(BLOCK_BYTES)],
    ['a line over three blocks', line(50) + line(3 * BLOCK_BYTES, 'b') + line(50, 'c').repeat(9000)],
    ['no line feed at the end', line(BLOCK_BYTES - 5) + 'b'.repeat(20)],
    ['blank lines', '\n'.repeat(BLOCK_BYTES + 3)],
    ['one line alone', 'x'],
    ['letters of more than a byte', `${'naïve ünïcode €\n'.repeat(40_000)}`],
  ])('%s', (_name, text) => {
    expect(together(text, false)).toBe(text);
    expect(together(text, true)).toBe(text);
  });
});
