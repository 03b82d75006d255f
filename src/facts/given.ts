import { NAMED } from '../request/named-treatment.js';
import type { RequestInput } from '../request/read-input.js';
import type { Problem } from '../source/problem.js';
import { suggest } from '../source/yaml-source.js';
import { type FactDictionary, isFactValue, valueProblem } from './dictionary.js';
import type { Fact } from './fact.js';

/**
 * The facts a user gives with a request, its words for the treatment among them, typed by the dictionary: a value is stated, `not-documented` says that it is missing, absent
 * or null is silent. Wrong types are problems, never coerced.
 */
export function givenFacts(
  input: RequestInput,
  dictionary: FactDictionary,
  problems: Problem[],
): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  if (input.named !== null && NAMED in dictionary)
    facts.set(NAMED, { status: 'stated', value: input.named, section: 'request' });
  for (const [id, value] of Object.entries(input.facts)) {
    const entry = dictionary[id];
    if (!entry) {
      const hint = suggest(id, Object.keys(dictionary));
      problems.push(input.factProblem(id, { code: 'unknown-fact', message: `unknown fact "${id}"`, hint }));
      continue;
    }
    if (entry.from?.startsWith('request.')) {
      const key = entry.from.slice('request.'.length);
      problems.push(
        input.factProblem(id, {
          code: 'fact-given-twice',
          message: `"${id}" is taken from the request`,
          hint: `write it as "${key}:" of the request`,
        }),
      );
      continue;
    }
    if (value === null) continue;
    if (value === 'not-documented') {
      facts.set(id, { status: 'not-documented', section: 'request' });
      continue;
    }
    const wrong = valueProblem(entry, value);
    if (wrong || !isFactValue(value)) {
      problems.push(
        input.factProblem(id, {
          code: 'value-type',
          message: `${id}: ${wrong ?? 'not a value'}`,
          hint: 'or write not-documented, or leave it out',
        }),
      );
      continue;
    }
    facts.set(id, { status: 'stated', value, section: 'request' });
  }
  return facts;
}
