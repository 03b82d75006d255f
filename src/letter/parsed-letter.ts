/**
 * What the parser makes of one letter: sections with line ranges, issues in order. No interpretation of the
 * medicine happens here, and the decision word is already cut off from every heading and text.
 */

export type Layout = '2013' | '2014' | '2015';

/** Where a sentence stands; `front-matter` is the case-number block, `ur` what the UR decided and why. */
export type SectionName = 'front-matter' | 'summary' | 'heading' | 'ur' | 'guidelines' | 'rationale';

export type Decision = 'upheld' | 'overturned';

/** One physical line of the letter that belongs to a section, page headers and blank lines left out. */
export interface Line {
  /** 1-based line in the text file; for PDF, in the extracted text. */
  number: number;
  /** 1-based page, PDF only. */
  page?: number;
  text: string;
}

export interface Section {
  name: SectionName;
  lines: readonly Line[];
}

/** One entry under "IMR ISSUES, DECISIONS AND RATIONALES". */
export interface LetterIssue {
  /** Position in the letter, from 1. */
  number: number;
  /** Heading on one line: outcome, number and lead-in cut off, white space folded. */
  heading: string;
  headingLines: readonly Line[];
  recorded: Decision | null;
  /** Guidelines of the claims administrator. */
  administratorGuideline: readonly Line[];
  /** Guidelines that the expert reviewer relies on. */
  reviewerGuideline: readonly Line[];
  /** The expert reviewer's rationale with concluding sentences cut out. */
  rationale: readonly Line[];
}

/** ISO dates of the front matter, null where the letter has none. */
export interface FrontMatter {
  caseNumber: string | null;
  dateOfInjury: string | null;
  urDenial: string | null;
  application: string | null;
  determination: string | null;
}

export interface ParsedLetter {
  /** File name with extension. */
  file: string;
  layout: Layout;
  frontMatter: FrontMatter;
  summary: readonly Line[];
  issues: readonly LetterIssue[];
}
