import type { Fact, View } from '../facts/fact.js';
import type { CaseIssue, Reading } from './case-schema.js';

/** Sections that may be read before the decision was written. */
const PRESCREEN = new Set<Reading['section']>(['front-matter', 'summary', 'heading', 'ur']);

/**
 * A case's facts in one view. `prescreen` leaves out what was written to justify the decision; in `record` the rationale counts
 * where it and the summary disagree.
 */
export function caseFacts(issue: CaseIssue, view: View): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [id, entry] of Object.entries(issue.facts)) {
    const readings = [entry].flat().filter(({ section }) => view === 'record' || PRESCREEN.has(section));
    const chosen = readings.find(({ section }) => section === 'rationale') ?? readings.at(-1);
    if (chosen) facts.set(id, factOfReading(chosen));
  }
  return facts;
}

function factOfReading({ status, value, section, lines }: Reading): Fact {
  return status === 'stated' && value !== undefined
    ? { status: 'stated', value, section, lines }
    : { status: 'not-documented', section, lines };
}
