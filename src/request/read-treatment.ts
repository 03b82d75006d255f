import { ASIDE, isAfter } from './aside.js';
import { namedTreatment } from './named-treatment.js';
import { NAMED_EQUIPMENT, NAMED_TREATMENTS, ONLY_ADJECTIVES } from './named-treatment-names.js';
import { type Found, PhraseIndex, type Word, wordsOf } from './phrases.js';
import type { TreatmentId, TreatmentKind, TreatmentVocabulary } from './treatment.js';

/** A treatment named in a text. */
export interface NamedTreatment {
  id: TreatmentId;
  /** Words that name it only where nothing more specific stands beside them. */
  generic: boolean;
}

export type TreatmentMention = Found<NamedTreatment>;

/** The treatments that a text names, and which of them it asks for. */
export interface ReadTreatment {
  id: TreatmentId;
  kind: TreatmentKind;
  /** Where the treatment stands in the text; null for `other` that nothing names. */
  mention: TreatmentMention | null;
  mentions: readonly TreatmentMention[];
}

const indexes = new WeakMap<TreatmentVocabulary, PhraseIndex<NamedTreatment>>();

/** Names, generic words and procedure numbers of a vocabulary, made once. */
function indexOf(vocabulary: TreatmentVocabulary): PhraseIndex<NamedTreatment> {
  let index = indexes.get(vocabulary);
  if (!index) {
    const phrases: [string, NamedTreatment][] = [];
    for (const [id, entry] of Object.entries(vocabulary) as [
      TreatmentId,
      TreatmentVocabulary[TreatmentId],
    ][]) {
      for (const name of entry.synonyms) phrases.push([name, { id, generic: false }]);
      for (const name of [...entry.generic, ...entry.codes]) phrases.push([name, { id, generic: true }]);
      phrases.push([id, { id, generic: id === 'other' }]);
    }
    phrases.push(...particular());
    index = new PhraseIndex(phrases);
    indexes.set(vocabulary, index);
  }
  return index;
}

/** Names of treatments that share a wide word of the vocabulary. */
function particular(): [string, NamedTreatment][] {
  return Object.entries(NAMED_TREATMENTS).flatMap(([name, phrases]) => {
    const id = NAMED_EQUIPMENT.has(name) ? 'durable-medical-equipment' : 'other';
    return phrases
      .filter((phrase) => !ONLY_ADJECTIVES.has(phrase))
      .map((phrase): [string, NamedTreatment] => [phrase, { id, generic: false }]);
  });
}

/** All treatments that a text names, in order. */
export function mentionsOf(text: string, vocabulary: TreatmentVocabulary): TreatmentMention[] {
  return indexOf(vocabulary).findAll(wordsOf(text));
}

/** Before a treatment that is not asked for. */
const ASIDES: ReadonlySet<string> = new Set([...ASIDE, 'status', 'regarding', 'versu', 'or']);

/**
 * The treatment that a heading asks for. Specific names go before generic words, what stands after "for", "with"
 * and the like goes last, and of equals the first wins.
 */
export function readTreatment(text: string, vocabulary: TreatmentVocabulary): ReadTreatment {
  const words = wordsOf(text);
  const mentions = indexOf(vocabulary).findAll(words);
  const chosen = choose(words, mentions);
  let id: TreatmentId = chosen?.value.id ?? 'other';
  const named = (other: TreatmentId) => mentions.some((mention) => mention.value.id === other);
  if (id === 'specialist-referral') {
    // A consultation is named by its specialty, and a return to the specialist is a visit.
    if (named('psychological-evaluation')) id = 'psychological-evaluation';
    else if (named('office-visit') && /follow|return|re-?check|re-?eval/i.test(text)) id = 'office-visit';
  }
  // A psychologist is asked for several sessions only to treat.
  if (
    id === 'psychological-evaluation' &&
    chosen?.value.generic &&
    /\b(?:sessions|visits|treatments)\b/i.test(text)
  ) {
    id = 'psychotherapy';
  }
  // An evaluation for a program is the first step of the program.
  if (
    id === 'specialist-referral' &&
    /\bevaluation\b/i.test(text) &&
    named('functional-restoration-program')
  ) {
    id = 'functional-restoration-program';
  }
  // The sacroiliac joint has no facets.
  if (
    id === 'facet-injection' &&
    !/facet|medial branch/i.test(text) &&
    namedTreatment(text) === 'sacroiliac-denervation'
  )
    id = 'other';
  // What is bought or rented under a name that nobody knows is equipment.
  if (!chosen && /\b(?:purchase|rental|rent|unit|device|kit|machine)\b/i.test(text))
    id = 'durable-medical-equipment';
  if (isDrug(id, vocabulary) && isTopical(text, id)) id = 'topical-compound';
  if (id === 'physical-therapy' && /\baqua|\bpool\b/i.test(text) && !/\bland\b|\band\b/i.test(text))
    id = 'aquatic-therapy';
  return { id, kind: vocabulary[id].kind, mention: chosen, mentions };
}

function choose(words: readonly Word[], mentions: readonly TreatmentMention[]): TreatmentMention | null {
  let best: TreatmentMention | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const [index, mention] of mentions.entries()) {
    const aside = isAside(words, mention);
    // "Follow-up MRI": a generic word just before a specific name is its adjective.
    const next = mentions[index + 1];
    const adjective =
      mention.value.generic && next && !next.value.generic && next.firstWord === mention.endWord;
    const rank = (aside ? 4 : 0) + (mention.value.generic ? 2 : 0) + (adjective ? 5 : 0);
    const therapyByReferral = aside && isReferralForTherapy(words, mention);
    const weighed = therapyByReferral ? 1 : rank;
    if (weighed < bestRank) {
      best = mention;
      bestRank = weighed;
    }
  }
  return best;
}

function isAside(words: readonly Word[], mention: TreatmentMention): boolean {
  if (isAfter(words, mention.firstWord, ASIDES)) return true;
  const previous = words[mention.firstWord - 1]?.stem;
  return (previous === 'post' || previous === 'p') && mention.value.id === 'surgery';
}

const THERAPIES: readonly TreatmentId[] = [
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
  'acupuncture',
  'chiropractic',
  'massage',
  'psychotherapy',
  'biofeedback',
];

/** "Referral for acupuncture", "prescription for physical therapy": the therapy itself is asked for. */
function isReferralForTherapy(words: readonly Word[], mention: TreatmentMention): boolean {
  if (mention.value.generic || !THERAPIES.includes(mention.value.id)) return false;
  const before = words.slice(Math.max(0, mention.firstWord - 3), mention.firstWord).map((word) => word.stem);
  return ['referral', 'refer', 'prescription', 'request', 'order', 'authorization'].some((word) =>
    before.includes(word),
  );
}

const DRUGS: readonly TreatmentKind[] = ['drug'];

const isDrug = (id: TreatmentId, vocabulary: TreatmentVocabulary) => DRUGS.includes(vocabulary[id].kind);

/** A drug in a cream, or in a mixture given in percent, is a topical, whatever the drug. */
function isTopical(text: string, id: TreatmentId): boolean {
  const lower = text.toLowerCase();
  if (
    /\b(?:cream|gel|ointment|lotion|topical\w*|compound\w*|transdermal|emollient|balm|liniment|powder|pluronic)\b/.test(
      lower,
    )
  ) {
    return true;
  }
  if (id !== 'opioid' && /\bpatch(?:es)?\b/.test(lower)) return true;
  return /[a-z] ?\(?\d{1,2}(?:\.\d{1,3})? ?%/.test(lower);
}
