import { valueProblem } from '../../facts/dictionary.js';
import { suggest } from '../../source/yaml-source.js';
import { isRaw, type RuleCheck, rawItems } from './check.js';

/** Example facts: in the dictionary, and of its type (or `not-documented`). */
export const checkExamples: RuleCheck = ({ source }, { registries }) => {
  const problems: ReturnType<RuleCheck> = [];
  if (!isRaw(source.value)) return problems;
  const ids = Object.keys(registries.facts);
  for (const { item, index } of rawItems(source.value.examples)) {
    if (Array.isArray(item.missing)) {
      item.missing.forEach((id, i) => {
        if (!registries.facts[String(id)])
          problems.push(
            source.problemAt(['examples', index, 'missing', i], {
              code: 'unknown-fact',
              message: `unknown fact "${String(id)}"`,
              hint: suggest(String(id), ids),
            }),
          );
      });
    }
    if (!isRaw(item.facts)) continue;
    for (const [id, value] of Object.entries(item.facts)) {
      const path = ['examples', index, 'facts', id];
      const entry = registries.facts[id];
      if (!entry) {
        problems.push(
          source.problemAt(
            path,
            { code: 'unknown-fact', message: `unknown fact "${id}"`, hint: suggest(id, ids) },
            true,
          ),
        );
        continue;
      }
      const wrong = value === 'not-documented' ? null : valueProblem(entry, value);
      if (wrong) problems.push(source.problemAt(path, { code: 'value-type', message: `${id}: ${wrong}` }));
    }
  }
  return problems;
};
