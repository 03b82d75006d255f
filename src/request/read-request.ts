import { datesIn } from '../letter/date.js';
import type { LetterIssue, Line, ParsedLetter, SectionName } from '../letter/parsed-letter.js';
import type { BodyPart } from './body-part.js';
import { saysContinued } from './continued.js';
import { findBodyPart } from './find-body-part.js';
import { namesOtherDrug } from './named-treatment.js';
import { readDates } from './read-dates.js';
import { readDiagnosis } from './read-diagnosis.js';
import { readDrug } from './read-drug.js';
import { readPurpose } from './read-purpose.js';
import { type Quantity, readQuantity } from './read-quantity.js';
import { type ReadTreatment, readTreatment } from './read-treatment.js';
import type { TreatmentRequest } from './request.js';
import type { TreatmentKind, Vocabulary } from './treatment.js';

/** Where in a letter something was read; lines from 1, inclusive. */
export interface ReadFrom {
  section: SectionName;
  lines: readonly [number, number];
  page?: number;
}

/** A request with the place of each part that was read. */
export interface RequestWithSources {
  request: TreatmentRequest;
  sources: Partial<Record<keyof TreatmentRequest, ReadFrom>>;
}

/** The request that an issue of a letter is about, in the words of its heading; see `readRequestWithSources`. */
export function readRequest(
  letter: ParsedLetter,
  issue: LetterIssue,
  vocabulary: Vocabulary,
): TreatmentRequest {
  return readRequestWithSources(letter, issue, vocabulary).request;
}

/**
 * The request as it is known in each view: before the decision, nobody had what the rationale alone says of it. The
 * two are one object where the rationale adds nothing.
 */
export function readRequests(
  letter: ParsedLetter,
  issue: LetterIssue,
  vocabulary: Vocabulary,
): { prescreen: TreatmentRequest; record: TreatmentRequest } {
  const record = readRequest(letter, issue, vocabulary);
  const treatment = readTreatment(issue.heading, vocabulary.treatments);
  const { part, diagnosis, purpose } = toldOf(letter, { ...issue, rationale: [] }, treatment, vocabulary);
  const before = { bodyPart: part?.bodyPart ?? null, diagnosis: diagnosis?.id ?? null, purpose };
  const same =
    before.bodyPart === record.bodyPart &&
    before.diagnosis === record.diagnosis &&
    before.purpose === record.purpose;
  return { prescreen: same ? record : { ...record, ...before }, record };
}

/** What the heading may leave to summary and rationale. */
function toldOf(letter: ParsedLetter, issue: LetterIssue, treatment: ReadTreatment, vocabulary: Vocabulary) {
  const part = bodyPartOf(letter, issue, treatment);
  const diagnosis = readDiagnosis(
    [
      { name: 'heading', lines: issue.headingLines },
      { name: 'summary', lines: letter.summary },
      { name: 'rationale', lines: issue.rationale },
    ],
    part?.bodyPart ?? null,
    vocabulary.diagnoses,
  );
  const purpose =
    treatment.kind === 'visit'
      ? readPurpose(issue.heading, [...letter.summary, ...issue.rationale], vocabulary.treatments)
      : null;
  return { part, diagnosis, purpose };
}

/**
 * The request that an issue is about, and where each part was read. The heading says what is asked for; summary and
 * rationale are asked only for the body part of imaging, referrals and equipment, the purpose of a visit, the
 * diagnosis and the dates.
 */
export function readRequestWithSources(
  letter: ParsedLetter,
  issue: LetterIssue,
  vocabulary: Vocabulary,
): RequestWithSources {
  const { heading } = issue;
  const treatment = readTreatment(heading, vocabulary.treatments);
  const timing = timingOf(heading, letter.frontMatter.urDenial);
  const { part, diagnosis, purpose } = toldOf(letter, issue, treatment, vocabulary);
  const headingAt = placeOf('heading', issue.headingLines);
  const request: TreatmentRequest = {
    id: null,
    treatment: treatment.id,
    bodyPart: part?.bodyPart ?? null,
    diagnosis: diagnosis?.id ?? null,
    ...quantityOf(heading, treatment),
    timing,
    purpose,
    drug: isDrug(treatment, heading) ? readDrug(heading, drugName(heading, treatment)) : null,
    continued: saysContinued(heading),
    dates: readDates(letter, heading, timing === 'retrospective'),
    record: 'complete',
  };
  const sources: RequestWithSources['sources'] = {};
  if (headingAt) {
    for (const key of ['treatment', 'visits', 'frequencyPerWeek', 'weeks', 'timing', 'drug'] as const) {
      if (request[key] !== null) sources[key] = headingAt;
    }
  }
  if (part) sources.bodyPart = part.from;
  if (diagnosis) {
    sources.diagnosis = placeOf(diagnosis.section, [diagnosis.line])!;
  }
  return { request, sources };
}

const RETROSPECTIVE =
  /\bretro(?:spective(?:ly)?)?\b|\bd\.?o\.?s\.?\b|\bdates? of service\b|\bdispensed on\b|\bperformed on\b|\bprovided on\b|\brendered\b/i;
const CONCURRENT = /\bconcurrent(?:ly)?\b/i;

/** When the care is given, by the heading's own word, else by its dates: care that ended before the UR decision is past. */
function timingOf(heading: string, urDenial: string | null): TreatmentRequest['timing'] {
  if (/\bprospective\b/i.test(heading) && !/\bretrospective\b/i.test(heading)) return 'prospective';
  if (RETROSPECTIVE.test(heading)) return 'retrospective';
  if (CONCURRENT.test(heading)) return 'concurrent';
  const range = /\d ?(?:-|to|through|thru|and) ?\d/.test(heading) ? datesIn(heading) : [];
  const last = range.length > 1 ? range.at(-1)!.iso : null;
  return last !== null && urDenial !== null && last < urDenial ? 'retrospective' : 'prospective';
}

/** Treatments of these kinds are counted in visits. */
const COUNTED: readonly TreatmentKind[] = ['visits', 'visit', 'program', 'other'];

const NOT_COUNTED: Quantity = { visits: null, frequencyPerWeek: null, weeks: null };

function quantityOf(heading: string, { id, kind }: ReadTreatment): Quantity {
  if (!COUNTED.includes(kind) || id === 'gym-membership') return NOT_COUNTED;
  const several = /\b(?:visits|sessions|treatments|appointments|consultations)\b/i.test(heading);
  const quantity = readQuantity(
    kind === 'program' ? daysAsSessions(heading) : heading,
    kind === 'visits' || (kind === 'visit' && several),
  );
  if (kind === 'other' && !several) return NOT_COUNTED;
  // A visit "in 6 weeks" is one visit.
  if (kind === 'visit') return (quantity.visits ?? 0) > 1 ? quantity : NOT_COUNTED;
  if (kind === 'other' && quantity.visits === null) return NOT_COUNTED;
  return quantity;
}

/** A day of a program is a session of it ("10 days", not "5 days a week"). */
const daysAsSessions = (heading: string) =>
  heading.replace(
    /(\d\)?|ten|five|twenty)([ -](?:full[ -]|additional |more )?)days?\b(?! ?(?:a|per|each|every|\/))/gi,
    '$1$2sessions',
  );

function bodyPartOf(
  letter: ParsedLetter,
  issue: LetterIssue,
  { id }: ReadTreatment,
): { bodyPart: BodyPart; from: ReadFrom } | null {
  const found = findBodyPart(letter, issue, id);
  if (!found) return null;
  const { bodyPart, section, sentence } = found;
  const lines =
    section === 'heading' ? issue.headingLines : section === 'summary' ? letter.summary : issue.rationale;
  const from = placeOf(section, sentence ? linesAt(lines, sentence.start, sentence.end) : lines);
  return from && { bodyPart, from };
}

const isDrug = ({ id, kind }: ReadTreatment, heading: string) =>
  kind === 'drug' || (id === 'other' && namesOtherDrug(heading));

/** Words in which a heading names the drug: the vocabulary's name, or the first words of the heading. */
function drugName(heading: string, { mention }: ReadTreatment): string {
  if (mention && !mention.value.generic) return heading.slice(mention.start, mention.end);
  return /^[^\d#,;(]+/.exec(heading)?.[0].trim() ?? heading;
}

function placeOf(section: SectionName, lines: readonly Line[]): ReadFrom | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  return {
    section,
    lines: [first.number, last.number],
    ...(first.page === undefined ? {} : { page: first.page }),
  };
}

/** Lines of a section that hold the characters from `start` to `end` of its joined text. */
function linesAt(lines: readonly Line[], start: number, end: number): Line[] {
  let passed = 0;
  return lines.filter((line) => {
    const from = passed;
    passed += line.text.length + 1;
    return from < end && passed > start;
  });
}
