import type { TreatmentId } from '../../../request/treatment.js';
import type { FactValue } from '../../fact.js';
import { state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';

/**
 * A fact that the heading gives. A heading is no sentence, so nothing in it is negated or supposed: "IF unit" names a
 * device. `read` gets its normalized wording.
 */
export function headingFact(
  fact: string,
  treatments: readonly TreatmentId[],
  read: (heading: string) => FactValue | null,
): Extractor {
  return {
    facts: [fact],
    treatments,
    read(context) {
      const [first] = context.heading.clauses;
      if (!first) return;
      const value = read(context.heading.clauses.map((clause) => clause.text).join('; '));
      if (value !== null) state(context, fact, value, first);
    },
  };
}
