import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type AuditOptions,
  entryOfTexts,
  type Problem,
  replayDecisions,
  replayProblems,
  type Store,
  type StoredRun,
} from '../../index.js';
import { type AuditedFile, type Decided, fileAuditor } from './audit-file.js';
import { type AuditSetup, onThreads } from './audit-pool.js';
import type { Reading } from './read-file.js';

export interface Job {
  files: readonly string[];
  reading: Reading;
  options: AuditOptions;
  /** Where decisions are kept; what the run already has is read back and not predicted again. */
  kept: { store: Store; run: StoredRun } | null;
  /** Worker threads; null: all on this one. */
  threads: { setup: AuditSetup; count: number } | null;
  /** Asked as files are handed out: whether their decisions are needed with the whole explanation. */
  whole: () => boolean;
  /** Called after each file that was read, and once for those that the store has. */
  onFiles: (count: number, from: 'files' | 'store') => void;
}

/** Every decision of the files, in their order; problems are added as they are found. Few files are in memory at a time. */
export async function* decisions(job: Job, problems: Problem[]): AsyncGenerator<Decided> {
  const { kept, onFiles } = job;
  const done = kept?.run.filesDone ?? 0;
  if (kept && done > 0) {
    problems.push(...(await replayProblems(kept.store.connection, kept.run.run)));
    for await (const { outcomes, documents } of replayDecisions(kept.store.connection, kept.run.run))
      yield { entry: entryOfTexts(documents), outcomes, audited: null };
    onFiles(done, 'store');
  }
  let fileNo = done;
  for await (const audited of auditedFiles(job, job.files.slice(done))) {
    fileNo++;
    if (kept) await keep(kept.run, fileNo, audited);
    problems.push(...audited.problems);
    yield* audited.decisions;
    onFiles(1, 'files');
  }
}

async function* auditedFiles(job: Job, files: readonly string[]): AsyncGenerator<AuditedFile> {
  const { reading, options, threads, whole } = job;
  if (threads && files.length > 0)
    return yield* onThreads(files, reading, threads.setup, threads.count, whole);
  const auditFile = fileAuditor(reading, options);
  for (const file of files) yield await auditFile(file);
}

async function keep(run: StoredRun, fileNo: number, { file, decisions, problems }: AuditedFile) {
  const kept = decisions.flatMap(({ audited, entry }) =>
    audited
      ? [{ audited, documents: { prescreen: entry.text('prescreen'), record: entry.text('record') } }]
      : [],
  );
  await run.addFile({ file, fileNo, sha256: digestOf(file) }, kept, problems);
}

/** sha256 of a file's bytes; of nothing where it cannot be read, which is then a problem of its own. */
export function digestOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    bytes = Buffer.alloc(0);
  }
  return createHash('sha256').update(bytes).digest('hex');
}
