import type { Clause } from '../reading/clause.js';
import { type Context, counts, state } from '../reading/context.js';
import { creditedClause } from '../reading/credit.js';
import type { Extractor } from '../reading/signal.js';

/** Units of what a person can do; degrees count, points of pain do not. */
const UNIT =
  '(?:pounds?|lbs?|kg|minutes?|min|hours?|blocks?|blks?|miles?|steps|stairs|flights?|feet|yards?|degrees|deg|seconds?|half days?|days a week)';
const GAP = "(?:[a-z'-]+ ){0,4}?";

/** "from 10 to 25 pounds", "10 pounds to 25". */
const FROM_TO = new RegExp(
  `\\b(?:from )?(\\d{1,3}) ?(?:${UNIT} )?(?:in [a-z]+ )?to (\\d{1,3}) ?${UNIT}\\b`,
  'g',
);
/** "6 hours instead of 3", "6 blocks vs 2", "25 pounds where the limit had been 10". */
const NOW_BEFORE = new RegExp(
  `\\b(\\d{1,3}) ?-?${UNIT} ${GAP}(?:instead of|rather than|vs\\.?|versus|against|compared (?:with|to)|up from|where [a-z ]{0,40}?) ?${GAP}(\\d{1,3})\\b`,
  'g',
);
/** "tolerance was 30 minutes and is now 2 hours": only the same unit is compared. */
const WAS_NOW = new RegExp(
  `\\bwas (\\d{1,3}) ?(${UNIT})\\b[^;]{0,30}? (?:is|are) (?:now )?(\\d{1,3}) ?(${UNIT})\\b`,
);
/** Scores of disability or mood, where less is better. */
const SCORE =
  /\b(?:oswestry|neck disability|disability index|ndi|odi|dash|quickdash|beck|bdi|bai|phq-?9?|gad-?7?|inventory|checklist|roland[a-z -]*)\b[^;]{0,50}?\b(\d{1,3}) ?(?:%|percent)?(?: [a-z]+){0,5}? (?:to|and) (\d{1,3})\b/;
/** A quick look for a word that compares. */
const COMPARES = /\b(?:to|instead|rather|vs\.?|versus|against|compared|up from|where|was)\b/;
/** What is measured belongs to daily life. */
const DAILY = /\b(?:minutes?|hours?|blocks?|blks?|miles?|flights?|stairs)\b/;
/** A request, a goal or a guideline's range compares nothing. */
const NO_CHANGE_MEANT =
  /\b(?:goals?|request|target|would|should|recommend|range of \d|every \d|exercise for|rest for|up to)\b/;

/** Function measured before and after: more of an activity, or less on a scale of disability. */
export const measuredChange: Extractor = {
  facts: ['functional-improvement', 'restrictions-reduced', 'adl-improved'],
  read(context) {
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (
          !/\d/.test(clause.text) ||
          !COMPARES.test(clause.text) ||
          !counts(context, clause) ||
          NO_CHANGE_MEANT.test(clause.text)
        )
          continue;
        const change = changeIn(clause);
        if (change !== null && creditedClause(clause, context)) judge(context, clause, change);
      }
    }
  },
};

/** Positive where function rose, 0 where it stayed, negative where it fell; null where nothing is compared. */
function changeIn({ text }: Clause): number | null {
  for (const [, before, after] of text.matchAll(FROM_TO)) return Number(after) - Number(before);
  for (const [, after, before] of text.matchAll(NOW_BEFORE)) return Number(after) - Number(before);
  const was = WAS_NOW.exec(text);
  if (was) return hoursAs(was[3]!, was[4]!) - hoursAs(was[1]!, was[2]!);
  const score = SCORE.exec(text);
  return score ? Number(score[1]) - Number(score[2]) : null;
}

/** Minutes and hours on one scale; every other unit as it stands. */
const hoursAs = (value: string, unit: string) => Number(value) * (unit.startsWith('hour') ? 60 : 1);

function judge(context: Context, clause: Clause, change: number): void {
  if (change > 0) {
    state(context, 'functional-improvement', true, clause, 1.9);
    if (/\b(?:limit|restriction)/.test(clause.text))
      state(context, 'restrictions-reduced', true, clause, 0.9);
    else if (DAILY.test(clause.text)) state(context, 'adl-improved', true, clause, 0.8);
  }
  if (change === 0) state(context, 'functional-improvement', false, clause, 1.6);
}
