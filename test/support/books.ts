import type { RuleBook } from '../../src/rules/book.js';
import { readRuleFiles, SHIPPED_RULES } from '../../src/rules/load-book.js';
import { parseBook, type RuleFile } from '../../src/rules/parse-book.js';
import type { Problem } from '../../src/source/problem.js';

const files = readRuleFiles(SHIPPED_RULES);
export const registryFiles = files.filter(({ path }) => !path.includes('/'));

/** The shipped book, read once. */
export const shipped: RuleBook = mustBook(parseBook(files));
export const shippedFiles: readonly RuleFile[] = files;

/** The problems of one invented rule among the shipped registries. */
export function problemsOf(path: string, text: string): Problem[] {
  return parseBook([...registryFiles, { path, text }]).problems;
}

/** A book of invented rules with the shipped registries. Each entry: path → YAML. */
export function bookOf(rules: Record<string, string>): RuleBook {
  return mustBook(
    parseBook([
      ...registryFiles,
      ...Object.entries(rules).map(([path, text]) => ({ path: `${path}.yaml`, text })),
    ]),
  );
}

/** YAML of a small rule for acupuncture; `body` adds or overrides keys. */
export function ruleYaml(
  id: string,
  body: string,
  top: Partial<Record<'question' | 'basis' | 'treatments', string>> = {},
): string {
  const basis = top.basis ?? 'regulation';
  return `
id: ${id}
title: An invented rule
authority: ${id.split('/')[0]}
treatments: [${top.treatments ?? 'acupuncture'}]
question: ${top.question ?? 'course'}
inForce: {from: null, to: null, keyedTo: service}
citation: {section: Invented, says: invented for a test, basis: ${basis}${basis === 'recollection' ? '' : basis === 'letter' ? ', source: case-000' : ', source: invented'}}
examples: [{name: none, facts: {}, finding: not-established}]
${body}`;
}

function mustBook({ book, problems }: { book: RuleBook | null; problems: Problem[] }): RuleBook {
  if (!book)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return book;
}
