import type { TreatmentId } from '../../../../request/treatment.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, missing, state } from '../../reading/context.js';
import type { Extractor } from '../../reading/signal.js';
import { DRUG_TREATMENTS, namesDrug } from '../subject.js';
import { deedsOf } from './deeds.js';
import { measuresOf } from './measures.js';
import { reliefIn } from './moves.js';
import { type Spoken, spokenOfDrug } from './spoken.js';

const DRUGS: readonly TreatmentId[] = [...DRUG_TREATMENTS, 'other'];

/** Which part of a response a sentence tells of. */
type Part = 'pain' | 'symptom' | 'function';

/** What the drug did, from one reading of each sentence: relief, what is done with it, and either as benefit. */
export const drugResponse: Extractor = {
  facts: [
    'analgesia-documented',
    'activities-documented',
    'drug-benefit-documented',
    'functional-improvement',
    'pain-improved',
  ],
  treatments: DRUGS,
  read(context) {
    for (const reading of context.readings) {
      let before: Spoken | null = null;
      for (const spoken of spokenOfDrug(context, reading)) {
        readSentence(context, spoken, before);
        before = spoken;
      }
    }
  },
};

const WEIGHT = { measured: 2.2, moved: 1.65, nothing: 1.9, done: 2.1 };

/** "It was stopped for two weeks, and pain rose": the worse is without the drug. */
const WITHDRAWN =
  /\b(?:stopped|stopping|withheld|interrupted|discontinued|held|denied|refused|paused|ran out|run out|runs out|could not (?:fill|get|obtain)|went without|without it|off it|missed|skipped)\b[^;]{0,60}\b(?:rose|rises|risen|went up|gone up|climbed|increased|jumped|shot up|worse|worsened|returned|came back|flared|doubled)\b/;

function readSentence(context: Context, spoken: Spoken, before: Spoken | null): void {
  const withdrawn = WITHDRAWN.test(spoken.text);
  for (const { symptom, better, clause } of measuresOf(spoken)) {
    const part: Part = symptom === null ? 'function' : symptom === 'pain' ? 'pain' : 'symptom';
    say(context, part, withdrawn ? better === false : better === true, clause, WEIGHT.measured);
  }
  for (const clause of spoken.clauses) {
    for (const { symptom, value } of withdrawn ? [] : reliefIn(clause, namesDrug(context, clause)))
      say(
        context,
        symptom === null || symptom === 'pain' ? 'pain' : 'symptom',
        value,
        clause,
        value === false ? WEIGHT.nothing : WEIGHT.moved,
      );
  }
  for (const { value, clause } of deedsOf(spoken, before))
    say(context, 'function', value, clause, WEIGHT.done);
}

/** Pain is relief, a doing is activity, and both are benefit; pain alone is no function. */
function say(context: Context, part: Part, value: boolean | 'missing', clause: Clause, weight: number): void {
  const write = (fact: string, at: number) => {
    if (value === 'missing') missing(context, fact, clause, at);
    else state(context, fact, value, clause, at);
  };
  if (part === 'pain') {
    write('analgesia-documented', weight);
    if (value !== 'missing') write('pain-improved', 0.8);
  }
  // A stomach drug is given for no function.
  if (part === 'function' && context.request.treatment !== 'proton-pump-inhibitor') {
    write('functional-improvement', weight);
    // That nothing is done on the drug documents no effect on activities.
    if (value !== false) write('activities-documented', 1.6);
  }
  if (value !== false || part !== 'function')
    write('drug-benefit-documented', value === false ? 1.15 : value === 'missing' ? 0.9 : weight === WEIGHT.measured ? 1.35 : 1.1);
} // biome-ignore format: long conditions
