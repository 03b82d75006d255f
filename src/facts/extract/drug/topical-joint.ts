import { regionOf } from '../../../request/body-part.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { regionsIn } from '../reading/topic.js';
import { askedFor, together } from './anaphor.js';
import { TOPICAL } from './topical-ingredients.js';

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

const AMENABLE = cue('joint (?:that )?(?:is )?(?:amenable|lends itself|treatable|suitable)[a-z ]*', 'lends? itself to topical', 'amenable to topical'); // biome-ignore format: one line

export const jointTreatable = together(
  ['joint-treatable-topically'],
  TOPICAL,
  (context) => {
    const heading = context.heading.clauses[0];
    const part = context.request.bodyPart;
    if (heading && part && part !== 'multiple') judge(context, regionOf(part), heading, 1);
    for (const reading of [context.heading, ...context.readings]) {
      for (const clause of reading.clauses) {
        if (clause.section !== 'heading' && (!counts(context, clause) || !/\b(?:cream|gel|patch|topical|appl(?:y|ied|ication)|ointment|diclofenac|voltaren|flector|pennsaid|osteoarthritis|arthrit[a-z]+|tendinitis|joint)\b/.test(clause.text))) continue;
        if (clause.section === 'heading' && part) continue;
        for (const region of regionsIn(clause)) judge(context, region.value, clause, 0.8);
      }
    }
  },
  (context) => {
    for (const reading of context.readings)
      for (const { clause, start, end } of AMENABLE.inIndex(reading.index)) {
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
