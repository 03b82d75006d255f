import type { FlatText, Range } from './flat-text.js';
import type { Label } from './labels.js';

/** Titles of the part that holds the issues, then the sentence that follows them. */
const ISSUES_TITLE =
  /imr (?:issues, ?decisions? and rationales?|decisions?(?:\(s\))? and rationales?(?:\(s\))?)/g;
const ISSUES_SENTENCE =
  /(?:the )?final determination was based on decisions for the disputed items\/?\s?services set forth below ?[:.]? ?/g;

const SUMMARY_TITLE =
  /\b(?:clinical ?case ?summary|(?:expert|physician|professional) reviewer case summary|case summary) ?:? ?/g;
const SUMMARY_SENTENCE =
  /^the (?:expert|physician|professional) reviewer developed the following (?:clinical )?case summary based on a review of the case file,? ?(?:including all medical records)? ?[:.]? ?/;
const SUMMARY_DISCLAIMER =
  /^disclaimer: the following case summary was taken directly from the .{0,160}?\. ?(?=["'A-Z(]|$)/i;
const SUMMARY_END = [
  'imr issues, decision',
  'imr decision',
  'documents reviewed',
  'imr issues',
  'medical qualifications of',
];

/** Where the issues begin: after the title and its sentence; 0 where the letter has neither. */
export function issuesStart(flat: FlatText): number {
  const sentence = last(flat.lower, ISSUES_SENTENCE);
  if (sentence) return sentence.end;
  return last(flat.lower, ISSUES_TITLE)?.end ?? 0;
}

/** The clinical case summary; empty where the letter has none. */
export function summaryRange(flat: FlatText, issues: number): Range {
  const title = first(flat.lower, SUMMARY_TITLE);
  if (!title) return { start: 0, end: 0 };
  let start = title.end;
  start += SUMMARY_SENTENCE.exec(flat.lower.slice(start, start + 300))?.[0].length ?? 0;
  start += SUMMARY_DISCLAIMER.exec(flat.text.slice(start, start + 300))?.[0].length ?? 0;
  const ends = [...SUMMARY_END.map((word) => flat.lower.indexOf(word, start)), firstSection(flat, start)];
  if (issues > start) ends.push(issues);
  const end = Math.min(flat.text.length, ...ends.filter((at) => at >= start));
  return { start, end };
}

/** Start of the first "1) Regarding the request for" after the summary, for letters without a list of documents. */
function firstSection(flat: FlatText, from: number): number {
  const at = flat.text.indexOf('Regarding the request for', from);
  if (at < 0) return -1;
  return at - (/\d{1,2} ?[.)] ?$/.exec(flat.text.slice(Math.max(from, at - 6), at))?.[0].length ?? 0);
}

/** End of the front matter: the title "How the IMR final determination was made", else the summary. */
export function bodyStart(flat: FlatText, summary: Range): number {
  const title = flat.lower.indexOf('how the imr final determination was made');
  if (title > 0) return title;
  return summary.end > 0 ? summary.start : Math.min(flat.text.length, 6000);
}

/** Titles and set sentences that no other document has. */
const TITLES = [
  'how the imr final determination was made',
  'has determined the request for',
  'imr issues, decisions and rationales',
  'based on decisions for the disputed items',
];

/** How a letter begins: its title, or the block with the case number. */
const OPENING =
  /independent medical review final determination letter|notice of independent medical review determination|\bcase number:? ?cm ?\d\d ?-/;
const OPENING_REACH = 600;

/** True where the text has the titles of a Final Determination, opens like one, or has issues like one. */
export function looksLikeLetter(flat: FlatText, labels: readonly Label[]): boolean {
  if (TITLES.some((title) => flat.lower.includes(title))) return true;
  if (OPENING.test(flat.lower.slice(0, OPENING_REACH))) return true;
  const kinds = new Set(labels.map((label) => label.kind));
  return (
    kinds.has('rationale') && (kinds.has('reviewer') || kinds.has('guidelines') || kinds.has('administrator'))
  );
}

function first(text: string, pattern: RegExp): Range | null {
  for (const match of text.matchAll(pattern))
    return { start: match.index, end: match.index + match[0].length };
  return null;
}

function last(text: string, pattern: RegExp): Range | null {
  let found: Range | null = null;
  for (const match of text.matchAll(pattern))
    found = { start: match.index, end: match.index + match[0].length };
  return found;
}
