/** A date as a letter writes it, with its place in the text. */
export interface FoundDate {
  start: number;
  end: number;
  /** YYYY-MM-DD; always a day that exists. */
  iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 6/29/00, 02-12-2006, 2006-02-12, 6.29.2000 · February 12, 2006 · 12 February 2006. */
const DATE = new RegExp(
  [
    '(?<![\\d./-])(\\d{1,4})([/.-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?![\\d%]|[/-]\\d)',
    `\\b${MONTH}\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d)`,
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (\\d{4})(?!\\d)`,
  ].join('|'),
  'gi',
);

/** Two-digit years up to this one belong to this century: no letter is older than 2013 or much younger than this. */
const LAST_SHORT_YEAR = 30;

/** All dates of a text in order, days that do not exist left out. Linear in the length. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const iso = toIso(match);
    if (iso) found.push({ start: match.index, end: match.index + match[0].length, iso });
  }
  return found;
}

function toIso(match: RegExpExecArray): string | null {
  const [, first, mark, second, third, monthName, day, year, dayFirst, monthAfter, yearAfter] = match;
  if (first !== undefined) {
    if (mark === '.' && third?.length !== 4) return null;
    if (first.length === 4) return real(Number(first), Number(second), Number(third));
    if (first.length === 3) return null;
    return real(fullYear(third ?? ''), Number(first), Number(second));
  }
  if (monthName !== undefined) return real(Number(year), monthNumber(monthName), Number(day));
  return real(Number(yearAfter), monthNumber(monthAfter ?? ''), Number(dayFirst));
}

const monthNumber = (name: string) => MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900);
}

function real(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
