import { type Command, Option } from 'commander';
import {
  type AuditEntry,
  AuditTally,
  type AuditWriter,
  beginRun,
  closingLines,
  csvWriter,
  filesOf,
  InputError,
  jsonWriter,
  junitWriter,
  lettersByHash,
  markdownWriter,
  minimalChanges,
  ndjsonWriter,
  openStore,
  type Problem,
  prettyWriter,
  type RuleBook,
  type Store,
  type View,
} from '../../index.js';
import { decisions, digestOf, type Job } from '../audit/decisions.js';
import { AuditReport } from '../audit/html-report.js';
import { progress } from '../audit/progress.js';
import { toolIdentity } from '../audit/tool-identity.js';
import { EXIT } from '../exit.js';
import { bookOf, noSuchFile } from '../input.js';
import { formatOption, type PredictFlags, predictOptions, withPredictFlags } from '../options.js';
import { colors, emit, stopWhenReaderCloses, warn } from '../output.js';

interface Flags extends PredictFlags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md' | 'junit';
  view: View;
  letters?: string;
  engine: 'json-rules' | 'compiled';
  store?: string;
  html?: string;
  review?: string;
  bom?: boolean;
  invented?: boolean;
  failOn?: 'disagreement' | 'problems';
}

export function auditCommand(program: Command): void {
  withPredictFlags(program.command('audit'))
    .description('compare predictions with recorded decisions')
    .argument('<path...>', 'letters (.txt, .pdf), case files (.yaml), or folders of them')
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv', 'md', 'junit']))
    .addOption(
      new Option('--view <view>', 'view of the listed decisions; the summary has both')
        .choices(['record', 'prescreen'])
        .default('record'),
    )
    .option(
      '--store <file>',
      'keep run, decisions, facts and criteria in a DuckDB file; a run that was broken off is taken up again (see "imr runs")',
    )
    .option(
      '--letters <folder>',
      'the letters themselves: check every span of a case against its text (or set IMR_LETTERS); given here, --html quotes them',
    )
    .option(
      '--html <file>',
      'also write the report as one page that opens without network, e.g. out/report.html',
    )
    .option(
      '--review <file>',
      'YAML of why predictions and decisions part: a person’s classes are read from it, new disagreements are added',
    )
    .option(
      '--invented',
      'the letters are invented: say with every figure that it says nothing about reality',
    )
    .option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8')
    .addOption(
      new Option('--engine <engine>', 'evaluator').choices(['json-rules', 'compiled']).default('json-rules'),
    )
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit 1 on a disagreement that no case knows, or on any problem',
      ).choices(['disagreement', 'problems']),
    )
    .addHelpText(
      'after',
      `
Examples:
  imr audit cases
  imr audit letters --format csv > decisions.csv
  imr audit letters --html out/report.html --review out/review.yaml
  imr audit letters --store audit.duckdb --format json > audit.json`,
    )
    .action((paths: string[], flags: Flags) => runAudit(paths, flags, program.version() ?? ''));
}

async function runAudit(paths: string[], flags: Flags, version: string): Promise<void> {
  stopWhenReaderCloses();
  const book = bookOf(flags);
  const problems: Problem[] = [];
  const files = inputFiles(paths, problems);
  const store = flags.store ? await openStore(flags.store, 'write') : null;
  try {
    const job = await prepare(paths, files, flags, book, store, version);
    const bar = progress(files.length);
    const running = { ...job, onFile: bar.step };
    const report = reportOf(paths, flags, running, problems);
    const totals = await write(running, writerOf(flags, book), problems, report).finally(bar.stop);
    warn(problems);
    if (totals.read === 0) throw new InputError(problems.length > 0 ? [] : [nothingRead(paths)]);
    for (const file of (await report?.write(totals.figures, problems)) ?? [])
      process.stderr.write(`${file} written\n`);
    if (flags.format !== 'pretty' && flags.format !== 'md')
      process.stderr.write(`${closingLines(totals.figures).join('\n')}\n`);
    if ((flags.failOn === 'disagreement' && totals.surprising) || (flags.failOn && problems.length > 0))
      process.exitCode = EXIT.failed;
  } finally {
    store?.close();
  }
}

/** Writes the audit as it goes; only counts stay in memory. */
async function write(job: Job, writer: AuditWriter, problems: Problem[], report: AuditReport | null) {
  const tally = new AuditTally();
  let read = 0;
  let surprising = false;
  await emit(writer.begin());
  for await (const decided of decisions(job, problems)) {
    const { entry, outcomes } = decided;
    read++;
    report?.add(decided);
    tally.add(outcomes);
    surprising ||= isSurprising(entry);
    await emit(writer.decision(entry));
  }
  const figures = tally.figures();
  await job.kept?.run.finish(figures, new Date());
  await emit(writer.end(figures, problems));
  return { read, surprising, figures };
}

async function prepare(
  paths: readonly string[],
  files: readonly string[],
  flags: Flags,
  book: RuleBook,
  store: Store | null,
  version: string,
): Promise<Omit<Job, 'onFile'>> {
  const folder = flags.letters ?? process.env.IMR_LETTERS ?? null;
  const options = { ...predictOptions(flags), engine: flags.engine };
  const invented = flags.invented ?? false;
  const reading = { book, letters: folder ? lettersByHash(folder) : null, invented };
  if (!store) return { files, reading, options, kept: null };
  const identity = {
    tool: toolIdentity(version),
    ruleBook: book.digest,
    rules: book.rules.size,
    arguments: JSON.stringify({ paths, ...options, invented, letters: folder }),
  };
  const run = await beginRun(store.connection, identity, files, digestOf, new Date());
  if (run.filesDone > 0) {
    const what = run.complete
      ? 'is complete'
      : `is taken up again after ${run.filesDone} of ${files.length} files`;
    process.stderr.write(`run ${run.run} of the store ${what}\n`);
  }
  return { files, reading, options, kept: { store, run } };
}

/** The page and review file of a run that asks for them. */
function reportOf(paths: readonly string[], flags: Flags, job: Job, problems: readonly Problem[]) {
  const { html = null, review = null, letters = null } = flags;
  return html || review ? new AuditReport({ html, review, letters, paths }, job, problems) : null;
}

function inputFiles(paths: readonly string[], problems: Problem[]): string[] {
  return paths.flatMap((path) => {
    const files = filesOf(path);
    if (files.length === 0) problems.push(noSuchFile(path));
    return files;
  });
}

const nothingRead = (paths: readonly string[]): Problem => ({
  ...noSuchFile(paths.join(' ')),
  code: 'nothing-read',
  message: 'no recorded decision was found',
});

const isSurprising = (entry: AuditEntry) => {
  const record = entry.compared?.record;
  if (record) return record.comparison === 'disagree' && !record.item.knownDisagreement;
  const document = entry.document('record');
  return document.comparison === 'disagree' && !document.knownDisagreement;
};

function writerOf(flags: Flags, book: RuleBook): AuditWriter {
  switch (flags.format) {
    case 'json':
      return jsonWriter(flags.view, book);
    case 'ndjson':
      return ndjsonWriter(flags.view);
    case 'csv':
      return csvWriter(flags.view, flags.bom);
    case 'md':
      return markdownWriter();
    case 'junit':
      return junitWriter(flags.view);
    case 'pretty':
      // With a store the decisions are there to be looked at.
      return prettyWriter(
        book,
        colors,
        ({ item, prediction }) =>
          minimalChanges(prediction, item.request, item.facts.record, book, {
            ...predictOptions(flags),
            citedEdition: item.citedEdition,
          }),
        flags.store ? 0 : 200,
      );
  }
}
