import {
  BatchPredictor,
  boundsOf,
  DISCLAIMER,
  explain,
  type FactSet,
  factsJson,
  minimalChanges,
  openBook,
  type Prediction,
  type PredictOptions,
  type Problem,
  predict,
  predictionJson,
  predictionSentence,
  predictSync,
  problemJson,
  quickRequest,
  type RuleBook,
  requestJson,
  requestLine,
  ruleBookJson,
  SCHEMA_VERSION,
  type TreatmentRequest,
} from '../index.js';
import { type RequestStream, textOf } from './batch/input.js';
import { colors, emit, warn } from './output.js';
import type { Tally } from './predict-batch.js';

export interface EachFlags {
  rules?: string;
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md';
  explain?: boolean;
  engine: 'json-rules' | 'compiled';
  policy: string;
}

interface Result {
  request: TreatmentRequest;
  facts: FactSet;
  prediction: Prediction;
}

/** Predicts one request after the other with its whole explanation at hand, and prints each as it is done. */
export async function predictEach(
  input: RequestStream,
  flags: EachFlags,
  options: PredictOptions,
): Promise<Tally> {
  const book = await openBook(flags.rules);
  const problems: Problem[] = [];
  const tally = { results: 0, undetermined: 0 };
  let warned = 0;
  async function* results(): AsyncGenerator<Result> {
    for await (const { request, facts } of requests(input, book, problems)) {
      const prediction =
        flags.engine === 'compiled'
          ? predictSync(request, facts, book, options)
          : await predict(request, facts, book, options);
      tally.results += 1;
      if (prediction.decision === 'undetermined') tally.undetermined += 1;
      yield { request, facts, prediction };
    }
  }
  for await (const text of WRITERS[flags.format](results(), { book, flags, options, problems })) {
    warn(problems.slice(warned));
    warned = problems.length;
    await emit(text);
  }
  warn(problems.slice(warned));
  return { ...tally, problems: problems.length };
}

/** The requests of a stream. A single one in JSON is read the quick way where nothing is wrong with it. */
async function* requests(input: RequestStream, book: RuleBook, problems: Problem[]) {
  const text = input.format === 'json' ? await textOf(input) : undefined;
  const quick = text === undefined ? null : quickRequest(text, book);
  if (quick) yield quick;
  else {
    const { carefulRequests } = await import('./batch/careful-inputs.js');
    yield* carefulRequests(input, book, problems, text);
  }
}

interface Context {
  book: RuleBook;
  flags: EachFlags;
  options: PredictOptions;
  problems: readonly Problem[];
  rerun?: BatchPredictor;
}

/** The texts of an output, in order, as the results come. */
type Writer = (results: AsyncIterable<Result>, context: Context) => AsyncGenerator<string>;

const WRITERS: Record<EachFlags['format'], Writer> = {
  async *pretty(results, context) {
    let any = false;
    for await (const result of results) {
      any = true;
      const { request, prediction } = result;
      const title = request.id ? `${colors.bold(request.id)}\n` : '';
      const bounds = context.flags.explain ? { bounds: boundsOf(prediction, context.book) } : {};
      yield `${title}${explain(request, prediction, { colors, changes: changesOf(result, context), ...bounds })}\n\n`;
    }
    if (any) yield `${colors.dim(DISCLAIMER)}\n`;
  },

  async *json(results, context) {
    const head = {
      schemaVersion: SCHEMA_VERSION,
      ruleBook: ruleBookJson(context.book),
      policy: context.flags.policy,
    };
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "results": [`;
    let count = 0;
    for await (const result of results)
      yield `${count++ > 0 ? ',' : ''}\n    ${indented(resultJson(result, context), 4)}`;
    yield `${count > 0 ? '\n  ' : ''}],\n  "problems": ${indented(context.problems.map(problemJson), 2)}\n}\n`;
  },

  async *ndjson(results, context) {
    for await (const result of results) {
      const document = resultJson(result, context);
      // A row says what batches say; the words why a ground is one come with --explain.
      const grounds = document.prediction.grounds.map(({ why, ...ground }) => ground);
      const prediction = context.flags.explain ? document.prediction : { ...document.prediction, grounds };
      yield `${JSON.stringify({ ...document, prediction })}\n`;
    }
  },

  async *csv(results) {
    const { resultHead, resultRow } = await import('./batch/csv-sink.js');
    yield resultHead();
    for await (const { request, prediction } of results) yield resultRow(request, prediction);
  },

  async *md(results) {
    yield '| request | prediction | why |\n| --- | --- | --- |\n';
    for await (const { request, prediction } of results)
      yield `| ${request.id ?? requestLine(request)} | ${prediction.decision} | ${predictionSentence(prediction)} |\n`;
    yield `\n${DISCLAIMER}\n`;
  },
};

/** Changes are found by hundreds of re-runs, which batches do fast. */
function changesOf({ prediction, request, facts }: Result, context: Context) {
  const { book, options } = context;
  context.rerun ??= new BatchPredictor(book, options);
  const { rerun } = context;
  return minimalChanges(prediction, request, facts, book, options, (changed, documented) =>
    rerun.overturns(changed, documented),
  );
}

const resultJson = (result: Result, context: Context) => ({
  id: result.request.id,
  request: requestJson(result.request),
  facts: factsJson(result.facts),
  prediction: predictionJson(
    result.prediction,
    context.flags.explain
      ? { bounds: boundsOf(result.prediction, context.book), changes: changesOf(result, context) }
      : {},
  ),
});

/** JSON of a value that stands in a document, its further lines indented. */
const indented = (value: unknown, by: number) =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
