import { stringify } from 'csv-stringify/sync';
import type { Compared } from '../compare/comparison.js';

/** Rows as CSV that is safe to open in a spreadsheet: a cell that would run as a formula is quoted with an apostrophe. */
export function toCsv(rows: readonly Record<string, unknown>[], options: { bom?: boolean } = {}): string {
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, safeCell(value)])),
  );
  return stringify(safe, { header: true, bom: options.bom ?? false, record_delimiter: 'windows' });
}

function safeCell(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? '';
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** One flat row a decision. */
export function decisionRow({ item, view, prediction, comparison, reasonAgrees }: Compared) {
  return {
    letter: item.letter,
    issue: item.issue,
    heading: item.heading,
    treatment: item.request.treatment,
    bodyPart: item.request.bodyPart,
    visits: item.request.visits,
    view,
    recorded: item.recorded,
    predicted: prediction.decision,
    comparison,
    finding: prediction.finding,
    decidedBy: prediction.decidedBy,
    grounds: prediction.grounds.map(({ label }) => label).join(' '),
    presumed: prediction.presumed.map(({ criterion }) => criterion).join(' '),
    missing: prediction.missing.join(' '),
    weakestBasis: prediction.weakestBasis,
    reasonAgrees,
  };
}
