import type { Clause } from '../reading/clause.js';
import { state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';

/** "57-year-old", "44 y/o", "52 years old", "aged 61", "age: 48", "at 66 years of age", "at 57 this man", "she is 58 and". */
const AGE =
  /(?<![\d/.])(\d{2})[- ]?(?:year|yr)s?[- ]?old\b|(?<![\d/.])(\d{2}) ?(?:y\/o|y\.o\.|yo)(?![a-z])|(?<![\d/.])(\d{2}) years? of age\b|\b(?:aged?|age is|age of|age:)[ :]{1,2}(\d{2})(?![\d/%]| (?:or|and) (?:older|over|above))\b|\b(?:woman|man|male|female|worker|patient) of (\d{2})\b(?! (?:weeks|months|visits))|(?<![\d/.])(\d{2})yo\b|\bat (\d{2}),? (?:this|the|he|she)\b(?! (?:tablets?|dose|level|visits?|sessions?|weeks?|degrees))|\b(?:he|she|patient|worker|claimant|applicant|employee|who|and) is (?:only |just |now |already |still )?(\d{2})(?= ?(?:[.,;:]|and\b|or\b|but\b|years\b(?! (?:post|out|after|since|into|status))|$))/;
const OTHERS =
  /\b(?:son|daughter|child|wife|husband|mother|father|grand[a-z]+|injury|claim|car|over|above|than|under|below|until)[ ,a-z]{0,12}$/;
/** "Past the age of 65" is a limit. */
const LIMIT = /\b(?:past|beyond|before|after|reach(?:ed|es)?|by) (?:the )?$/;

/** Working life and beyond: anything else is no worker's age. */
const YOUNGEST = 16;

/** The worker's age as a clause tells it, years; null where it tells none. */
export function ageIn(clause: Clause): number | null {
  if (!/\d{2}/.test(clause.text)) return null;
  const found = AGE.exec(clause.text);
  const digits = found?.slice(1).find((group) => group !== undefined);
  if (!found || digits === undefined) return null;
  const left = clause.text.slice(Math.max(0, found.index - 24), found.index);
  if (OTHERS.test(left) || (/\bage\b/.test(found[0]) && LIMIT.test(left))) return null;
  return Number(digits) < YOUNGEST ? null : Number(digits);
}

/** How old the worker is: what the letter says first. */
export const age: Extractor = {
  facts: ['age'],
  read(context) {
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (clause.speaker !== 'record') continue;
        const years = ageIn(clause);
        if (years === null) continue;
        state(context, 'age', years, clause);
        break;
      }
    }
  },
};
