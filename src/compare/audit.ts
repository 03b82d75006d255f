import type { AuditItem } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import type { RuleBook } from '../rules/book.js';
import { type AuditFigures, AuditTally } from './audit-tally.js';
import { type AuditOptions, auditor } from './auditor.js';
import type { Compared } from './comparison.js';
import { KeptDecisions } from './kept.js';

export type { AuditFigures, ViewSummary } from './audit-tally.js';
export {
  type Audited,
  type AuditOptions,
  auditItem,
  auditItemSync,
  auditor,
  optionsFor,
  VIEWS,
  withBurden,
} from './auditor.js';

/** The figures of an audit with the decisions themselves. */
export interface Audit extends AuditFigures {
  /** Both views of the items, in the order of the items; the two lists run parallel. */
  compared: Record<View, readonly Compared[]>;
  /** Decisions that are counted in the figures and not listed in `compared`. */
  leftOut: number;
}

/** Predicts every item in both views and compares with the recorded decisions; keeps all of them. */
export async function audit(
  items: Iterable<AuditItem> | AsyncIterable<AuditItem>,
  book: RuleBook,
  options: AuditOptions = {},
): Promise<Audit> {
  const auditOne = auditor(book, options);
  const tally = new AuditTally();
  const kept = new KeptDecisions(Number.POSITIVE_INFINITY);
  for await (const item of items) {
    const audited = await auditOne(item);
    tally.add(audited.outcomes);
    kept.add(audited);
  }
  return { ...tally.figures(), compared: kept.compared, leftOut: kept.leftOut };
}
