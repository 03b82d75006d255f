import type { FactValue } from '../facts/fact.js';
import type { Condition, Leaf, Operator } from '../rules/condition.js';
import { eachLeaf } from '../rules/condition.js';
import type { Row } from '../rules/schema.js';
import { type FactSlots, NOT_DOCUMENTED, STATED } from './fact-slots.js';

/**
 * One question to the facts of a request whose answer is a small number, and all that a rule's result depends on: the answer
 * to each of a rule's probes fixes which of its conditions are met, not met or unknown, why, and for want of which facts.
 */
export interface Probe {
  /** The fact asked about. */
  slot: number;
  operator: Operator | 'status';
  /** What a stated value is compared with; unused where `other` is set. */
  constant: FactValue | readonly FactValue[];
  /** Another fact to compare with; -1 for none. */
  other: number;
  /** Bits that the answer needs. */
  bits: number;
}

/** Bits of an answer: an unknown sum also tells its unknown parts, two facts both their statuses. */
const BITS = { plain: 2, sum: 4 } as const;

/** Facts derived as sums, whose unknown parts decide what is missing. */
const SUMS = new Set(['total-visits', 'total-visits-this-injury']);

/** The probes of a condition, for one row of its rule's table: `row.<column>` becomes the row's number. */
export function probesOf(condition: Condition, row: Row | null, slots: FactSlots): Probe[] {
  const probes: Probe[] = [];
  eachLeaf(condition, (leaf) => probes.push(...leafProbes(leaf, row, slots)));
  return probes;
}

function leafProbes(leaf: Leaf, row: Row | null, slots: FactSlots): Probe[] {
  const operator = leaf.operator as Operator;
  const other = typeof leaf.value === 'object' && 'fact' in leaf.value ? leaf.value.fact : null;
  const status = (id: string) => (isColumn(id) ? [] : [probe(id, 'status', false, slots)]);
  // A number of the row standing first: rare, so the value it is compared with is asked for as it is.
  if (isColumn(leaf.fact)) {
    if (other === null || isColumn(other)) return [];
    const number = numberOf(leaf.fact, row);
    return number === null ? status(other) : [probe(other, FLIPPED[operator] ?? operator, number, slots)];
  }
  if (other === null) return [probe(leaf.fact, operator, leaf.value as FactValue, slots)];
  if (isColumn(other)) {
    const number = numberOf(other, row);
    return number === null ? status(leaf.fact) : [probe(leaf.fact, operator, number, slots)];
  }
  return [
    ...status(leaf.fact),
    ...status(other),
    { ...probe(leaf.fact, operator, false, slots), other: slots.slot(other) },
  ];
}

function probe(
  id: string,
  operator: Probe['operator'],
  constant: Probe['constant'],
  slots: FactSlots,
): Probe {
  return { slot: slots.slot(id), operator, constant, other: -1, bits: SUMS.has(id) ? BITS.sum : BITS.plain };
}

const isColumn = (id: string) => id.startsWith('row.');

const numberOf = (id: string, row: Row | null): number | null => {
  const value = row?.[id.slice('row.'.length)];
  return value === undefined ? null : Number(value);
};

/** The operator that says the same with its sides exchanged. */
const FLIPPED: Partial<Record<Operator, Operator>> = {
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
};

/** 0 not met, 1 met; where a fact is unknown 2 (silent) or 3 (not documented), above which the unknown parts of a sum stand. */
export function answer({ slot, operator, constant, other }: Probe, slots: FactSlots): number {
  const status = slots.status[slot];
  if (status !== STATED) {
    return (status === NOT_DOCUMENTED ? 3 : 2) + 4 * (slots.unknownParts[slot] ?? 0);
  }
  if (operator === 'status') return 1;
  let expected = constant;
  if (other >= 0) {
    if (slots.status[other] !== STATED) return 2;
    expected = slots.value[other] as FactValue;
  }
  const actual = slots.value[slot] as FactValue;
  switch (operator) {
    case 'equal':
      return actual === expected ? 1 : 0;
    case 'notEqual':
      return actual !== expected ? 1 : 0;
    case 'in':
      return (expected as readonly FactValue[]).includes(actual) ? 1 : 0;
    case 'notIn':
      return (expected as readonly FactValue[]).includes(actual) ? 0 : 1;
    case 'lessThan':
      return actual < (expected as FactValue) ? 1 : 0;
    case 'lessThanInclusive':
      return actual <= (expected as FactValue) ? 1 : 0;
    case 'greaterThan':
      return actual > (expected as FactValue) ? 1 : 0;
    case 'greaterThanInclusive':
      return actual >= (expected as FactValue) ? 1 : 0;
  }
}
