import type { Audit, ViewSummary } from '../compare/audit.js';
import type { Compared } from '../compare/comparison.js';
import type { View } from '../facts/fact.js';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import { factsJson, predictionJson, requestJson, SCHEMA_VERSION } from './prediction-json.js';

export const ruleBookJson = ({ digest, rules }: RuleBook) => ({ digest, rules: rules.size });

export const problemJson = ({ file, line, column, code, message, hint }: Problem) => ({
  file,
  line,
  ...(column === null ? {} : { column }),
  code,
  message,
  ...(hint ? { hint } : {}),
});

/** One decision of DESIGN §10. */
export function decisionJson({ item, view, prediction, comparison, reasonAgrees }: Compared) {
  return {
    letter: item.letter,
    issue: item.issue,
    heading: item.heading,
    request: requestJson(item.request),
    facts: factsJson(item.facts[view]),
    authorities: item.authorities,
    recorded: item.recorded,
    prediction: predictionJson(prediction),
    comparison,
    reasonAgrees,
    ...(item.knownDisagreement ? { knownDisagreement: item.knownDisagreement } : {}),
  };
}

/** `audit --format json`. */
export function auditJson(audit: Audit, view: View, book: RuleBook, problems: readonly Problem[]) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ruleBook: ruleBookJson(book),
    view,
    decisions: audit.compared[view].map(decisionJson),
    problems: problems.map(problemJson),
    summary: { views: audit.views satisfies Record<View, ViewSummary> },
  };
}
