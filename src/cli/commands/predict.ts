import type { Command } from 'commander';
import {
  boundsOf,
  DISCLAIMER,
  explain,
  type FactSet,
  factsJson,
  givenFacts,
  minimalChanges,
  type Prediction,
  type Problem,
  predict,
  predictionJson,
  predictionSentence,
  predictSync,
  problemJson,
  readBatch,
  requestJson,
  requestLine,
  ruleBookJson,
  SCHEMA_VERSION,
  type TreatmentRequest,
  toCsv,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { bookOf, readText } from '../input.js';
import { formatOption, type PredictFlags, predictOptions, withPredictFlags } from '../options.js';
import { colors, print, printJson, warn } from '../output.js';

interface Flags extends PredictFlags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md';
  explain?: boolean;
  engine: 'json-rules' | 'compiled';
}

interface Result {
  request: TreatmentRequest;
  facts: FactSet;
  prediction: Prediction;
}

export function predictCommand(program: Command): void {
  withPredictFlags(program.command('predict'))
    .description('predict the IMR outcome of treatment requests')
    .argument('<file>', 'YAML, JSON, NDJSON or CSV; "-" for stdin')
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv', 'md']))
    .option('--explain', 'add bounds and minimal changes')
    .option('--engine <engine>', 'json-rules (reference) or compiled', 'json-rules')
    .addHelpText(
      'after',
      '\nExample:\n  imr predict request.yaml\n  cat requests.ndjson | imr predict - --format ndjson',
    )
    .action(runPredict);
}

async function runPredict(file: string, flags: Flags): Promise<void> {
  const book = bookOf(flags);
  const options = predictOptions(flags);
  const { text, name } = readText(file);
  const problems: Problem[] = [];
  const results: Result[] = [];
  for (const input of readBatch(text, name, book.vocabulary, book.facts, problems)) {
    const before = problems.length;
    const facts = givenFacts(input, book.facts, problems);
    if (problems.length > before) continue;
    const { request } = input;
    const prediction =
      flags.engine === 'compiled'
        ? predictSync(request, facts, book, options)
        : await predict(request, facts, book, options);
    results.push({ request, facts, prediction });
  }
  warn(problems);
  const extra = ({ request, facts, prediction }: Result) =>
    flags.explain
      ? {
          bounds: boundsOf(prediction, book),
          changes: minimalChanges(prediction, request, facts, book, options),
        }
      : {};
  const json = (result: Result) => ({
    id: result.request.id,
    request: requestJson(result.request),
    facts: factsJson(result.facts),
    prediction: predictionJson(result.prediction, extra(result)),
  });
  switch (flags.format) {
    case 'json':
      printJson({
        schemaVersion: SCHEMA_VERSION,
        ruleBook: ruleBookJson(book),
        policy: flags.policy,
        results: results.map(json),
        problems: problems.map(problemJson),
      });
      break;
    case 'ndjson':
      for (const result of results) print(JSON.stringify(json(result)));
      break;
    case 'csv':
      print(toCsv(results.map(csvRow)));
      break;
    case 'md':
      print(markdown(results));
      break;
    case 'pretty':
      for (const result of results) {
        const title = result.request.id ? `${colors.bold(result.request.id)}\n` : '';
        const changes = minimalChanges(result.prediction, result.request, result.facts, book, options);
        print(
          `${title}${explain(result.request, result.prediction, { colors, changes, ...(flags.explain ? { bounds: boundsOf(result.prediction, book) } : {}) })}\n`,
        );
      }
      if (results.length > 0) print(colors.dim(DISCLAIMER));
  }
  if (results.length === 0) process.exitCode = EXIT.unreadable;
  else if (
    results.length === 1 &&
    problems.length === 0 &&
    results[0]?.prediction.decision === 'undetermined'
  )
    process.exitCode = EXIT.undetermined;
}

const csvRow = ({ request, prediction }: Result) => ({
  id: request.id,
  treatment: request.treatment,
  bodyPart: request.bodyPart,
  visits: request.visits,
  decision: prediction.decision,
  finding: prediction.finding,
  decidedBy: prediction.decidedBy,
  grounds: prediction.grounds.map(({ label }) => label).join(' '),
  presumed: prediction.presumed.map(({ criterion }) => criterion).join(' '),
  missing: prediction.missing.join(' '),
  weakestBasis: prediction.weakestBasis,
});

const markdown = (results: readonly Result[]) =>
  [
    '| request | prediction | why |',
    '| --- | --- | --- |',
    ...results.map(
      ({ request, prediction }) =>
        `| ${request.id ?? requestLine(request)} | ${prediction.decision} | ${predictionSentence(prediction)} |`,
    ),
    '',
    DISCLAIMER,
  ].join('\n');
