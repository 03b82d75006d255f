import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FrontMatter, LetterIssue, Line, ParsedLetter } from '../../src/letter/parsed-letter.js';
import { readRequestWithSources } from '../../src/request/read-request.js';
import type { TreatmentRequest } from '../../src/request/request.js';
import { diagnosisVocabulary, treatmentVocabulary, type Vocabulary } from '../../src/request/treatment.js';
import { inventedIssue, inventedLetter } from '../support/invented-letter.js';

const yaml = (name: string) => parse(readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'));

/** The shipped vocabulary. */
export const vocabulary: Vocabulary = {
  treatments: treatmentVocabulary.parse(yaml('treatments.yaml')),
  diagnoses: diagnosisVocabulary.parse(yaml('diagnoses.yaml')),
};

interface Around {
  summary?: string;
  rationale?: string;
  administrator?: string;
  reviewer?: string;
  frontMatter?: Partial<FrontMatter>;
}

const lines = (text: string | undefined, number: number): Line[] => (text ? [{ number, text }] : []);

/** One issue with this heading: heading on line 5, summary on line 2, rationale on line 9. */
export const issueOf = (heading: string, around: Around = {}): LetterIssue =>
  inventedIssue(heading, {
    headingLines: lines(heading, 5),
    administratorGuideline: lines(around.administrator, 6),
    reviewerGuideline: lines(around.reviewer, 7),
    rationale: lines(around.rationale, 9),
  });

/** A letter of these issues. */
export const letterOf = (issues: readonly LetterIssue[], around: Around = {}): ParsedLetter =>
  inventedLetter(issues, lines(around.summary, 2), around.frontMatter);

/** The request that is read from an issue with this heading, with the places it was read from. */
export function readOf(heading: string, around: Around = {}) {
  const issue = issueOf(heading, around);
  return readRequestWithSources(letterOf([issue], around), issue, vocabulary);
}

export const requestOf = (heading: string, around: Around = {}): TreatmentRequest =>
  readOf(heading, around).request;
