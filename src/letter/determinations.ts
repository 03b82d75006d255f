import type { FlatText } from './flat-text.js';
import type { Decision } from './parsed-letter.js';

const OPENING = 'has determined the request';
const STATEMENT = /(?:is|are|was|were) ?(not ?)?medically ?necessary/;

/**
 * Decisions that a letter of 2013 states before its sections ("1) MAXIMUS … has determined the request for X is not
 * medically necessary"), by their number. A number with contradicting statements is left out.
 */
export function determinationsOf(flat: FlatText): ReadonlyMap<number, Decision | null> {
  const decisions = new Map<number, Decision | null>();
  for (let at = flat.lower.indexOf(OPENING); at >= 0; at = flat.lower.indexOf(OPENING, at + OPENING.length)) {
    const number = /(\d{1,2}) ?[.)] ?maximus[^)]{0,40}$/.exec(
      flat.lower.slice(Math.max(0, at - 60), at),
    )?.[1];
    const next = flat.lower.indexOf(OPENING, at + OPENING.length);
    const statement = STATEMENT.exec(flat.lower.slice(at, next < 0 ? at + 1200 : next));
    if (!number || !statement) continue;
    const decision = statement[1] ? 'upheld' : 'overturned';
    const known = decisions.get(Number(number));
    decisions.set(Number(number), known === undefined || known === decision ? decision : null);
  }
  return decisions;
}
