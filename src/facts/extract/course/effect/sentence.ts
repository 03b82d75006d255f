import type { Clause, Reading } from '../../reading/clause.js';

/** The clauses of one sentence, in order. */
export interface Sentence {
  clauses: readonly Clause[];
  /** Wording of the whole sentence, normalized. */
  text: string;
}

const cache = new WeakMap<Reading, readonly Sentence[]>();

/** The sentences of a section: who did what is often said in one clause, and what came of it in the next. */
export function sentencesIn(reading: Reading): readonly Sentence[] {
  let found = cache.get(reading);
  if (!found) {
    found = group(reading.clauses);
    cache.set(reading, found);
  }
  return found;
}

function group(clauses: readonly Clause[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Clause[] = [];
  const close = () => {
    if (open.length > 0) sentences.push({ clauses: open, text: open.map((each) => each.text).join(', ') });
    open = [];
  };
  for (const clause of clauses) {
    if (open.length > 0 && open[0]!.sentence !== clause.sentence) close();
    open.push(clause);
  }
  close();
  return sentences;
}

/** The sentence that a clause belongs to. */
export function sentenceOf(clause: Clause, readings: readonly Reading[]): Sentence {
  for (const reading of readings) {
    const found = sentencesIn(reading).find((each) => each.clauses.includes(clause));
    if (found) return found;
  }
  return { clauses: [clause], text: clause.text };
}
