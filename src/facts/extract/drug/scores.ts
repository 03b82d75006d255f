import type { Clause, Reading } from '../reading/clause.js';

/** A pain score without and with a drug, 0 to 10. */
export interface ScoreChange {
  clause: Clause;
  from: number;
  to: number;
}

const SCORE = '(\\d{1,2}(?:\\.\\d)?)(?!\\d|[/-]\\d{2,4}[/-]|%| ?mg)(?: ?(?:/|out of|over) ?10\\b)?';
const WITHOUT = '(?:without|before|off|prior to|absent)';
const WITH = '(?:with|after|on|following|while taking|when taking)';
const FILL = '[^;\\d]{0,60}?';
/** "VAS 8 -> 4": may be a range where it rises. */
const ARROW = new RegExp(`\\b(?:vas|nrs|pain|burning|aching|ache|numbness|scores?)\\b(?: [a-z]+){0,4} ?:? ?${SCORE} to ${SCORE}(?=[ ,.;)=]|$)(?! ?(?:tab|vis|week|month|hour|min|pound|deg|lb|ses|year|pill|times|mg|days?|level))`, 'g'); // biome-ignore format: one line
const PATTERNS: readonly (readonly [RegExp, boolean])[] = [
  // true: the first number is the one without the drug.
  [new RegExp(`\\bfrom (?:an? |about |approximately )?(?:average (?:of )?)?${SCORE} ?(?:without [a-z]+ )?(?:down )?to (?:an? |about |approximately |only )?${SCORE}(?! ?(?:tab|vis|week|month|hour|min|pound|deg|lb|ses|year|pill|a day|times|mg))`, 'g'), true],
  [new RegExp(`(?<![\\d/-])${SCORE} ${WITHOUT}\\b${FILL}(?<![\\d/-])${SCORE} (?:${WITH})\\b`, 'g'), true],
  [new RegExp(`(?<![\\d/-])${SCORE} ${WITH}\\b${FILL}(?<![\\d/-])${SCORE} ${WITHOUT}\\b`, 'g'), false],
  [new RegExp(`\\b${WITHOUT}\\b${FILL}(?<![\\d/-])${SCORE}${FILL}\\b(?:${WITH}|to)\\b${FILL}(?<![\\d/-])${SCORE}`, 'g'), true],
  [new RegExp(`\\bwith\\b${FILL}(?<![\\d/-])${SCORE}${FILL}\\b${WITHOUT}\\b${FILL}(?<![\\d/-])${SCORE}`, 'g'), false],
  [new RegExp(`(?<![\\d/-])${SCORE} ${WITHOUT}\\b[^;\\d]{0,60}?\\b(?:to|is|falls to|drops to) ${SCORE}`, 'g'), true],
  [ARROW, true],
  [new RegExp(`(?<![\\d/-])${SCORE} (?:before|without|off)\\b${FILL}(?<![\\d/-])${SCORE} (?:an? |half an |1 |2 )?(?:hours? |minutes? )?(?:afterwards?|later|thereafter|after\\b|once|with\\b|when\\b)`, 'g'), true],
  [new RegExp(`(?<![\\d/-])${SCORE} (?:in|at|as of|back in) (?:the )?(?:outset|start|beginning|baseline|first|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b${FILL}(?<![\\d/-])${SCORE} (?:now|today|currently|at present|at last|this month|by|in|at)\\b`, 'g'), true],
  [new RegExp(`(?<![\\d/-])${SCORE} (?:then|initially|originally|at first)\\b${FILL}(?<![\\d/-])${SCORE} (?:now|today|currently|at present)\\b`, 'g'), true],
]; // biome-ignore format: a table

const PAIN = /\b(?:pain|vas|scores?|burning|symptoms|relief|discomfort|analgesi|ache)|\/ ?10\b|out of 10/;

/** All changes of a pain score that a text tells, sentence by sentence; only the patient's record is read. */
export function scoreChanges(reading: Reading): ScoreChange[] {
  const found: ScoreChange[] = [];
  let at = 0;
  const { clauses } = reading;
  while (at < clauses.length) {
    const first = clauses[at]!;
    let text = '';
    let last = first;
    for (; at < clauses.length && clauses[at]!.sentence === first.sentence; at += 1) {
      if (clauses[at]!.speaker !== 'record') continue;
      last = clauses[at]!;
      text += (text === '' ? '' : ', ') + last.text;
    }
    if (text === '' || !PAIN.test(text)) continue;
    for (const [pattern, falls] of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const [one, two] = [Number(match[1]), Number(match[2])];
        const [from, to] = falls ? [one, two] : [two, one];
        if (from <= 10 && (to < from || (to === from && pattern !== ARROW)))
          found.push({ clause: clauseWith(first, last, match[0]), from, to });
      }
    }
  }
  return found;
}

/** The clause of the sentence in which the change ends. */
function clauseWith(first: Clause, last: Clause, wording: string): Clause {
  const tail = wording.slice(-12);
  for (let clause: Clause | null = last; clause && clause.order >= first.order; clause = clause.previous) {
    if (clause.text.includes(tail)) return clause;
  }
  return last;
}
