import type { FactSource, FactValue } from '../facts/fact.js';
import { factOf } from '../facts/fact.js';
import type { Condition, Leaf, Operator } from '../rules/condition.js';
import type { Rule } from '../rules/schema.js';
import { type ConditionResult, groupResult, leafResult } from './condition-result.js';
import { type ConditionResults, conditionsOf } from './conditions-of.js';

type Decide = (facts: FactSource) => ConditionResult;

/** json-rules-engine's operators on facts that are already typed (a number meets a number, a text a text). */
export const COMPARE: Record<Operator, (actual: FactValue, expected: unknown) => boolean> = {
  equal: (actual, expected) => actual === expected,
  notEqual: (actual, expected) => actual !== expected,
  in: (actual, expected) => (expected as unknown[]).includes(actual),
  notIn: (actual, expected) => !(expected as unknown[]).includes(actual),
  lessThan: (actual, expected) => actual < (expected as FactValue),
  lessThanInclusive: (actual, expected) => actual <= (expected as FactValue),
  greaterThan: (actual, expected) => actual > (expected as FactValue),
  greaterThanInclusive: (actual, expected) => actual >= (expected as FactValue),
};

const compiledRules = new WeakMap<Rule, ReadonlyMap<string, Decide>>();

/** All conditions of a rule by closures compiled once; the same tree of results as json-rules-engine's (property-tested). */
export function decideCompiled(rule: Rule, facts: FactSource): ConditionResults {
  let compiled = compiledRules.get(rule);
  if (!compiled) {
    compiled = new Map(conditionsOf(rule).map(([key, condition]) => [key, compile(condition)]));
    compiledRules.set(rule, compiled);
  }
  return new LaterResults(compiled, facts);
}

/** Decides a condition when its result is asked for: of a rule that does not apply, nobody asks the criteria. */
class LaterResults implements ConditionResults {
  readonly #compiled: ReadonlyMap<string, Decide>;
  readonly #facts: FactSource;
  readonly #decided = new Map<string, ConditionResult>();

  constructor(compiled: ReadonlyMap<string, Decide>, facts: FactSource) {
    this.#compiled = compiled;
    this.#facts = facts;
  }

  get(key: string): ConditionResult | undefined {
    let result = this.#decided.get(key);
    if (result) return result;
    result = this.#compiled.get(key)?.(this.#facts);
    if (result) this.#decided.set(key, result);
    return result;
  }
}

function compile(condition: Condition): Decide {
  if ('all' in condition) return group('all', condition.all.map(compile));
  if ('any' in condition) return group('any', condition.any.map(compile));
  if ('not' in condition) return group('not', [compile(condition.not)]);
  return compileLeaf(condition);
}

const group =
  (kind: 'all' | 'any' | 'not', parts: readonly Decide[]): Decide =>
  (facts) =>
    groupResult(
      kind,
      parts.map((decide) => decide(facts)),
    );

function compileLeaf(leaf: Leaf): Decide {
  const compare = COMPARE[leaf.operator as Operator];
  const other = typeof leaf.value === 'object' && 'fact' in leaf.value ? leaf.value.fact : null;
  return (facts) =>
    leafResult(leaf, facts, () => {
      const actual = factOf(facts, leaf.fact);
      const compared = other === null ? null : factOf(facts, other);
      const expected = compared ? (compared.status === 'stated' ? compared.value : null) : leaf.value;
      return actual.status === 'stated' && compare(actual.value, expected);
    });
}
