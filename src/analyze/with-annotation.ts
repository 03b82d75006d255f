import type { AuditItem } from '../cases/audit-item.js';
import type { Fact } from '../facts/fact.js';
import type { Annotation } from './annotation.js';

/** The items with annotated facts in place of read facts of the same id; all others as read. Record view only. */
export function withAnnotatedFacts(items: readonly AuditItem[], gold: Annotation): AuditItem[] {
  return items.map((item) => {
    const want = gold.items.find(({ n }) => n === item.issue);
    if (!want) return item;
    const facts = new Map(item.facts.record);
    for (const [id, { status, value }] of Object.entries(want.facts)) {
      if (status === 'silent') facts.delete(id);
      else if (status === 'stated' && value !== undefined) facts.set(id, { status, value } as Fact);
      else facts.set(id, { status: 'not-documented' });
    }
    return { ...item, facts: { ...item.facts, record: facts } };
  });
}
