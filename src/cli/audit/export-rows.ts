import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type Cell, csvHead, csvRow, InputError, type Rows } from '../../index.js';
import { emit } from '../output.js';

/** A worksheet has 1,048,576 rows, one of them the header, and a cell 32,767 characters. */
const MAX_ROWS = 1_048_575;
const MAX_CELL = 32_767;
/** A workbook is made in memory, about 200 bytes a cell (measured: 10.7 million cells, 2.3 GB). */
const MAX_CELLS = 12_000_000;

/** The earliest date that a ZIP archive can hold. */
const PACKED = new Date(1980, 0, 1);

/** Writes rows as CSV (a row at a time) or XLSX (in memory), as the file's name says; `-` is CSV on stdout. */
export async function exportRows(rows: Rows, to: string, bom: boolean): Promise<void> {
  if (to === '-') {
    await emit(csvHead(rows.columns, bom));
    for await (const chunk of rows.chunks) await emit(chunk.map(csvRow).join(''));
  } else if (to.endsWith('.csv')) {
    await writeCsv(rows, to, bom);
  } else if (to.endsWith('.xlsx')) {
    await writeXlsx(rows, to);
  } else {
    throw problem(to, 'unknown-format', 'expected a file name that ends in .csv, .xlsx or .parquet');
  }
}

async function writeCsv({ columns, chunks }: Rows, to: string, bom: boolean) {
  const file = createWriteStream(to);
  const failed = once(file, 'error').then(([error]) => {
    throw problem(to, 'not-written', String(error));
  });
  const written = (async () => {
    file.write(csvHead(columns, bom));
    for await (const chunk of chunks) if (!file.write(chunk.map(csvRow).join(''))) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  })();
  await Promise.race([written, failed]);
}

async function writeXlsx({ columns, chunks }: Rows, to: string) {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const data: (Cell | (typeof header)[number])[][] = [header];
  for await (const chunk of chunks) {
    data.push(...chunk.map((row) => row.map(cell)));
    if (data.length - 1 > MAX_ROWS || data.length * columns.length > MAX_CELLS)
      throw problem(
        to,
        'too-many-rows',
        'more than a workbook holds: export CSV or Parquet, or one view with --view',
      );
  }
  const { unzipSync, zipSync } = await import('fflate');
  const made = unzipSync(await writeExcelFile(data, { sheet: 'imr', stickyRowsCount: 1 }).toBuffer());
  // Packed again with one date for all, so that the same rows give the same bytes.
  await writeFile(to, zipSync(made, { mtime: PACKED }));
}

/** Text cells are text in XLSX: nothing runs as a formula and no leading zero is lost. */
const cell = (value: Cell): Cell => (typeof value === 'string' ? value.slice(0, MAX_CELL) : value);

const problem = (file: string, code: string, message: string) =>
  new InputError([{ file, line: null, column: null, code, message }]);
