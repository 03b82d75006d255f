import type { Line } from '../letter/parsed-letter.js';
import { sentencesOf } from '../letter/sentences.js';
import { mentionsOf, type TreatmentMention } from './read-treatment.js';
import type { TreatmentKind, TreatmentVocabulary } from './treatment.js';

const MEDICATION =
  /\bmed(?:ication|icine|s)?s? (?:management|refills?|checks?|monitoring|review|evaluation|follow)|\bfor (?:the )?(?:pain )?(?:medications?|meds\b|refills?)|\brefills? (?:of|for)|\bpsychotropic|pharmacological management|medication regimen/;

const VISIT = /\b(?:follow[- ]?up|consult\w*|referral|refer(?:red|s)?|visit|evaluation|specialist)\b/;
const AIM =
  /\b(?:for|regarding|to discuss|to consider|consideration of|considering|about|candida\w+ for|to perform|to undergo)\b/;

/** Kinds of treatment that a visit may be for. */
const PROCEDURES: readonly TreatmentKind[] = ['procedure', 'program', 'study'];

/** Characters between "for" and the procedure it names. */
const REACH = 60;

/**
 * What a visit or referral is for: the id of the procedure that heading or rationale says it is for, `medication`,
 * or null. Guidelines' own sentences are not asked.
 */
export function readPurpose(
  heading: string,
  narrative: readonly Line[],
  vocabulary: TreatmentVocabulary,
): string | null {
  const inHeading = procedureIn(heading, vocabulary);
  if (inHeading) return inHeading;
  if (MEDICATION.test(heading.toLowerCase())) return 'medication';
  const text = narrative.map((line) => line.text).join(' ');
  let medication = false;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const lower = sentence.toLowerCase();
    if (!VISIT.test(lower) || /\b(?:odg|mtus|acoem|guidelines?)\b/.test(lower)) continue;
    const procedure = AIM.test(lower) ? procedureIn(sentence, vocabulary) : null;
    if (procedure) return procedure;
    if (MEDICATION.test(lower)) medication = true;
  }
  return medication ? 'medication' : null;
}

function procedureIn(text: string, vocabulary: TreatmentVocabulary): string | null {
  const aimed = (mention: TreatmentMention) => {
    const before = text.slice(Math.max(0, mention.start - REACH), mention.start).toLowerCase();
    const visit = before.search(VISIT);
    return AIM.test(visit >= 0 ? before.slice(visit) : before);
  };
  const found = mentionsOf(text, vocabulary).find(
    (mention) =>
      !mention.value.generic && PROCEDURES.includes(vocabulary[mention.value.id].kind) && aimed(mention),
  );
  return found?.value.id ?? null;
}
