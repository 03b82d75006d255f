import {
  AuditTally,
  type AuditWriter,
  beginRun,
  closingLines,
  InputError,
  lettersByHash,
  openBook,
  openStore,
  type Problem,
  type RuleBook,
  type Store,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { noSuchFile } from '../input.js';
import { predictOptions } from '../options.js';
import { emit, warn } from '../output.js';
import type { Decided } from './audit-file.js';
import { decisions, digestOf, type Job } from './decisions.js';
import { type AuditFlags, threadsFor } from './flags.js';
import { AuditReport } from './html-report.js';
import { inputFiles, lettersFolder } from './input-files.js';
import { progress } from './progress.js';
import { mayBeWritten } from './targets.js';
import { toolIdentity } from './tool-identity.js';
import { writerOf } from './writer-of.js';

/** `imr audit`. */
export async function runAudit(paths: string[], flags: AuditFlags, version: string): Promise<void> {
  const book = await openBook(flags.rules);
  const problems: Problem[] = [];
  const files = inputFiles(paths, problems);
  const letters = lettersFolder(flags);
  // Said now, not after an hour of work.
  for (const target of [flags.html, flags.review, flags.store]) if (target) mayBeWritten(target);
  const store = flags.store ? await openStore(flags.store, 'write') : null;
  try {
    const writer = writerOf(flags, book);
    const kept = store && { store, run: await runOf(paths, files, flags, letters, book, store, version) };
    const bar = progress(files.length, () => !(process.stdout.isTTY && writer.explains?.()));
    const options = { ...predictOptions(flags), engine: flags.engine };
    const invented = flags.invented ?? false;
    const setup = { rules: flags.rules ?? null, digest: book.digest, letters, invented, options };
    const count = threadsFor(files.length - (kept?.run.filesDone ?? 0), flags);
    const job: Job = {
      files,
      reading: { book, letters: letters ? lettersByHash(letters) : null, invented },
      options,
      kept,
      threads: count > 1 ? { setup, count } : null,
      whole: () => Boolean(kept || report || writer.explains?.()),
      onFiles: bar.add,
    };
    const report = reportOf(paths, flags, job, problems);
    const totals = await write(job, writer, problems, report).finally(bar.stop);
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
    read++;
    report?.add(decided);
    tally.add(decided.outcomes);
    surprising ||= isSurprising(decided);
    await emit(writer.decision(decided.entry));
  }
  const figures = tally.figures();
  await job.kept?.run.finish(figures, new Date());
  await emit(writer.end(figures, problems));
  return { read, surprising, figures };
}

/** The run in the store that this one continues, or a new one. */
async function runOf(
  paths: readonly string[],
  files: readonly string[],
  flags: AuditFlags,
  letters: string | null,
  book: RuleBook,
  store: Store,
  version: string,
) {
  const options = { ...predictOptions(flags), engine: flags.engine };
  const identity = {
    tool: toolIdentity(version),
    ruleBook: book.digest,
    rules: book.rules.size,
    arguments: JSON.stringify({ paths, ...options, invented: flags.invented ?? false, letters }),
  };
  const run = await beginRun(store.connection, identity, files, digestOf, new Date());
  if (run.filesDone > 0) {
    const what = run.complete
      ? 'is complete'
      : `is taken up again after ${run.filesDone} of ${files.length} files`;
    process.stderr.write(`run ${run.run} of the store ${what}\n`);
  }
  return run;
}

/** The page and review file of a run that asks for them. */
function reportOf(paths: readonly string[], flags: AuditFlags, job: Job, problems: readonly Problem[]) {
  const { html = null, review = null, letters = null } = flags;
  return html || review ? new AuditReport({ html, review, letters, paths }, job, problems) : null;
}

const nothingRead = (paths: readonly string[]): Problem => ({
  ...noSuchFile(paths.join(' ')),
  code: 'nothing-read',
  message: 'no recorded decision was found',
});

/** A disagreement in the record view that no case knows. */
function isSurprising({ outcomes: { record }, entry }: Decided): boolean {
  const { recorded, decision } = record;
  if (recorded === null || decision === 'undetermined' || decision === recorded) return false;
  return !entry.document('record').knownDisagreement;
}
