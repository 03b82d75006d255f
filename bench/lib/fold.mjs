import {
  allOf,
  anyOf,
  MET,
  NOT_MET,
  notOf,
  UNKNOWN_NOT_DOCUMENTED,
  UNKNOWN_SILENT,
} from '../../dist/evaluate/coded/code.js';
import { COMPARE } from '../../dist/evaluate/compiled.js';

/**
 * What every peer is given for nothing: the meaning of a rule around its conditions. A peer decides conditions (0 not met, 1 met, 2 unknown because silent, 3
 * unknown because not documented); burdens, exceptions and inheritance are folded here, the same for all.
 */

/** Conditions of a rule in a fixed order, so that a peer's answers are an array. */
export function prepareRule(rule, place) {
  const conditions = [];
  const add = (condition) => (condition ? conditions.push(condition) - 1 : -1);
  return {
    rule,
    place,
    conditions,
    applies: add(rule.appliesWhen),
    criteria: rule.criteria.map(({ id, metWhen, findingOf, burden }) => ({
      id,
      at: add(metWhen),
      findingOf: findingOf ?? null,
      challenger: burden === 'challenger',
      excusedBy: rule.exceptions.flatMap(({ excuses }, i) => (excuses.includes(id) ? [i] : [])),
    })),
    exceptions: rule.exceptions.map(({ metWhen, unless }) => ({
      metWhen: add(metWhen),
      unless: add(unless),
    })),
  };
}

/** A number of a table's row is read as a fact; the name tells the rules' rows apart where they meet in one engine. */
export const rowFact = (id, place) => (id.startsWith('row.') ? `row_${id.slice(4)}_${place}` : id);

/**
 * Folds a peer's answers into findings.
 *
 * @param codesOf - a peer's answers for a rule of the task, in the order of the rule's conditions
 * @returns for every rule in force that applies or may apply, its id, whether it applies, and its finding
 */
export function findings(task, codesOf) {
  const found = [];
  const codes = new Map();
  const of = (prepared) => {
    let known = codes.get(prepared);
    if (known === undefined) {
      known = codesOf(prepared);
      codes.set(prepared, known);
    }
    return known;
  };
  for (const prepared of task.rules) {
    if (!task.hasRow(prepared)) continue;
    const applies = prepared.applies < 0 ? MET : of(prepared)[prepared.applies];
    if (applies === NOT_MET) continue;
    found.push(`${prepared.rule.id} ${applies} ${finding(prepared, task, of)}`);
  }
  return found;
}

function finding(prepared, task, of) {
  if (!task.hasRow(prepared)) return UNKNOWN_SILENT;
  const codes = of(prepared);
  const applied = prepared.exceptions.map(
    ({ metWhen, unless }) => codes[metWhen] === MET && !(unless >= 0 && codes[unless] === MET),
  );
  return allOf(prepared.criteria, ({ at, findingOf, challenger, excusedBy }) => {
    if (excusedBy.some((exception) => applied[exception])) return MET;
    let code = findingOf ? finding(task.inherited(findingOf), task, of) : at < 0 ? MET : codes[at];
    if (at >= 0) code = task.overRows(prepared, at, code);
    return challenger && code === UNKNOWN_SILENT ? MET : code;
  });
}

/** A condition decided without any engine: for the further rows of a table, which peers are spared. */
export function decide(condition, facts) {
  if ('all' in condition) return allOf(condition.all, (part) => decide(part, facts));
  if ('any' in condition) return anyOf(condition.any, (part) => decide(part, facts));
  if ('not' in condition) return notOf(decide(condition.not, facts));
  const { fact, operator, value } = condition;
  const isFact = typeof value === 'object' && 'fact' in value;
  const code = isFact ? Math.max(known(facts[fact]), known(facts[value.fact])) : known(facts[fact]);
  if (code !== MET) return code;
  return COMPARE[operator](facts[fact], isFact ? facts[value.fact] : value) ? MET : NOT_MET;
}

export const NOT_DOCUMENTED = 'not-documented';

/** Met where a fact is stated; facts that nobody mentions are absent. */
export const known = (fact) =>
  fact === undefined || fact === null
    ? UNKNOWN_SILENT
    : fact === NOT_DOCUMENTED
      ? UNKNOWN_NOT_DOCUMENTED
      : MET;
