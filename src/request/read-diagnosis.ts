import type { Line } from '../letter/parsed-letter.js';
import { sentencesOf } from '../letter/sentences.js';
import { type BodyPart, regionOf } from './body-part.js';
import { PhraseIndex, type Word, wordsOf } from './phrases.js';
import type { DiagnosisVocabulary } from './treatment.js';

const indexes = new WeakMap<DiagnosisVocabulary, PhraseIndex<string>>();

function indexOf(vocabulary: DiagnosisVocabulary): PhraseIndex<string> {
  let index = indexes.get(vocabulary);
  if (!index) {
    index = new PhraseIndex(
      Object.entries(vocabulary).flatMap(([id, entry]) =>
        [
          ...entry.synonyms,
          ...entry.icd9.filter((code) => code.length > 3),
          ...entry.icd10.filter((code) => code.length > 3),
        ].map((name) => [name, id] as const),
      ),
    );
    indexes.set(vocabulary, index);
  }
  return index;
}

const DENYING = new Set([
  'no',
  'not',
  'without',
  'denied',
  'denie',
  'negative',
  'rule',
  'ruled',
  'r',
  'suspected',
  'possible',
  'absence',
  'nor',
  'neither',
  'nobody',
  'never',
]);
const DENIED_WITHIN = 4;

/** A guideline's own words are no diagnosis, unless they are said of the worker. */
const GUIDELINE = /\b(?:mtus|acoem|odg|guidelines?|recommend(?:s|ed)?|allow(?:s|ed)?|criteria)\b/;
const OF_WORKER =
  /\b(?:this|the) (?:patient|worker|injured worker|employee|claimant|applicant)\b|\bin this case\b/;

const DIAGNOSED = /\bdiagnos|\bdx\b|\bimpression|\bassessment|\bclaim for\b|undergoing treatment for|\bicd/;

/** A diagnosis with the lines it was read from. */
export interface ReadDiagnosis {
  id: string;
  section: 'heading' | 'summary' | 'rationale';
  line: Line;
}

/**
 * The diagnosis that the treatment is for: of those that fit the body part, one that is said to be diagnosed goes
 * before one that is only mentioned, and one of that region before one that may be anywhere.
 */
export function readDiagnosis(
  sections: readonly { name: ReadDiagnosis['section']; lines: readonly Line[] }[],
  bodyPart: BodyPart | null,
  vocabulary: DiagnosisVocabulary,
): ReadDiagnosis | null {
  const region = bodyPart === null || bodyPart === 'multiple' ? null : regionOf(bodyPart);
  let best: ReadDiagnosis | null = null;
  const regions = new Set<string>();
  let bestRank = Number.POSITIVE_INFINITY;
  for (const { name, lines } of sections) {
    for (const mention of mentionsIn(lines, name === 'rationale', vocabulary)) {
      const of = vocabulary[mention.id]?.region;
      if (region !== null && of !== undefined && of !== region) continue;
      if (of !== undefined) regions.add(of);
      const rank =
        (mention.diagnosed ? 0 : 4) + (of === undefined ? 1 : 0) + (GENERAL.has(mention.id) ? 2 : 0);
      if (rank < bestRank) {
        bestRank = rank;
        best = { id: mention.id, section: name, line: mention.line };
      }
    }
  }
  // Several regions and no body part: nobody says which of the diagnoses the treatment is for.
  return regions.size > 1 ? null : best;
}

interface Mention {
  id: string;
  /** The sentence speaks of a diagnosis. */
  diagnosed: boolean;
  line: Line;
}

/** Mentions by section and vocabulary: the summary is asked by every issue of a letter. */
const cache = new WeakMap<
  readonly Line[],
  { vocabulary: DiagnosisVocabulary; mentions: readonly Mention[] }
>();

function mentionsIn(
  lines: readonly Line[],
  isRationale: boolean,
  vocabulary: DiagnosisVocabulary,
): readonly Mention[] {
  const cached = cache.get(lines);
  if (cached?.vocabulary === vocabulary) return cached.mentions;
  const text = lines.map((line) => line.text).join(' ');
  const mentions: Mention[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const words = wordsOf(sentence);
    const found = indexOf(vocabulary)
      .findAll(words)
      .filter((each) => !isDenied(words, each.firstWord));
    if (found.length === 0) continue;
    const lower = sentence.toLowerCase();
    if (isRationale && GUIDELINE.test(lower) && !OF_WORKER.test(lower)) continue;
    const diagnosed = DIAGNOSED.test(lower);
    for (const each of found)
      mentions.push({ id: each.value, diagnosed, line: lineAt(lines, start + each.start) });
  }
  cache.set(lines, { vocabulary, mentions });
  return mentions;
}

/** Complaints rather than diagnoses; anything more definite goes before them. */
const GENERAL = new Set(['low-back-pain', 'lumbago', 'cervicalgia']);

function isDenied(words: readonly Word[], at: number): boolean {
  for (let index = Math.max(0, at - DENIED_WITHIN); index < at; index += 1) {
    if (DENYING.has(words[index]!.stem)) return true;
  }
  return false;
}

function lineAt(lines: readonly Line[], offset: number): Line {
  let passed = 0;
  for (const line of lines) {
    passed += line.text.length + 1;
    if (offset < passed) return line;
  }
  return lines.at(-1)!;
}
