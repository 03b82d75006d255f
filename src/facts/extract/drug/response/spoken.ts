import { type Sentence, sentencesIn } from '../../course/effect/sentence.js';
import type { Clause, Reading } from '../../reading/clause.js';
import { type Context, counts } from '../../reading/context.js';
import { aboutDrug } from '../subject.js';

/** What the record says of the disputed drug in one sentence. */
export interface Spoken {
  sentence: Sentence;
  clauses: readonly Clause[];
  /** The clauses joined by commas. */
  text: string;
}

/** The sentences of a section that speak of the disputed drug, without what guidelines, utilization review or an "if" say in them. */
export function spokenOfDrug(context: Context, reading: Reading): Spoken[] {
  const found: Spoken[] = [];
  for (const sentence of sentencesIn(reading)) {
    const clauses = sentence.clauses.filter((each) => counts(context, each) && aboutDrug(context, each));
    if (clauses.length > 0)
      found.push({ sentence, clauses, text: clauses.map(({ text }) => text).join(', ') });
  }
  return found;
}

/** The clause in which an offset of the joined text stands, and where in it. */
export function placeAt({ clauses }: Spoken, offset: number): { clause: Clause; at: number } {
  let start = 0;
  for (const clause of clauses) {
    const end = start + clause.text.length + 2;
    if (offset < end) return { clause, at: Math.min(offset - start, clause.text.length) };
    start = end;
  }
  const last = clauses.at(-1)!;
  return { clause: last, at: last.text.length };
}

export const clauseAt = (spoken: Spoken, offset: number): Clause => placeAt(spoken, offset).clause;
