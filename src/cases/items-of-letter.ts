import { extractViews } from '../facts/extract/extract-facts.js';
import { parseLetter } from '../letter/parse.js';
import type { LetterIssue, ParsedLetter } from '../letter/parsed-letter.js';
import { readGuidelines } from '../request/read-authorities.js';
import { readRequests } from '../request/read-request.js';
import type { RuleBook } from '../rules/book.js';
import type { LetterText } from '../source/letter-text.js';
import type { Problem } from '../source/problem.js';
import type { AuditItem } from './audit-item.js';

/** A letter read to the end: its parts, and one item an issue. */
export interface ReadLetter {
  letter: ParsedLetter | null;
  items: AuditItem[];
}

/** Reads a letter's text: requests, facts in both views, recorded decisions. What cannot be read is in `problems`. */
export function itemsOfLetter(
  text: LetterText,
  file: string,
  book: RuleBook,
  problems: Problem[],
): ReadLetter {
  const { letter, problems: found } = parseLetter(text, file);
  problems.push(...found);
  return { letter, items: letter ? itemsOf(letter, book) : [] };
}

/** One item an issue of a letter in its parts. */
export const itemsOf = (letter: ParsedLetter, book: RuleBook): AuditItem[] =>
  letter.issues.map((issue, index) => itemOf(letter, issue, letter.issues[index - 1] ?? null, book));

function itemOf(
  letter: ParsedLetter,
  issue: LetterIssue,
  earlier: LetterIssue | null,
  book: RuleBook,
): AuditItem {
  const { authorities, edition } = readGuidelines(issue, earlier);
  const requests = readRequests(letter, issue, book.vocabulary);
  return {
    letter: letter.file,
    issue: issue.number,
    heading: issue.heading,
    request: requests.record,
    requestBefore: requests.prescreen,
    facts: extractViews(letter, issue, requests, book.facts),
    authorities,
    citedEdition: edition,
    recorded: issue.recorded,
    grounds: [],
    knownDisagreement: null,
    invented: false,
  };
}
