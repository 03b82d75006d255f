import type { TreatmentId } from '../../../request/treatment.js';
import type { Context } from '../reading/context.js';
import { Lexicon } from '../reading/lexicon.js';

export const TOPICAL: readonly TreatmentId[] = ['topical-compound'];

export type Class =
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
export interface Ingredient {
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
export const INGREDIENTS = new Lexicon<Ingredient[]>([
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
export function ingredientsOf(context: Context): Ingredient[] {
  const found = new Map<string, Ingredient>();
  for (const match of INGREDIENTS.inIndex(context.heading.index)) for (const part of match.value) found.set(part.name, part);
  return [...found.values()];
} // biome-ignore format: one line

/** Catalogue row top-lidocaine: only as the dermal patch. A patch with other ingredients is not that patch. */
export const isDermalPatch = (context: Context, all: readonly Ingredient[]) =>
  PATCH.test(context.issue.heading.toLowerCase()) && all.length === 1;

/** Catalogue row top-capsaicin: no indication above this strength, percent. */
const CAPSAICIN_CEILING = 0.025;

/**
 * Is a component not recommended, by its name alone? Rows top-not-recommended (baclofen, other muscle relaxants and
 * gabapentin; ketoprofen without an approved topical form), top-lidocaine and top-capsaicin of the catalogue of criteria. Ketamine is "under
 * study", opioids and antidepressants are not named there: they count only where the letter says so.
 */
export function notRecommended(context: Context, part: Ingredient, all: readonly Ingredient[]): boolean {
  if (part.class === 'muscle-relaxant' || part.class === 'gabapentin' || part.name === 'ketoprofen')
    return true;
  if (part.class === 'lidocaine') return !isDermalPatch(context, all);
  if (part.class === 'capsaicin') return (capsaicinPercent(context.issue.heading) ?? 0) > CAPSAICIN_CEILING;
  return false;
}

/** Strength of the capsaicin in a text, percent. */
export function capsaicinPercent(text: string): number | null {
  const found = /capsaicin[^;%\d]{0,24}?(\d{0,2}\.?\d+) ?(?:%|percent)|(\d{0,2}\.?\d+) ?(?:%|percent)[ -](?:topical )?capsaicin/i.exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : Number(digits);
} // biome-ignore format: one line
