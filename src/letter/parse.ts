import type { LetterText } from '../source/letter-text.js';
import type { Problem } from '../source/problem.js';
import { isConclusion } from './conclusion.js';
import { type FlatText, flatten, lineAt, linesOf, type Range } from './flat-text.js';
import { readFrontMatter } from './front-matter.js';
import { type IssueRanges, issueRanges } from './issues.js';
import { labelsOf } from './labels.js';
import { bodyStart, issuesStart, looksLikeLetter, summaryRange } from './landmarks.js';
import type { Layout, LetterIssue, ParsedLetter } from './parsed-letter.js';
import { sentencesOf } from './sentences.js';

/** A letter in its parts, or null where the text is none; what could not be read is in `problems`. */
export interface ParseResult {
  letter: ParsedLetter | null;
  problems: Problem[];
}

/**
 * Splits a Final Determination into summary and issues, in any of its three layouts. The outcome is kept apart in
 * `recorded`: it is cut off headings, and sentences that state it are cut out of rationales. Whole issues are read from a
 * letter that is cut off; the rest becomes a problem (`cut-off`). Never throws.
 */
export function parseLetter(text: LetterText, file: string): ParseResult {
  const problems: Problem[] = [];
  const report = (line: number | null, code: string, message: string, hint?: string) =>
    problems.push({ file, line, column: null, code, message, ...(hint ? { hint } : {}) });
  const flat = flatten(text);
  const start = issuesStart(flat);
  const labels = labelsOf(flat, 0);
  if (!looksLikeLetter(flat, labels)) {
    report(
      null,
      'not-a-letter',
      'this is no IMR Final Determination letter',
      'letters have issues with guideline and rationale',
    );
    return { letter: null, problems };
  }
  const { issues: ranges, unfinished } = issueRanges(flat, labels, start);
  const issues = ranges.map((range, index) => letterIssue(flat, range, index + 1));
  for (const issue of issues) {
    if (issue.recorded === null) {
      report(
        issue.headingLines[0]?.number ?? null,
        'no-outcome',
        `issue ${issue.number}: the letter does not say how it was decided`,
      );
    }
    if (issue.heading === '') report(null, 'no-heading', `issue ${issue.number} has no heading`);
  }
  for (const cut of unfinished) {
    report(
      flat.lines[lineAt(flat, cut.at)]?.number ?? null,
      'cut-off',
      `${cut.what}: the letter seems to be cut off`,
      'get the complete letter; the issues before the cut are read',
    );
  }
  if (issues.length === 0 && unfinished.length === 0) {
    report(
      null,
      'cut-off',
      'the letter has no issue; it is cut off before the first one',
      'get the complete letter',
    );
  }
  const summary = summaryRange(flat, start);
  const narrative = [summary, ...ranges.map((range) => range.rationale)];
  return {
    letter: {
      file,
      layout: layoutOf(flat, labels, ranges),
      frontMatter: readFrontMatter(flat, bodyStart(flat, summary), narrative),
      summary: linesOf(flat, [summary]),
      issues,
    },
    problems,
  };
}

function letterIssue(flat: FlatText, ranges: IssueRanges, number: number): LetterIssue {
  const headingLines = linesOf(flat, [ranges.heading]);
  return {
    number,
    heading: headingLines.map((line) => line.text).join(' '),
    headingLines,
    recorded: ranges.recorded,
    administratorGuideline: linesOf(flat, ranges.administrator),
    reviewerGuideline: linesOf(flat, ranges.reviewer),
    rationale: linesOf(flat, withoutConclusions(flat, ranges.rationale)),
  };
}

/** The sentences of a rationale that do not give the outcome away. */
function withoutConclusions(flat: FlatText, rationale: Range): Range[] {
  const kept: Range[] = [];
  for (const sentence of sentencesOf(flat.text, rationale.start, rationale.end)) {
    if (isConclusion(flat.text.slice(sentence.start, sentence.end))) continue;
    const last = kept.at(-1);
    if (last && sentence.start - last.end <= 1) last.end = sentence.end;
    else kept.push({ ...sentence });
  }
  return kept;
}

function layoutOf(
  flat: FlatText,
  labels: readonly { kind: string }[],
  ranges: readonly IssueRanges[],
): Layout {
  if (
    labels.some((label) => label.kind === 'heading') ||
    flat.lower.includes('has determined the request for')
  ) {
    return '2013';
  }
  const caseYear = Number(/\bcm ?(\d\d) ?-/.exec(flat.lower)?.[1] ?? 0);
  if (caseYear === 13) return '2013';
  if (caseYear >= 15 || ranges[0]?.numbered || flat.lower.slice(0, 2000).includes('ur denial date'))
    return '2015';
  return '2014';
}
