import type { Clause, Reading } from '../reading/clause.js';
import { goesOn } from './subject.js';

const MOST = 120;

/** "It made her dizzy". */
const POINTS_BACK =
  /^(?:but |and |yet )?(?:it|they|this|these|both|neither|the (?:drug|medication|latter)s?)\b/;

/** What clauses without a subject of their own, or the sentence after, say of the drugs that a clause names. */
export function saidOfIt(reading: Reading, clause: Clause): string {
  let text = '';
  const first = reading.clauses[0]!.order;
  for (let at = clause.order - first + 1; text.length < MOST; at += 1) {
    const next = reading.clauses[at];
    if (next?.speaker !== 'record') break;
    if (!goesOn(next) && !(next.sentence - clause.sentence <= 1 && POINTS_BACK.test(next.text))) break;
    text += ` ${next.text}`;
  }
  return text.slice(0, MOST);
}
