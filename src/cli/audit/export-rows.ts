import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvHead, csvRow, InputError, type Rows, workbook } from '../../index.js';
import { emit } from '../output.js';
import { notWritten } from './targets.js';

/** Writes rows as CSV or XLSX, as the file's name says, as they come; `-` is CSV on stdout. */
export async function exportRows(rows: Rows, to: string, bom: boolean): Promise<void> {
  if (to === '-') for await (const text of csvText(rows, bom)) await emit(text);
  else if (to.endsWith('.csv')) await writeFile(to, csvText(rows, bom));
  else if (to.endsWith('.xlsx')) await writeFile(to, workbook(rows));
  else throw unknownFormat(to);
}

async function* csvText({ columns, chunks }: Rows, bom: boolean): AsyncGenerator<string> {
  yield csvHead(columns, bom);
  for await (const chunk of chunks) yield chunk.map(csvRow).join('');
}

async function writeFile(to: string, pieces: AsyncIterable<string | Uint8Array>) {
  try {
    await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }), createWriteStream(to));
  } catch (error) {
    throw error instanceof InputError ? error : notWritten(to, error);
  }
}

const unknownFormat = (file: string) =>
  new InputError([
    {
      file,
      line: null,
      column: null,
      code: 'unknown-format',
      message: 'expected a file name that ends in .csv, .xlsx or .parquet',
    },
  ]);
