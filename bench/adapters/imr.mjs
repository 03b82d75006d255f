import { decideCompiled } from '../../dist/evaluate/compiled.js';
import { evaluateRule } from '../../dist/evaluate/rule.js';
import { withRow } from '../../dist/evaluate/table-row.js';
import { deriveFacts } from '../../dist/facts/derive/derive.js';
import { requestFacts } from '../../dist/facts/derive/request-facts.js';
import { BatchPredictor, BatchRunner, NdjsonSink, predictSync, ruleOf } from '../../dist/index.js';
import { resolveAsOf } from '../../dist/predict/as-of.js';

const CODES = { 'not-met': 0, met: 1, silent: 2, 'not-documented': 3 };
const codeOf = ({ result, cause }) => CODES[cause ?? result];
const FINDING = { 'not-medically-necessary': 0, 'medically-necessary': 1 };
const findingCode = ({ finding, cause }) => FINDING[finding] ?? CODES[cause ?? 'silent'];

/** The product's own evaluator, rule by rule: what every adapter has to say. */
export function expected(task, book) {
  const asOf = resolveAsOf(task.request, book.authorities, null, null);
  const facts = deriveFacts(new Map([...requestFacts(task.request, book.facts), ...task.given]), {
    continued: task.request.continued,
    asOf: asOf.basis === 'none' ? null : asOf.request,
  });
  const decided = (rule, row) => decideCompiled(rule, withRow(facts, row));
  return task.rules.flatMap(({ rule }) => {
    const result = evaluateRule(rule, facts, decided, (id) => ruleOf(book, id));
    const applies = codeOf(result.applies);
    return applies === 0 ? [] : [`${rule.id} ${applies} ${findingCode(result)}`];
  });
}

/** A single prediction with its whole explanation. */
export function single(book) {
  return {
    name: 'this project, one request with its explanation',
    judge: ({ request, given }) => shown(predictSync(request, given, book).outcomes),
  };
}

/** A prediction in a batch, from the facts of a parsed request to the verdict with its reasons. */
export function inBatch(book) {
  const predictor = new BatchPredictor(book);
  return {
    name: 'this project, compiled',
    judge: ({ request, given }) => predictor.predictFacts(request, given).answers,
    /** Every rule's standing, as rows of results name them. */
    standingsOf: (answers) => answers.flatMap(({ rules }) => JSON.parse(`[${rules}]`)),
  };
}

/** Lines of NDJSON to lines of results, as `predict` does a batch: reading, checking, judging and writing. */
export function rows(book) {
  let sink = null;
  const runner = new BatchRunner(book, {}, 'bench', ({ slots }) => {
    sink = new NdjsonSink(slots);
    return sink;
  });
  return {
    name: 'this project, row to row',
    chunk: (bytes) => runner.lines(bytes),
    written: () => Buffer.from(sink.bytes()).toString('utf8'),
  };
}

const shown = (outcomes) =>
  outcomes.flatMap(({ standings }) =>
    standings.map(({ result }) => `${result.rule.id} ${codeOf(result.applies)} ${findingCode(result)}`),
  );
