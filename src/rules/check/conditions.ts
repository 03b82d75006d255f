import { valueProblem } from '../../facts/dictionary.js';
import { suggest } from '../../source/yaml-source.js';
import { OPERATORS, type Operator } from '../condition.js';
import { eachMap, isRaw, type Raw, type RuleCheck } from './check.js';

const ORDERED = new Set<Operator>(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);
const NEGATIVE = new Set<Operator>(['notEqual', 'notIn']);
const LISTS = new Set<Operator>(['in', 'notIn']);
const ORDERED_TYPES = new Set(['count', 'number', 'date']);

/** Leaves: known facts, known operators, values of the fact's type, and no negation in `appliesWhen`. */
export const checkConditions: RuleCheck = ({ source }, { registries }) => {
  const problems: ReturnType<RuleCheck> = [];
  const factIds = Object.keys(registries.facts);
  const columns = rowColumns(source.value);
  eachMap(source.value, (map, path) => {
    const inApplies = path[0] === 'appliesWhen';
    if (inApplies && 'not' in map) {
      problems.push(
        source.problemAt(
          [...path, 'not'],
          {
            code: 'applies-not-positive',
            message: 'appliesWhen holds positive conditions only',
            hint: 'say when the rule applies; let the special rule replace it by insteadOf',
          },
          true,
        ),
      );
    }
    if (!('fact' in map) || !('operator' in map)) return;
    const knows = (id: unknown, at: PropertyKey[]) => {
      if (typeof id !== 'string') return null;
      if (id.startsWith('row.')) {
        if (columns.has(id.slice(4))) return ROW_NUMBER;
        problems.push(
          source.problemAt(at, {
            code: 'unknown-column',
            message: `no row of the table has "${id.slice(4)}"`,
            hint: suggest(id.slice(4), [...columns]),
          }),
        );
        return null;
      }
      const entry = registries.facts[id];
      if (!entry)
        problems.push(
          source.problemAt(at, {
            code: 'unknown-fact',
            message: `unknown fact "${id}"`,
            hint: suggest(id, factIds),
          }),
        );
      return entry ?? null;
    };
    const entry = knows(map.fact, [...path, 'fact']);
    const operator = map.operator as Operator;
    if (!OPERATORS.includes(operator)) {
      problems.push(
        source.problemAt([...path, 'operator'], {
          code: 'unknown-operator',
          message: `unknown operator "${String(map.operator)}"`,
          hint: suggest(String(map.operator), OPERATORS),
        }),
      );
      return;
    }
    if (inApplies && NEGATIVE.has(operator)) {
      problems.push(
        source.problemAt([...path, 'operator'], {
          code: 'applies-not-positive',
          message: 'appliesWhen holds positive conditions only',
          hint: 'use equal or in',
        }),
      );
    }
    if (!entry) return;
    if (entry.shownOnly && !(path[0] === 'appliesWhen' && operator === 'equal' && map.value === true)) {
      problems.push(
        source.problemAt([...path, 'fact'], {
          code: 'shown-only',
          message: `"${String(map.fact)}" says only that something is shown`,
          hint: 'ask it for "equal true", and only in appliesWhen',
        }),
      );
    }
    if (ORDERED.has(operator) && !ORDERED_TYPES.has(entry.type)) {
      problems.push(
        source.problemAt([...path, 'operator'], {
          code: 'operator-type',
          message: `${operator} does not fit the ${entry.type} "${String(map.fact)}"`,
          hint: 'use equal or in',
        }),
      );
    }
    if (isRaw(map.value)) {
      const other = knows(map.value.fact, [...path, 'value', 'fact']);
      if (other && comparable(other.type) !== comparable(entry.type)) {
        problems.push(
          source.problemAt([...path, 'value', 'fact'], {
            code: 'value-type',
            message: `a ${entry.type} is compared with a ${other.type}`,
          }),
        );
      }
      return;
    }
    if (Array.isArray(map.value) !== LISTS.has(operator)) {
      problems.push(
        source.problemAt([...path, 'value'], {
          code: 'value-type',
          message: LISTS.has(operator) ? `${operator} needs a list` : `${operator} needs one value`,
          hint: 'lists go with in and notIn',
        }),
      );
      return;
    }
    for (const value of [map.value].flat()) {
      const wrong = valueProblem(entry, value);
      if (wrong)
        problems.push(
          source.problemAt([...path, 'value'], {
            code: 'value-type',
            message: `${String(map.fact)}: ${wrong}`,
          }),
        );
    }
  });
  return problems;
};

const ROW_NUMBER = {
  type: 'number',
  question: '',
  favourable: null,
  shownOnly: false,
  values: [] as string[],
} as const;

const comparable = (type: string) => (type === 'count' ? 'number' : type === 'enum' ? 'text' : type);

/** Columns that every row of the table has; a criterion may read no others. */
function rowColumns(value: unknown): Set<string> {
  const rows =
    isRaw(value) && isRaw(value.table) && Array.isArray(value.table.rows)
      ? value.table.rows.filter(isRaw)
      : [];
  const [first, ...rest] = rows as Raw[];
  return new Set(Object.keys(first ?? {}).filter((key) => rest.every((row) => key in row)));
}
