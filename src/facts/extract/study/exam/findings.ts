import type { Tested } from './items.js';

/** What was found: less than there should be, sound, or not said here. */
export type Found = 'less' | 'sound' | null;

const LESS =
  /\b(?:weak(?:er|ness|ened)?|reduced|decreased|diminished|impaired|absent|lost|loss|missing|gone|dull(?:ed)?|blunted|altered|depressed|sluggish|hypoactive|unobtainable|asymmetric(?:al)?|unequal|deficits?|numb|dec\b|dim\b|abolished|lessened|give-?way|drop|fails?|unable|can ?not|not obtained|not elicited|trace|wasted|wasting|atroph[a-z]+)\b/;
const SOUND =
  /\b(?:normal|intact|full|symmetric(?:al)?|equal|preserved|unremarkable|within normal limits|good|sound|unimpaired|undisturbed|without (?:fault|deficit|loss|abnormality)|nonfocal|non-focal|unchanged and normal|present and equal|no (?:deficits?|loss|weakness|change|asymmetry))\b/;
/** Of five: muscle strength. */
const GRADE = /(?<![\d/])([0-5])(?:\.5)?[-+]? ?(?:\/|of |out of )5\b/g;
/** Of four, or bare: reflexes. */
const REFLEX_LESS = /(?<![\d/.])(?:0|1\+?|trace)(?:\/4)?(?![\d/.%]| (?:degrees|mm|cm))/;
const REFLEX_SOUND = /(?<![\d/.])2\+/;

/** A finding in the words beside what was tested. */
export function findingIn(words: string, tested: Tested): Found {
  if (tested === 'long-tract')
    return /\b(?:negative|absent|down|no|none|without)\b/.test(words) ? 'sound' : 'less';
  const grades = [...words.matchAll(GRADE)].map(
    (match) => Number(match[1]) + (match[0].includes('5-') ? -0.1 : 0),
  );
  if (grades.length > 0 && tested === 'motor') return Math.min(...grades) < 4.9 ? 'less' : 'sound';
  if (tested === 'reflex') {
    if (REFLEX_LESS.test(words)) return 'less';
    if (REFLEX_SOUND.test(words) && !LESS.test(words)) return 'sound';
  }
  if (LESS.test(words)) return 'less';
  return SOUND.test(words) ? 'sound' : null;
}
