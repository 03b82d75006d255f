import type { Clause } from '../reading/clause.js';
import { ClauseMemo } from '../reading/clause-memo.js';
import { treatmentsIn } from '../reading/topic.js';

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
  /\b(?:number(?:ed|ing|s)? (?:at )?|total(?:s|ed|ing)? (?:of |is |at )?|completed |attended,? |has had |had had |received |underwent |count(?:s|ed)? (?:of |is |at )?|(?:used|completed|attended|so far|to date): ?)(?:about |at least |approximately |some |all |a total of |over |more than )*(\d{1,3})\b(?!\+? ?(?:weeks?|months?|years?|days?|hours?|percent|%|mg|pounds|lbs|levels?|[/-]\d|out of|of (?!them|these|those|which)|\.\d|times|x|-|epidural|injections?|blocks?|surger|urine|tests?))/g;
/** "and 6 in 2016", "plus 8 in early 2014", after a count with a year. */
const NEXT_PERIOD =
  /^[a-z ]{0,40}?(?:\bin|during|from|between|\()[^;]{0,30}?(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)\)?,? (?:and|plus|then|followed by) (?:another |a further |an additional )?(\d{1,3}) (?:more |further |additional |visits |sessions |others? )*(?:\bin|during|from|between|\()[a-z ]{0,20}(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)/;
/** "visit #8 of 12". */
const NUMBERED =
  /\b(?:(?:visit|session|treatment) ?(?:number |no\.? ?|# ?)?|(?:completed|attended|used|finished|done|trial|course|given),? )(\d{1,2}) (?:out )?of (\d{1,2})\b(?!\/)/g;
/** "9 visits to the neck and 6 to the back". */
const OTHER_PART = /\band (\d{1,3}) (?=(?:to|for) (?:the|his|her)\b)/g;
/** "10 in all", "seen by a chiropractor 11 times". */
const IN_ALL =
  /(?<![\d/.-])\b(\d{1,3}) (?:in all|altogether|in total|all told|so far|to date|up to now|thus far)\b/g;
/** "an 18-visit course". */
const COURSE_OF =
  /(?<![\d/.-])(?<!\binto an? |\binto the |\bof an? )\b(\d{1,3})[- ](?:visit|session|treatment)[- ](?:[a-z]+ ){0,2}?(?:course|program|trial|series|regimen|block)\b/g;
/** "the log runs to 24 entries", "seen on 10 dates". */
const ENTRIES =
  /(?<![\d/.-])\b(\d{1,3}) (?:entries|dates|attendances|treatment notes|daily notes)\b(?! of service)/g;
const SEEN_TIMES =
  /\b(?:seen(?! (?:in|for) (?:follow|re-?check))|treated|attended|visited|been|gone|went|came|come|therapy|acupuncture|chiropractor|massage)\b[^;,]{0,60}? (\d{1,3}) (?:more )?times\b(?! (?:a|as|per|each|every|daily|weekly))/g;
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

/** One way of writing a count: tried only where the clause has one of its words. */
interface Form {
  words: readonly string[];
  pattern: RegExp;
  read: (
    match: RegExpExecArray,
    text: string,
  ) => Partial<Count> & { value: number; start?: number; end?: number };
  sure: 1 | 2;
}

const UNIT_WORDS = [
  'visit',
  'session',
  'treatment',
  'appointment',
  'adjustment',
  'encounter',
  'attendance',
  'occasion',
];
const whole = (match: RegExpExecArray, extra: Partial<Count> = {}) => ({ value: Number(match[1]), ...extra });
/** The digits alone, at the end of the match. */
const atEnd = (match: RegExpExecArray) => ({
  value: Number(match[1]),
  start: match.index + match[0].length - match[1]!.length,
});
const ofMany = (match: RegExpExecArray) => ({
  value: Number(match[1]),
  remaining: Number(match[2]) - Number(match[1]),
  subset: false,
});

const FORMS: readonly Form[] = [
  { words: [' of '], pattern: OF_COUNT, read: ofMany, sure: 2 },
  { words: [' of '], pattern: NUMBERED, read: ofMany, sure: 2 },
  {
    words: UNIT_WORDS,
    pattern: UNIT_COUNT,
    read: (match, text) =>
      whole(match, {
        adds:
          /\b(?:more|additional|further|another)\b/.test(match[2] ?? '') ||
          /\b(?:another|additional|further|then|plus) $/.test(
            text.slice(Math.max(0, match.index - 12), match.index),
          ),
      }),
    sure: 2,
  },
  { words: ['x', 'times'], pattern: TIMES_COUNT, read: (match) => whole(match, { subset: false }), sure: 2 },
  {
    words: ['visit', 'session', 'treatment', 'appointment'],
    pattern: ORDINAL_COUNT,
    read: (match) => ({ value: Number(match[1] ?? match[2]), subset: false }),
    sure: 2,
  },
  { words: ['visit', 'session', 'treatment'], pattern: COURSE_OF, read: (match) => whole(match), sure: 2 },
  {
    words: ['entries', 'dates', 'attendances', 'notes'],
    pattern: ENTRIES,
    read: (match) => whole(match),
    sure: 1,
  },
  { words: [' of '], pattern: ELLIPSIS, read: (match) => whole(match), sure: 2 },
  {
    words: ['therapy', 'acupuncture', 'chiro', 'massage'],
    pattern: NAMED_COUNT,
    read: (match) => whole(match),
    sure: 2,
  },
];

/** Forms that are weaker, or that count only beside another. */
const LATE_FORMS: readonly Form[] = [
  {
    words: [' in all', 'altogether', 'in total', 'all told', 'so far', 'to date', 'up to now', 'thus far'],
    pattern: IN_ALL,
    read: (match) => whole(match, { subset: false }),
    sure: 2,
  },
  {
    words: [' times'],
    pattern: SEEN_TIMES,
    read: (match) => {
      const start = match.index + match[0].lastIndexOf(` ${match[1]} `) + 1;
      return { value: Number(match[1]), start, adds: / more times$/.test(match[0]) };
    },
    sure: 2,
  },
  {
    words: [
      'done',
      'used',
      'completed',
      'attended',
      'given',
      'provided',
      'rendered',
      'taken',
      'administered',
      ' had',
    ],
    pattern: USED_COUNT,
    read: (match) => whole(match),
    sure: 1,
  },
  {
    words: [
      'number',
      'total',
      'completed',
      'attended',
      'had ',
      'received',
      'underwent',
      'count',
      'used',
      'so far',
      'to date',
    ],
    pattern: BARE_COUNT,
    read: atEnd,
    sure: 1,
  },
];

const cache = new ClauseMemo<readonly Count[]>();

/** All counts of visits in a clause, in order; what they are counts of is for the caller to find out. */
export function countsIn(clause: Clause): readonly Count[] {
  let counts = cache.get(clause);
  if (!counts) {
    counts = /\d/.test(clause.text) ? findCounts(clause) : [];
    cache.set(clause, counts);
  }
  return counts;
}

function findCounts(clause: Clause): Count[] {
  const { text } = clause;
  const counts: Count[] = [];
  const add = (count: Omit<Count, 'subset' | 'adds'> & Partial<Count>) => {
    if (
      (count.remaining ?? 0) < 0 ||
      counts.some((other) => count.start < other.end && other.start < count.end)
    )
      return;
    const before = text.slice(Math.max(0, count.start - 30), count.start);
    counts.push({ subset: PART_OF.test(before), adds: ADDS.test(before), ...count });
  };
  const tryForms = (forms: readonly Form[]) => {
    for (const { words, pattern, read, sure } of forms) {
      if (!words.some((word) => text.includes(word))) continue;
      for (const match of text.matchAll(pattern)) {
        add({ start: match.index, end: match.index + match[0].length, sure, ...read(match, text) });
      }
    }
  };
  tryForms(FORMS);
  for (const { end } of [...counts]) {
    const next = NEXT_PERIOD.exec(text.slice(end, end + 110));
    if (next)
      add({
        value: Number(next[1]),
        start: end + next[0].length - 2,
        end: end + next[0].length,
        sure: 2,
        adds: true,
        subset: false,
      });
  }
  for (const named of treatmentsIn(clause)) {
    const match = TERSE.exec(text.slice(named.end, named.end + 40));
    const end = named.end + (match?.[0].length ?? 0);
    if (match) add({ value: Number(match[1]), start: end - match[1]!.length, end, sure: 2, subset: false });
  }
  if (counts.length > 0) {
    for (const match of text.matchAll(OTHER_PART)) {
      add({ value: Number(match[1]), start: match.index + 4, end: match.index + match[0].length, sure: 2 });
    }
  }
  tryForms(LATE_FORMS);
  return counts.sort((a, b) => a.start - b.start);
}

/** A part of a longer course. */
const PART_OF =
  /\b(?:last|first|final|latest|most recent|initial|of (?:these|those|which|them)|remaining|next)(?: of)?(?: the)? $/;
const ADDS = /\b(?:another|additional|further|then|plus|\+) ?$/;
