import { type FactSet, factOf } from '../facts/fact.js';
import { NAMED } from '../request/named-treatment.js';
import type { Condition } from '../rules/condition.js';
import type { Rule } from '../rules/schema.js';

const known = new WeakMap<Rule, ReadonlySet<unknown> | null>();

/**
 * False for a rule of a particular treatment where another is named: it does not apply, and need not be judged to see it. Rules of
 * particular treatments share a few wide words of the vocabulary, so that each of them is asked for very few requests.
 */
export function isOfNamed(rule: Rule, facts: FactSet): boolean {
  const named = factOf(facts, NAMED);
  return isOfName(rule, named.status === 'stated' ? String(named.value) : null);
}

/** @param name - of the treatment; null where none is stated, and every rule may apply */
export function isOfName(rule: Rule, name: string | null): boolean {
  let names = known.get(rule);
  if (names === undefined) {
    names = namesIn(rule.appliesWhen);
    known.set(rule, names);
  }
  return names === null || name === null || names.has(name);
}

/** The names that a condition asks for, by itself or among others that must hold as well; null where it asks for none. */
function namesIn(condition: Condition | undefined): ReadonlySet<unknown> | null {
  if (!condition) return null;
  if ('all' in condition) return condition.all.map(namesIn).find((names) => names !== null) ?? null;
  if (!('fact' in condition) || condition.fact !== NAMED) return null;
  if (condition.operator === 'equal') return new Set([condition.value]);
  return condition.operator === 'in' ? new Set(condition.value as unknown[]) : null;
}
