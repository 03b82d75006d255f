import { stringify } from 'yaml';
import type { Fact } from '../facts/fact.js';
import type { AuditItem } from './audit-item.js';

/** A `cases/` file as the reader would enter it, to be corrected by hand; the title stays to be written in our own words. */
export function caseDraft(id: string, sha256: string, layout: string, items: readonly AuditItem[]): string {
  const issues = items.map(({ issue, request, facts, recorded, authorities, citedEdition }) => ({
    number: issue,
    title: `TODO: a short title in your own words (${request.treatment})`,
    request: withoutNulls(request, ['id', 'record']),
    facts: Object.fromEntries(
      [...facts.record].flatMap(([fact, value]) => (value.lines ? [[fact, reading(value)]] : [])),
    ),
    recorded,
    authorities,
    citedEdition,
    grounds: [],
  }));
  const head =
    '# Drafted by "imr extract --case": correct every line against the letter, name the grounds, and remove this comment.\n';
  return (
    head +
    stringify({ id, letter: { sha256, layout }, issues }, { lineWidth: 120, flowCollectionPadding: false })
  );
}

const reading = (fact: Fact) => ({
  status: fact.status,
  ...(fact.status === 'stated' ? { value: fact.value } : {}),
  section: fact.section,
  lines: fact.lines,
});

/** The request without keys that say nothing. */
function withoutNulls(value: object, omit: readonly string[] = []): Record<string, unknown> {
  const kept = Object.entries(value).filter(
    ([key, each]) => each !== null && each !== false && !omit.includes(key),
  );
  const nested = kept.map(([key, each]) => [
    key,
    typeof each === 'object' && !Array.isArray(each) ? withoutNulls(each as object) : each,
  ]);
  return Object.fromEntries(
    nested.filter(([, each]) => typeof each !== 'object' || Object.keys(each as object).length > 0),
  );
}
