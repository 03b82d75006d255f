import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Cell, workbook } from '../../src/index.js';

async function made(rows: Cell[][], maxRows?: number): Promise<Record<string, string>> {
  async function* chunks() {
    for (const row of rows) yield [row];
  }
  const bytes: Uint8Array[] = [];
  for await (const piece of workbook({ columns: ['letter', 'n'], chunks: chunks() }, maxRows))
    bytes.push(piece);
  const files = unzipSync(Buffer.concat(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, each]) => [name, strFromU8(each)]));
}

const sheet = (parts: Record<string, string>, n = 1) =>
  new DOMParser().parseFromString(parts[`xl/worksheets/sheet${n}.xml`] ?? '', 'text/xml');
const texts = (parts: Record<string, string>, n = 1) =>
  [...sheet(parts, n).querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => cell.textContent),
  );

describe('a workbook written as its rows come', () => {
  it('keeps text as text and numbers as numbers', async () => {
    const parts = await made([
      ['007', 7],
      ['=1+1', null],
      ['a <b> & "c"\u0001\ud800', 0.5],
      ['_x0041_', -1],
    ]);
    expect(texts(parts)).toEqual([
      ['letter', 'n'],
      ['007', '7'],
      ['=1+1'],
      ['a <b> & "c"', '0.5'],
      ['_x005F_x0041_', '-1'],
    ]);
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<c r="B2"><v>7</v></c>');
    expect(xml).toContain('<c r="A2" t="inlineStr">');
  });

  it('goes on to further sheets, each with the header, where one is full', async () => {
    const parts = await made(
      Array.from({ length: 7 }, (_, i) => [`letter ${i}`, i]),
      4,
    );
    expect([1, 2, 3].map((n) => texts(parts, n).map(([first]) => first))).toEqual([
      ['letter', 'letter 0', 'letter 1', 'letter 2'],
      ['letter', 'letter 3', 'letter 4', 'letter 5'],
      ['letter', 'letter 6'],
    ]);
    expect(parts['xl/workbook.xml']?.match(/<sheet /g)).toHaveLength(3);
    expect(parts['[Content_Types].xml']).toContain('/xl/worksheets/sheet3.xml');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('ref="A1:B2"');
  });

  it('of no row has its header', async () => {
    expect(texts(await made([]))).toEqual([['letter', 'n']]);
  });

  it('cuts a cell at what Excel holds', async () => {
    expect(texts(await made([['x'.repeat(40_000), 1]]))[1]?.[0]).toHaveLength(32_767);
  });
});
