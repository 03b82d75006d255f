import type { FrontMatter, LetterIssue, Line, ParsedLetter } from '../../src/letter/parsed-letter.js';

/** An undecided issue with this heading; what is not given is empty. */
export const inventedIssue = (heading: string, given: Partial<LetterIssue> = {}): LetterIssue => ({
  number: 1,
  heading,
  headingLines: [],
  recorded: null,
  administratorGuideline: [],
  reviewerGuideline: [],
  rationale: [],
  ...given,
});

/** A letter of these issues; what is not given is empty. */
export const inventedLetter = (
  issues: readonly LetterIssue[],
  summary: readonly Line[] = [],
  frontMatter: Partial<FrontMatter> = {},
): ParsedLetter => ({
  file: 'invented.txt',
  layout: '2014',
  frontMatter: {
    caseNumber: null,
    dateOfInjury: null,
    urDenial: null,
    application: null,
    determination: null,
    ...frontMatter,
  },
  summary,
  issues,
});
