import type { Fact } from '../facts/fact.js';

/** Three-valued result of a condition (Kleene's strong logic): unknown is never not-met. */
export type Result = 'met' | 'not-met' | 'unknown';

/** Why a result is unknown: somebody says that it is missing, or nobody mentions it. */
export type Cause = 'not-documented' | 'silent';

export interface Truth {
  result: Result;
  /** Set where, and only where, the result is unknown. */
  cause: Cause | null;
}

export const MET: Truth = { result: 'met', cause: null };
export const NOT_MET: Truth = { result: 'not-met', cause: null };
export const unknown = (cause: Cause): Truth => ({ result: 'unknown', cause });

/** The cause of a result that hangs on these facts: `not-documented` if any of the unknown ones is. */
export function causeOf(facts: readonly Fact[]): Cause | null {
  if (facts.some((fact) => fact.status === 'not-documented')) return 'not-documented';
  return facts.some((fact) => fact.status === 'silent') ? 'silent' : null;
}

/** Conjunction: one not-met decides; else one unknown leaves it open. */
export function all(parts: readonly Truth[]): Truth {
  return fold(parts, 'not-met', NOT_MET, MET);
}

/** Disjunction: one met decides; else one unknown leaves it open. */
export function any(parts: readonly Truth[]): Truth {
  return fold(parts, 'met', MET, NOT_MET);
}

/** Negation leaves unknown unknown. */
export function not(part: Truth): Truth {
  return part.result === 'unknown' ? part : part.result === 'met' ? NOT_MET : MET;
}

function fold(parts: readonly Truth[], decisive: Result, decided: Truth, otherwise: Truth): Truth {
  if (parts.some((part) => part.result === decisive)) return decided;
  const open = parts.filter((part) => part.result === 'unknown');
  if (open.length === 0) return otherwise;
  return unknown(open.some((part) => part.cause === 'not-documented') ? 'not-documented' : 'silent');
}
