import { aboutBodyPart } from '../reading/context.js';
import { failureSignals } from '../reading/failure.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { ofCare } from './care-named.js';

/** Conservative care was tried and did not help. */
export const conservativeCareFailed = signalFact('conservative-care-failed', [
  ...failureSignals(ofCare),
  // The failure of conservative care by its name weighs more than that of one remedy.
  {
    cue: cue(
      '(?:conservative|non-?operative|non-?surgical|first-line) (?:care|treatment|management|measures|therapy|modalities|methods|options)[^.;]{0,50}?\\b(?:failed|unsuccessful|ineffective|been exhausted|fell short)',
      'failed (?=[a-z, ]{0,40}?(?:conserv|physical|therap|stretch|nsaid|medic|chiro|acup|exerc|inject|treat|non-?oper|splint|first))',
      'failure (?:of|with) (?:[a-z]+ ){0,3}?(?:conservative|physical|therapy|medication|treatment|previous|other|non-?operative|nsaids?)',
      'despite (?:[a-z0-9]+ ){0,4}?(?:conservative|physical|therapy|medications?|treatment|nsaids?|chiropractic|acupuncture|home|stretching|exercises?)',
    ),
    when: ({ clause, start, end }, context) =>
      !/\b(?:not|never)\b/.test(clause.text.slice(start, end)) && aboutBodyPart(context, clause),
    weight: 1.2,
  },
  {
    cue: cue('(?:conservative|non-?operative|non-?surgical) (?:care|treatment|management|measures|therapy)'),
    affirmed: null,
    when: ({ clause, start }) =>
      /\b(?:trial|failure|failed|attempt|exhaust|tried|course)\b/.test(
        clause.text.slice(Math.max(0, start - 50), start + 90),
      ),
    weight: 0.9,
  },
  {
    cue: cue('(?:therapy|progress|treatment|medical) (?:notes?|records?|reports?)'),
    affirmed: null,
    negated: 'not-documented',
    weight: 0.7,
  },
]);
