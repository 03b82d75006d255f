import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factDictionary } from '../../../src/facts/dictionary.js';
import { extractFacts } from '../../../src/facts/extract/extract-facts.js';
import type { Fact, FactValue, View } from '../../../src/facts/fact.js';
import type { Line } from '../../../src/letter/parsed-letter.js';
import { treatmentRequest } from '../../../src/request/request.js';
import { inventedIssue, inventedLetter } from '../../support/invented-letter.js';

const dictionary = factDictionary.parse(parse(readFileSync('rules/facts.yaml', 'utf8')));

const lines = (text: string, first: number): Line[] =>
  text.split('\n').map((each, index) => ({ number: first + index, text: each }));

export interface Sample {
  treatment: string;
  bodyPart?: string | null;
  visits?: number | null;
  heading?: string;
  summary?: string;
  rationale?: string;
  view?: View;
}

/** Facts of an invented letter of one issue: summary from line 10, rationale from line 50. */
export function factsIn(sample: Sample): ReadonlyMap<string, Fact> {
  const heading = sample.heading ?? sample.treatment;
  const issue = inventedIssue(heading, {
    headingLines: lines(heading, 40),
    rationale: lines(sample.rationale ?? '', 50),
  });
  const letter = inventedLetter([issue], lines(sample.summary ?? '', 10));
  const request = treatmentRequest.parse({
    treatment: sample.treatment,
    bodyPart: sample.bodyPart ?? null,
    visits: sample.visits ?? null,
  });
  return extractFacts(letter, issue, request, dictionary, sample.view ?? 'record');
}

/** A value where stated, else the status. */
export function reading(
  facts: ReadonlyMap<string, Fact>,
  id: string,
): FactValue | 'not-documented' | 'silent' {
  const fact = facts.get(id);
  if (!fact) return 'silent';
  return fact.status === 'stated' ? fact.value : fact.status;
}
