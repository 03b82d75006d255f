import type { SectionName } from '../letter/parsed-letter.js';

export type FactValue = boolean | number | string;

/** Where a fact was read: a section of a letter with its line range, or the request itself. */
export interface Provenance {
  section: SectionName | 'request';
  /** 1-based, inclusive. */
  lines?: readonly [number, number];
  page?: number;
}

/** `stated`: somebody says it. */
export interface StatedFact extends Partial<Provenance> {
  status: 'stated';
  value: FactValue;
  /** A derived fact keeps the ids of the facts it was made from. */
  from?: readonly string[];
}

/** `not-documented`: the letter or request says that it is missing. `silent`: nobody mentions it. */
export interface UnstatedFact extends Partial<Provenance> {
  status: 'not-documented' | 'silent';
  from?: readonly string[];
}

export type Fact = StatedFact | UnstatedFact;

/** Facts by id; an id that is absent is silent. */
export type FactSet = ReadonlyMap<string, Fact>;

/** All that deciding a condition needs of facts. */
export type FactSource = Pick<FactSet, 'get'>;

export const SILENT: UnstatedFact = { status: 'silent' };

/** The fact with this id; silent where nobody mentions it. */
export function factOf(facts: FactSource, id: string): Fact {
  return facts.get(id) ?? SILENT;
}

/** The two ways of looking at a letter, always apart: `prescreen` leaves the rationale out, `record` reads it too. */
export type View = 'prescreen' | 'record';
