import { type FlatText, lineAt, type Range } from './flat-text.js';
import type { Decision } from './parsed-letter.js';
import { sentencesOf } from './sentences.js';

/** A heading without its outcome, and the outcome. */
export interface CutHeading extends Range {
  recorded: Decision | null;
}

const NECESSITY_TAIL =
  /[\s,;:-]*\b(?:is|are|was|were) ?(not ?)?(?:medically ?necessary|medically ?appropriate).*$/;
const OUTCOME = /\b(upheld|overturned)\b/g;
const OPENING_WORDS =
  /^(?:issue )?(?:#? ?\d{1,2} ?[.):-] ?)?(?:maximus federal services,? ?(?:inc\.?)? has determined )?(?:(?:regarding )?(?:the )?requests? for |(?:whether|if) )?(?:the )?(?:request for )?/;
const EDGE = /[\s:;,.([*_-]/;
const EDGE_BEFORE = /[\s:;,)\]*_-]/;

/**
 * Cuts number, lead-in and outcome off a heading; what an outcome word says never reaches a reader. Where the
 * outcome is a sentence ("… is not medically necessary and appropriate"), it is cut from "is" on.
 */
export function cutHeading(flat: FlatText, { start, end }: Range): CutHeading {
  const lower = flat.lower.slice(start, end);
  let recorded: Decision | null = null;
  let to = end;
  const tail = NECESSITY_TAIL.exec(lower);
  if (tail) {
    recorded = tail[1] ? 'upheld' : 'overturned';
    to = start + tail.index;
  }
  const words = [...lower.slice(0, to - start).matchAll(OUTCOME)];
  const last = words.at(-1);
  if (last) {
    recorded = last[1] as Decision;
    to = start + last.index;
  }
  let from = start + (OPENING_WORDS.exec(lower)?.[0].length ?? 0);
  // An outcome that stands before the treatment ("Upheld: …").
  if (to <= from && last) {
    from = to + last[0].length;
    to = end;
  }
  while (to > from && EDGE.test(flat.text[to - 1] ?? '') && flat.text[to - 1] !== '.') to -= 1;
  while (to > from && flat.text[to - 1] === '.') to -= 1;
  while (from < to && EDGE_BEFORE.test(flat.text[from] ?? '')) from += 1;
  return { start: from, end: to, recorded };
}

/** Words that end a rationale even where its full stop is missing. */
const SENTENCE_END = /(?:[.!?]["')\]]*|\b(?:necessary|appropriate|certified|warranted|below:?))$/;

/** Headings longer than this many lines do not occur; what goes further back belongs to the text before. */
const MAX_HEADING_LINES = 8;

/**
 * Where the heading begins that ends at `end`, no earlier than `floor` (the end of the label before it).
 * With `number`, headings are numbered and the last line that begins with that number wins. Else a heading begins
 * at the last paragraph, or else at the last line, before which a sentence ends.
 */
export function headingStart(flat: FlatText, floor: number, end: number, number: number | null): number {
  const outcome = lastContent(flat, floor, end);
  const last = lineAt(flat, outcome);
  let sentence = -1;
  for (let index = last, seen = 0; index >= 0 && seen < MAX_HEADING_LINES; index -= 1, seen += 1) {
    const start = flat.starts[index] ?? 0;
    if (start < floor) break;
    if (number !== null && startsWithNumber(flat, start, number)) return start;
    if (start === floor) return start;
    const ends = SENTENCE_END.test(flat.lower.slice(Math.max(floor, start - 16), start - 1));
    if (ends && number === null) {
      if (flat.paragraph[index]) return start;
      if (sentence < 0) sentence = start;
    }
    if (ends && number !== null && sentence < 0) sentence = start;
  }
  if (sentence >= 0) return sentence;
  const paragraph = lastParagraph(flat, floor, last);
  if (paragraph >= 0) return paragraph;
  const start = sentencesOf(flat.text, floor, outcome + 1).at(-1)?.start ?? floor;
  const mark = `${number}. `;
  return number !== null && flat.text.startsWith(mark, start - mark.length) ? start - mark.length : start;
}

/** True where a line begins "3." or "3)". */
export function startsWithNumber(flat: FlatText, at: number, number: number): boolean {
  const digits = String(number);
  if (!flat.text.startsWith(digits, at)) return false;
  return /^ ?[.)] ?[^\d\s]/.test(flat.text.slice(at + digits.length, at + digits.length + 4));
}

/** The last character of the treatment itself: an outcome on a line of its own is passed over. */
function lastContent(flat: FlatText, floor: number, end: number): number {
  const text = flat.lower.slice(floor, end);
  const outcome = /[\s:;,.([*-]*\b(?:upheld|overturned)\W*$/.exec(text.slice(-60));
  return Math.max(floor, outcome ? end - outcome[0].length - 1 : end - 1);
}

function lastParagraph(flat: FlatText, floor: number, last: number): number {
  for (let index = last; index >= 0 && index > last - MAX_HEADING_LINES; index -= 1) {
    const start = flat.starts[index] ?? 0;
    if (start < floor) break;
    if (flat.paragraph[index]) return start;
  }
  return -1;
}
