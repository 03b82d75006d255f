import { AFTER_THERAPY } from '../course/counted-treatments.js';
import type { Clause } from './clause.js';
import type { Context } from './context.js';
import type { Match } from './lexicon.js';
import { DRUG_TREATMENTS, means, topicOfGeneric, treatmentsIn } from './topic.js';

export const DRUG = new Set<string>([...DRUG_TREATMENTS, 'medication']);

/** The improvement is credited to the disputed treatment, or to none in particular. */
export function creditedClause(clause: Clause, context: Context): boolean {
  const { treatment } = context.request;
  const own = treatmentsIn(clause).filter(
    (each) => each.value !== 'medication' || means('medication', treatment),
  );
  const fitsTarget = (topic: (typeof own)[number]['value']) =>
    means(topic, treatment) ||
    (AFTER_THERAPY.has(treatment) && (topic === 'therapy' || topic === 'physical-therapy'));
  if (own.length > 0) {
    // Drugs are named as what fell ("hydrocodone was cut"), so a clause that names only drugs is no other treatment's.
    const others = own.filter((each) => !DRUG.has(each.value));
    return (
      own.some((each) => fitsTarget(each.value)) ||
      (others.length === 0 && clause.section === 'rationale' && !DRUG.has(treatment))
    );
  }
  if (clause.section === 'rationale') return true;
  const carried = topicOfGeneric(clause);
  return carried !== null && fitsTarget(carried);
}

export const credited = (match: Match<true>, context: Context): boolean =>
  creditedClause(match.clause, context);
