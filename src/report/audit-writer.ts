import type { AuditFigures } from '../compare/audit.js';
import type { Compared } from '../compare/comparison.js';
import type { View } from '../facts/fact.js';
import type { Problem } from '../source/problem.js';
import type { DecisionDocument } from './decision-json.js';

/** One decision to be written, in both views. */
export interface AuditEntry {
  document(view: View): DecisionDocument;
  /** With the whole explanation; null where the decision was read back from a store. */
  compared: Record<View, Compared> | null;
}

/** An audit in one format, as text in pieces, so that its length never has to fit in memory. */
export interface AuditWriter {
  begin(): string;
  decision(entry: AuditEntry): string;
  end(figures: AuditFigures, problems: readonly Problem[]): string;
}
