import type { Clause } from '../../reading/clause.js';
import type { Lexicon, Match } from '../../reading/lexicon.js';
import { ACTIVITIES } from './activity.js';
import { CAPACITIES } from './capacity.js';
import { CHANGES } from './change-words.js';
import type { Sentence } from './sentence.js';

/** What a lexicon found in a clause is kept: several issues, and both views, read the same summary. */
function kept<T>(lexicon: Lexicon<T>): (clause: Clause) => readonly Match<T>[] {
  const memory = new WeakMap<Clause, readonly Match<T>[]>();
  return (clause) => {
    let found = memory.get(clause);
    if (!found) {
      found = lexicon.inClause(clause);
      memory.set(clause, found);
    }
    return found;
  };
}

export const changesIn = kept(CHANGES);
export const capacitiesIn = kept(CAPACITIES);
export const activitiesIn = kept(ACTIVITIES);

const memory = new WeakMap<Sentence, boolean>();

/** A quick look: without a change, a doing or two numbers, or a word of futility, a sentence tells of no effect. */
export function mayTell(sentence: Sentence): boolean {
  let tells = memory.get(sentence);
  if (tells === undefined) {
    tells = sentence.clauses.some(
      (clause) =>
        changesIn(clause).length > 0 ||
        activitiesIn(clause).length > 0 ||
        QUICK.test(clause.text) ||
        // One of two values told one after the other.
        (/\d/.test(clause.text) && capacitiesIn(clause).length > 0),
    );
    memory.set(sentence, tells);
  }
  return tells;
}

const QUICK =
  /\d[^\d]+\d|\b(?:avail|nothing|difference|nil|closer|failed|not|no|help|relief|remain|still|continue|kept|little|minimal|without|went|took|from|back|did (?:its|their)|gave|given|purpose|fruit|regain|resum|serves|left|to (?:none|full|desk|light))/;
