import type { AuditItem } from '../cases/audit-item.js';
import { type Fact, factOf } from '../facts/fact.js';
import type { Annotation, GoldFact, GoldItem } from './annotation.js';

/** One field of one issue: what was read, what a careful reader reads. */
export interface FieldScore {
  letter: string;
  issue: number;
  field: string;
  right: boolean;
  read: string;
  gold: string;
  /** Lines that the reading came from: the words that misled, where it is wrong. */
  lines: readonly [number, number] | null;
}

/** Compares what was read from a letter with its annotation, field by field. A missing issue counts as wrong in every field. */
export function scoreReading(gold: Annotation, items: readonly AuditItem[]): FieldScore[] {
  const scores: FieldScore[] = [];
  const add = (
    issue: number,
    field: string,
    right: boolean,
    read: unknown,
    want: unknown,
    lines: FieldScore['lines'] = null,
  ) => scores.push({ letter: gold.letter, issue, field, right, read: show(read), gold: show(want), lines });
  add(0, 'issues', items.length === gold.items.length, items.length, gold.items.length);
  for (const want of gold.items) {
    const item = items.find(({ issue }) => issue === want.n);
    const request = item?.request;
    add(want.n, 'decision', item?.recorded === want.decision, item?.recorded, want.decision);
    add(want.n, 'heading', fold(item?.heading) === fold(want.heading), item?.heading, want.heading);
    const treatments = [want.treatment, ...want.treatmentAlternates];
    add(
      want.n,
      'treatment',
      treatments.includes(request?.treatment ?? ''),
      request?.treatment,
      want.treatment,
    );
    const parts = [want.bodyPart, ...want.bodyPartAlternates];
    add(
      want.n,
      'bodyPart',
      request !== undefined && parts.includes(request.bodyPart),
      request?.bodyPart,
      want.bodyPart,
    );
    for (const key of ['visits', 'frequencyPerWeek', 'weeks', 'timing'] as const) {
      add(want.n, key, request !== undefined && request[key] === want[key], request?.[key], want[key]);
    }
    const authorities = [...(item?.authorities ?? [])].sort().join();
    add(
      want.n,
      'authorities',
      authorities === [...want.authorities].sort().join(),
      authorities,
      want.authorities.join(),
    );
    scores.push(...factScores(gold.letter, want, item));
  }
  return scores;
}

function factScores(letter: string, want: GoldItem, item: AuditItem | undefined): FieldScore[] {
  return Object.entries(want.facts).map(([id, gold]): FieldScore => {
    const fact: Fact = item ? factOf(item.facts.record, id) : { status: 'silent' };
    return {
      letter,
      issue: want.n,
      field: id,
      right: item !== undefined && sameFact(fact, gold),
      read: factText(fact),
      gold: factText(gold as Fact),
      lines: fact.lines ?? null,
    };
  });
}

function sameFact(fact: Fact, gold: GoldFact): boolean {
  const matches = (want: unknown) =>
    typeof want === 'object' && want !== null && 'status' in want
      ? sameFact(fact, want as GoldFact)
      : fact.status === 'stated' && fact.value === want;
  if ((gold.alternates ?? []).some(matches)) return true;
  return fact.status === gold.status && (fact.status !== 'stated' || fact.value === gold.value);
}

const factText = (fact: Fact) => (fact.status === 'stated' ? String(fact.value) : fact.status);

const fold = (text: string | undefined) => text?.toLowerCase().replace(/\s+/g, ' ').trim();

const show = (value: unknown) => (value === null || value === undefined ? '–' : String(value));
