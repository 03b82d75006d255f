import type { Fact, FactSet } from '../facts/fact.js';
import type { Bounds } from '../predict/bounds.js';
import type { Change } from '../predict/changes.js';
import type { Prediction } from '../predict/prediction.js';
import type { TreatmentRequest } from '../request/request.js';
import { changeWords, whyWords } from './words.js';

/** Bumped when a field changes meaning or goes; added fields leave it. */
export const SCHEMA_VERSION = 1;

/** The prediction of DESIGN §10. */
export function predictionJson(
  prediction: Prediction,
  extra: { bounds?: Bounds; changes?: readonly Change[] } = {},
) {
  return {
    decision: prediction.decision,
    finding: prediction.finding,
    decidedBy: prediction.decidedBy,
    ...(prediction.undecided ? { undecided: prediction.undecided } : {}),
    rules: prediction.outcomes.flatMap(({ question, standings }) =>
      standings.map(({ result, role, why }) => ({
        rule: result.rule.id,
        question,
        role,
        finding: result.finding,
        ...(why ? { why } : {}),
      })),
    ),
    grounds: prediction.grounds.map(({ rule, criterion, result, cause, label, tree }) => ({
      rule,
      criterion,
      result,
      cause,
      label,
      why: whyWords(tree),
    })),
    presumed: prediction.presumed,
    missing: prediction.missing,
    weakestBasis: prediction.weakestBasis,
    conflicts: prediction.conflicts,
    asOf: prediction.asOf,
    ...(extra.bounds ? { bounds: extra.bounds } : {}),
    ...(extra.changes
      ? { changes: extra.changes.map((change) => ({ ...change, text: changeWords(change) })) }
      : {}),
  };
}

/** The request keys of DESIGN §10, null where not given. */
export function requestJson({
  treatment,
  bodyPart,
  visits,
  frequencyPerWeek,
  weeks,
  timing,
  diagnosis,
  purpose,
  drug,
  dates,
}: TreatmentRequest) {
  return { treatment, bodyPart, visits, frequencyPerWeek, weeks, timing, diagnosis, purpose, drug, dates };
}

/** Facts by id; `value` only where stated. */
export function factsJson(facts: FactSet) {
  return Object.fromEntries(
    [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, fact]) => [id, factJson(fact)]),
  );
}

function factJson(fact: Fact) {
  return {
    status: fact.status,
    ...(fact.status === 'stated' ? { value: fact.value } : {}),
    ...(fact.section ? { section: fact.section } : {}),
    ...(fact.lines ? { lines: fact.lines } : {}),
    ...(fact.page ? { page: fact.page } : {}),
  };
}
