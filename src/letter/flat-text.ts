import type { LetterText, TextLine } from '../source/letter-text.js';
import type { Line } from './parsed-letter.js';

/** A half-open range of offsets in `FlatText.text`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A letter on one line: white space folded, page headers and blank lines left out, lines joined by one space.
 * Layout is found on it, because hard wraps and page breaks fall anywhere; `starts` leads back to the lines.
 */
export interface FlatText {
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  lines: readonly TextLine[];
  /** Offset of each line's first character. */
  starts: readonly number[];
  /** Whether a paragraph ends before each line: more blank lines than usual, and no page break. */
  paragraph: readonly boolean[];
}

/** Cuts page headers and blank lines and folds the rest. */
export function flatten(source: LetterText): FlatText {
  const kept: TextLine[] = [];
  const gaps: number[] = [];
  let gap = 0;
  let pageBreak = false;
  for (const line of source.lines) {
    const folded = withoutPageHeader(line.text.replace(/\s+/g, ' ').trim());
    if (folded === null) {
      pageBreak = true;
      continue;
    }
    if (folded === '') {
      gap += 1;
      continue;
    }
    if (line.page !== undefined && kept.length > 0 && kept[kept.length - 1]?.page !== line.page)
      pageBreak = true;
    kept.push({ ...line, text: folded });
    gaps.push(pageBreak ? -1 : gap);
    gap = 0;
    pageBreak = false;
  }
  const usual = usualGap(gaps);
  const starts: number[] = [];
  let length = 0;
  for (const line of kept) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const text = kept.map((line) => line.text).join(' ');
  return { text, lower: lowerCase(text), lines: kept, starts, paragraph: gaps.map((size) => size > usual) };
}

/** Blank lines between two lines of one paragraph: 0, or 1 in a letter with double spacing. */
function usualGap(gaps: readonly number[]): number {
  const inner = gaps.slice(1).filter((size) => size >= 0);
  const tight = inner.filter((size) => size === 0).length;
  return tight * 4 >= inner.length ? 0 : 1;
}

const HEADER = 'Final Determination Letter for IMR Case Number';
const FOOTER = /^(?:CM ?\d\d-?\d{4,8} )?Page \d{1,3}(?: of \d{1,3})?$/i;
const HEADER_REST = /^:? ?(?:CM ?\d\d ?-? ?\d{4,8})? ?\d{0,3} ?/i;

/** The line without a page header or footer; null where it is nothing else. */
function withoutPageHeader(line: string): string | null {
  if (line.length < 40 && FOOTER.test(line)) return null;
  const at = line.indexOf(HEADER);
  if (at < 0) return line;
  const rest = line.slice(at + HEADER.length).replace(HEADER_REST, '');
  const left = `${line.slice(0, at)}${rest}`.trim();
  return left === '' ? null : left;
}

/** Lower case that never changes the length (a few letters outside ASCII would). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Index of the line that holds this offset. */
export function lineAt(flat: FlatText, offset: number): number {
  let low = 0;
  let high = flat.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flat.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The physical lines of some ranges, each cut to the part inside; the ranges stand in order. */
export function linesOf(flat: FlatText, ranges: readonly Range[]): Line[] {
  const lines: Line[] = [];
  for (const { start, end } of ranges) {
    for (let index = lineAt(flat, start); index < flat.lines.length; index += 1) {
      const from = flat.starts[index] ?? 0;
      if (from >= end) break;
      const line = flat.lines[index]!;
      const text = flat.text.slice(Math.max(from, start), Math.min(from + line.text.length, end)).trim();
      if (text === '') continue;
      const last = lines.at(-1);
      if (last && last.number === line.number) last.text = `${last.text} ${text}`;
      else lines.push({ ...line, text });
    }
  }
  return lines;
}
