import {
  type AuditOptions,
  entryOfTexts,
  type Outcome,
  Portable,
  type Problem,
  type View,
} from '../../index.js';
import { inOrder } from '../in-order.js';
import type { AuditedFile } from './audit-file.js';
import type { Reading } from './read-file.js';

/** What each thread is told when it starts. */
export interface AuditSetup {
  /** Folder of the rule book; null for the shipped one. */
  rules: string | null;
  /** The thread must find the very same rules there. */
  digest: string;
  /** Folder of the letters, to check the spans of cases; null: not given. */
  letters: string | null;
  invented: boolean;
  options: AuditOptions;
}

/** Some files to audit. */
export interface AuditTask {
  files: readonly string[];
  /** Whether the decisions are needed with their whole explanation. */
  whole: boolean;
}

/** A file's results as they are moved between threads. */
export interface MovedFile {
  file: string;
  problems: readonly Problem[];
  decisions: readonly {
    outcomes: Record<View, Outcome>;
    texts: Record<View, string>;
    /** See {@link Portable}; null where only the texts are needed. */
    packed: unknown;
  }[];
}

/** Enough that handing them over costs nothing beside reading them, few enough that all threads end together. */
const FILES_A_TASK = 8;

/**
 * Audits files on worker threads. The results come in the order of the files; look-ahead is bounded, so memory does not grow with their
 * number.
 *
 * @param whole - asked as files are handed out
 */
export async function* onThreads(
  files: readonly string[],
  reading: Reading,
  setup: AuditSetup,
  count: number,
  whole: () => boolean,
): AsyncGenerator<AuditedFile> {
  const portable = new Portable(reading.book);
  const module = new URL('./audit-worker.js', import.meta.url);
  const results = inOrder<AuditTask, MovedFile[]>(tasks(files, whole), { module, setup, count });
  for await (const moved of results)
    for (const { file, problems, decisions } of moved)
      yield {
        file,
        problems,
        decisions: decisions.map(({ outcomes, texts, packed }) => {
          const audited = packed === null ? null : portable.unpack(packed);
          return { outcomes, audited, entry: entryOfTexts(texts, audited?.compared ?? null) };
        }),
      };
}

function* tasks(files: readonly string[], whole: () => boolean): Generator<AuditTask> {
  for (let from = 0; from < files.length; from += FILES_A_TASK)
    yield { files: files.slice(from, from + FILES_A_TASK), whole: whole() };
}
