import type { Compared } from './comparison.js';
import type { Summary } from './summary.js';
import { SummaryTally } from './summary-tally.js';

/** The figures of decisions at hand. */
export function summarize(compared: Iterable<Compared>): Summary {
  const tally = new SummaryTally();
  for (const { item, prediction, reasonAgrees } of compared) {
    tally.add({
      recorded: item.recorded,
      decision: prediction.decision,
      decidedBy: prediction.decidedBy,
      presumes: prediction.presumed.length > 0,
      reasonAgrees,
    });
  }
  return tally.summary();
}
