import { type BodyPart, regionOf } from '../../../request/body-part.js';
import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from './clause.js';
import { ClauseMemo } from './clause-memo.js';
import {
  ANTICONVULSANT_NAMES,
  ANTIDEPRESSANT_NAMES,
  NSAID_NAMES,
  OPIOID_NAMES,
  RELAXANT_NAMES,
  STOMACH_DRUG_NAMES,
} from './drug-names.js';
import { Lexicon, type Match } from './lexicon.js';

/** What a mention may stand for: a treatment, or `therapy`, which fits several. */
export type Topic = TreatmentId | 'therapy' | 'medication' | 'injection' | 'conservative';

const on = (topic: Topic, ...patterns: string[]) => patterns.map((pattern) => [pattern, topic] as const);

/** How letters name treatments, in normalized wording; the request vocabulary's synonyms and more. */
export const TREATMENT_NAMES = new Lexicon<Topic>([
  ...on(
    'aquatic-therapy',
    'aqua(?:tic|tics)?\\b(?: (?:physical )?therap(?:y|ies))?',
    'aquatherap(?:y|ies)',
    'pool\\b(?: (?:therapy|exercises?|visits?|sessions?))?',
    'water therapy',
    'hydrotherapy',
  ),
  ...on('massage', 'massages?\\b(?: therap(?:y|ies))?', 'myofascial release', 'soft tissue work'),
  ...on('occupational-therapy', 'occupational (?:hand )?therap(?:y|ies|ists?)', 'hand therap(?:y|ist)'),
  ...on(
    'physical-therapy',
    'physical therap(?:y|ies|ists?)',
    'physical (?=(?:and|or|/) ?occupational)',
    'therapeutic exercises?',
    'land(?:-based)? (?:visits|sessions|therapy|physical therapy)',
  ),
  ...on('acupuncture', 'acupunct[a-z]+', 'electro-?acupuncture', 'needl(?:e|es|ing)\\b'),
  ...on(
    'chiropractic',
    'chiro\\b',
    'chirop[a-z]+(?: (?:treatments?|care|manipulation|therapy))?',
    'manipulati[a-z]+',
    'manual therapy',
    'adjustments?\\b',
  ),
  ...on(
    'epidural-steroid-injection',
    'epidural[a-z]*(?: steroid)?(?: injections?)?',
    'transforaminal (?:epidural )?(?:steroid )?(?:injections?|epidural[a-z]*)',
    'nerve root blocks?',
  ),
  ...on(
    'facet-injection',
    'medial branch [a-z]+',
    'facet (?:joint )?(?:injections?|blocks?|nerve blocks?|rhizotom[a-z]+)',
    'radiofrequency [a-z]+',
    'ablations?\\b',
    'rhizotom[a-z]+',
    'neurotom[a-z]+',
  ),
  ...on('trigger-point-injection', 'trigger point injections?'),
  ...on(
    'psychotherapy',
    'psychotherap[a-z]+',
    'cognitive[- ]behaviou?ral(?: therapy)?',
    'counseling',
    'individual (?:therapy|sessions|psych[a-z]+)',
    'psychological (?:treatment|therapy|sessions?|counseling)',
    'talk therapy',
  ),
  ...on('biofeedback', 'biofeedback'),
  ...on('work-hardening', 'work[- ](?:hardening|conditioning)'),
  ...on(
    'functional-restoration-program',
    'functional restoration(?: programs?)?',
    '(?:multi|inter)disciplinary (?:pain )?(?:program|rehabilitation)',
    'restoration program',
    'chronic pain programs?',
    'pain (?:management|rehabilitation) programs?',
  ),
  ...on('tens', 'tens\\b(?: (?:unit|trial))?', 'transcutaneous electrical [a-z]+(?: stimulation)?'),
  ...on('interferential', 'interferential[a-z]*', 'if (?=unit)'),
  ...on('h-wave', 'h-?wave'),
  ...on('gym-membership', 'gym\\b(?: memberships?)?', 'gymnasium', 'health club', 'fitness club'),
  ...on('home-health', 'home (?:health|care|nursing|attendant|aide)[a-z]*', 'caregiver'),
  ...on('mri', 'mri\\b', 'mris\\b', 'magnetic resonance'),
  ...on(
    'emg-ncv',
    'emg\\b',
    'ncv\\b',
    'ncs\\b',
    'electromyogra[a-z]+',
    'nerve conduction',
    'electrodiagnos[a-z]+',
  ),
  ...on(
    'urine-drug-test',
    'urine (?:drug )?(?:tests?|screens?|testing|toxicology)',
    'drug (?:screen|test)[a-z]*',
  ),
  ...on('spinal-cord-stimulator', 'spinal cord stimulat[a-z]+', 'neurostimulat[a-z]+', 'neuromodulation'),
  ...on('functional-capacity-evaluation', 'functional capacity [a-z]+'),
  ...on('opioid', ...OPIOID_NAMES),
  ...on('nsaid', ...NSAID_NAMES),
  ...on('muscle-relaxant', ...RELAXANT_NAMES),
  ...on('proton-pump-inhibitor', ...STOMACH_DRUG_NAMES),
  ...on('antidepressant', ...ANTIDEPRESSANT_NAMES),
  ...on('anticonvulsant', ...ANTICONVULSANT_NAMES),
  ...on(
    'topical-compound',
    'topical[a-z]*',
    'compound(?:ed)? (?:cream|topical|medication)',
    'creams?\\b',
    'ointments?\\b',
    'patch(?:es)?\\b',
    'lidoderm',
    'gel\\b',
    'gels\\b',
    'capsaicin',
  ),
  ...on('injection', 'injections?\\b', 'blocks?\\b'),
  ...on(
    'medication',
    'medications?\\b',
    'medicines?\\b',
    'drugs?\\b',
    'analgesics?\\b',
    'pills?\\b',
    'tablets?\\b',
    'capsules?\\b',
  ),
  ...on('conservative', 'conservative (?:care|treatment|management|measures|therapy)'),
  ...on(
    'therapy',
    'therap(?:y|ies)\\b',
    'rehabilitation',
    'supervised (?:exercise|visits|sessions)',
    '(?:postoperative|postsurgical) (?:visits|sessions|treatments)',
  ),
]);

/** Treatments that are drugs. */
export const DRUG_TREATMENTS: readonly TreatmentId[] = [
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'proton-pump-inhibitor',
  'antidepressant',
  'anticonvulsant',
  'topical-compound',
];

const GENERAL_FOR: Partial<Record<Topic, ReadonlySet<TreatmentId>>> = {
  therapy: new Set(['physical-therapy', 'occupational-therapy', 'psychotherapy']),
  medication: new Set<TreatmentId>([...DRUG_TREATMENTS, 'other']),
  injection: new Set(['epidural-steroid-injection', 'facet-injection', 'trigger-point-injection']),
};

/** True where a mention can mean the disputed treatment. */
export function means(topic: Topic, treatment: TreatmentId): boolean {
  return topic === treatment || (GENERAL_FOR[topic]?.has(treatment) ?? false);
}

const treatments = new ClauseMemo<readonly Match<Topic>[]>();
const regions = new ClauseMemo<readonly Match<Region>[]>();

/** The treatments that a clause names, in order. */
export function treatmentsIn(clause: Clause): readonly Match<Topic>[] {
  return remember(treatments, clause, TREATMENT_NAMES, (match) => !cityBlock(match));
}

/** The body regions that a clause names, in order. */
export function regionsIn(clause: Clause): readonly Match<Region>[] {
  return remember(regions, clause, REGION_NAMES);
}

/** "Walks eight blocks" injects nothing. */
const cityBlock = ({ clause, start }: Match<Topic>): boolean =>
  clause.text.startsWith('block', start) && /\bwalk/.test(clause.text);

function remember<T>(
  memory: ClauseMemo<readonly Match<T>[]>,
  clause: Clause,
  lexicon: Lexicon<T>,
  keep: (match: Match<T>) => boolean = () => true,
): readonly Match<T>[] {
  let found = memory.get(clause);
  if (!found) {
    found = lexicon.inClause(clause).filter(keep);
    memory.set(clause, found);
  }
  return found;
}

type Region = string;
const body = (region: Region, ...patterns: string[]) => patterns.map((pattern) => [pattern, region] as const);

export const REGION_NAMES = new Lexicon<Region>([
  ...body('upper-back', 'upper back', 'thoracic', 'mid-?back', 'mid back', 'middle back'),
  ...body(
    'lumbar-spine',
    'low back',
    'lower back',
    'lumb[a-z]+',
    'l[1-5](?:-[ls]?\\d)?\\b',
    'lower extremit[a-z]+ radic[a-z]+',
  ),
  ...body('cervical-spine', 'c[2-7](?:-[ct]?\\d)?\\b', 'cervic[a-z]+', 'neck\\b'),
  ...body('shoulder', 'shoulders?\\b', 'rotator cuff', 'subacromial'),
  ...body('elbow', 'elbows?\\b', 'epicondyl[a-z]+'),
  ...body('wrist', 'wrists?\\b', 'carpal tunnel'),
  ...body('hand', 'hands?\\b', 'fingers?\\b', 'thumbs?\\b'),
  ...body('hip', 'hip\\b', 'hips\\b'),
  ...body('knee', 'knees?\\b', 'menisc[a-z]+', 'patell[a-z]+'),
  ...body('ankle', 'ankles?\\b', 'achilles'),
  ...body('foot', 'foot\\b', 'feet\\b', 'plantar'),
]);

const NEAR: Record<string, readonly string[]> = {
  'cervical-spine': ['upper-back', 'thoracic-spine'],
  'thoracic-spine': ['upper-back', 'cervical-spine', 'lumbar-spine'],
  'lumbar-spine': ['sacroiliac'],
  'upper-extremity': ['shoulder', 'elbow', 'wrist', 'hand', 'cervical-spine'],
  'lower-extremity': ['hip', 'knee', 'ankle', 'foot', 'lumbar-spine'],
  hand: ['wrist'],
  wrist: ['hand'],
  ankle: ['foot'],
  foot: ['ankle'],
};

/** True where a region named in the letter can be the requested body part. */
export function fits(region: Region, part: BodyPart | null): boolean {
  if (part === null || part === 'multiple') return true;
  const target = regionOf(part);
  return region === target || (NEAR[target]?.includes(region) ?? false);
}

/** The side named just before a region ("left knee"); null where none is. */
export function sideBefore(clause: Clause, at: number): 'left' | 'right' | 'bilateral' | null {
  const before = /\b(left|right|bilateral|r|l)\b[a-z, ]{0,12}$/.exec(
    clause.text.slice(Math.max(0, at - 24), at),
  )?.[1];
  if (before === 'r') return 'right';
  if (before === 'l') return 'left';
  return (before as 'left' | 'right' | 'bilateral' | undefined) ?? null;
}

/** True where the side named is the other one than requested. */
export function otherSide(clause: Clause, at: number, part: BodyPart | null): boolean {
  const side = sideBefore(clause, at);
  if (!side || !part || side === 'bilateral') return false;
  const asked = /^(left|right)-/.exec(part)?.[1];
  return asked !== undefined && asked !== side;
}

/** The treatment a clause without a name goes on about: the last one named before, within its sentence or the one before. */
export function topicOfGeneric(clause: Clause): Topic | null {
  for (let earlier = clause.previous; earlier; earlier = earlier.previous) {
    if (clause.sentence - earlier.sentence > 1) return null;
    if (earlier.speaker !== 'record') continue;
    const named = treatmentsIn(earlier).filter((match) => match.value !== 'medication');
    if (named.length > 0) return named.at(-1)!.value;
  }
  return null;
}
