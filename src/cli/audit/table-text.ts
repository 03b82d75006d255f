import Table from 'cli-table3';
import type { Cell, Rows } from '../../index.js';

/** Rows shown on a terminal; other formats give all. */
const SHOWN = 200;

/** A query's result as a table. */
export async function tableText({ columns, chunks }: Rows): Promise<string> {
  const table = new Table({ head: columns, style: { head: [], border: [] } });
  let count = 0;
  for await (const chunk of chunks) {
    for (const row of chunk) if (count++ < SHOWN) table.push(row.map(text));
  }
  const more =
    count > SHOWN ? `… and ${count - SHOWN} more rows: --format csv or ndjson gives them all\n` : '';
  return `${table}\n${more}`;
}

const text = (cell: Cell) => (cell === null ? '' : String(cell));
