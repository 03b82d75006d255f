import type { Clause } from './clause.js';
import { treatmentsIn } from './topic.js';

/** A number of visits as a clause names it. */
export interface Count {
  value: number;
  /** Offsets in the clause. */
  start: number;
  end: number;
  /** "2 of 8": how many more were planned. */
  remaining?: number;
  /** A part of a longer course ("the last 6"). */
  subset: boolean;
  /** Adds to the count before it ("and 6 in 2016", "another 8"). */
  adds: boolean;
  /** How surely it counts visits: 2 with the word, 1 by its place. */
  sure: 1 | 2;
}

const UNIT = '(?:visits?|sessions?|treatments?|appointments?|adjustments?|encounters?|attendances|occasions)';
/** Words that may stand between a number and its unit; units of time and measure may not. */
const BETWEEN =
  "((?:(?!(?:weeks?|months?|years?|days?|hours?|minutes?|degrees?|percent|mg|times|and|or|to|per|a|out|with|levels?)\\b)[a-z][a-z'-]*,? ){0,5})";

const UNIT_COUNT = new RegExp(
  `(?<![\\d/.#$-])(\\d{1,3})\\+? ?(?:\\(\\d{1,3}\\) )?${BETWEEN}${UNIT}\\b(?! (?:a|per|every|each) (?:week|month|day))`,
  'g',
);
const OF_COUNT = new RegExp(
  `(?<![\\d/.])(\\d{1,2})(?:th|st|nd|rd)? (?:out )?of (?:the |his |her |a total of |an authorized |those )?(?:last |next |planned |approved |authorized |certified |scheduled |allowed |initial |first )*(\\d{1,2})\\b(?: [a-z-]+){0,4}? ?(?:${UNIT}|authorized|approved|completed|attended|done|certified|scheduled|taken)\\b`,
  'g',
);
const TIMES_COUNT =
  /(?<![\d.] ?)\b(?:x|times) ?(\d{1,3})\b(?! ?(?:weeks?|months?|days?|years?|wk|per|\/|times|a week|x|\d))/g;
const ORDINAL_COUNT =
  /\b(\d{1,3})(?:th|st|nd|rd) (?:and (?:last|final) )?(?:[a-z]+ )?(?:therapy |physical therapy |chiropractic |acupuncture )?(?:visit|session|treatment|appointment)\b|\b(?:visit|session|treatment)s? (?:as (?:the |number )?|is |was |number(?:ed)? |no\.? |# ?)?(?:the )?(?:number |no\.? |# ?)?(\d{1,3})(?:th|st|nd|rd)?\b(?! ?(?:[/-]|weeks?|months?|times|x|of|percent|%|out|per|a week))/g;
/** "number 22 adjustments", "a total of 22", "has completed 9". */
const BARE_COUNT =
  /\b(?:number(?:ed|ing|s)? (?:at )?|total(?:s|ed|ing)? (?:of |is |at )?|completed |attended |has had |had had |received |underwent |count(?:s|ed)? (?:of |is |at )?|(?:used|completed|attended|so far|to date): ?)(?:about |at least |approximately |some |all |a total of |over |more than )*(\d{1,3})\b(?!\+? ?(?:weeks?|months?|years?|days?|hours?|percent|%|mg|pounds|lbs|levels?|[/-]\d|out of|of (?!them|these|those|which)|\.\d|times|x|-|epidural|injections?|blocks?|surger|urine|tests?))/g;
/** "and 6 in 2016", "plus 8 in early 2014", after a count with a year. */
const NEXT_PERIOD =
  /^[a-z ]{0,40}?(?:\bin|during|from|between|\()[^;]{0,30}?\d{4}\)?,? (?:and|plus|then|followed by) (?:another |a further |an additional )?(\d{1,3}) (?:more |further |additional |visits |sessions |others? )*(?:\bin|during|from|between|\()[a-z ]{0,20}\d/;
/** "visit #8 of 12". */
const NUMBERED =
  /\b(?:(?:visit|session|treatment) ?(?:number |no\.? ?|# ?)?|(?:completed|attended|used|finished) )(\d{1,2}) (?:out )?of (\d{1,2})\b(?!\/)/g;
/** "9 visits to the neck and 6 to the back". */
const OTHER_PART = /\band (\d{1,3}) (?=(?:to|for) (?:the|his|her)\b)/g;
/** "10 in all", "seen by a chiropractor 11 times". */
const IN_ALL = /(?<![\d/.-])\b(\d{1,3}) (?:in all|altogether|in total|all told)\b/g;
const SEEN_TIMES =
  /\b(?:seen|treated|attended|visited)\b[^;,]{0,60}? (\d{1,3}) times\b(?! (?:a|per|each|every|daily|weekly))/g;
/** "12 have been used". */
const USED_COUNT =
  /(?<![\d/.-])\b(\d{1,3}) (?:(?:have|had|has|were) (?:already )?(?:been )?|visits? |sessions? )?(?:done|used|completed|attended|given|provided|rendered|taken|administered|had)\b/g;
/** "PT low back 12 (2011).", "chiropractic low back 22,". */
const TERSE =
  /^(?: (?:to|for|of))?(?: the)?(?: (?:left|right|low|lower|upper|mid|bilateral))?(?: (?:back|neck|knee|shoulder|hip|ankle|wrist|elbow|hand|foot|spine|lumbar|cervical|thoracic))?,? (\d{1,3})(?= ?(?:[(.,;]|$))/;
const ELLIPSIS =
  /(?<![\d/.-])(\d{1,3}) of (?=(?:physical|occupational|aquatic|acupuncture|chiropractic|massage|therapy|psychotherapy|cognitive|biofeedback))/g;
const NAMED_COUNT =
  /(?<![\d/.x-] ?)\b(\d{1,3}) (?:prior |previous |earlier |past )?(?=(?:physical therapy|occupational therapy|acupuncture|chiropractic|chiro|massage)\b(?! ?(?:2|3|1)? ?x))/g;

/** All counts of visits in a clause, in order; what they are counts of is for the caller to find out. */
export function countsIn(clause: Clause): Count[] {
  const { text } = clause;
  const counts: Count[] = [];
  if (!/\d/.test(text)) return counts;
  const add = (
    value: string | number,
    start: number,
    end: number,
    sure: 1 | 2,
    extra: Partial<Count> = {},
  ) => {
    if (counts.some((count) => start < count.end && count.start < end)) return;
    const before = text.slice(Math.max(0, start - 30), start);
    counts.push({
      value: Number(value),
      start,
      end,
      subset:
        /\b(?:last|first|final|latest|most recent|initial|of (?:these|those|which|them)|remaining|next)(?: of)?(?: the)? $/.test(
          before,
        ),
      adds: /\b(?:another|additional|further|then|plus|\+) ?$/.test(before),
      sure,
      ...extra,
    });
  };
  for (const match of text.matchAll(OF_COUNT)) {
    const [done, of] = [Number(match[1]), Number(match[2])];
    if (done <= of)
      add(done, match.index, match.index + match[0].length, 2, { remaining: of - done, subset: false });
  }
  for (const match of text.matchAll(NUMBERED)) {
    const [done, of] = [Number(match[1]), Number(match[2])];
    if (done <= of)
      add(done, match.index, match.index + match[0].length, 2, { remaining: of - done, subset: false });
  }
  for (const match of text.matchAll(UNIT_COUNT)) {
    const end = match.index + match[0].length;
    const between = match[2] ?? '';
    add(match[1]!, match.index, end, 2, {
      adds:
        /\b(?:more|additional|further|another)\b/.test(between) ||
        /\b(?:another|additional|further|then|plus) $/.test(
          text.slice(Math.max(0, match.index - 12), match.index),
        ),
    });
    const next = NEXT_PERIOD.exec(text.slice(end, end + 110));
    if (next)
      add(next[1]!, end + next.index + next[0].length - 2, end + next[0].length, 2, {
        adds: true,
        subset: false,
      });
  }
  for (const match of text.matchAll(TIMES_COUNT))
    add(match[1]!, match.index, match.index + match[0].length, 2, { subset: false });
  for (const match of text.matchAll(ORDINAL_COUNT)) {
    const value = match[1] ?? match[2]!;
    add(value, match.index, match.index + match[0].length, 2, { subset: false });
  }
  for (const match of text.matchAll(ELLIPSIS)) add(match[1]!, match.index, match.index + match[0].length, 2);
  for (const match of text.matchAll(NAMED_COUNT))
    add(match[1]!, match.index, match.index + match[0].length, 2);
  for (const named of treatmentsIn(clause)) {
    const match = TERSE.exec(text.slice(named.end, named.end + 40));
    if (match)
      add(match[1]!, named.end + match[0].length - match[1]!.length, named.end + match[0].length, 2, {
        subset: false,
      });
  }
  if (counts.length > 0) {
    for (const match of text.matchAll(OTHER_PART))
      add(match[1]!, match.index + 4, match.index + match[0].length, 2);
  }
  for (const match of text.matchAll(IN_ALL))
    add(match[1]!, match.index, match.index + match[0].length, 2, { subset: false });
  for (const match of text.matchAll(SEEN_TIMES)) {
    const end = match.index + match[0].length;
    add(match[1]!, end - match[1]!.length - 6, end, 2);
  }
  for (const match of text.matchAll(USED_COUNT))
    add(match[1]!, match.index, match.index + match[0].length, 1);
  for (const match of text.matchAll(BARE_COUNT)) {
    const start = match.index + match[0].length - match[1]!.length;
    add(match[1]!, start, match.index + match[0].length, 1);
  }
  return counts.sort((a, b) => a.start - b.start);
}
