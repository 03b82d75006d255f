import { assertionOf } from '../reading/assertion.js';
import { counts, missing, state } from '../reading/context.js';
import {
  ANTICONVULSANT_NAMES,
  ANTIDEPRESSANT_NAMES,
  NSAID_NAMES,
  OPIOID_NAMES,
  OTHER_DRUG_NAMES,
  RELAXANT_NAMES,
  STOMACH_DRUG_NAMES,
} from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { after, before } from './subject.js';

const DRUGS = cue(
  ...OPIOID_NAMES, ...NSAID_NAMES, ...RELAXANT_NAMES, ...STOMACH_DRUG_NAMES, ...ANTIDEPRESSANT_NAMES, ...ANTICONVULSANT_NAMES, ...OTHER_DRUG_NAMES,
  'medications?\\b', 'medicines?\\b', 'prescri(?:ption|ptions|bed|bes|bing)\\b', 'drugs?\\b', 'regimen', 'refills?\\b', 'lidoderm', 'insulin',
); // biome-ignore format: a list

const NOW =
  /\b(?:takes?|taking|on|uses?|using|current(?:ly)?|prescribed|prescribes|refill(?:s|ed)?|continu(?:e|es|ed|ing)|monitor(?:ed|ing)?|manag(?:e|ed|ement)|adjust(?:ed|ment)?|require[sd]?|needs?|review(?:ed)?|regimen|reassess|includ(?:e|es|ing)|list(?:ed|s)?|titrat[a-z]+|receiv(?:es|ing)|has a|is given|are:|maintained|treated with|supervis[a-z]+|begun|started|meds?)\b|\d ?mg\b|^\W*medications?(?: (?:are|include|list|is))?\b ?:?/;
const PAST =
  /\b(?:stopped|discontinued|no longer|past|previous(?:ly)?|failed|allergic|allergy|declin(?:ed|es)|refus(?:ed|es)|weaned off|prior)\b[^,;]{0,30}$/;

/** A prescription that is in force and has to be looked after: what an office visit may be for. */
export const currentPrescription: Extractor = {
  facts: ['current-prescription'],
  treatments: ['office-visit', 'specialist-referral'],
  read(context) {
    for (const reading of [...context.readings, context.heading]) {
      for (const { clause, start, end } of DRUGS.inIndex(reading.index)) {
        if (!counts(context, clause)) continue;
        const left = before(clause, start, 60);
        const right = after(clause, end, 60);
        const how = assertionOf(clause, start, end);
        const near = left + clause.text.slice(start, end) + right;
        if (how === 'undocumented') missing(context, 'current-prescription', clause, 0.8);
        else if (how === 'negated') {
          if (/\b(?:no|not|without|denies|never|nor)\b/.test(left) && /\b(?:medication|prescri|drug|tak(?:ing|es)\b|on\b)/.test(near) && !/\b(?:relief|change|side|allerg|adverse|response|tolerat|improve|help)/.test(near)) state(context, 'current-prescription', false, clause, 0.9);
        } else if (how === 'affirmed' && !PAST.test(left) && NOW.test(near)) state(context, 'current-prescription', true, clause, 1.2);
        else if (how === 'affirmed' && PAST.test(left)) state(context, 'current-prescription', false, clause, 0.3);
      }
    }
  },
}; // biome-ignore format: long conditions
