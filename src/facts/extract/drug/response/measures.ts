import { MEANT } from '../../course/effect/meant.js';
import type { Clause } from '../../reading/clause.js';
import { clauseAt, type Spoken } from './spoken.js';
import { SYMPTOMS, type Symptom } from './symptoms.js';
import { type Pair, pairsIn } from './values.js';

/** Two values of one thing without and with the drug: of a symptom, or (null) of what somebody can do. */
export interface Measured extends Pair {
  symptom: Symptom | null;
  /** `null`: the same. */
  better: boolean | null;
  clause: Clause;
}

/** Points of scales on which less is better. */
const SCALES = /\b(?:oswestry|odi|ndi|dash|quickdash|womac|roland|disability|questionnaire|index)\b/;
const PAIN =
  /\b(?:pain|vas|nrs|scores?|rat(?:es|ed|ing)s?|burning|ache|discomfort|analgesia|relief|headache)\b|\b(?:an?|the) \d (?:down )?(?:to|into|becomes?|became|turns into) (?:an?|the) \d\b/;
/** What somebody does or can do, for so long or so far. */
const DONE =
  /\b(?:walk|stand|sit|drive|lift|carr|work|sleep|type|typ|read|exercis|tolera|climb|cook|knead|keyboard|stretch|shift|rest|bed|on (?:his|her) feet|activ|up and about|minutes|hours|blocks|miles?|pounds)[a-z]*/;
/** "Her hours went from 4 to 6". */
const UNIT_NAMED = /\b(?:hours|minutes|blocks|miles)\b [a-z ]{0,36}$/;
/** Numbers of other things. */
const OTHER =
  /\b(?:blood|pressure|creatinine|egfr|bmi|weigh[a-z]*|pounds lost|morphine|mme|milligrams?|age|aged|years?|flexion|extension|rotation|degrees|reflex|strength|grade|relief (?:lasts?|for)|lasts?)\b/;

/** What the values of a sentence on the drug say. */
export function measuresOf(spoken: Spoken): Measured[] {
  const { text } = spoken;
  const found: Measured[] = [];
  for (const pair of pairsIn(text)) {
    const lead = text.slice(Math.max(0, pair.start - 80), pair.start);
    const around = text.slice(Math.max(0, pair.start - 80), pair.end + 14);
    if (OTHER.test(around)) continue;
    const clause = clauseAt(spoken, pair.end - 1);
    if (MEANT.test(clause.text)) continue;
    const symptom = symptomAt(spoken, pair);
    const scale = pair.unit === 'score' || (pair.unit === null && pair.without <= 10 && pair.with <= 10 && PAIN.test(text));
    if (!scale && !symptom && !SCALES.test(lead) && !((pair.unit !== null || UNIT_NAMED.test(lead)) && pair.unit !== 'count' && DONE.test(around))) continue;
    const less = scale || (symptom !== null && symptom !== 'sleep') || SCALES.test(lead);
    const rise = pair.with - pair.without;
    found.push({ ...pair, clause, symptom: symptom ?? (scale ? 'pain' : null), better: rise === 0 ? null : less ? rise < 0 : rise > 0 });
  }
  return found;
} // biome-ignore format: long conditions

/** The symptom named last before the values, or just behind the first ("11 headache days"); none where a doing stands nearer. */
function symptomAt(spoken: Spoken, pair: Pair): Symptom | null {
  let offset = 0;
  let last: { symptom: Symptom; at: number } | null = null;
  for (const clause of spoken.clauses) {
    for (const match of SYMPTOMS.inClause(clause)) {
      const at = offset + match.start;
      if (at < pair.end + 2 && at > pair.start - 80) last = { symptom: match.value, at };
    }
    offset += clause.text.length + 2;
  }
  if (!last) return null;
  const timed = pair.unit === 'time' || pair.unit === 'distance' || pair.unit === 'weight';
  // "Less pain and sits 40 minutes": the time is of the sitting.
  if (timed && last.symptom !== 'sleep' && DONE.test(spoken.text.slice(last.at + 4, pair.start))) return null;
  return last.symptom;
} // biome-ignore format: long conditions
