import type { Rows } from '../../store/query.js';
import { row, sheetEnd, sheetPath, sheetStart, workbookParts } from './sheet-xml.js';

/** Rows that a worksheet of Excel holds, its header among them. */
const MAX_ROWS = 1_048_576;

/** The earliest date that a ZIP archive can hold, for every file: the same rows give the same bytes. */
const PACKED = new Date(1980, 0, 1);

/** Characters handed to the packer at once. */
const PIECE = 1 << 18;

/**
 * A workbook (XLSX) in pieces, as its rows come, so that it never has to fit in memory. Rows beyond what a sheet holds go to further sheets,
 * each with the header.
 *
 * @throws Error where it grows beyond what its ZIP archive can hold (4 GB)
 */
export async function* workbook({ columns, chunks }: Rows, maxRows = MAX_ROWS): AsyncGenerator<Uint8Array> {
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  const packed: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
    size += bytes.length;
  });
  const file = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = PACKED;
    zip.add(part);
    return part;
  };

  let sheets = 1;
  let sheet = file(sheetPath(sheets));
  let text = sheetStart(columns);
  let rows = 1;
  let written = 0;
  const push = (last: boolean) => {
    const bytes = strToU8(text);
    written += bytes.length;
    if (written > MAX_BYTES || size > MAX_BYTES)
      throw new Error('it would be larger than 4 GB, the most that a workbook’s archive holds');
    sheet.push(bytes, last);
    text = '';
  };
  for await (const chunk of chunks) {
    for (const cells of chunk) {
      if (rows === maxRows) {
        text += sheetEnd(columns, rows);
        push(true);
        sheet = file(sheetPath(++sheets));
        text = sheetStart(columns);
        [rows, written] = [1, 0];
      }
      text += row(cells, ++rows);
      if (text.length > PIECE) push(false);
    }
    yield* packed.splice(0);
  }
  text += sheetEnd(columns, rows);
  push(true);
  for (const [path, part] of Object.entries(workbookParts(sheets))) file(path).push(strToU8(part), true);
  zip.end();
  yield* packed.splice(0);
}

/** Sizes in a plain ZIP archive have 32 bits. */
const MAX_BYTES = 0xffff_ffff - (1 << 24);
