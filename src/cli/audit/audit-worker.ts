import { workerData } from 'piscina';
import { lettersByHash, openBook, Portable } from '../../index.js';
import { type Decided, fileAuditor } from './audit-file.js';
import type { AuditSetup, AuditTask, MovedFile } from './audit-pool.js';

const { rules, digest, letters, invented, options } = workerData as AuditSetup;
const book = await openBook(rules ?? undefined);
const auditFile = fileAuditor({ book, letters: letters ? lettersByHash(letters) : null, invented }, options);
const portable = new Portable(book);

/** Audits files one after the other. */
export default async function run({ files, whole }: AuditTask): Promise<MovedFile[]> {
  if (book.digest !== digest) throw new Error('the rule book was changed while the audit ran');
  const moved: MovedFile[] = [];
  for (const path of files) {
    const { file, decisions, problems } = await auditFile(path);
    moved.push({ file, problems, decisions: decisions.map((decided) => toMove(decided, whole)) });
  }
  return moved;
}

const toMove = ({ entry, outcomes, audited }: Decided, whole: boolean) => ({
  outcomes,
  texts: { prescreen: entry.text('prescreen'), record: entry.text('record') },
  packed: whole && audited ? portable.pack(audited) : null,
});
