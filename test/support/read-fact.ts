import { expect, test } from 'vitest';
import { extractFacts } from '../../src/facts/extract/extract-facts.js';
import type { FactValue } from '../../src/facts/fact.js';
import { treatmentRequest } from '../../src/request/request.js';
import type { TreatmentId } from '../../src/request/treatment.js';
import { loadBook } from '../../src/rules/load-book.js';
import { inventedIssue, inventedLetter } from './invented-letter.js';

/** What a letter says of a fact: a value, that it is not documented, or (null) nothing. */
export type Said = FactValue | 'not-documented' | null;

const { facts: dictionary } = loadBook();

/** Reads one fact from a letter with one issue that consists of this heading and this rationale. */
export function readFact(fact: string, treatment: TreatmentId, rationale: string, heading = ''): Said {
  const issue = inventedIssue(heading, {
    headingLines: [{ number: 1, text: heading }],
    rationale: rationale === '' ? [] : [{ number: 2, text: rationale }],
  });
  const letter = inventedLetter([issue]);
  const read = extractFacts(letter, issue, treatmentRequest.parse({ treatment }), dictionary, 'record');
  const found = read.get(fact);
  if (!found || found.status === 'silent') return null;
  return found.status === 'stated' ? found.value : found.status;
}

/** One test for each sentence of a reviewer: what it says of the fact. */
export function saysOf(
  fact: string,
  treatment: TreatmentId,
  table: readonly (readonly [sentence: string, said: Said])[],
): void {
  test.each(table)(`${fact}: %s`, (sentence, said) => {
    expect(readFact(fact, treatment, sentence)).toBe(said);
  });
}

/** As `saysOf`, for facts that the heading gives. */
export function headingSays(
  fact: string,
  treatment: TreatmentId,
  table: readonly (readonly [heading: string, said: Said])[],
): void {
  test.each(table)(`${fact} in a heading: %s`, (heading, said) => {
    expect(readFact(fact, treatment, '', heading)).toBe(said);
  });
}
