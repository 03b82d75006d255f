import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import type { Effect } from './capacity.js';

/** Points of pain: "8/10", "8 of 10", "8 out of 10". */
const SCORE = /(?<![\d/.])(\d{1,2}(?:\.\d)?)(?:-\d{1,2})? ?(?:\/|(?:out )?of) ?(?:10|a possible 10)\b/g;
/** "pain from 7 to 4", "leg pain went from 8 to 3", "pain 7 to 4". */
const FROM_TO =
  /\b(?:pain|vas|ache|aching|burning|soreness)\b[^;.\d]{0,40}?(?:from )?(\d{1,2}(?:\.\d)?)(?:\/10)? (?:down )?to (?:a )?(\d{1,2}(?:\.\d)?)(?:\/10)?\b(?! ?(?:weeks|months|days|minutes|hours|%))/;
/** Words that tell which of two scores is the treated one. */
const TREATED = /\b(?:with|on|after|now|within|following|today|currently|afterwards?)\b/;
const UNTREATED = /\b(?:without|off|before|prior|then|baseline|initially|was|at the start|had been)\b/;
/** At rest against in motion, left against right, least against most compare nothing. */
const OTHER_AXIS =
  /\b(?:at (?:rest|best|worst|its)|least|worst|best|average|left|right|ranges?|ranging|activity|current)\b/;

/** Pain before and after, or without and with the treatment. */
export function painBetween(clause: Clause): Effect[] {
  const { text } = clause;
  const range = FROM_TO.exec(text);
  if (range) return said(clause, Number(range[1]), Number(range[2]), range.index);
  const scores = [...text.matchAll(SCORE)];
  if (scores.length !== 2 || OTHER_AXIS.test(text)) return [];
  const [first, last] = scores as [RegExpExecArray, RegExpExecArray];
  const between = text.slice(first.index + first[0].length, last.index);
  const after = text.slice(last.index + last[0].length, last.index + last[0].length + 40);
  const lead = text.slice(Math.max(0, first.index - 30), first.index);
  const swapped =
    (TREATED.test(between) && UNTREATED.test(after) && !UNTREATED.test(between)) ||
    (UNTREATED.test(between) && TREATED.test(lead) && !UNTREATED.test(lead) && !TREATED.test(after));
  if (
    !swapped &&
    !TREATED.test(between + after) &&
    !UNTREATED.test(lead + between) &&
    !/\bto $/.test(between)
  )
    return [];
  const values = [Number(first[1]), Number(last[1])] as const;
  return swapped ? said(clause, values[1], values[0], first.index) : said(clause, ...values, first.index);
}

function said(clause: Clause, before: number, after: number, at: number): Effect[] {
  if (before > 10 || after > 10 || assertionOf(clause, at, at + 4) === 'supposed') return [];
  if (after > before) return [];
  return [{ part: 'pain', value: after < before, clause, weight: 1 }];
}
