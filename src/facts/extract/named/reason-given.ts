import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const SAYS =
  '(?:says|said|states|stated|writes|wrote|notes|noted|explains|explained|reports|reported|points out|argues|indicates|indicated)';

/** Words that begin a purpose or a cause. */
const WHY =
  '(?:to (?!be |the |a |an )[a-z]+|because|so that|since|as the|as his|as her|in order|for (?:his|her|a|an|the) [a-z]+|given)';

const WANTED =
  /^(?!.*\b(?:not|no|never|without)\b).*\b(?:needed|needs|required|requires|requested|prescribed|ordered|sought|wanted|asked for|chosen)\b/;

/**
 * Why a treatment is wanted, where the record gives the reason itself rather than speaking of a reason: what the physician says of its purpose, what it is
 * needed or asked for.
 */
export const reasonGiven = signalFact(
  'reason-stated',
  [
    {
      cue: cue(
        `(?:physician|provider|doctor|surgeon|specialist|psychologist|psychiatrist|therapist)\\b (?:[a-z]+ ){0,2}?${SAYS} (?:that |why|how)`,
        `(?:needed|required|requested|prescribed|ordered|sought|intended|meant|indicated|asked for|wanted|given)\\b (?:[a-z]+ ){0,2}?${WHY}`,
        'purpose (?:is|was|of it is) to\\b',
        'waits? (?:on|upon|for) (?:it|this)\\b',
        'stands in the way of',
        'without (?:it|this)[, ]+(?:he|she|the patient|the operation|surgery)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.85,
      when: ({ clause, end }) => !/\b(?:no|not|without|unclear|never)\b/.test(clause.text.slice(0, end)),
    },
    // A clause ends before its "because".
    {
      cue: cue('because\\b', 'since\\b'),
      negated: null,
      undocumented: null,
      weight: 0.85,
      when: ({ clause, start }) => start === 0 && WANTED.test(clause.previous?.text ?? ''),
    },
  ],
  ['other'],
);
