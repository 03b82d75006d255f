import type { AuditFigures } from '../compare/audit.js';
import type { Problem } from '../source/problem.js';
import type { AuditEntry } from './audit-entry.js';

/** An audit in one format, as text in pieces, so that its length never has to fit in memory. */
export interface AuditWriter {
  begin(): string;
  decision(entry: AuditEntry): string;
  /** True while it shows decisions with their whole explanation; absent: it never does. */
  explains?(): boolean;
  end(figures: AuditFigures, problems: readonly Problem[]): string;
}
