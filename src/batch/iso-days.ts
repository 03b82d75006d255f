/** Days in each month of a common year, January first. */
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const digit = (text: string, at: number) => text.charCodeAt(at) - 48;

const areDigits = (text: string, from: number, to: number) => {
  for (let at = from; at < to; at++) {
    const value = digit(text, at);
    if (!(value >= 0 && value <= 9)) return false;
  }
  return true;
};

/** True for a calendar date that exists, written YYYY-MM-DD: what the schema's `isoDate` accepts. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  if (!areDigits(text, 0, 4) || !areDigits(text, 5, 7) || !areDigits(text, 8, 10)) return false;
  const number = dateNumber(text);
  const month = Math.floor(number / 100) % 100;
  const day = number % 100;
  if (month < 1 || month > 12 || day < 1) return false;
  const year = Math.floor(number / 10_000);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (DAYS_IN_MONTH[month - 1] as number) + leap;
}

/** A date as the number YYYYMMDD: ordered as the dates are. */
export const dateNumber = (date: string) =>
  digit(date, 0) * 10_000_000 +
  digit(date, 1) * 1_000_000 +
  digit(date, 2) * 100_000 +
  digit(date, 3) * 10_000 +
  digit(date, 5) * 1000 +
  digit(date, 6) * 100 +
  digit(date, 8) * 10 +
  digit(date, 9);

/**
 * Days from 1970-01-01, as `Date.parse` counts them, without making a date. Years are counted from March, so that the leap
 * day is the last (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function daysOf(date: string): number {
  const number = dateNumber(date);
  const month = Math.floor(number / 100) % 100;
  const year = Math.floor(number / 10_000) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (number % 100) - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}
