import { datesIn, type FoundDate } from './date.js';
import type { FlatText, Range } from './flat-text.js';
import type { FrontMatter } from './parsed-letter.js';
import { sentencesOf } from './sentences.js';

const CASE_NUMBER = /\bcm ?(\d\d) ?- ?(\d{4,8})\b/;

const LABELS = {
  dateOfInjury: ['date of injury', 'injury date', 'doi:'],
  urDenial: [
    'date of ur determination',
    'ur denial date',
    'date of ur decision',
    'ur decision date',
    'date of ur denial',
    'ur determination date',
    'ur date',
    'utilization review denial dated',
    'utilization review determination dated',
    'ur determination dated',
    'utilization review determination (dated',
    'denial/modification dated',
    'ur denial dated',
  ],
  application: [
    'application received',
    'independent medical review was filed on',
    'application received date',
  ],
  determination: ['decision date', 'dated:', 'date of determination', 'determination date'],
} as const;

/** Characters a date may stand after its label. */
const REACH = 6;

/**
 * Dates and case number of a letter. Before `body` they are read by label; where the block of labels lacks the
 * injury or the UR decision, the sentences of `narrative` (summary and rationales) are asked.
 */
export function readFrontMatter(flat: FlatText, body: number, narrative: readonly Range[]): FrontMatter {
  const block = flat.lower.slice(0, body);
  const number = CASE_NUMBER.exec(block);
  const labelled = (labels: readonly string[], text: string) => labelledDate(labels, text);
  const summaryText = narrative.map((range) => flat.text.slice(range.start, range.end));
  return {
    caseNumber: number ? `CM${number[1]}-${number[2]}` : null,
    dateOfInjury: labelled(LABELS.dateOfInjury, block) ?? injuryDate(summaryText[0] ?? ''),
    urDenial: labelled(LABELS.urDenial, block) ?? firstOf(summaryText, denialDate),
    application: labelled(LABELS.application, block),
    determination: labelled(LABELS.determination, block),
  };
}

function labelledDate(labels: readonly string[], block: string): string | null {
  for (const label of labels) {
    for (let at = block.indexOf(label); at >= 0; at = block.indexOf(label, at + label.length)) {
      const after = block.slice(at + label.length, at + label.length + 40);
      const date = datesIn(after)[0];
      if (date && date.start <= REACH && /^[\s:;.,-]*(?:on |of )?$/.test(after.slice(0, date.start)))
        return date.iso;
    }
  }
  return null;
}

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

const INJURY_BEFORE =
  /\b(?:injur(?:y|ed|ies)|doi|hurt|accident|sustain(?:s|ed)|strained|sprained|date of loss|d\/?i|onset|industrial(?:ly)?)\b/;
const INJURY_AFTER = /^ ?(?:date of (?:injury|loss)|doi\b|industrial injury|work(?:-related)? injury|injury)/;
const EVENT =
  /\b(?:fell|slipped|tripped|struck|lifting|lifted|since|twisted|pulled|crushed|collision|rear-ended|when)\b/;
const NOT_INJURY =
  /\b(?:report|exam|examination|visit|dated|note|mri|review|evaluation|records?|study|surgery|underwent|seen|per|x-rays?|emg|reevaluat\w*)\b/;

/** Date of injury that a summary gives in a sentence; the first sentence that has one wins. */
export function injuryDate(summary: string): string | null {
  const sentences = sentencesOf(summary).slice(0, 12);
  for (const { start, end } of sentences) {
    const sentence = summary.slice(start, end);
    for (const date of datesIn(sentence)) {
      const before = sentence.slice(Math.max(0, date.start - 120), date.start).toLowerCase();
      const after = sentence.slice(date.end, date.end + 40).toLowerCase();
      if (INJURY_AFTER.test(after)) return date.iso;
      const word = lastMatch(INJURY_BEFORE, before);
      if (word >= 0 && !NOT_INJURY.test(before.slice(word))) return date.iso;
      if (word >= 0 && /dated? (?:of |on )?$/.test(before)) return date.iso;
    }
  }
  const first = sentences[0];
  if (!first) return null;
  const sentence = summary.slice(first.start, first.end);
  const date = datesIn(sentence)[0];
  const before = sentence.slice(0, date?.start ?? 0).toLowerCase();
  return date && EVENT.test(before) && !NOT_INJURY.test(before.slice(-60)) ? date.iso : null;
}

const REVIEW = /\butilization review|\bur\b|\bclaims? administrator\b|\brequests? (?:was|were)\b/;
const DENIED =
  /\b(?:den(?:y|ied|ial|ies|ying)|modif\w+|non-?certif\w+|not certif\w+|certified|approved|dated|report of|determination|decision|from|letter of|performed|issued|conditionally)\b/;

/** Date of the UR decision that a sentence gives. */
export function denialDate(text: string): string | null {
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const lower = sentence.toLowerCase();
    const review = REVIEW.exec(lower);
    if (!review || !DENIED.test(lower)) continue;
    const dates = datesIn(sentence);
    const near = dates.filter((date) => isDenial(lower, date, review.index));
    if (near[0]) return near[0].iso;
  }
  return null;
}

/** A date belongs to the denial where "denied", "dated" and the like stand close before it, after "utilization review". */
function isDenial(lower: string, date: FoundDate, review: number): boolean {
  const before = lower.slice(Math.max(0, date.start - 70), date.start);
  const word = lastMatch(DENIED, before);
  if (word >= 0 && date.start > review) {
    return (
      !/\b(?:rfa|report dated|progress|pr-2|visit|exam|mri|visits?|sessions?)\b/.test(before.slice(word)) ||
      / review /.test(before)
    );
  }
  // "On 06/25/2014 utilization review denied …"
  return date.end <= review && review - date.end < 20 && /^\W*(?:on|the)?\W*/.test(before);
}

/** Offset of the last match, or -1. */
function lastMatch(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) at = match.index;
  return at;
}
