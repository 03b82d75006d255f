import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context } from '../reading/context.js';
import { means, treatmentsIn } from '../reading/topic.js';

const CARE =
  /\b(?:conservative|non-?operative|non-?surgical|first-line|therap|physical methods|physical medicine|physical treatment|exercis|stretching|home program|walking|rest\b|ice\b|heat\b|activity modification|modified (?:duty|activit)|change of (?:duties|keyboard)|ergonomic|immobiliz|splint|sling|collar|corset|lumbar support|insoles?|orthoti|brac(?:e|ed|ing)\b|cast(?:ing)?\b|taper|medrol|steroid|cortisone|measures\b|methods\b|modalities|manipulat|chiro|acupunct|massag|medicat|medicines?\b|pills|tablets|analgesic|drugs|nsaid|anti-inflam|ibuprofen|naproxen|injection|blocks\b|viscosuppl|hyaluron|weight loss|desensiti[sz]|sleep hygiene|hypnotic|sedative|melatonin|zolpidem|treatment|care\b|visits\b|sessions\b)/;
/** Studies are no care, whatever is asked for. */
const STUDIES: ReadonlySet<string> = new Set(['mri', 'emg-ncv', 'spinal-cord-stimulator']);
/** Of these the disputed treatment is itself conservative care. */
const ITSELF_CARE: ReadonlySet<TreatmentId> = new Set([
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
]);

/** The clause with the disputed treatment blanked: "has never had a trigger point injection" says nothing of the care before it. */
function besidesDisputed(clause: Clause, { request: { treatment } }: Context): string {
  if (ITSELF_CARE.has(treatment)) return clause.text;
  let { text } = clause;
  for (const { value, start, end } of treatmentsIn(clause))
    if (value === treatment || (value === 'injection' && means(value, treatment)))
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

/** The clause itself names care other than the disputed treatment. */
export const namesOwnCare = (clause: Clause, context: Context): boolean =>
  CARE.test(besidesDisputed(clause, context)) ||
  treatmentsIn(clause).some(({ value }) => !STUDIES.has(value) && !means(value, context.request.treatment));

/** "Neither helped", "the pain is no better", "all without relief": what stands just before is the care. */
const GOES_ON =
  /^\W*(?:and |but |yet |still,? )?(?:all|each|both|none|neither|these|they|those|which|nothing|every|with no|without|no|it|his|her|the (?:[a-z]+ ){0,2}?(?:pain|symptoms|knee|shoulder|back|neck|leg|arm|hand|wrist|hip|relief|benefit|effect|numbness|tingling|weakness|knots?|motion)|pain|symptoms|relief|he|she|little|only|still)\b|^\W*(?:(?:and|but|yet) )?(?:did|does|do|has|have|had|was|were|is|are)\b/;
/** Care that took place. */
const GIVEN =
  /\b(?:had|received|attended|completed|finished|underwent|undergone|tried|used|given|worn|taken|took|went through|gone through|treated|braced|splinted|weeks?|months?|visits|sessions|course|trial|after|preced[a-z]+|broken off|stopped|discontinued|has been|have been|was|were|with|through|during)\b/;

const namesDisputed = (clause: Clause, { request: { treatment } }: Context): boolean =>
  !ITSELF_CARE.has(treatment) && treatmentsIn(clause).some(({ value }) => means(value, treatment));

/** The care that a clause without a name goes on about: the clause before, in its sentence or, told as such, in the one before. */
function careBefore(clause: Clause, context: Context): Clause | null {
  const { previous } = clause;
  if (previous?.speaker !== 'record' || clause.sentence - previous.sentence > 1) return null;
  const continues =
    GOES_ON.test(clause.text) ||
    (previous.sentence === clause.sentence && GIVEN.test(previous.text) && treatmentsIn(clause).length === 0);
  return continues && !namesDisputed(clause, context) && namesOwnCare(previous, context) ? previous : null;
}

/** "Wrist splints" are care for numb hands that may come from the neck. */
const SUPPORT = /\b(?:wrist|thumb|elbow|knee|ankle|neck|back) (?:splint|brace|sleeve|collar|strap)/;

/** What is asked for, or expected of it, tells nothing of the care before. */
const AHEAD =
  /\b(?:request(?:s|ed|ing)?|will|plans? to|continue (?:his|her|the|with)|prescribed|recommended|goal)\b/;

/** True where a clause is about earlier care of the body part in dispute. */
export const ofCare = (clause: Clause, context: Context): boolean =>
  (namesOwnCare(clause, context) || careBefore(clause, context) !== null) &&
  (aboutBodyPart(context, clause) || SUPPORT.test(clause.text)) &&
  !(AHEAD.test(clause.text) && !/\b(?:fail|despite|without|not|no)\b/.test(clause.text));

/** The same of care that took place, in the clause or just before it. */
export const ofCareGiven = (clause: Clause, context: Context): boolean => {
  if (!ofCare(clause, context)) return false;
  if (namesOwnCare(clause, context) && GIVEN.test(clause.text)) return true;
  const { previous } = clause;
  return (
    previous !== null &&
    previous.speaker === 'record' &&
    clause.sentence - previous.sentence <= 1 &&
    namesOwnCare(previous, context) &&
    GIVEN.test(previous.text)
  );
};
