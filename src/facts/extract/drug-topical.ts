import { regionOf } from '../../request/body-part.js';
import type { TreatmentId } from '../../request/treatment.js';
import { assertionOf } from './assertion.js';
import type { Clause } from './clause.js';
import { type Context, counts, state } from './context.js';
import { askedFor, together } from './drug-anaphor.js';
import { after, before } from './drug-subject.js';
import { cue, Lexicon } from './lexicon.js';
import { regionsIn } from './topic.js';

const TOPICAL: readonly TreatmentId[] = ['topical-compound'];

type Class =
  | 'nsaid'
  | 'lidocaine'
  | 'capsaicin'
  | 'salicylate'
  | 'muscle-relaxant'
  | 'gabapentin'
  | 'antidepressant'
  | 'ketamine'
  | 'opioid'
  | 'other';
interface Ingredient {
  name: string;
  class: Class;
}
const each = (kind: Class, ...names: string[]) =>
  names.map((name): [string, Ingredient[]] => [name, [{ name, class: kind }]]);
/** A trade name and what it contains (product labels, from recollection; strengths are not taken from here). */
const product = (names: string[], ...parts: [string, Class][]) =>
  names.map((name): [string, Ingredient[]] => [
    name,
    parts.map(([part, kind]) => ({ name: part, class: kind })),
  ]);

const LIDOCAINE: [string, Class] = ['lidocaine', 'lidocaine'];
const CAPSAICIN: [string, Class] = ['capsaicin', 'capsaicin'];
const SALICYLATE: [string, Class] = ['methyl salicylate', 'salicylate'];
const MENTHOL: [string, Class] = ['menthol', 'other'];

/** Active ingredients by the classes of the fact `topical-ingredient`. */
const INGREDIENTS = new Lexicon<Ingredient[]>([
  ...each('nsaid', 'diclofenac', 'flurbiprofen', 'ketoprofen', 'ibuprofen', 'naproxen', 'piroxicam', 'meloxicam', 'ketorolac', 'indomethacin', 'etodolac', 'nsaids?\\b', 'flurb\\b'),
  ...product(['voltaren', 'flector', 'pennsaid', 'solaraze'], ['diclofenac', 'nsaid']),
  ...each('lidocaine', 'lidocaine'),
  ...product(['lidoderm', 'lmx\\b', 'xolido', 'lidall', 'lidocin'], LIDOCAINE),
  ...each('capsaicin', 'capsaicin'),
  ...product(['capzasin', 'qutenza'], CAPSAICIN),
  ...each('salicylate', 'methyl salicylate', 'salicylate', 'trolamine salicylate', 'trolamine'),
  ...product(['bengay', 'salonpas', 'menthoderm', 'methoderm'], SALICYLATE, MENTHOL),
  ...product(['biofreeze'], MENTHOL),
  ...product(['terocin', 'lidopro'], LIDOCAINE, CAPSAICIN, SALICYLATE, MENTHOL),
  ...product(['medrox', 'dendracin', 'exoten[a-z-]*'], SALICYLATE, MENTHOL, CAPSAICIN),
  ...product(['fluriflex', 'flurflex'], ['flurbiprofen', 'nsaid'], ['cyclobenzaprine', 'muscle-relaxant']),
  ...product(['gabacyclotram'], ['gabapentin', 'gabapentin'], ['cyclobenzaprine', 'muscle-relaxant'], ['tramadol', 'opioid']),
  ...product(['tghot', 'tgice', 'tg hot', 'tg ice'], ['tramadol', 'opioid'], ['gabapentin', 'gabapentin'], MENTHOL),
  ...each('muscle-relaxant', 'cyclobenzaprine', 'baclofen', 'tizanidine', 'methocarbamol', 'orphenadrine'),
  ...each('gabapentin', 'gabapentin', 'pregabalin'),
  ...each('antidepressant', 'amitriptyline', 'imipramine', 'doxepin', 'nortriptyline'),
  ...each('ketamine', 'ketamine'),
  ...each('opioid', 'tramadol', 'morphine', 'hydrocodone', 'buprenorphine'),
  ...each('other', 'menthol', 'camphor', 'dexamethasone', 'clonidine', 'bupivacaine', 'prilocaine', 'tetracaine', 'benzocaine', 'hyaluronic acid', 'dextromethorphan', 'verapamil', 'pentoxifylline', 'glucosamine', 'msm\\b', 'fluticasone', 'eucalyptus', 'arnica', 'dmso\\b', 'cannabidiol', 'nifedipine', 'topiramate', 'carbamazepine'),
]); // biome-ignore format: lists

const PATCH = /\b(?:patch|patches|lidoderm|dermal patch)\b/;

/** The ingredients that a heading names, one each; "(Voltaren)" beside diclofenac is no second one. */
function ingredientsOf(context: Context): Ingredient[] {
  const found = new Map<string, Ingredient>();
  for (const match of INGREDIENTS.inIndex(context.heading.index)) for (const part of match.value) found.set(part.name, part);
  return [...found.values()];
} // biome-ignore format: one line

/** Catalogue row top-lidocaine: only as the dermal patch. A patch with other ingredients is not that patch. */
const isDermalPatch = (context: Context, all: readonly Ingredient[]) =>
  PATCH.test(context.issue.heading.toLowerCase()) && all.length === 1;

/** Catalogue row top-capsaicin: no indication above this strength, percent. */
const CAPSAICIN_CEILING = 0.025;

/**
 * Is a component not recommended, by its name alone? Rows top-not-recommended (baclofen, other muscle relaxants and
 * gabapentin; ketoprofen without an approved topical form), top-lidocaine and top-capsaicin of the catalogue of criteria. Ketamine is "under
 * study", opioids and antidepressants are not named there: they count only where the letter says so.
 */
function notRecommended(context: Context, part: Ingredient, all: readonly Ingredient[]): boolean {
  if (part.class === 'muscle-relaxant' || part.class === 'gabapentin' || part.name === 'ketoprofen')
    return true;
  if (part.class === 'lidocaine') return !isDermalPatch(context, all);
  if (part.class === 'capsaicin') return (capsaicinPercent(context.issue.heading) ?? 0) > CAPSAICIN_CEILING;
  return false;
}

/** Which one a rule should look at first: one that is not recommended, else the one with an indication of its own. */
const ORDER: readonly Class[] = [
  'muscle-relaxant',
  'gabapentin',
  'lidocaine',
  'capsaicin',
  'nsaid',
  'salicylate',
  'ketamine',
  'antidepressant',
  'opioid',
  'other',
];

export const topicalHeading = together(
  ['topical-ingredient', 'compound', 'non-recommended-component', 'capsaicin-percent'],
  TOPICAL,
  (context) => {
    const clause = context.heading.clauses[0];
    if (!clause) return;
    const all = ingredientsOf(context);
    const heading = context.issue.heading.toLowerCase();
    const said = /\bcompound/.test(heading);
    if (all.length > 0 || said) state(context, 'compound', said || all.length > 1, clause, 1);
    if (all.length === 0) return;
    const first = [...all].sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class))[0]!;
    state(context, 'topical-ingredient', ingredientValue(context, first, all), clause);
    if (all.some((part) => notRecommended(context, part, all)))
      state(context, 'non-recommended-component', true, clause);
    const percent = capsaicinPercent(heading);
    if (percent !== null) state(context, 'capsaicin-percent', percent, clause);
  },
);

function ingredientValue(context: Context, part: Ingredient, all: readonly Ingredient[]): string {
  return part.class === 'lidocaine' ? (isDermalPatch(context, all) ? 'lidocaine-patch' : 'lidocaine-other') : part.class;
} // biome-ignore format: one line

function capsaicinPercent(text: string): number | null {
  const found = /capsaicin[^;%\d]{0,24}?(\d{0,2}\.?\d+) ?(?:%|percent)|(\d{0,2}\.?\d+) ?(?:%|percent)[ -](?:topical )?capsaicin/i.exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : Number(digits);
} // biome-ignore format: one line

export const capsaicinStrength = together(['capsaicin-percent'], TOPICAL, (context) => {
  for (const { clauses } of context.readings) {
    for (const clause of clauses) {
      if (!counts(context, clause) || !clause.text.includes('capsaicin')) continue;
      const percent = capsaicinPercent(clause.text);
      if (percent !== null && !/\b(?:over|exceed[a-z]*|above|more than|limit|formulation of)\b[^;]{0,30}$/.test(before(clause, clause.text.indexOf(String(percent).replace(/^0/, '')), 40))) state(context, 'capsaicin-percent', percent, clause);
    }
  }
}); // biome-ignore format: long conditions

const REJECTED =
  /\b(?:not (?:been )?(?:currently |generally |specifically )*(?:recommended|supported|approved|indicated|endorsed|discussed|addressed|fda|mentioned|established|advised)|not (?:address|discuss|mention|support|recommend|approve|endorse)|no (?:[a-z-]+ ){0,3}?(?:evidence|support|indication|approved|approval|literature|studies|role|recommendation)|lack(?:s|ing|ed)? (?:of )?(?:[a-z-]+ ){0,3}?(?:evidence|support|approval)|islack|experimental|investigational|under study|non-?recommended|unsupported|unapproved|without (?:[a-z-]+ ){0,2}?(?:evidence|support|approval)|neither (?:recommended|supported))\b/;
const NOT_FOR_ME =
  /\b(?:for the (?:spine|hip|shoulder)|spine, hip|spine or|evaluated for|treatment of the (?:spine|hip|shoulder)|first[- ]line|monotherapy)\b/;
const CLASS_WORDS: readonly [RegExp, Class][] = [
  [/\bmuscle relaxants?\b/, 'muscle-relaxant'],
  [/\b(?:anti-? ?epilep[a-z]+|anticonvuls[a-z]+|antiepilep[a-z]+)\b/, 'gabapentin'],
  [/\bantidepressants?\b|\btricyclics?\b/, 'antidepressant'],
  [/\bopioids?\b/, 'opioid'],
];
/** "Both", "these agents": said of the ingredients together. */
const COMPONENT = /\b(?:components?|ingredients?|constituents?|agents?|compounds?|compounded)\b/;

/**
 * What the letter says of the components. A guideline's general word on a drug ("tramadol is not discussed for topical use") counts where
 * that drug is in the heading; its word on compounds in general does not.
 */
export const componentsJudged = together(
  ['non-recommended-component'],
  TOPICAL,
  (context) => {
    const all = ingredientsOf(context);
    const names = new Set(all.map((part) => part.name));
    const classes = new Set(all.map((part) => part.class));
    for (const reading of context.readings) {
      if (reading.clauses[0]?.section === 'summary') continue;
      for (const clause of reading.clauses) {
        if (clause.speaker === 'ur') continue;
        const rejected = REJECTED.test(clause.text);
        if (rejected && !NOT_FOR_ME.test(clause.text) && namesOne(clause, names, classes)) {
          state(context, 'non-recommended-component', true, clause, 1);
          continue;
        }
        if (!COMPONENT.test(clause.text)) continue;
        if (ALL_FINE.test(clause.text)) state(context, 'non-recommended-component', false, clause, 1);
        else if (clause.speaker === 'record' && rejected && ONE_OF_THESE.test(clause.text) && !IN_GENERAL.test(clause.text)) state(context, 'non-recommended-component', true, clause, 0.9);
      }
    }
  },
); // biome-ignore format: long conditions

const ALL_FINE =
  /\b(?:all|both|each|every one) (?:of )?(?:the|its|these|their) (?:[a-z0-9]+ )?(?:components?|ingredients?|agents?)\b[^;]{0,40}\b(?:are|is) (?:all |each )?(?:recommended|supported|approved)/;
/** "Contains two agents that are not recommended", "none of its components is supported". */
const ONE_OF_THESE =
  /\b(?:contains?|containing|includes?|including|(?:several|one|two|1|2|3|both|none|neither|some|all) of (?:which|these|the|its|them)|this (?:compound|cream|product)|the (?:requested|prescribed) (?:compound|cream|product)|the (?:components?|ingredients?))\b/;
const IN_GENERAL =
  /\b(?:any|if|when|a|an|every) (?:1 |one )?(?:of )?(?:the )?(?:topical )?(?:compound(?:ed)?|product|component|ingredient|drug)\b(?! (?:dispensed|requested))/;

function namesOne(clause: Clause, names: ReadonlySet<string>, classes: ReadonlySet<Class>): boolean {
  if (INGREDIENTS.inClause(clause).some((match) => match.value.some((part) => names.has(part.name))))
    return true;
  return CLASS_WORDS.some(([pattern, kind]) => classes.has(kind) && pattern.test(clause.text));
}

/** "It is not a compound." */
export const compoundSaid = together(['compound'], TOPICAL, (context) => {
  const word = cue('compound(?:ed)?\\b(?: (?:product|cream|medication|topical|drug|preparation|formulation|ointment))?', 'single[- ](?:agent|ingredient|drug)\\b');
  for (const reading of context.readings) {
    for (const { clause, start, end } of word.inIndex(reading.index)) {
      if (!counts(context, clause)) continue;
      const single = clause.text.startsWith('single', start);
      const how = assertionOf(clause, start, end);
      if (how !== 'affirmed' && how !== 'negated') continue;
      if (!/\b(?:this|it|is a|is an|is not|not a|cream|the compound|requested|prescribed|dispensed|product)\b/.test(before(clause, start, 40) + after(clause, end, 30)) || /\b(?:any|every|a) compounded product (?:that|which|with|containing)/.test(clause.text)) continue;
      state(context, 'compound', single ? how !== 'affirmed' : how === 'affirmed', clause, 1);
    }
  }
}); // biome-ignore format: long conditions

/** Row top-nsaid: knee, elbow or another joint that can be treated topically; little evidence for spine, hip, shoulder. */
const TREATABLE = new Set(['knee', 'elbow', 'hand', 'ankle', 'foot', 'wrist']);
const UNTREATABLE = new Set([
  'lumbar-spine',
  'cervical-spine',
  'thoracic-spine',
  'upper-back',
  'hip',
  'shoulder',
  'sacroiliac',
]);

export const jointTreatable = together(
  ['joint-treatable-topically'],
  TOPICAL,
  (context) => {
    const heading = context.heading.clauses[0];
    const part = context.request.bodyPart;
    if (heading && part && part !== 'multiple') judge(context, regionOf(part), heading, 1);
    for (const reading of [context.heading, ...context.readings]) {
      for (const clause of reading.clauses) {
        if (clause.section !== 'heading' && (!counts(context, clause) || !/\b(?:cream|gel|patch|topical|appl(?:y|ied|ication)|ointment|diclofenac|voltaren|flector|pennsaid|osteoarthritis|arthrit[a-z]+|tendinitis)\b/.test(clause.text))) continue;
        if (clause.section === 'heading' && part) continue;
        for (const region of regionsIn(clause)) judge(context, region.value, clause, 0.8);
      }
    }
  },
  (context) => {
    const word = cue('joint (?:that )?(?:is )?(?:amenable|lends itself|treatable|suitable)[a-z ]*', 'lends? itself to topical', 'amenable to topical');
    for (const reading of context.readings)
      for (const { clause, start, end } of word.inIndex(reading.index)) {
        const how = assertionOf(clause, start, end);
        if (counts(context, clause) && (how === 'affirmed' || how === 'negated')) state(context, 'joint-treatable-topically', how === 'affirmed', clause, 1.1);
      }
  },
  askedFor('joint-treatable-topically', cue('amenable to topical', 'lends? itself', 'peripheral joints?'), { weight: 0.5 }),
); // biome-ignore format: long conditions

function judge(context: Context, region: string, clause: Clause, weight: number): void {
  if (TREATABLE.has(region)) state(context, 'joint-treatable-topically', true, clause, weight);
  else if (UNTREATABLE.has(region)) state(context, 'joint-treatable-topically', false, clause, weight);
}
