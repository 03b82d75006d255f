import { decideCompiled } from '../evaluate/compiled.js';
import { evaluateRule } from '../evaluate/rule.js';
import type { RuleResult } from '../evaluate/rule-result.js';
import { withRow } from '../evaluate/table-row.js';
import type { Fact } from '../facts/fact.js';
import { labelsOf, openMissing, presumedIn } from '../predict/prediction.js';
import { type RuleBook, ruleOf } from '../rules/book.js';
import type { Example, Rule } from '../rules/schema.js';

export interface ExampleRun {
  rule: Rule;
  example: Example;
  result: RuleResult;
  /** What came out otherwise than the example says, in words; empty where it passes. */
  differences: string[];
}

/** Judges a rule's example and compares with what it promises. */
export function runExample(rule: Rule, example: Example, book: RuleBook): ExampleRun {
  const facts = exampleFacts(example);
  const result = evaluateRule(
    rule,
    facts,
    (each, row) => decideCompiled(each, withRow(facts, row)),
    (id) => ruleOf(book, id),
    true,
  );
  const differences: string[] = [];
  const expect = (what: string, expected: readonly string[] | undefined, actual: readonly string[]) => {
    if (!expected) return;
    const [want, got] = [[...new Set(expected)].sort(), [...new Set(actual)].sort()];
    if (want.join() !== got.join())
      differences.push(`${what}: expected ${want.join(', ') || 'none'}; found ${got.join(', ') || 'none'}`);
  };
  expect('finding', [example.finding], [result.finding]);
  expect('grounds', example.grounds, labelsOf(result));
  expect('presumed', example.presumed, presumedIn(result));
  expect('missing', example.missing, openMissing(result));
  return { rule, example, result, differences };
}

export const runExamples = (book: RuleBook): ExampleRun[] =>
  [...book.rules.values()].flatMap((rule) => rule.examples.map((example) => runExample(rule, example, book)));

export function exampleFacts(example: Example): Map<string, Fact> {
  return new Map(
    Object.entries(example.facts).map(([id, value]): [string, Fact] => [
      id,
      value === 'not-documented' ? { status: 'not-documented' } : { status: 'stated', value },
    ]),
  );
}
