import { type Command, InvalidArgumentError, Option } from 'commander';
import { openRequests } from '../batch/input.js';
import { EXIT } from '../exit.js';
import { formatOption, type PredictFlags, predictOptions, withPredictFlags } from '../options.js';
import { stopWhenReaderCloses } from '../output.js';
import { predictBatch } from '../predict-batch.js';
import { predictEach } from '../predict-each.js';

interface Flags extends PredictFlags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md';
  explain?: boolean;
  engine?: 'json-rules' | 'compiled';
  jobs?: number;
}

export function predictCommand(program: Command): void {
  withPredictFlags(program.command('predict'))
    .description('predict the IMR outcome of treatment requests')
    .argument('<file>', 'YAML, JSON, NDJSON or CSV; "-" for stdin')
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv', 'md']))
    .option('--explain', 'add bounds, minimal changes and why each ground is one')
    .addOption(
      new Option(
        '--engine <engine>',
        'evaluator: json-rules is the reference (default: compiled for NDJSON and CSV, json-rules for others)',
      ).choices(['json-rules', 'compiled']),
    )
    .option('--jobs <n>', 'threads for a large NDJSON file (default: one a processor)', wholeNumber)
    .addHelpText(
      'after',
      '\nExample:\n  imr predict request.yaml\n  cat requests.ndjson | imr predict - --format ndjson',
    )
    .action(runPredict);
}

async function runPredict(file: string, flags: Flags): Promise<void> {
  stopWhenReaderCloses();
  const options = predictOptions(flags);
  const input = await openRequests(file);
  const isBatch = input.format === 'ndjson' || input.format === 'csv';
  const engine = flags.engine ?? (isBatch ? 'compiled' : 'json-rules');
  const isQuick = isBatch && engine === 'compiled' && !flags.explain;
  const { format } = flags;
  const { results, undetermined, problems } =
    isQuick && (format === 'ndjson' || format === 'csv')
      ? await predictBatch(input, { ...flags, format }, options)
      : await predictEach(input, { ...flags, engine }, options);
  if (results === 0) process.exitCode = EXIT.unreadable;
  else if (results === 1 && problems === 0 && undetermined === 1) process.exitCode = EXIT.undetermined;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1');
  return number;
}
