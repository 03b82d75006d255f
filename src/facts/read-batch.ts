import { parse as parseCsv } from 'csv-parse/sync';
import { type RequestInput, readRequests } from '../request/read-input.js';
import type { Vocabulary } from '../request/treatment.js';
import type { Problem } from '../source/problem.js';
import type { FactDictionary } from './dictionary.js';
import { formatOf } from './input-format.js';

export { formatOf, type InputFormat } from './input-format.js';

/** Reads requests in any of the four formats; a bad item is reported with its place, and the rest is read. */
export function readBatch(
  text: string,
  file: string,
  vocabulary: Vocabulary,
  dictionary: FactDictionary,
  problems: Problem[],
): RequestInput[] {
  const format = formatOf(file, text);
  if (format === 'yaml' || format === 'json') return readRequests(text, file, vocabulary, problems);
  if (format === 'ndjson') {
    return text
      .split('\n')
      .flatMap((line, i) => (line.trim() === '' ? [] : readLine(line, file, i + 1, vocabulary, problems)));
  }
  return csvItems(text, file, dictionary, problems).flatMap(({ json, line }) =>
    readLine(json, file, line, vocabulary, problems),
  );
}

/** One line's request, with problems placed on that line of the file. */
export function readLine(
  line: string,
  file: string,
  number: number,
  vocabulary: Vocabulary,
  problems: Problem[],
): RequestInput[] {
  const own: Problem[] = [];
  const place = (problem: Problem): Problem => ({ ...problem, line: number });
  const inputs = readRequests(line, file, vocabulary, own);
  problems.push(...own.map(place));
  return inputs.map((input) => ({
    ...input,
    factProblem: (id, problem) => place(input.factProblem(id, problem)),
  }));
}

const NUMBER_COLUMNS = new Set(['visits', 'frequencyPerWeek', 'weeks', 'drug.quantity']);

/** CSV rows as JSON: dots nest (`dates.injury`), `fact:<id>` columns are facts; empty cells are absent. Only columns whose type is a number or flag are read as such. */
function csvItems(
  text: string,
  file: string,
  dictionary: FactDictionary,
  problems: Problem[],
): { json: string; line: number }[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parseCsv(text, {
      columns: true,
      bom: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as typeof rows;
  } catch (error) {
    problems.push({ file, line: null, column: null, code: 'csv-syntax', message: (error as Error).message });
    return [];
  }
  return rows.map(({ record, info }) => ({
    json: JSON.stringify(csvItem(record, dictionary)),
    line: info.lines,
  }));
}

/** One CSV row, cells by column name, as the item that the same request would be in JSON. */
export function csvItem(
  record: Readonly<Record<string, string>>,
  dictionary: FactDictionary,
): Record<string, unknown> {
  const item = bare();
  for (const [column, cell] of Object.entries(record)) if (cell !== '') place(item, column, cell, dictionary);
  return item;
}

/** A map that inherits nothing: a column may have any name, `__proto__` too. */
const bare = (): Record<string, unknown> => Object.create(null);

function place(
  item: Record<string, unknown>,
  column: string,
  cell: string,
  dictionary: FactDictionary,
): void {
  if (column.startsWith('fact:')) {
    const id = column.slice('fact:'.length);
    const type = dictionary[id]?.type;
    item.facts ??= bare();
    (item.facts as Record<string, unknown>)[id] =
      type === 'boolean' || type === 'count' || type === 'number' ? literal(cell) : cell;
    return;
  }
  const value = NUMBER_COLUMNS.has(column) || column === 'continued' ? literal(cell) : cell;
  const path = column.split('.');
  const last = path.pop() as string;
  let at = item;
  for (const step of path) {
    at[step] ??= bare();
    // A column beside its own parts (`dates`, `dates.request`): left as it is named, and then reported.
    if (typeof at[step] !== 'object') {
      item[column] = value;
      return;
    }
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
}

/** A cell of a numeric or yes/no column; what is neither stays text, and is then reported as the wrong type. */
function literal(cell: string): unknown {
  if (cell === 'true' || cell === 'false') return cell === 'true';
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
