import { stringify } from 'csv-stringify/sync';
import type { Compared } from '../compare/comparison.js';
import type { View } from '../facts/fact.js';
import type { AuditWriter } from './audit-writer.js';
import { type DecisionDocument, decisionJson } from './decision-json.js';

/** Rows as CSV that is safe to open in a spreadsheet (see {@link safeCell}). */
export function toCsv(rows: readonly Record<string, unknown>[], options: { bom?: boolean } = {}): string {
  const columns = Object.keys(rows[0] ?? {});
  return csvHead(columns, options.bom) + rows.map((row) => csvRow(columns.map((name) => row[name]))).join('');
}

/** Header line; a byte order mark makes Excel read the file as UTF-8. */
export const csvHead = (columns: readonly string[], bom = false) => (bom ? '\uFEFF' : '') + csvRow(columns);

/** One line, ended as RFC 4180 says. */
export const csvRow = (cells: readonly unknown[]) =>
  stringify([cells.map(safeCell)], { record_delimiter: 'windows', cast: { boolean: String } });

/**
 * A text that a spreadsheet would run as a formula, or read as a number and so lose leading zeros or digits beyond the
 * fifteenth, is preceded by an apostrophe. Numbers stay numbers.
 */
export function safeCell(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? '';
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) || /^(0\d+|\d{16,}|\d+[eE]\d+)$/.test(value)
    ? `'${value}`
    : value;
}

/** One flat row a decision. */
export const decisionRow = (compared: Compared) => documentRow(decisionJson(compared), compared.view);

function documentRow({ request, prediction, ...document }: DecisionDocument, view: View) {
  return {
    letter: document.letter,
    issue: document.issue,
    heading: document.heading,
    treatment: request.treatment,
    bodyPart: request.bodyPart,
    visits: request.visits,
    view,
    recorded: document.recorded,
    predicted: prediction.decision,
    comparison: document.comparison,
    finding: prediction.finding,
    decidedBy: prediction.decidedBy,
    grounds: prediction.grounds.map(({ label }) => label).join(' '),
    presumed: prediction.presumed.map(({ criterion }) => criterion).join(' '),
    missing: prediction.missing.join(' '),
    weakestBasis: prediction.weakestBasis,
    reasonAgrees: document.reasonAgrees,
  };
}

const COLUMNS: readonly (keyof ReturnType<typeof documentRow>)[] = [
  'letter',
  'issue',
  'heading',
  'treatment',
  'bodyPart',
  'visits',
  'view',
  'recorded',
  'predicted',
  'comparison',
  'finding',
  'decidedBy',
  'grounds',
  'presumed',
  'missing',
  'weakestBasis',
  'reasonAgrees',
];

/** `audit --format csv`: one row a decision. */
export const csvWriter = (view: View, bom = false): AuditWriter => ({
  begin: () => csvHead(COLUMNS, bom),
  decision: (entry) => {
    const row = documentRow(entry.document(view), view);
    return csvRow(COLUMNS.map((name) => row[name]));
  },
  end: () => '',
});
