import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { failureSignals } from '../reading/failure.js';
import { signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const TENS = /\btens\b|\btranscutaneous\b/;
/** "Therapy, TENS - all without relief": a part that names no care of its own goes on about what stands before. */
const GOES_ON =
  /^\W*(?:and |but |because |since |as )?(?:it|all|each|both|none|neither|these|they|which|nothing|every|with no|without)\b/;
const goesOn = (clause: Clause) =>
  clause.previous?.sentence === clause.sentence && GOES_ON.test(clause.text) ? clause.previous : null;

const namesTens = (clause: Clause): boolean =>
  TENS.test(clause.text) || TENS.test(goesOn(clause)?.text ?? '');

/** TENS was tried and did not help. */
export const tensFailed = signalFact(
  'tens-failed',
  [
    ...failureSignals(namesTens, 'one treatment'),
    // The bare name counts where it is denied or missed: "no TENS", "nothing on TENS".
    {
      cue: cue('tens\\b(?: (?:unit|trial|therapy|treatment))?', 'transcutaneous'),
      affirmed: null,
      negated: false,
      weight: 0.94,
      when: ({ clause }) => !/\b(?:respond|not (?:been )?help|did not|does not)\b/.test(clause.text),
    },
    {
      cue: cue('(?:results?|outcome|effect|response) (?:of|to|from|with) (?:the |a |his |her |prior )?tens'),
      affirmed: null,
      negated: null,
      weight: 1.1,
    },
    // "Therapy, medication, TENS. The last was never used."
    {
      cue: cue('last (?:of these )?(?:was never|has not been|had not been|was not)'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => /\btens\b[^a-z]*$/.test(clause.previous?.text ?? ''),
    },
  ],
  ['h-wave', 'interferential', 'durable-medical-equipment'],
);

const CARE =
  /\b(?:therap(?:y|ies)|medications?|drugs?|pills?|modalit(?:y|ies)|treatments?|chiro\w*|acupuncture|injections?|exercises?|program|conservative|nsaids?|naproxen|norco|tramadol|ibuprofen|measures|options|care|tried so far|first-line|analgesics?|opioids?)\b/;
const STIMULATOR_TOPICS: ReadonlySet<string> = new Set(['tens', 'interferential', 'h-wave']);
const namesCare = (clause: Clause): boolean => {
  if (CARE.test(clause.text) || treatmentsIn(clause).some(({ value }) => !STIMULATOR_TOPICS.has(value)))
    return true;
  const before = goesOn(clause);
  return before !== null && CARE.test(before.text);
};
const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];

/** Other treatment, medication included, was tried and failed. */
export const otherModalitiesFailed = signalFact(
  'other-modalities-failed',
  failureSignals(namesCare),
  STIMULATORS,
);
