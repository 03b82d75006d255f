import { parse } from 'csv-parse/sync';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  type Audit,
  type AuditItem,
  type AuditWriter,
  audit,
  auditJson,
  auditMarkdown,
  closingLines,
  csvRow,
  csvWriter,
  entryOf,
  itemsOfCase,
  jsonWriter,
  junitWriter,
  loadBook,
  loadCases,
  markdownWriter,
  ndjsonWriter,
  type Problem,
  toCsv,
} from '../../src/index.js';

const book = loadBook();
const items: AuditItem[] = loadCases('cases', book, []).flatMap(itemsOfCase);
const odd: AuditItem = {
  ...items[0]!,
  letter: '=cmd|"x"',
  heading: '-1+1 | "quoted", <b>\u0001 ünï',
  recorded: 'overturned',
};
const result = await audit([...items, odd], book);
const problems: Problem[] = [
  { file: 'x & y.txt', line: 3, column: null, code: 'not-a-letter', message: 'this is <no> letter' },
];

function written(writer: AuditWriter, { compared, ...figures }: Audit = result) {
  const entries = compared.record.map((record, i) => entryOf({ record, prescreen: compared.prescreen[i]! }));
  return (
    writer.begin() + entries.map((entry) => writer.decision(entry)).join('') + writer.end(figures, problems)
  );
}

describe('formats of an audit, written piece by piece', () => {
  it('JSON is the whole document', () => {
    const whole = JSON.parse(JSON.stringify(auditJson(result, 'record', book, problems)));
    expect(JSON.parse(written(jsonWriter('record', book)))).toEqual(whole);
  });

  it('JSON of no decision is a document too', () => {
    const none = { ...result, compared: { record: [], prescreen: [] } };
    expect(JSON.parse(written(jsonWriter('record', book), none)).decisions).toEqual([]);
  });

  it('NDJSON has one decision of the chosen view a line', () => {
    const lines = written(ndjsonWriter('prescreen')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      JSON.parse(JSON.stringify(auditJson(result, 'prescreen', book, []))).decisions,
    );
  });

  it('CSV reads back, and a cell that a spreadsheet would run is only text', () => {
    const rows = parse(written(csvWriter('record', true)), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(items.length + 1);
    expect(rows.at(-1)).toMatchObject({
      letter: `'=cmd|"x"`,
      heading: `'${odd.heading}`,
      recorded: 'overturned',
    });
    expect(rows[0]).toMatchObject({ letter: 'case-000', issue: '1', reasonAgrees: 'true' });
  });

  it('CSV keeps leading zeros and long numbers as text, and numbers as numbers', () => {
    expect(csvRow(['007', '12345678901234567', '1e5', 7, -7, '@x', '2014-03-15'])).toBe(
      "'007,'12345678901234567,'1e5,7,-7,'@x,2014-03-15\r\n",
    );
  });

  it('CSV begins with a byte order mark only on request', () => {
    expect(toCsv([{ a: 'é' }], { bom: true })).toBe('\uFEFFa\r\né\r\n');
    expect(toCsv([{ a: 'é' }])).toBe('a\r\né\r\n');
  });

  it('Markdown is the same as in one piece', () => {
    expect(written(markdownWriter())).toBe(auditMarkdown(result));
  });

  it('JUnit is well-formed, fails the disagreement and has the problem as an error', () => {
    const xml = written(junitWriter('record'));
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    expect(document.querySelectorAll('testcase')).toHaveLength(items.length + 2);
    expect(document.querySelectorAll('failure')).toHaveLength(1);
    expect(document.querySelector('failure')?.getAttribute('message')).toBe(
      'recorded overturned, predicted upheld',
    );
    expect(document.querySelector('error')?.getAttribute('type')).toBe('not-a-letter');
    expect(xml).not.toContain('\u0001');
    expect(xml).not.toContain('<b>');
  });
});

describe('the line that a person can quote', () => {
  it('has a sentence a view with baseline and interval, and leaves invented letters out', () => {
    const lines = closingLines(result);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('agrees with 8 of 9');
    expect(lines[0]).toContain('“upheld” every time agrees with 8 of 9');
    expect(lines[1]).toMatch(/^Prescreen view \(prediction/);
  });

  it('says that a figure cannot be estimated', async () => {
    const lines = closingLines(await audit(items, book));
    expect(lines[0]).toContain('Recall of overturned not estimable: no overturned decision in this sample');
  });

  it('says first that letters are invented', async () => {
    const invented = items.map((item) => ({ ...item, invented: true }));
    expect(closingLines(await audit(invented, book))[0]).toBe(
      'Invented letters only: no figure here says anything about reality.',
    );
    expect(closingLines(await audit(invented, book))[1]).toMatch(
      /agrees with .* decisions of invented letters; /,
    );
    const [first, second] = closingLines(await audit([...items, ...invented.slice(0, 2)], book));
    expect(first).toContain('2 decisions of invented letters are left out');
    expect(second).toContain(`agrees with 8 of ${items.length} `);
  });
});
