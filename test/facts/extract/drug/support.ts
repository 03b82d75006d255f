import { extractFacts } from '../../../../src/facts/extract/extract-facts.js';
import type { FactValue } from '../../../../src/facts/fact.js';
import type { ParsedLetter } from '../../../../src/letter/parsed-letter.js';
import { readRequest } from '../../../../src/request/read-request.js';
import { shipped } from '../../../support/books.js';

/** What one fact is read as from invented sentences: its value, `not-documented`, or `silent`. */
export function readFact(
  fact: string,
  heading: string,
  text: { summary?: string; rationale?: string },
): FactValue {
  const lines = (wording: string | undefined, first: number) =>
    wording ? [{ number: first, text: wording }] : [];
  const issue = {
    number: 1,
    heading,
    headingLines: [{ number: 20, text: heading }],
    recorded: null,
    administratorGuideline: [],
    reviewerGuideline: [],
    rationale: lines(text.rationale, 30),
  };
  const letter: ParsedLetter = {
    file: 'invented.txt',
    layout: '2014',
    frontMatter: {
      caseNumber: null,
      dateOfInjury: '2012-02-03',
      urDenial: '2014-06-30',
      application: null,
      determination: null,
    },
    summary: lines(text.summary, 10),
    issues: [issue],
  };
  const request = readRequest(letter, issue, shipped.vocabulary);
  const found = extractFacts(letter, issue, request, shipped.facts, 'record').get(fact);
  return found === undefined ? 'silent' : found.status === 'stated' ? found.value : found.status;
}

/** Rows of [sentence of the rationale, what the fact is read as]. */
export type Rows = readonly (readonly [sentence: string, value: FactValue])[];
