import { MET, NOT_MET } from '../../dist/evaluate/coded/code.js';
import { COMPARE } from '../../dist/evaluate/compiled.js';
import { known, rowFact } from './fold.mjs';

/** Our conditions in JsonLogic, with operations of three values: a leaf gives a code, a group the codes' fold. */
export function toLogic(condition, place) {
  if (condition.all) return { 'all-of': condition.all.map((part) => toLogic(part, place)) };
  if (condition.any) return { 'any-of': condition.any.map((part) => toLogic(part, place)) };
  if (condition.not) return { 'not-of': [toLogic(condition.not, place)] };
  const { fact, operator, value } = condition;
  const expected = value?.fact ? { var: rowFact(value.fact, place) } : value;
  return { [`is-${operator}`]: [{ var: rowFact(fact, place) }, expected] };
}

const fold = (parts, decisive, otherwise) => {
  let code = otherwise;
  for (const part of parts) {
    if (part === decisive) return decisive;
    if (part > code) code = part;
  }
  return code;
};

export const OPERATIONS = {
  'all-of': (parts) => fold(parts, NOT_MET, MET),
  'any-of': (parts) => fold(parts, MET, NOT_MET),
  'not-of': ([part]) => (part === MET ? NOT_MET : part === NOT_MET ? MET : part),
  ...Object.fromEntries(
    Object.entries(COMPARE).map(([operator, compare]) => [
      `is-${operator}`,
      ([actual, expected]) => {
        const code = Math.max(known(actual), known(expected));
        return code !== MET ? code : compare(actual, expected) ? MET : NOT_MET;
      },
    ]),
  ),
};
