import { type FactSet, factOf } from '../facts/fact.js';
import type { Condition } from '../rules/condition.js';
import type { Rule } from '../rules/schema.js';

const NAME = 'named-treatment';

const known = new WeakMap<Rule, ReadonlySet<unknown> | null>();

/**
 * False for a rule of a particular treatment where another is named: it does not apply, and need not be judged to see it. Rules of
 * particular treatments share a few wide words of the vocabulary, so that each of them is asked for very few requests.
 */
export function isOfNamed(rule: Rule, facts: FactSet): boolean {
  let names = known.get(rule);
  if (names === undefined) {
    names = namesIn(rule.appliesWhen);
    known.set(rule, names);
  }
  if (names === null) return true;
  const named = factOf(facts, NAME);
  return named.status !== 'stated' || names.has(named.value);
}

/** The names that a condition asks for, by itself or among others that must hold as well; null where it asks for none. */
function namesIn(condition: Condition | undefined): ReadonlySet<unknown> | null {
  if (!condition) return null;
  if ('all' in condition) return condition.all.map(namesIn).find((names) => names !== null) ?? null;
  if (!('fact' in condition) || condition.fact !== NAME) return null;
  if (condition.operator === 'equal') return new Set([condition.value]);
  return condition.operator === 'in' ? new Set(condition.value as unknown[]) : null;
}
