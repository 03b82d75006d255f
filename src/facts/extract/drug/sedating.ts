import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { aboutDrug, before } from './subject.js';

/** A muscle relaxant that makes drowsy; only where the letter raises it. */
export const sedating = signalFact(
  'sedating',
  [
    { cue: cue('sedating\\b', 'sedative\\b', 'sedat(?:ion|ed)\\b', 'drows(?:y|iness)\\b', 'somnolen(?:t|ce)\\b', 'sleepy\\b', 'groggy\\b'), undocumented: null, when: ({ clause, start }, context) => aboutDrug(context, clause) && !/\b(?:non-? ?|less |least |minimally |not very |hardly )$/.test(before(clause, start, 12)) && !/\b(?:monitor|assess)/.test(before(clause, start, 30)) },
    { cue: cue('non-? ?sedating', '(?:less|least|minimally) sedating'), affirmed: false, negated: true, undocumented: null, when: ({ clause }, context) => aboutDrug(context, clause) },
  ],
  ['muscle-relaxant'],
); // biome-ignore format: long conditions
