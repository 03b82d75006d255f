import type { LetterIssue, Line, ParsedLetter, SectionName } from '../letter/parsed-letter.js';
import { sentencesOf } from '../letter/sentences.js';
import type { BodyPart } from './body-part.js';
import { regionOf } from './body-part.js';
import { bodyPartOfHeading, bodyPartsIn, type NamedPart, oneBodyPart, sidedBy } from './read-body-part.js';
import type { TreatmentId } from './treatment.js';

/** A body part and the section, or the sentence of the rationale, that gives it. */
export interface FoundBodyPart {
  bodyPart: BodyPart;
  section: SectionName;
  /** Offsets in the joined text of the section; null for the whole section. */
  sentence: { start: number; end: number } | null;
}

/** Treatments whose body part may be given in the rationale alone. */
const PART_IN_RATIONALE: readonly TreatmentId[] = [
  'mri',
  'emg-ncv',
  'specialist-referral',
  'tens',
  'interferential',
  'h-wave',
  'durable-medical-equipment',
];

const SPINE_SPECIALIST = /\bspin(?:e|al)\b|\bneurosurg/i;

/** "Hand surgery consultation", "knee specialist": the word before names the specialty. */
const SPECIALTY = /^[\s/-]*(?:surg(?:eon|ery|ical)|specialist|clinic|center|orthop)/i;

/** Specialists and equipment that are for no one part of the body. */
const NO_PART =
  /\binternal medicine|\binternist|gastroenter|cardiolog|cardiac|psych|weight|bariatric|dermatolog|endocrin|urolog|pulmon|nephrolog|ophthalm|\bsleep\b|rheumatolog|hematolog|dental|dentist|nutrition|dvt|thrombosis|hospital bed|wheelchair|scooter|commode|shower|bath|grab bar|cpap|nebuli[sz]er|blood pressure|glucometer/i;

/** Operations that come with equipment. */
const WITH_SURGERY = /\bsurg|post-?\s?op/i;

/** Equipment that fits one part only; the side is told elsewhere. */
const FITTED: readonly (readonly [RegExp, BodyPart])[] = [
  [/\babduction (?:pillow|sling)|\bshoulder immobili[sz]er|\barm sling|\bultra-?sling/i, 'shoulder'],
  [/\b(?:cam|walking) (?:boot|walker)|\bafo\b|\bairc?ast\b/i, 'ankle'],
  [/\btennis elbow|\bcounterforce/i, 'elbow'],
  [/\blso\b|\bback brace/i, 'lumbar-spine'],
];

/**
 * The body part that a request is for. The heading's own goes first; of imaging, referrals and equipment, what the
 * rationale says, then what the specialty or the device implies, then the part that the letter operates on.
 */
export function findBodyPart(
  letter: ParsedLetter,
  issue: LetterIssue,
  id: TreatmentId,
): FoundBodyPart | null {
  const mayBeElsewhere = PART_IN_RATIONALE.includes(id);
  const { asked, specialty } = partsOfHeading(issue.heading, id);
  if (asked === null && !mayBeElsewhere) return null;
  const rationale = joined(issue.rationale);
  const sided = (part: BodyPart) =>
    mayBeElsewhere ? sidedBy(part, `${rationale} ${joined(letter.summary)}`) : part;
  if (asked !== null) return { bodyPart: sided(asked), section: 'heading', sentence: null };
  if (NO_PART.test(issue.heading)) return null;
  const spine = id === 'specialist-referral' && SPINE_SPECIALIST.test(issue.heading);
  const told = partOfRationale(rationale, spine);
  if (told) return { ...told, bodyPart: sided(told.bodyPart), section: 'rationale' };
  if (spine) {
    const part = oneBodyPart(bodyPartsIn(joined(letter.summary)).filter(isSpine));
    return part && part !== 'multiple' ? { bodyPart: part, section: 'summary', sentence: null } : null;
  }
  const implied =
    specialty ?? FITTED.find(([words]) => words.test(issue.heading))?.[1] ?? operatedPart(letter, issue);
  return implied && { bodyPart: sided(implied), section: 'heading', sentence: null };
}

const joined = (lines: readonly Line[]) => lines.map((line) => line.text).join(' ');

/** The part that a heading asks about, and the one that only names the specialty of a referral. */
function partsOfHeading(
  heading: string,
  id: TreatmentId,
): { asked: BodyPart | null; specialty: BodyPart | null } {
  if (id !== 'specialist-referral') return { asked: bodyPartOfHeading(heading), specialty: null };
  const named = bodyPartsIn(heading);
  const ofSpecialty = named.filter(({ end }) => SPECIALTY.test(heading.slice(end, end + 14)));
  if (ofSpecialty.length === 0) return { asked: bodyPartOfHeading(heading), specialty: null };
  return {
    asked: oneBodyPart(named.filter((part) => !ofSpecialty.includes(part))),
    specialty: oneBodyPart(ofSpecialty),
  };
}

const isSpine = ({ part }: NamedPart) => part.endsWith('-spine');

/** Whose limbs a specialist of the spine is asked about. */
const SPINE_OF_LIMB: Readonly<Record<string, BodyPart>> = {
  'upper-extremity': 'cervical-spine',
  'lower-extremity': 'lumbar-spine',
};

type Told = Pick<FoundBodyPart, 'bodyPart' | 'sentence'> | null;

/**
 * The part of the first sentence that names one; a guideline's own sentence is asked only where no other names a part.
 * Who treats the spine is asked about the spine, or where only limbs are named, about the part that serves them.
 */
function partOfRationale(text: string, spine: boolean): Told {
  let ofGuideline: Told = null;
  let ofLimb: Told = null;
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const part = oneBodyPart(bodyPartsIn(words));
    if (part === null || part === 'multiple') continue;
    if (spine && !part.endsWith('-spine')) {
      const served = SPINE_OF_LIMB[regionOf(part)];
      if (served) ofLimb ??= { bodyPart: served, sentence };
      continue;
    }
    if (!/\b(?:mtus|acoem|odg|guidelines?)\b/i.test(words)) return { bodyPart: part, sentence };
    ofGuideline ??= { bodyPart: part, sentence };
  }
  return ofGuideline ?? ofLimb;
}

/** The part of the operation that the letter decides on, for equipment that goes with an operation. */
function operatedPart(letter: ParsedLetter, issue: LetterIssue): BodyPart | null {
  if (!WITH_SURGERY.test(issue.heading)) return null;
  const parts = letter.issues
    .filter((other) => other !== issue)
    .map((other) => bodyPartOfHeading(other.heading))
    .filter((part) => part !== null);
  return new Set(parts.map(regionOf)).size === 1 ? parts[0]! : null;
}
