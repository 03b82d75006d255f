import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context } from '../reading/context.js';
import { failureSignals } from '../reading/failure.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const CARE =
  /\b(?:conservative|non-?operative|non-?surgical|first-line|therap|physical methods|physical medicine|physical treatment|exercis|stretching|home program|walking|rest\b|ice\b|heat\b|activity modification|modified (?:duty|activit)|change of duties|immobiliz|splint|brac(?:e|ing)|cast(?:ing)?\b|taper|medrol|steroid pack|cortisone|measures\b|methods\b|modalities|manipulat|chiro|acupunct|massag|medicat|medicines?\b|pills|nsaid|anti-inflam|ibuprofen|naproxen|injection|treatment|care\b)/;

const names = (clause: Clause): boolean =>
  CARE.test(clause.text) || treatmentsIn(clause).some(({ value }) => !DISPUTED.has(value));
const DISPUTED: ReadonlySet<string> = new Set(['mri', 'emg-ncv', 'spinal-cord-stimulator']);

/** "Neither helped", "the pain is no better", "all without relief": what stands just before is the care. */
const GOES_ON =
  /^\W*(?:and |but |yet |still,? )?(?:all|each|both|none|neither|these|they|those|which|nothing|every|with no|without|no|it|his|her|the (?:pain|symptoms|knee|shoulder|back|leg|relief|benefit|effect|numbness)|pain|symptoms|relief|he|she|little|only)\b|^\W*(?:and|but|yet) (?:did|does|do|has|have|had|was|were)\b/;

function namesCare(clause: Clause): boolean {
  if (names(clause)) return true;
  const { previous } = clause;
  return (
    previous !== null &&
    clause.sentence - previous.sentence <= 1 &&
    previous.speaker === 'record' &&
    GOES_ON.test(clause.text) &&
    names(previous)
  );
}

/** "Wrist splints" are care for numb hands that may come from the neck. */
const SUPPORT = /\b(?:wrist|thumb|elbow|knee|ankle|neck|back) (?:splint|brace|sleeve|collar|strap)/;

/** What is asked for, or expected of it, tells nothing of the care before. */
const AHEAD =
  /\b(?:request(?:s|ed|ing)?|will|plans? to|continue (?:his|her|the|with)|prescribed|recommended|goal)\b/;
const careOf = (clause: Clause, context: Context): boolean =>
  namesCare(clause) &&
  (aboutBodyPart(context, clause) || SUPPORT.test(clause.text)) &&
  !(AHEAD.test(clause.text) && !/\b(?:fail|despite|without|not|no)\b/.test(clause.text));

/** Conservative care was tried and did not help. */
export const conservativeCareFailed = signalFact('conservative-care-failed', [
  ...failureSignals(careOf),
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
