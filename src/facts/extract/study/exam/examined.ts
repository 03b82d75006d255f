import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, counts, state } from '../../reading/context.js';
import type { Match } from '../../reading/lexicon.js';
import type { Extractor } from '../../reading/signal.js';
import { toldByPatient } from '../neuro-words.js';
import { sameHalf, WHERE_IT_MATTERS } from '../radiculopathy.js';
import { type Found, findingIn } from './findings.js';
import { TESTED, type Tested } from './items.js';

/** Where one note of an examination ends and the next begins. */
const STOP =
  /[,;:(]| and (?=(?:the |a |an )?(?:[a-z]+ ){0,3}?(?:is|was|are|were|reflex|strength|sensation|[0-5][-+]?\/5))/;
/** Weakness for pain, or one that nobody measured, shows no nerve. */
const NOT_OF_NERVE =
  /\b(?:due to pain|pain-limited|limited by pain|secondary to pain|because of pain|guarding|effort|requirement|guideline|criteri[a-z]+|need(?:s|ed)? (?:an?|no|only)|rotator|cuff|abduction|generalized)\b/;

interface Note {
  found: Exclude<Found, null>;
  tested: Tested;
}

/** One thing tested and what was found: in its own note, else in the one behind it ("strength, sensation and reflexes are full"), else before ("normal strength, sensation"). */
function noteOf({ clause, start, end, value }: Match<Tested>): Note | null {
  const { text } = clause;
  const before = text.slice(0, start).split(STOP).at(-1)!;
  const after = text.slice(end).split(STOP);
  const own = `${before} ${text.slice(start, end)} ${after[0] ?? ''}`;
  if (NOT_OF_NERVE.test(own)) return null;
  let found = findingIn(own, value);
  for (let at = 1; found === null && at < Math.min(after.length, 5); at += 1)
    found = findingIn(after[at]!, value);
  return found === null ? null : { found, tested: value };
}

function told(clause: Clause, note: Note, start: number, end: number): 'less' | 'sound' | null {
  const assertion = assertionOf(clause, start, end);
  if (assertion === 'supposed' || assertion === 'undocumented') return null;
  // What negates is often the finding itself: "reflexes are absent", "strength is normal".
  const denied = /\b(?:no|not|without|denies|negative for|free of|never|nor|neither)\b/.test(
    clause.text.slice(0, start).slice(-60),
  );
  if (note.found === 'less' && denied && assertion === 'negated') return 'sound';
  return note.found;
}

/** Strength, reflexes and feeling as an examiner notes them: item × finding or grade. */
export const examined: Extractor = {
  facts: ['radiculopathy-on-exam', 'neurologic-deficit'],
  treatments: WHERE_IT_MATTERS,
  read(context: Context) {
    for (const { index } of context.readings)
      for (const match of TESTED.inIndex(index)) {
        const { clause, start, end } = match;
        if (!counts(context, clause) || !sameHalf(match as Match<never>, context)) continue;
        if (toldByPatient(clause, start)) continue;
        const note = noteOf(match);
        const found = note && told(clause, note, start, end);
        if (!found) continue;
        const less = found === 'less';
        state(context, 'neurologic-deficit', less, clause, less ? 1.15 : 0.95);
        if (note.tested !== 'long-tract')
          state(context, 'radiculopathy-on-exam', less, clause, less ? 1.15 : 0.95);
      }
  },
};
