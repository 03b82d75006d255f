/**
 * Public API. Everything a user of the package, the command line or the server needs; nothing else is stable.
 *
 * @example
 * const book = loadBook();
 * const problems: Problem[] = [];
 * for (const input of readBatch(text, 'request.yaml', book.vocabulary, book.facts, problems)) {
 *   const facts = givenFacts(input, book.facts, problems);
 *   const prediction = await predict(input.request, facts, book);
 *   console.log(prediction.decision, prediction.grounds);
 * }
 */

export { type Annotation, annotation } from './analyze/annotation.js';
export { scoreReading } from './analyze/score-reading.js';
export { type BatchPrediction, BatchPredictor } from './batch/batch-predictor.js';
export { BatchRunner, type ChunkCounts, type Item } from './batch/batch-runner.js';
export { quickRequest } from './batch/quick-request.js';
export { NdjsonSink, type ResultSink } from './batch/result-sink.js';
export { type AuditItem, itemsOfCase, requestIn } from './cases/audit-item.js';
export { caseDraft } from './cases/case-draft.js';
export { type CaseFile, caseFile } from './cases/case-schema.js';
export { checkSpans } from './cases/check-spans.js';
export { itemsOfLetter, type ReadLetter } from './cases/items-of-letter.js';
export { type LettersByHash, lettersByHash } from './cases/letter-folder.js';
export { loadCases } from './cases/load-cases.js';
export { filesOf, itemsOfFile, itemsOfPath, letterText } from './cases/read-path.js';
export {
  type Audit,
  type Audited,
  type AuditFigures,
  type AuditOptions,
  audit,
  auditItem,
  auditItemSync,
  auditor,
  optionsFor,
  VIEWS,
  withBurden,
} from './compare/audit.js';
export { AuditTally } from './compare/audit-tally.js';
export { type Compared, type Comparison, compare } from './compare/comparison.js';
export { KeptDecisions } from './compare/kept.js';
export { type McNemar, mcnemar } from './compare/mcnemar.js';
export type { Outcome } from './compare/outcome.js';
export { Portable } from './compare/portable.js';
export { type Rate, rate } from './compare/rate.js';
export { parseReview, type Review, reviewYaml } from './compare/review.js';
export { summarize } from './compare/summarize.js';
export type { Summary } from './compare/summary.js';
export { type CoverageSummary, coverageOf, percentDown } from './coverage/coverage.js';
export { type ExampleRun, runExample, runExamples } from './coverage/run-examples.js';
export type { FactDictionary } from './facts/dictionary.js';
export { type Fact, type FactSet, type FactValue, factOf, type View } from './facts/fact.js';
export { givenFacts } from './facts/given.js';
export { formatOf, type InputFormat } from './facts/input-format.js';
export { csvItem, readBatch, readLine } from './facts/read-batch.js';
export { scaffoldRule } from './lint/scaffold.js';
export { oneSidedRules, oneSidedTreatments } from './lint/two-sides.js';
export { type Bounds, boundsOf } from './predict/bounds.js';
export { applyChange, type Change, minimalChanges } from './predict/changes.js';
export type { DecidedBy, Decision, Policy } from './predict/policy.js';
export { type PredictOptions, predict, predictSync } from './predict/predict.js';
export type { Prediction } from './predict/prediction.js';
export { type AnnotatedLine, annotate, annotatedText } from './report/annotated-letter.js';
export { type AuditEntry, entryOf, entryOfTexts } from './report/audit-entry.js';
export {
  auditJson,
  jsonWriter,
  ndjsonWriter,
  problemJson,
  ruleBookJson,
} from './report/audit-json.js';
export { auditMarkdown, markdownWriter } from './report/audit-markdown.js';
export { prettyWriter } from './report/audit-pretty.js';
export type { AuditWriter } from './report/audit-writer.js';
export { caseCatalogue } from './report/case-catalogue.js';
export { closingLines } from './report/closing.js';
export type { Colors } from './report/colors.js';
export { csvHead, csvRow, csvWriter, decisionRow, toCsv } from './report/csv.js';
export { type DecisionDocument, decisionJson } from './report/decision-json.js';
export { explain, requestLine } from './report/explanation.js';
export { extractPretty } from './report/extract-pretty.js';
export { figureWords, rateWords, summaryRows } from './report/figures.js';
export { annotatedPage } from './report/html/annotated-page.js';
export { type Collected, ReportCollector } from './report/html/collect.js';
export { type AuditHtmlInput, auditHtml } from './report/html/report.js';
export { junitWriter } from './report/junit.js';
export { factsJson, predictionJson, requestJson, SCHEMA_VERSION } from './report/prediction-json.js';
export { encodedRows, ruleCatalogue } from './report/rule-catalogue.js';
export { comparisonPretty } from './report/run-comparison.js';
export { changeWords, citationWords, DISCLAIMER, predictionSentence } from './report/words.js';
export { workbook } from './report/xlsx/workbook.js';
export type { RequestInput } from './request/read-input.js';
export { type TreatmentRequest, treatmentRequest } from './request/request.js';
export { TREATMENTS } from './request/treatment.js';
export { BASES, type Basis } from './rules/bases.js';
export { type RuleBook, ruleOf, suggestRule } from './rules/book.js';
export { toJsonSchema } from './rules/json-schema.js';
export { loadBook, SHIPPED_RULES, tryLoadBook } from './rules/load-book.js';
export { openBook } from './rules/load-compiled.js';
export { type Rule, ruleFile } from './rules/schema.js';
export { formatProblem, InputError, type Problem } from './source/problem.js';
export { compareRuns, noSuchRun, type RunComparison } from './store/compare-runs.js';
export { openStore, type Store } from './store/open-store.js';
export { exportParquet } from './store/parquet.js';
export { type Cell, query, type Rows, TABLES, type TableName, tableRows, tableSql } from './store/query.js';
export { type ReplayedDecision, replayDecisions, replayProblems } from './store/replay.js';
export { beginRun, type RunIdentity, StoredRun } from './store/run.js';
