import type { Condition } from '../rules/condition.js';
import type { Rule } from '../rules/schema.js';
import type { ConditionResult } from './condition-result.js';

/** Every condition of a rule, under the key by which its result is looked up. */
export function conditionsOf(rule: Rule): [key: string, condition: Condition][] {
  const found: [string, Condition][] = [];
  if (rule.appliesWhen) found.push([APPLIES, rule.appliesWhen]);
  for (const criterion of rule.criteria) {
    if (criterion.metWhen) found.push([criterionKey(criterion.id), criterion.metWhen]);
  }
  for (const exception of rule.exceptions) {
    found.push([exceptionKey(exception.id), exception.metWhen]);
    if (exception.unless) found.push([unlessKey(exception.id), exception.unless]);
  }
  return found;
}

export const APPLIES = 'appliesWhen';
export const criterionKey = (id: string) => `criterion ${id}`;
export const exceptionKey = (id: string) => `exception ${id}`;
export const unlessKey = (id: string) => `exception ${id} unless`;

/** Results of a rule's conditions by key. */
export type ConditionResults = Pick<ReadonlyMap<string, ConditionResult>, 'get'>;
