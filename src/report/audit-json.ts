import type { Audit, AuditFigures } from '../compare/audit.js';
import type { View } from '../facts/fact.js';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import type { AuditWriter } from './audit-writer.js';
import { decisionJson } from './decision-json.js';
import { SCHEMA_VERSION } from './prediction-json.js';

export const ruleBookJson = ({ digest, rules }: RuleBook) => ({ digest, rules: rules.size });

export const problemJson = ({ file, line, column, code, message, hint }: Problem) => ({
  file,
  line,
  ...(column === null ? {} : { column }),
  code,
  message,
  ...(hint ? { hint } : {}),
});

export const summaryJson = ({ views, groups }: AuditFigures) => ({ views, groups });

/** `audit --format json`, whole. */
export function auditJson(audit: Audit, view: View, book: RuleBook, problems: readonly Problem[]) {
  return {
    schemaVersion: SCHEMA_VERSION,
    ruleBook: ruleBookJson(book),
    view,
    decisions: audit.compared[view].map(decisionJson),
    problems: problems.map(problemJson),
    summary: summaryJson(audit),
  };
}

/** `audit --format json` in pieces: the same document, a decision a line, the summary last. */
export function jsonWriter(view: View, book: RuleBook): AuditWriter {
  let any = false;
  return {
    begin: () =>
      `{"schemaVersion":${SCHEMA_VERSION},\n"ruleBook":${JSON.stringify(ruleBookJson(book))},\n"view":"${view}",\n"decisions":[`,
    decision: (entry) => {
      const separator = any ? ',\n' : '\n';
      any = true;
      return separator + entry.text(view);
    },
    end: (figures, problems) =>
      `\n],\n"problems":${JSON.stringify(problems.map(problemJson), null, 1)},\n"summary":${JSON.stringify(summaryJson(figures), null, 1)}}\n`,
  };
}

/** `audit --format ndjson`: one decision a line and nothing else. */
export const ndjsonWriter = (view: View): AuditWriter => ({
  begin: () => '',
  decision: (entry) => `${entry.text(view)}\n`,
  end: () => '',
});
