import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type AuditEntry,
  type Audited,
  type AuditItem,
  type AuditOptions,
  auditor,
  type DecisionDocument,
  decisionJson,
  type Outcome,
  type Problem,
  replayDecisions,
  replayProblems,
  type Store,
  type StoredRun,
  type View,
} from '../../index.js';
import { type Reading, readAuditFile, unreadable } from './read-file.js';

/** One decision of the audit as it comes. */
export interface Decided {
  entry: AuditEntry;
  outcomes: Record<View, Outcome>;
  /** Null where it was read back from the store. */
  audited: Audited | null;
}

export interface Job {
  files: readonly string[];
  reading: Reading;
  options: AuditOptions;
  /** Where decisions are kept; what the run already has is read back and not predicted again. */
  kept: { store: Store; run: StoredRun } | null;
  /** Called after each file. */
  onFile: () => void;
}

/** Every decision of the files, in their order; problems are added as they are found. One file is in memory at a time. */
export async function* decisions(job: Job, problems: Problem[]): AsyncGenerator<Decided> {
  const { files, reading, kept, onFile } = job;
  const done = kept?.run.filesDone ?? 0;
  if (kept && done > 0) {
    problems.push(...(await replayProblems(kept.store.connection, kept.run.run)));
    for await (const { outcomes, documents } of replayDecisions(kept.store.connection, kept.run.run))
      yield { entry: stored(documents), outcomes, audited: null };
    for (let i = 0; i < done; i++) onFile();
  }
  const auditOne = auditor(reading.book, job.options);
  for (const [i, file] of files.entries()) {
    if (i < done) continue;
    const read = await readAuditFile(file, reading);
    const found: Decided[] = [];
    for (const item of read.items) {
      const audited = await attempt(auditOne, item, read.problems);
      if (audited) found.push({ entry: fresh(audited), outcomes: audited.outcomes, audited });
    }
    if (kept) await keep(kept.run, file, i + 1, found, read.problems);
    problems.push(...read.problems);
    yield* found;
    onFile();
  }
}

async function attempt(auditOne: ReturnType<typeof auditor>, item: AuditItem, problems: Problem[]) {
  try {
    return await auditOne(item);
  } catch (error) {
    problems.push(unreadable(`${item.letter}, issue ${item.issue}`, error, 'not-predicted'));
    return null;
  }
}

async function keep(
  run: StoredRun,
  file: string,
  fileNo: number,
  found: readonly Decided[],
  problems: readonly Problem[],
) {
  const decisions = found.flatMap(({ audited, entry }) => {
    if (!audited) return [];
    const text = (view: View) => JSON.stringify(entry.document(view));
    return [{ audited, documents: { prescreen: text('prescreen'), record: text('record') } }];
  });
  await run.addFile({ file, fileNo, sha256: digestOf(file) }, decisions, problems);
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

function fresh({ compared }: Audited): AuditEntry {
  const made = new Map<View, DecisionDocument>();
  return {
    compared,
    document: (view) => {
      const document = made.get(view) ?? decisionJson(compared[view]);
      made.set(view, document);
      return document;
    },
  };
}

const stored = (documents: Record<View, string>): AuditEntry => ({
  compared: null,
  document: (view) => JSON.parse(documents[view]) as DecisionDocument,
});
