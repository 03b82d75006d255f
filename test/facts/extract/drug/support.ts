import { extractFacts } from '../../../../src/facts/extract/extract-facts.js';
import type { FactValue } from '../../../../src/facts/fact.js';
import { readRequest } from '../../../../src/request/read-request.js';
import { shipped } from '../../../support/books.js';
import { inventedIssue, inventedLetter } from '../../../support/invented-letter.js';

/** What one fact is read as from invented sentences: its value, `not-documented`, or `silent`. */
export function readFact(
  fact: string,
  heading: string,
  text: { summary?: string; rationale?: string },
): FactValue {
  const lines = (wording: string | undefined, first: number) =>
    wording ? [{ number: first, text: wording }] : [];
  const issue = inventedIssue(heading, {
    headingLines: [{ number: 20, text: heading }],
    rationale: lines(text.rationale, 30),
  });
  const letter = inventedLetter([issue], lines(text.summary, 10), {
    dateOfInjury: '2012-02-03',
    urDenial: '2014-06-30',
  });
  const request = readRequest(letter, issue, shipped.vocabulary);
  const found = extractFacts(letter, issue, request, shipped.facts, 'record').get(fact);
  return found === undefined ? 'silent' : found.status === 'stated' ? found.value : found.status;
}

/** Rows of [sentence of the rationale, what the fact is read as]. */
export type Rows = readonly (readonly [sentence: string, value: FactValue])[];
