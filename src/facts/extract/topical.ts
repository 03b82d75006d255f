import { regionOf } from '../../request/body-part.js';
import type { TreatmentId } from '../../request/treatment.js';
import { state } from './context.js';
import { cue, Lexicon } from './lexicon.js';
import { type Extractor, signalFact } from './signal.js';

const TOPICAL: readonly TreatmentId[] = ['topical-compound'];

const kind = (value: string, ...patterns: string[]) => patterns.map((pattern) => [pattern, value] as const);

/** Active ingredients of topicals by their class in the fact `topical-ingredient`. */
const INGREDIENTS = new Lexicon<string>([
  ...kind('lidocaine-patch', 'lidoderm', 'lidocaine (?:[0-9.%]+ )?patch(?:es)?'),
  ...kind(
    'nsaid',
    'diclofenac',
    'voltaren',
    'flector',
    'flurbiprofen',
    'ketoprofen',
    'ibuprofen',
    'naproxen',
    'piroxicam',
    'pennsaid',
    'nsaid',
  ),
  ...kind('lidocaine-other', 'lidocaine'),
  ...kind('capsaicin', 'capsaicin'),
  ...kind('salicylate', 'methyl salicylate', 'salicylate', 'bengay', 'menthoderm'),
  ...kind('muscle-relaxant', 'cyclobenzaprine', 'baclofen', 'tizanidine'),
  ...kind('gabapentin', 'gabapentin'),
  ...kind('antidepressant', 'amitriptyline', 'imipramine', 'doxepin'),
  ...kind('ketamine', 'ketamine'),
  ...kind('opioid', 'tramadol', 'morphine', 'hydrocodone'),
  ...kind('other', 'menthol', 'camphor', 'dexamethasone', 'clonidine', 'terocin'),
]);

/**
 * Classes that the MTUS chronic pain guideline (2009, topical analgesics, pp. 111–113) does not recommend for the skin: muscle
 * relaxants, gabapentin, antidepressants and opioids have no support, lidocaine only as a patch, ketamine only as a last resort.
 */
const NOT_RECOMMENDED = new Set([
  'lidocaine-other',
  'muscle-relaxant',
  'gabapentin',
  'antidepressant',
  'opioid',
  'ketamine',
]);

/** What the heading says is in the topical. */
export const topicalFromHeading: Extractor = {
  facts: ['topical-ingredient', 'compound', 'capsaicin-percent', 'non-recommended-component'],
  treatments: TOPICAL,
  read(context) {
    const clause = context.heading.clauses[0];
    if (!clause) return;
    const named = INGREDIENTS.inIndex(context.heading.index);
    const kinds = [...new Set(named.map((match) => match.value))];
    const active = kinds.find((each) => each !== 'other') ?? kinds[0];
    const compound =
      new Set(named.map((match) => match.clause.text.slice(match.start, match.start + 6))).size > 1 &&
      !/\(voltaren\)/.test(clause.text)
        ? named.length > 1
        : false;
    const said = /\bcompound/.test(clause.text);
    if (active) state(context, 'topical-ingredient', active, clause);
    if (named.length > 0 || said)
      state(context, 'compound', compound || said, clause, compound || said ? 1 : 0.5);
    if (named.length > 0 && kinds.some((each) => NOT_RECOMMENDED.has(each)))
      state(context, 'non-recommended-component', true, clause);
    const percent =
      /capsaicin ?(\d?\.\d+) ?%/.exec(context.issue.heading.toLowerCase()) ??
      /(\d?\.\d+) ?% ?capsaicin/.exec(context.issue.heading.toLowerCase());
    if (percent) state(context, 'capsaicin-percent', Number(percent[1]), clause);
  },
};

/** What the reviewer says of the components. */
export const componentsJudged: Extractor = {
  facts: ['non-recommended-component'],
  treatments: TOPICAL,
  read(context) {
    for (const reading of context.readings) {
      for (const { clause } of INGREDIENTS.inIndex(reading.index)) {
        if (clause.section !== 'rationale') continue;
        if (
          /\b(?:not (?:recommended|supported|discussed|approved|fda)|no (?:approved|peer-?reviewed|evidence|support)|lack of evidence|experimental|islack|not (?:been )?(?:evaluated|established))\b/.test(
            clause.text,
          ) &&
          !/\bspine, hip or shoulder\b/.test(clause.text)
        ) {
          state(context, 'non-recommended-component', true, clause);
        }
      }
    }
  },
};

export const compound = signalFact(
  'compound',
  [
    {
      cue: cue('compound(?:ed)?\\b(?: (?:product|cream|medication|topical|drug))?'),
      when: ({ clause }) => /\b(?:this|it is|is a|not a|cream|the compound)\b/.test(clause.text),
    },
  ],
  TOPICAL,
);

const TREATABLE = new Set(['knee', 'elbow', 'hand', 'ankle', 'foot', 'wrist']);

/** A joint that lends itself to topical treatment (the same guideline, p. 112). */
export const jointTreatable: Extractor = {
  facts: ['joint-treatable-topically'],
  treatments: TOPICAL,
  read(context) {
    const clause = context.heading.clauses[0];
    const part = context.request.bodyPart;
    if (clause && part && part !== 'multiple')
      state(context, 'joint-treatable-topically', TREATABLE.has(regionOf(part)), clause);
  },
};

export const oralNotTolerated = signalFact('oral-not-tolerated', [
  { cue: cue('(?:could|can) not (?:take|tolerate) (?:[a-z]+ ){0,5}?(?:by mouth|oral|nsaids?|diclofenac|naproxen|medications?)', 'intoleran(?:t|ce) (?:of|to) (?:[a-z]+ )?(?:oral|nsaid|medication)[a-z]*', 'oral (?:drugs?|medications?|nsaids?|agents?) (?:[a-z]+ ){0,4}?(?:not tolerated|contraindicated|ruled out|failed|stopped)', 'rules out the oral', 'ulcer that bled', 'bleeding ulcer', 'gastritis', 'intolerance', 'stopped (?:naproxen|ibuprofen|diclofenac|meloxicam)'), negated: true, undocumented: 'not-documented' },
  { cue: cue('intolerant to', 'unable to tolerate oral', 'failure of oral'), undocumented: 'not-documented' },
], TOPICAL); // biome-ignore format: cues
