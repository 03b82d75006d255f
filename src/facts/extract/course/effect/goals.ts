import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { Lexicon } from '../../reading/lexicon.js';
import type { Effect } from './capacity.js';

type Reached = 'reached' | 'missed';

const MET = '(?:met|reached|achieved|attained|accomplished|fulfilled|satisfied|realized)';
const BE = '(?:was|were|is|are|has been|have been|had been|being|as|marked|recorded as|all|each|listed as)';
const GOALS = '(?:goals?|objectives?|targets?|milestones?)';

/** Goals of the treatment that were reached, or not: an effect without a measure. */
const REACHED = new Lexicon<Reached>([
  [
    `(?:none|neither) of (?:the |his |her |those |these )?(?:[a-z0-9-]+ ){0,3}?${GOALS}\\b[^;.]{0,30}?\\b${MET}`,
    'missed',
  ],
  [`no (?:[a-z-]+ ){0,2}?${GOALS} (?:[a-z-]+ ){0,4}?${MET}`, 'missed'],
  [`${GOALS} (?:[a-z-]+ ){0,5}?(?:not (?:been )?|un)${MET}`, 'missed'],
  [`(?:unmet|missed|unreached) ${GOALS}`, 'missed'],
  [
    `(?:progress|progressing|progressed|advance[sd]?|advancing|headway|movement) (?:made )?(?:towards?|in (?:meeting|reaching)|against|on) (?:[a-z'-]+ ){0,4}?${GOALS}`,
    'reached',
  ],
  [`${GOALS} (?:[a-z0-9-]+ ){0,4}?${BE} (?:[a-z0-9-]+ ){0,2}?${MET}`, 'reached'],
  [`${GOALS},? (?:all )?${MET}\\b`, 'reached'],
  [
    `(?:met|reached|achieved|attained|accomplished) (?:[a-z0-9-]+ ){0,5}?${GOALS}\\b(?! (?:set|stated) by the guideline)`,
    'reached',
  ],
]);

/** Named among conditions, or yet to come. */
const AHEAD =
  /\b(?:will|would|should|until|when|if|whether|in order to|to be|remain(?:s|ing)?|return to work goal)\b/;

/** "Four of five functional goals were met", "no progress toward the goals set at intake". */
export function goalsReached(clause: Clause): Effect[] {
  const effects: Effect[] = [];
  for (const { value, start, end } of REACHED.inClause(clause)) {
    if (AHEAD.test(clause.text.slice(Math.max(0, start - 40), end))) continue;
    const assertion = assertionOf(clause, start, start + 1);
    if (assertion === 'supposed' || assertion === 'undocumented') continue;
    const reached = value === 'reached' && assertion === 'affirmed';
    effects.push({ part: 'function', value: reached, clause, weight: 1.8 });
  }
  return effects;
}
