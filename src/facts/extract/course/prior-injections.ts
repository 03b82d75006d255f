import { assertionOf } from '../reading/assertion.js';
import { aboutBodyPart, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';

const SHOT =
  '(?:injections?|blocks?|epidurals?|ablations?|neurotom[a-z]+|rhizotom[a-z]+|procedures?|epidural steroid injections?)';

/** "The only earlier ablation", "one previous injection": a single one. */
const ONE = cue(
  `only (?:1 )?(?:earlier|previous|prior|such) (?:[a-z0-9-]+ ){0,3}?${SHOT}`,
  `earlier (?:[a-z0-9-]+ ){0,3}?${SHOT}`,
  `previous (?:[a-z0-9-]+ ){0,3}?${SHOT}`,
  `prior (?:[a-z0-9-]+ ){0,3}?${SHOT}`,
);
const SINGLE = /\b(?:1|an?|only|single|sole) (?:single |only )?$/;
/** "It is the first injection", "none before". */
const FIRST = cue(
  `(?:this|it) (?:is|was|would be) (?:the |his |her |a )?(?:very )?first (?:[a-z0-9-]+ ){0,3}?${SHOT}`,
  `not (?:been |had |received |undergone )?(?:any |an? )?(?:[a-z0-9-]+ ){0,4}?${SHOT} (?:before|previously|so far|to date)`,
);

/** Injections had before, where the letter counts one or none. */
export const priorInjections: Extractor = {
  facts: ['prior-visits'],
  treatments: ['epidural-steroid-injection', 'facet-injection', 'trigger-point-injection'],
  read(context) {
    for (const { index } of context.readings) {
      for (const { clause, start, end } of ONE.inIndex(index)) {
        if (!counts(context, clause) || !aboutBodyPart(context, clause)) continue;
        const single = SINGLE.test(clause.text.slice(0, start)) || clause.text.startsWith('only', start);
        if (single && assertionOf(clause, start, end) === 'affirmed')
          state(context, 'prior-visits', 1, clause);
      }
      for (const { clause } of FIRST.inIndex(index)) {
        if (counts(context, clause) && aboutBodyPart(context, clause))
          state(context, 'prior-visits', 0, clause, 1.1);
      }
    }
  },
};
