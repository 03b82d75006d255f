import { ASIDE, isAfter } from './aside.js';
import { NAMED_TREATMENTS } from './named-treatment-names.js';
import { PhraseIndex, wordsOf } from './phrases.js';
import type { TreatmentId } from './treatment.js';

/** A treatment that no rule knows by name. */
export const UNLISTED = 'unlisted';

let index: PhraseIndex<string> | null = null;

/** Made when it is first asked for: most requests name nothing of the kind. */
function names(): PhraseIndex<string> {
  index ??= new PhraseIndex(
    Object.entries(NAMED_TREATMENTS).flatMap(([id, phrases]) =>
      phrases.map((phrase) => [phrase, id] as const),
    ),
  );
  return index;
}

/** Names whose words may stand apart ("injection of the left SI joint", "rhizotomy, sacroiliac"). */
const COMPOSED: readonly (readonly [id: string, ...parts: RegExp[]])[] = [
  [
    'sacroiliac-denervation',
    /\b(?:sacro-? ?iliac|si joints?|sij)\b/i,
    /\b(?:rhizotomy|radio-? ?frequency|neurotomy|ablation|denervation|rfa)\b/i,
  ],
  [
    'sacroiliac-injection',
    /\b(?:sacro-? ?iliac|si joints?|sij)\b/i,
    /\b(?:injections?|blocks?|inj|arthrogram)\b/i,
  ],
  ['genicular-procedure', /\bknee\b/i, /\b(?:radio-? ?frequency|rfa|rhizotomy|nerve ablation)\b/i],
  ['percutaneous-neurostimulation', /\bPENS\b/],
  ['ct-myelogram', /\bct\b|\btomograph/i, /\bmyelogra/i],
];

/** The same, where nothing is named outright. */
const LAST: typeof COMPOSED = [
  [
    'joint-steroid-injection',
    /\b(?:cortico-? ?steroids?|cortisone|steroids?|kenalog|depo-? ?medrol|celestone|triamcinolone)\b/i,
    /\b(?:injections?|inj)\b/i,
  ],
];

/** "Injection under ultrasound", "MRI using contrast". */
const ASIDES: ReadonlySet<string> = new Set([...ASIDE, 'under', 'using', 'secondary']);

/** Names under this heading of `NAMED_TREATMENTS` are drugs. */
const DRUGS: ReadonlySet<string> = new Set([
  'benzodiazepine',
  'hypnotic',
  'antiemetic',
  'laxative',
  'medical-food',
  'vitamin',
  'glucosamine',
  'stomach-protection',
  'acetaminophen',
  'barbiturate-analgesic',
  'triptan',
  'testosterone',
  'cannabinoid',
  'oral-steroid',
  'antipsychotic',
  'wakefulness-drug',
  'anxiolytic',
  'opioid-antidote',
]);

/** True where the heading asks for a drug that has no place of its own in the vocabulary. */
export const namesOtherDrug = (heading: string): boolean => DRUGS.has(namedTreatment(heading));

/** The treatment by its name: the first named that is not only an aside; `UNLISTED` where none is known. */
export function namedTreatment(heading: string): string {
  const composed = inParts(heading, COMPOSED);
  if (composed) return composed;
  const words = wordsOf(heading);
  const found = names().findAll(words);
  const asked = found.find(({ firstWord }) => !isAfter(words, firstWord, ASIDES)) ?? found[0];
  return asked?.value ?? inParts(heading, LAST) ?? UNLISTED;
}

const inParts = (heading: string, composed: typeof COMPOSED) =>
  composed.find(([, ...parts]) => parts.every((part) => part.test(heading)))?.[0];

/** The fact that says which treatment of a wide word of the vocabulary is meant. */
export const NAMED = 'named-treatment';

/** Which treatment a user's word names, where it is one of those that share a wide word; null for any other word. */
export function particularName(name: string, treatment: TreatmentId): string | null {
  if (treatment !== 'other' && treatment !== 'durable-medical-equipment') return null;
  const named = namedTreatment(name);
  return named === UNLISTED ? null : named;
}
