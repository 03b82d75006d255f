import type { Fact, FactValue } from '../../src/facts/fact.js';
import { type TreatmentRequest, treatmentRequest } from '../../src/request/request.js';

/** A request with the given keys, dated within the 2009 MTUS unless it says otherwise. */
export function requestOf(keys: Record<string, unknown>): TreatmentRequest {
  return treatmentRequest.parse({ treatment: 'physical-therapy', dates: { request: '2014-05-01' }, ...keys });
}

/** Facts by value; `not-documented` says that it is missing. */
export function factsOf(values: Record<string, FactValue | 'not-documented'>): Map<string, Fact> {
  return new Map(
    Object.entries(values).map(([id, value]): [string, Fact] => [
      id,
      value === 'not-documented' ? { status: 'not-documented' } : { status: 'stated', value },
    ]),
  );
}
