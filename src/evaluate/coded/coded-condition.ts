import type { FactValue } from '../../facts/fact.js';
import type { Condition, Leaf, Operator } from '../../rules/condition.js';
import type { Row } from '../../rules/schema.js';
import { COMPARE } from '../compiled.js';
import {
  allOf,
  anyOf,
  type Code,
  MET,
  NOT_MET,
  notOf,
  UNKNOWN_NOT_DOCUMENTED,
  UNKNOWN_SILENT,
} from './code.js';
import { type FactSlots, NOT_DOCUMENTED, STATED } from './fact-slots.js';

/** A condition compiled to closures over the slots: decides the request at hand. */
export interface CodedCondition {
  decide(): Code;
  /** Facts whose being unknown leaves it unknown, as `missingFacts` lists them. */
  missing(into: string[]): void;
}

/** Compiles a condition for one row of its rule's table: `row.<column>` becomes the row's number. */
export function codeCondition(condition: Condition, row: Row | null, slots: FactSlots): CodedCondition {
  if ('all' in condition) return group(condition.all, row, slots, (parts) => allOf(parts, decideOf));
  if ('any' in condition) return group(condition.any, row, slots, (parts) => anyOf(parts, decideOf));
  if ('not' in condition)
    return group([condition.not], row, slots, ([part]) => notOf((part as CodedCondition).decide()));
  return leaf(condition, row, slots);
}

const decideOf = (part: CodedCondition) => part.decide();

function group(
  conditions: readonly Condition[],
  row: Row | null,
  slots: FactSlots,
  fold: (parts: readonly CodedCondition[]) => Code,
): CodedCondition {
  const parts = conditions.map((part) => codeCondition(part, row, slots));
  const decide = () => fold(parts);
  return {
    decide,
    missing: (into) => {
      if (decide() >= UNKNOWN_SILENT) for (const part of parts) part.missing(into);
    },
  };
}

function leaf({ fact, operator, value }: Leaf, row: Row | null, slots: FactSlots): CodedCondition {
  const other = typeof value === 'object' && 'fact' in value ? value.fact : null;
  const actual = operand(fact, row, slots);
  const expected = other === null ? null : operand(other, row, slots);
  const missing = (into: string[]) => {
    if (actual.status() !== MET) into.push(...actual.missing());
    if (expected && expected.status() !== MET) into.push(other as string);
  };
  if (actual.slot >= 0 && expected === null) {
    return { decide: againstConstant(actual.slot, operator as Operator, value as FactValue, slots), missing };
  }
  if (actual.slot >= 0 && expected?.constant !== undefined) {
    return { decide: againstConstant(actual.slot, operator as Operator, expected.constant, slots), missing };
  }
  const compare = COMPARE[operator as Operator];
  const decide = (): Code => {
    const code = actual.status();
    const otherCode = expected ? expected.status() : MET;
    if (code !== MET || otherCode !== MET) return Math.max(code, otherCode) as Code;
    return compare(actual.value(), expected ? expected.value() : (value as FactValue)) ? MET : NOT_MET;
  };
  return { decide, missing };
}

/** One side of a comparison: a fact, or a number of the row. */
interface Operand {
  /** -1 for a number of the row. */
  slot: number;
  constant: number | undefined;
  /** Met where it is stated. */
  status(): Code;
  value(): FactValue;
  missing(): readonly string[];
}

function operand(id: string, row: Row | null, slots: FactSlots): Operand {
  if (id.startsWith('row.')) {
    const column = row?.[id.slice('row.'.length)];
    return {
      slot: -1,
      constant: column === undefined ? undefined : Number(column),
      status: () => (column === undefined ? UNKNOWN_SILENT : MET),
      value: () => Number(column),
      missing: () => [id],
    };
  }
  const slot = slots.slot(id);
  return {
    slot,
    constant: undefined,
    status: () => statusCode(slots.status[slot]),
    value: () => slots.value[slot] as FactValue,
    missing: () => slots.partsUnknown(slot) ?? [id],
  };
}

const statusCode = (status: number | undefined): Code =>
  status === STATED ? MET : status === NOT_DOCUMENTED ? UNKNOWN_NOT_DOCUMENTED : UNKNOWN_SILENT;

/** The commonest leaf, a fact against a constant, with nothing in between. */
function againstConstant(
  slot: number,
  operator: Operator,
  constant: FactValue | readonly FactValue[],
  slots: FactSlots,
): () => Code {
  const { status, value } = slots;
  if (operator === 'equal')
    return () =>
      status[slot] !== STATED ? statusCode(status[slot]) : value[slot] === constant ? MET : NOT_MET;
  if (operator === 'in' || operator === 'notIn') {
    const listed = new Set(constant as readonly FactValue[]);
    const inside = operator === 'in' ? MET : NOT_MET;
    return () =>
      status[slot] !== STATED
        ? statusCode(status[slot])
        : listed.has(value[slot] as FactValue)
          ? inside
          : notOf(inside);
  }
  const compare = COMPARE[operator];
  return () =>
    status[slot] !== STATED
      ? statusCode(status[slot])
      : compare(value[slot] as FactValue, constant as FactValue)
        ? MET
        : NOT_MET;
}
