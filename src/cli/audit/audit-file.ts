import {
  type AuditEntry,
  type Audited,
  type AuditItem,
  type AuditOptions,
  auditor,
  entryOf,
  type Outcome,
  type Problem,
  type View,
} from '../../index.js';
import { type Reading, readAuditFile, unreadable } from './read-file.js';

/** One decision of the audit as it comes. */
export interface Decided {
  entry: AuditEntry;
  outcomes: Record<View, Outcome>;
  /** Null where it was read back from the store, or on another thread by a run that has no use for it. */
  audited: Audited | null;
}

/** What came of one file. */
export interface AuditedFile {
  file: string;
  decisions: readonly Decided[];
  problems: readonly Problem[];
}

/** Makes the function that reads, extracts and judges one file; call it again only after it has answered. */
export function fileAuditor(reading: Reading, options: AuditOptions): (file: string) => Promise<AuditedFile> {
  const auditOne = auditor(reading.book, options);
  return async (file) => {
    const { items, problems } = await readAuditFile(file, reading);
    const decisions: Decided[] = [];
    for (const item of items) {
      const audited = await attempt(auditOne, item, problems);
      if (audited) decisions.push({ entry: entryOf(audited.compared), outcomes: audited.outcomes, audited });
    }
    return { file, decisions, problems };
  };
}

async function attempt(auditOne: ReturnType<typeof auditor>, item: AuditItem, problems: Problem[]) {
  try {
    return await auditOne(item);
  } catch (error) {
    problems.push(unreadable(`${item.letter}, issue ${item.issue}`, error, 'not-predicted'));
    return null;
  }
}
