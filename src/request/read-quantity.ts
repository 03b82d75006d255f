import { normalized } from './quantity-words.js';

/** Visits of a request; null where the words do not give them. */
export interface Quantity {
  visits: number | null;
  frequencyPerWeek: number | null;
  weeks: number | null;
}

const NONE: Quantity = { visits: null, frequencyPerWeek: null, weeks: null };

/** Weeks that a month of treatment is counted as. */
const WEEKS_PER_MONTH = 4;

/** A course of more visits or weeks than this is a misread number (a CPT number, a year, an age). */
const MOST = 200;

const VISIT =
  '(?:visits?|sessions?|treatments?|appointments?|sittings?|tx|txs|consultations?|encounters?|classes|lessons)';
const PER_WEEK = '(?:(?:a|per|each|every|/|x|in a|an?) ?(?:week|wk)(?!s)|weekly|/ ?(?:week|wk)(?!s))';
const RANGE = '(\\d{1,3})(?: ?(?:-|to|or) ?(\\d{1,3}))?';
/** Words between a number and "visits" ("6 additional post-operative physical therapy visits"). */
const BETWEEN =
  '(?:(?!weeks?\\b|wks?\\b|times?\\b|months?\\b|days?\\b|per\\b|every\\b|over\\b|hours?\\b|levels?\\b|x\\b)[a-z/&,.()-]+ ){0,7}?';

const FREQUENCY = [
  new RegExp(`${RANGE} ?(?:x|times?|${VISIT}|days?)?\\s?(?:of [a-z ]{1,40})?${PER_WEEK}`),
  new RegExp(`${RANGE} ?(?:x|times) ?(?:/ ?)?(?:week|wk)(?!s)`),
  new RegExp(`${RANGE} weekly`),
];
const WEEKLY = /(?:^|[ ,(])(?:1 )?(?:weekly|every week|each week)\b/;
const WEEKS = new RegExp(
  `${RANGE} ?-? ?(?:additional |more |consecutive )?(?:weeks?|wks?)\\b(?! (?:post|ago))`,
);
const MONTHS = new RegExp(`(?:${RANGE}|\\b(?:a|an|each)) ?-? ?(?:months?|mos?)\\b`);
const WEEKLY_VISITS =
  /(?<![\d.])(\d{1,2}) (?:individual |group )?weekly (?:[a-z]+ ){0,3}?(?:visits|sessions|treatments|appointments)/;
const MONTHLY = new RegExp(
  `(?:(\\d{1,2}) ?(?:x|times?|${VISIT})? ?(?:(?:a|per|each|every|/) ?month\\b|monthly)|\\b(?:monthly|every month)\\b)`,
);
const AFTER_FREQUENCY = new RegExp(
  `;[ ,]{0,4}(?:x|times|for) ?-? ?(\\d{1,2})\\b(?! ?-? ?(?:\\d|weeks?|wks?|months?|mos?|days?|${VISIT}))`,
);
const COUNT = new RegExp(`(?<![\\d.])${RANGE} ${BETWEEN}${VISIT}\\b`, 'g');
const PRODUCT = new RegExp(
  `(?<![\\d.])${RANGE} ?x ?${RANGE}(?![\\d.]|[ -]?(?:mg|mcg|cm|mm|ml|gm|units?|minutes?|levels?))`,
);
const TIMES =
  /(?:^|[^\da-z])(?:x|times|#|qty|quantity|qty of|quantity of|quantity requested|total of|total|no\. of visits)[ :.=#-]*(\d{1,3})(?![\d.%]|[ -]?(?:weeks?|wks?|months?|mos?|days?|units?|minutes?|hours?|years?|yrs?|mg|levels?)\b)/;
const MORE =
  /\b(?:additional|more|further|extra|another|remaining) (\d{1,3})\b(?! ?(?:weeks?|wks?|months?|days?|times|x))|(?<![\d.])(\d{1,3}) (?:additional|more|further|extra)\b(?! (?:weeks?|wks?|months?))/;
const BARE =
  /(?<![\w.$-])(\d{1,3})(?![\w.%]| ?(?:weeks?|wks?|months?|mos?|days?|hours?|minutes?|units?|times|x|mg|years?|yrs?|levels?|st|nd|rd|th)\b|[-/]\d)/g;

/**
 * Visits, visits a week and weeks as a heading asks for them, in any of the ways people write them ("3x4", "two (2)
 * times a week for six (6) weeks", "x 8 visits", "QTY: 12"). Of a range the upper end counts. Where only frequency and
 * weeks are given, visits are their product. With `bare`, a number that stands alone is the visits.
 */
export function readQuantity(heading: string, bare = true): Quantity {
  let text = normalized(heading);
  if (!/\d/.test(text) && !/weekly|monthly/.test(text)) return NONE;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text);
    if (match) text = `${text.slice(0, match.index)} ; ${text.slice(match.index + match[0].length)}`;
    return match;
  };
  // "6 weekly visits": one a week.
  const weekly = WEEKLY_VISITS.exec(text);
  if (weekly) return { visits: Number(weekly[1]), frequencyPerWeek: 1, weeks: Number(weekly[1]) };
  let frequencyPerWeek: number | null = null;
  let weeks: number | null = null;
  let monthly: number | null = null;

  for (const pattern of FREQUENCY) {
    const match = take(pattern);
    if (match) {
      frequencyPerWeek = upper(match[1], match[2]);
      break;
    }
  }
  if (frequencyPerWeek === null) {
    const month = take(MONTHLY);
    if (month) monthly = Number(month[1] ?? 1);
    else if (WEEKLY.test(text)) {
      take(WEEKLY);
      frequencyPerWeek = 1;
    }
  }
  // "3 times a week x 4", "weekly x 12": what follows the frequency are weeks.
  if (frequencyPerWeek !== null) weeks = one(take(AFTER_FREQUENCY));
  let product: RegExpExecArray | null = null;
  if (frequencyPerWeek === null) {
    product = PRODUCT.exec(text);
    const first = product ? upper(product[1], product[2]) : 0;
    const second = product ? upper(product[3], product[4]) : 0;
    if (product && first >= 1 && first <= 7 && second >= 1 && second <= 52) {
      take(PRODUCT);
      frequencyPerWeek = first;
      weeks = second;
      // "2 x 6 weeks": the unit belongs to the product.
      text = text.replace(/; ?-?(?:weeks?|wks?)\b/, ';');
    }
  }
  if (weeks === null) {
    const match = take(WEEKS);
    if (match) weeks = upper(match[1], match[2]);
  }
  let months: number | null = null;
  if (weeks === null) {
    const match = take(MONTHS);
    if (match) months = match[1] === undefined ? 1 : upper(match[1], match[2]);
    if (months !== null && frequencyPerWeek !== null) weeks = months * WEEKS_PER_MONTH;
  }
  let visits = counted(text) ?? one(take(TIMES)) ?? one(take(MORE));
  if (visits === null && frequencyPerWeek !== null && weeks !== null) visits = frequencyPerWeek * weeks;
  if (visits === null && monthly !== null && months !== null) visits = monthly * months;
  if (visits === null && bare && frequencyPerWeek === null && weeks === null) visits = alone(text);
  return {
    visits: plausible(visits),
    frequencyPerWeek: plausible(frequencyPerWeek),
    weeks: plausible(weeks),
  };
}

const plausible = (value: number | null) => (value !== null && value >= 1 && value <= MOST ? value : null);
const upper = (from: string | undefined, to: string | undefined) =>
  Math.max(Number(from ?? 0), Number(to ?? 0));
const one = (match: RegExpExecArray | null) => {
  const value = match?.slice(1).find((group) => group !== undefined);
  return value === undefined ? null : Number(value);
};

/** Sum of nothing: the first count of visits that is not a frequency. */
function counted(text: string): number | null {
  for (const match of text.matchAll(COUNT)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (!/^ ?(?:per|\/|each|every|weekly) ?/.test(after)) return upper(match[1], match[2]);
  }
  return null;
}

/** The only number left, where there is just one. */
function alone(text: string): number | null {
  const numbers = [...text.matchAll(BARE)].map((match) => Number(match[1]));
  return numbers.length === 1 ? numbers[0]! : null;
}
