import type { Cause, Truth } from '../truth.js';

/** A truth value as a number, so that conjunction of what is not false is the maximum: not met, met, unknown by cause. */
export const NOT_MET = 0;
export const MET = 1;
export const UNKNOWN_SILENT = 2;
export const UNKNOWN_NOT_DOCUMENTED = 3;
export type Code = 0 | 1 | 2 | 3;

export const causeOfCode = (code: Code): Cause | null =>
  code === UNKNOWN_NOT_DOCUMENTED ? 'not-documented' : code === UNKNOWN_SILENT ? 'silent' : null;

export const truthOfCode = (code: Code): Truth => ({
  result: code === NOT_MET ? 'not-met' : code === MET ? 'met' : 'unknown',
  cause: causeOfCode(code),
});

/** Conjunction, disjunction and negation as in `truth.ts`, over anything that yields a code. */
export function allOf<T>(parts: readonly T[], decide: (part: T) => Code): Code {
  let folded: Code = MET;
  for (let i = 0; i < parts.length; i++) {
    const code = decide(parts[i] as T);
    if (code === NOT_MET) return NOT_MET;
    if (code > folded) folded = code;
  }
  return folded;
}

export function anyOf<T>(parts: readonly T[], decide: (part: T) => Code): Code {
  let folded: Code = NOT_MET;
  for (let i = 0; i < parts.length; i++) {
    const code = decide(parts[i] as T);
    if (code === MET) return MET;
    if (code > folded) folded = code;
  }
  return folded;
}

export const notOf = (code: Code): Code => (code === MET ? NOT_MET : code === NOT_MET ? MET : code);
