import { Readable } from 'node:stream';
import { csvItem, type FactDictionary, type Item, type Problem } from '../../index.js';
import type { RequestStream } from './input.js';

/** Rows handed on at a time. */
const GROUP = 500;

/** Rows of a CSV file as items, in groups, read as they are used. A syntax error ends the reading and is reported. */
export async function* csvItems(
  { bytes, name }: RequestStream,
  dictionary: FactDictionary,
  problems: Problem[],
): AsyncGenerator<Item[]> {
  const { parse } = await import('csv-parse');
  const parser = Readable.from(bytes).pipe(
    parse({ columns: true, bom: true, info: true, skip_empty_lines: true, trim: true }),
  );
  let group: Item[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRow>) {
      group.push({ item: csvItem(record, dictionary), line: info.lines });
      if (group.length < GROUP) continue;
      yield group;
      group = [];
    }
  } catch (error) {
    problems.push({
      file: name,
      line: null,
      column: null,
      code: 'csv-syntax',
      message: (error as Error).message,
    });
  }
  if (group.length > 0) yield group;
}

interface CsvRow {
  record: Record<string, string>;
  info: { lines: number };
}
