import { type Command, Option } from 'commander';
import { openRequests } from '../batch/input.js';
import { EXIT } from '../exit.js';
import { formatOption, jobsOption, type PredictFlags, predictOptions, withPredictFlags } from '../options.js';

interface Flags extends PredictFlags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md';
  explain?: boolean;
  engine: 'json-rules' | 'compiled';
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
        'evaluator: json-rules is the reference, compiled decides the same faster',
      )
        .choices(['json-rules', 'compiled'])
        .default('compiled'),
    )
    .addOption(jobsOption('threads for a large NDJSON file (default: one a processor)'))
    .addHelpText(
      'after',
      '\nExample:\n  imr predict request.yaml\n  cat requests.ndjson | imr predict - --format ndjson',
    )
    .action(runPredict);
}

async function runPredict(file: string, flags: Flags): Promise<void> {
  const options = predictOptions(flags);
  const input = await openRequests(file);
  const isBatch = input.format === 'ndjson' || input.format === 'csv';
  const isQuick = isBatch && flags.engine === 'compiled' && !flags.explain;
  const { format } = flags;
  const { results, undetermined, problems } =
    isQuick && (format === 'ndjson' || format === 'csv')
      ? await (await import('../predict-batch.js')).predictBatch(input, { ...flags, format }, options)
      : await (await import('../predict-each.js')).predictEach(input, flags, options);
  if (results === 0) process.exitCode = EXIT.unreadable;
  else if (results === 1 && problems === 0 && undetermined === 1) process.exitCode = EXIT.undetermined;
}
