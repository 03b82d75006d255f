import { together } from './drug-anaphor.js';
import { aboutDrug, before } from './drug-subject.js';
import { cue } from './lexicon.js';
import { signalFact } from './signal.js';

const POSSIBLE =
  /\b(?:history of|past|family|risk (?:of|for)|potential (?:for|of)|to (?:detect|prevent|avoid|monitor|minimi[sz]e)|(?:screen|test|check|look|monitor|assess|watch)[a-z]* for|assess[a-z]*)\b[^,;]{0,30}$/;

/** Adverse effects that are a reason to stop. */
export const intolerableAdverseEffects = together(
  ['intolerable-adverse-effects'],
  ['opioid'],
  signalFact('intolerable-adverse-effects', [
    {
      cue: cue(
        '(?:intolerable|unacceptable|serious|severe|significant|unmanageable|disabling|marked|excessive|intractable|uncontrolled) (?:adverse |opioid )?(?:side[- ]effects?|effects?|reactions?|events?|constipation|sedation|nausea|drowsiness|somnolence|vomiting|confusion|dizziness|itching|respiratory depression)',
        'respiratory depression',
        'overdose[ds]?\\b',
        'over-?sedat(?:ed|ion)',
        'too (?:sedated|drowsy|sleepy|groggy|confused|nauseated)',
      ),
      undocumented: null,
      when: ({ clause, start }) => !POSSIBLE.test(before(clause, start, 40)),
    },
    {
      cue: cue('(?:can|could|does|did) not tolerate', 'unable to tolerate', 'intoleran(?:t|ce) (?:to|of)', 'not tolerat(?:ed|ing)', 'poorly tolerated'),
      affirmed: true,
      negated: true,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause) && clause.section === 'rationale',
    },
    {
      cue: cue('side[- ]effects?', 'adverse (?:effects?|reactions?|events?)', 'tolerat(?:es|ed|ing)\\b'),
      affirmed: null,
      negated: false,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause),
      weight: 0.8,
    },
    {
      cue: cue('tolerat(?:es|ed|ing) (?:[a-z0-9]+ ){0,5}?well', 'well tolerated', 'toler(?:ates|ated) (?:it|the|his|her)', 'side[- ]effects? (?:are |is |were |was )?(?:tolerable|mild|minimal|manageable|managed|controlled)'),
      affirmed: false,
      negated: true,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause),
      weight: 0.9,
    },
  ]),
); // biome-ignore format: lists
