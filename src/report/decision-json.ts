import { requestIn } from '../cases/audit-item.js';
import type { Compared } from '../compare/comparison.js';
import { factsJson, predictionJson, requestJson } from './prediction-json.js';

/** One decision of DESIGN §10. */
export function decisionJson({ item, view, prediction, comparison, reasonAgrees }: Compared) {
  return {
    letter: item.letter,
    issue: item.issue,
    heading: item.heading,
    request: requestJson(requestIn(item, view)),
    facts: factsJson(item.facts[view]),
    authorities: item.authorities,
    recorded: item.recorded,
    prediction: predictionJson(prediction),
    comparison,
    reasonAgrees,
    ...(item.knownDisagreement ? { knownDisagreement: item.knownDisagreement } : {}),
  };
}

export type DecisionDocument = ReturnType<typeof decisionJson>;
