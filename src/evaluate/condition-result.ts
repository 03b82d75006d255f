import type { Fact, FactSource, FactValue } from '../facts/fact.js';
import { factOf } from '../facts/fact.js';
import type { Leaf } from '../rules/condition.js';
import { all, any, causeOf, MET, NOT_MET, not, type Truth, unknown } from './truth.js';

/** A decided leaf: what was asked, what was found. */
export interface LeafResult extends Truth {
  kind: 'leaf';
  leaf: Leaf;
  /** The fact as it stands. */
  actual: Fact;
  /** The value compared with; null where it is a fact that is not stated. */
  expected: FactValue | readonly FactValue[] | null;
}

export interface GroupResult extends Truth {
  kind: 'all' | 'any' | 'not';
  children: readonly ConditionResult[];
}

/** The evaluated condition keeps its children, so the explanation is the result itself. */
export type ConditionResult = LeafResult | GroupResult;

/**
 * The result of a leaf. `decided` is what the engine (or a compiled closure) says about the comparison; it counts only
 * where the fact, and the fact compared with, are stated: engines take a missing fact for a value.
 */
export function leafResult(leaf: Leaf, facts: FactSource, decided: () => boolean): LeafResult {
  const actual = factOf(facts, leaf.fact);
  const compared =
    typeof leaf.value === 'object' && 'fact' in leaf.value ? factOf(facts, leaf.value.fact) : null;
  const expected = compared
    ? compared.status === 'stated'
      ? compared.value
      : null
    : (leaf.value as FactValue);
  const cause = causeOf(compared ? [actual, compared] : [actual]);
  const truth = cause ? unknown(cause) : decided() ? MET : NOT_MET;
  return { kind: 'leaf', leaf, actual, expected, ...truth };
}

export function groupResult(kind: GroupResult['kind'], children: readonly ConditionResult[]): GroupResult {
  const truth = kind === 'all' ? all(children) : kind === 'any' ? any(children) : not(children[0] ?? MET);
  return { kind, children, ...truth };
}

/** Facts whose being unknown leaves the condition unknown; derived facts are replaced by their unknown parts. */
export function missingFacts(tree: ConditionResult): string[] {
  if (tree.result !== 'unknown') return [];
  if (tree.kind !== 'leaf') return tree.children.flatMap(missingFacts);
  const { leaf, actual } = tree;
  const ids: string[] = [];
  if (actual.status !== 'stated') ids.push(...(actual.from ?? [leaf.fact]));
  if (tree.expected === null && typeof leaf.value === 'object' && 'fact' in leaf.value)
    ids.push(leaf.value.fact);
  return ids;
}
