import { assertionOf } from '../reading/assertion.js';
import { type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { together } from './anaphor.js';
import { after, before } from './subject.js';
import {
  type Class,
  capsaicinPercent,
  type Ingredient,
  ingredientsOf,
  isDermalPatch,
  notRecommended,
  TOPICAL,
} from './topical-ingredients.js';

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

export const capsaicinStrength = together(['capsaicin-percent'], TOPICAL, (context) => {
  for (const { clauses } of context.readings) {
    for (const clause of clauses) {
      if (!counts(context, clause) || !clause.text.includes('capsaicin')) continue;
      const percent = capsaicinPercent(clause.text);
      if (percent !== null && !/\b(?:over|exceed[a-z]*|above|more than|limit|formulation of)\b[^;]{0,30}$/.test(before(clause, clause.text.indexOf(String(percent).replace(/^0/, '')), 40))) state(context, 'capsaicin-percent', percent, clause);
    }
  }
}); // biome-ignore format: long conditions

const COMPOUND = cue('compound(?:ed)?\\b(?: (?:product|cream|medication|topical|drug|preparation|formulation|ointment))?', 'single[- ](?:agent|ingredient|drug)\\b'); // biome-ignore format: one line

/** "It is not a compound." */
export const compoundSaid = together(['compound'], TOPICAL, (context) => {
  for (const reading of context.readings) {
    for (const { clause, start, end } of COMPOUND.inIndex(reading.index)) {
      if (!counts(context, clause)) continue;
      const single = clause.text.startsWith('single', start);
      const how = assertionOf(clause, start, end);
      if (how !== 'affirmed' && how !== 'negated') continue;
      if (!/\b(?:this|it|is a|is an|is not|not a|cream|the compound|requested|prescribed|dispensed|product)\b/.test(before(clause, start, 40) + after(clause, end, 30)) || /\b(?:any|every|a) compounded product (?:that|which|with|containing)/.test(clause.text)) continue;
      state(context, 'compound', single ? how !== 'affirmed' : how === 'affirmed', clause, 1);
    }
  }
}); // biome-ignore format: long conditions
