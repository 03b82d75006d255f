import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { after } from './subject.js';

/** The muscle relaxant is added to other agents; a bare list of what somebody takes does not raise it. */
const BESIDE = cue(
  'in addition to',
  'addition of',
  'added to',
  'together with',
  'along with',
  'alongside',
  'concurrent(?:ly)?\\b',
  'concomitant(?:ly)?\\b',
  'combin(?:ed|ation|ing) (?:with|of)',
  'in combination',
  'on top of',
  'simultaneous(?:ly)?\\b',
  'while (?:also )?(?:taking|on|using)',
  'another muscle relaxant',
  'second (?:muscle relaxant|sedative|sedating|hypnotic|relaxant|agent)',
  'another (?:sedative|hypnotic|relaxant|sedating)',
  '(?:other|multiple|several) (?:muscle relaxants?|agents?|sedating|sedatives?|cns|medications?)',
  'beside(?:s)?\\b',
  '(?:relaxants?|sedatives?|antidepressants?|anticonvulsants?|agents?|drugs) (?:at once|at a time|at the same time|of (?:the|1) (?:same )?class)',
  '(?:has|have|was|were) (?:not|never) (?:been )?(?:stopped|discontinued|withdrawn|given up)',
);
const ALONE = cue(
  'monotherapy',
  'sole (?:agent|medication|drug)',
  'only (?:medication|drug|agent)',
  'alone\\b',
  'by itself',
  'nothing else (?:[a-z]+ ){0,5}?(?:taken|prescribed|used|given)',
);
const AGENT =
  /\b(?:opioid|norco|tramadol|hydrocodone|oxycodone|meloxicam|naproxen|ibuprofen|nsaid|gabapentin|agents?|soma|flexeril|tizanidine|zanaflex|baclofen|relaxants?|medications?|drugs?|benzodiazepine|diazepam|valium|xanax|percocet|diclofenac|lyrica|cymbalta|ultram|analgesics?|sedat)/;
export const addedToOtherAgents: Extractor = {
  facts: ['added-to-other-agents'],
  treatments: ['muscle-relaxant', 'antidepressant', 'anticonvulsant'],
  read(context) {
    for (const reading of context.readings) {
      for (const { clause, start, end } of BESIDE.inIndex(reading.index)) {
        if (!counts(context, clause) || !AGENT.test(clause.text)) continue;
        if (clause.section === 'summary' && !/^add|^in add/.test(clause.text.slice(start))) continue;
        if (
          /\b(?:therapy|exercise|home|rest|ice)\b/.test(after(clause, end, 20)) ||
          NOT_ADDED.test(clause.text)
        )
          continue;
        const how = assertionOf(clause, start, end);
        if (how === 'affirmed' || how === 'negated')
          state(context, 'added-to-other-agents', how === 'affirmed', clause, 1);
      }
      for (const { clause, start, end } of ALONE.inIndex(reading.index)) {
        if (
          counts(context, clause) &&
          namesAgent(clause) &&
          assertionOf(clause, start, end) === 'affirmed' &&
          clause.section === 'rationale'
        )
          state(context, 'added-to-other-agents', false, clause, 0.8);
      }
    }
  },
};
const NOT_ADDED = /\b(?:exercise|physical therapy|program) and (?:medication|drug)/;
const namesAgent = (clause: Clause) =>
  /\b(?:relaxant|cyclobenzaprine|flexeril|taken|used|drug|medication|agent|it)\b/.test(clause.text);
