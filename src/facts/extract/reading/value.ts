import type { TreatmentId } from '../../../request/treatment.js';
import type { FactValue } from '../../fact.js';
import { assertionOf } from './assertion.js';
import { type Context, counts, state } from './context.js';
import type { Lexicon, Match } from './lexicon.js';
import type { Extractor } from './signal.js';

/** A value read at a cue. */
export interface ValueReading<T> {
  cue: Lexicon<T>;
  /** The value at this match, or null where there is none. */
  read: (match: Match<T>, context: Context) => FactValue | null;
  heading?: 'also' | 'only';
  /** Read also what is denied or supposed; default: only what is affirmed. */
  anyAssertion?: boolean;
  weight?: number;
}

/** A number, date or enum read where a cue stands. */
export function valueFact<T>(
  fact: string,
  readings: readonly ValueReading<T>[],
  treatments?: readonly TreatmentId[],
): Extractor {
  return {
    facts: [fact],
    ...(treatments && { treatments }),
    read(context) {
      for (const reading of readings) {
        const sections =
          reading.heading === 'only'
            ? [context.heading]
            : reading.heading === 'also'
              ? [context.heading, ...context.readings]
              : context.readings;
        for (const section of sections) {
          for (const match of reading.cue.inIndex(section.index)) {
            if (!counts(context, match.clause)) continue;
            if (!reading.anyAssertion && assertionOf(match.clause, match.start, match.end) !== 'affirmed')
              continue;
            const value = reading.read(match, context);
            if (value !== null) state(context, fact, value, match.clause, reading.weight);
          }
        }
      }
    },
  };
}

/** Reads a number by a pattern with one group, from the match on (`after`) or around it. */
export function numberAt(pattern: RegExp, around = 0, factor = 1): (match: Match<unknown>) => number | null {
  return ({ clause, start, end }) => {
    const text = clause.text.slice(Math.max(0, start - around), end + 120);
    const found = pattern.exec(text);
    const digits = found?.slice(1).find((group) => group !== undefined);
    return digits === undefined ? null : Math.round(Number(digits) * factor * 100) / 100;
  };
}

/** Weeks in a span such as "3 months", "10 days", "2 years". */
export function spanIn(text: string, unit: 'weeks' | 'months'): number | null {
  const found = /(?<![\d/.-])(\d{1,3})\+? ?(?:\+ ?)?(?:or more |full )?(day|week|month|year)s?\b/.exec(text);
  if (!found) return null;
  const weeks =
    Number(found[1]) * ({ day: 1 / 7, week: 1, month: 52 / 12, year: 52 } as const)[found[2] as 'day'];
  const value = unit === 'weeks' ? weeks : weeks / (52 / 12);
  return Math.round(value * 10) / 10;
}
