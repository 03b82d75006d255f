import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { cue } from '../../reading/lexicon.js';
import type { Effect } from './capacity.js';
import type { Cause } from './cause.js';

/** That the treatment did what it was for, in words that name no capacity. */
const SUCCESS = cue(
  '(?:did|done) (?:its|their|his|her) (?:work|part|job|share)\\b',
  '(?:served|serves|fulfilled) (?:its|their) (?:purpose|end|function)\\b',
  '(?:gave|gives|given|giving) (?:him |her |them |the [a-z]+ )?back (?:to )?(?:him|her|his|the|most|much|all|what|some|a)\\b',
  '(?:did|does|done|achieved|accomplished) what (?:it|they|therapy|the [a-z]+) (?:was|were|had been) (?:meant|supposed|intended|prescribed|ordered|asked)',
  'on (?:his|her) feet again',
  'bore fruit',
  'borne fruit',
);
/** Pain and examination alone are no function. */
const NOT_FUNCTION = /\b(?:pain|relief|sleep)\b/;

/** "The first visits did their work". */
export function succeeded(clause: Clause, cause: Cause): Effect[] {
  if (cause !== 'named') return [];
  return SUCCESS.inClause(clause).flatMap(({ start, end }) =>
    assertionOf(clause, start, end) === 'affirmed' && !NOT_FUNCTION.test(clause.text.slice(start, end + 30))
      ? [{ part: 'function' as const, value: true, clause, weight: 1.3 }]
      : [],
  );
}
