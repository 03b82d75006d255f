import { quantities } from './quantity.js';

/** A value, and whether it belongs to the time before the treatment or after. */
interface Timed {
  value: number;
  unit: string;
  time: 'before' | 'after' | number | null;
  at: number;
}

const BEFORE =
  /\b(?:before|beforehand|prior to|at (?:the )?(?:outset|start|beginning|intake|entry|admission|baseline|first)|when (?:he|she|it|they|therapy|treatment|the [a-z]+) (?:began|started|first|commenced|entered|came)|initial(?:ly)?|intake|baseline|admission|pre-?(?:treatment|therapy)?|formerly|previously|originally|used to|to (?:begin|start) with|on (?:entry|admission)|without (?:it|them|the|medication|medicine)|off (?:it|the)|had been|upon starting|the first (?:visit|session|note|day)|start)\b/g;
const AFTER =
  /\b(?:after(?:wards?)?|now|nowadays|today|at present|presently|currently|current|at (?:the )?(?:discharge|end|close|conclusion|completion|last|latest|most recent|final|re-?(?:evaluation|check|assessment|examination)|time of discharge)|by (?:the )?(?:end|then|last|time|close)|discharge|(?:the )?(?:last|latest|most recent|final) (?:visit|session|note|report|reading|measurement|week|day|1)|ha[sd] (?:reached|come|gone|grown|risen|fallen|climbed|improved)|has (?:him|her) at|with (?:it|them|the|medication|medicine)|on (?:it|the (?:drug|medication))|since|later|following|this (?:month|week)|on (?:completion|discharge)|upon (?:completion|discharge)|end)\b/g;
const MONTH =
  /\b(january|february|march|april|june|july|august|september|october|november|december|(?:in|of|by|since) may)\b(?:,? (?:of )?((?:19|20)\d\d)\b)?/g;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** "Visit 1", "week 6", "the 12th visit". */
const STEP =
  /\b(?:visit|session|week|day|month)s? (?:number |no\.? |# ?)?(\d{1,2})\b|\b(\d{1,2})(?:th|st|nd|rd) (?:visit|session|week|day|month)\b/g;

const VALUE =
  /(?<![\d/.$#-])\b(\d{1,3}(?:\.\d{1,2})?)(?:\+|%)?(?:\/\d{2,3})?(?: ?(?:-| )?(pounds?|lbs?|kg|kilos?|minutes?|min|hours?|blocks?|blks?|miles?|steps|stairs|flights?|feet|yards?|degrees|deg|percent|points?|meters?|repetitions|tablets?|pills?))?\b(?!(?:st|nd|rd|th)\b|[/-]\d| (?:visits?|sessions?|treatments?|weeks?|months?|years?|days?|times)\b)/g;
const FAMILY: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:min|minutes?)$/, 'time', 1],
  [/^hours?$/, 'time', 60],
  [/^miles?$/, 'way', 5280],
  [/^(?:blocks?|blks?)$/, 'way', 400],
  [/^yards?$/, 'way', 3],
  [/^feet$/, 'way', 1],
  [/^(?:pounds?|lbs?)$/, 'load', 1],
  [/^(?:kg|kilos?)$/, 'load', 2.2],
];

function timedIn(text: string): Timed[] {
  const steps = [...text.matchAll(STEP)];
  const found: Timed[] = [];
  for (const match of text.matchAll(VALUE)) {
    const at = match.index;
    if (steps.some((step) => at >= step.index && at < step.index + step[0].length)) continue;
    const family = FAMILY.find(([pattern]) => pattern.test(match[2] ?? ''));
    found.push({
      value: Number(match[1]) * (family?.[2] ?? 1),
      unit: family?.[1] ?? match[2] ?? '',
      time: null,
      at,
    });
  }
  return found;
}

/** Where words of time stand, each with its time: `before`, `after`, or a place in the calendar or the course. */
function marksIn(text: string): { time: Timed['time']; start: number; end: number }[] {
  const marks = [
    ...[...text.matchAll(BEFORE)].map((match) => ({ time: 'before' as const, match })),
    ...[...text.matchAll(AFTER)].map((match) => ({ time: 'after' as const, match })),
    ...[...text.matchAll(MONTH)].map((match) => ({
      // Without a year, months follow each other as they are told.
      time: match[2]
        ? Number(match[2]) * 12 + MONTHS.indexOf(match[1]!.replace(/^.* /, ''))
        : 1000 + match.index,
      match,
    })),
    ...[...text.matchAll(STEP)].map((match) => ({ time: Number(match[1] ?? match[2]), match })),
  ];
  return marks.map(({ time, match }) => ({
    time,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A mark belongs to a value across these characters. */
const REACH = 60;

/** The time nearest a value, not beyond its neighbours. */
function timeOf(text: string, values: readonly Timed[], position: number, marks: ReturnType<typeof marksIn>) {
  const { at } = values[position]!;
  const from = position > 0 ? values[position - 1]!.at : 0;
  const to = values[position + 1]?.at ?? text.length;
  let best: Timed['time'] = null;
  let nearest = REACH;
  for (const { time, start, end } of marks) {
    if (end < from || start > to) continue;
    // What follows a value belongs to it only within its phrase.
    const behind = start > at;
    if (behind && /[,;]|\band\b|\bbut\b/.test(text.slice(at, start))) continue;
    // "46 at the start, 28 …": a mark that closes the phrase of the value before is not this one's.
    if (
      !behind &&
      position > 0 &&
      /[,;]/.test(text.slice(end, at)) &&
      !/[,;:.]|\band\b/.test(text.slice(from, start))
    )
      continue;
    const distance = behind ? start - at : at - end;
    if (distance < nearest) {
      nearest = distance;
      best = time;
    }
  }
  return best;
}

export interface Change {
  before: number;
  after: number;
  /** Where the two values stand. */
  start: number;
  end: number;
  unit: string;
}

/** "20 minutes in April … 75 by June", "at the outset 10 pounds; at the end 40": two values, each with its time. */
export function changeOverTime(raw: string): Change | null {
  const text = quantities(raw);
  const values = timedIn(text);
  if (values.length < 2 || values.length > 6) return null;
  const marks = marksIn(text);
  if (marks.length === 0) return null;
  const timed = values.map((value, position) => ({ ...value, time: timeOf(text, values, position, marks) }));
  for (const [position, one] of timed.entries()) {
    for (const other of timed.slice(position + 1)) {
      if (one.unit !== other.unit && one.unit !== '' && other.unit !== '') continue;
      const order = orderOf(one.time, other.time);
      if (order === 0) continue;
      const [before, after] = order < 0 ? [one, other] : [other, one];
      return {
        before: before.value,
        after: after.value,
        start: one.at,
        end: other.at + 4,
        unit: one.unit || other.unit,
      };
    }
  }
  return null;
}

/** Steps of a course, months without a year, and months of a year are on scales of their own. */
const kindOf = (time: number) => (time < 1000 ? 'step' : time < 20_000 ? 'month' : 'year');

/** Negative where `one` is the earlier; 0 where that cannot be told. */
function orderOf(one: Timed['time'], other: Timed['time']): number {
  if (one === other || (one === null && other === null)) return 0;
  if (one === 'before') return -1;
  if (other === 'before') return 1;
  if (one === 'after') return other === null || typeof other === 'number' ? 1 : 0;
  if (other === 'after') return -1;
  if (typeof one === 'number' && typeof other === 'number')
    return kindOf(one) === kindOf(other) ? one - other : 0;
  return 0;
}
