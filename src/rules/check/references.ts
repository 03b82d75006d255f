import { suggest } from '../../source/yaml-source.js';
import { isRaw, type RuleCheck, rawItems } from './check.js';

/** Names that must resolve: authority, grounds, other rules, criteria within the file; and the id that is the path. */
export const checkReferences: RuleCheck = ({ source, expectedId }, { registries, ruleIds }) => {
  const problems: ReturnType<RuleCheck> = [];
  const rule = source.value;
  if (!isRaw(rule)) return problems;
  const unknown = (path: PropertyKey[], kind: string, name: unknown, known: readonly string[]) => {
    if (typeof name !== 'string' || known.includes(name)) return;
    problems.push(
      source.problemAt(path, {
        code: `unknown-${kind}`,
        message: `unknown ${kind} "${name}"`,
        hint: suggest(name, known),
      }),
    );
  };
  if (typeof rule.id === 'string' && rule.id !== expectedId) {
    problems.push(
      source.problemAt(['id'], {
        code: 'id-not-path',
        message: `the id is "${rule.id}" but the path says "${expectedId}"`,
        hint: `write "id: ${expectedId}" or move the file`,
      }),
    );
  }
  const authorities = Object.keys(registries.authorities);
  unknown(['authority'], 'authority', rule.authority, authorities);
  if (typeof rule.authority === 'string' && !expectedId.startsWith(`${rule.authority}/`)) {
    problems.push(
      source.problemAt(['authority'], {
        code: 'authority-not-folder',
        message: `the file does not stand in the folder "${rule.authority}/"`,
      }),
    );
  }
  unknown(['supersedes'], 'rule', rule.supersedes, ruleIds);
  const replaced = [rule.insteadOf ?? []].flat();
  replaced.forEach(
    (id, i) =>
      void unknown(Array.isArray(rule.insteadOf) ? ['insteadOf', i] : ['insteadOf'], 'rule', id, ruleIds),
  );

  const grounds = Object.keys(registries.grounds);
  const criteria = rawItems(rule.criteria);
  const ids = criteria.map(({ item }) => String(item.id));
  for (const { item, index } of criteria) {
    unknown(['criteria', index, 'ground'], 'ground', item.ground, grounds);
    unknown(['criteria', index, 'findingOf'], 'rule', item.findingOf, ruleIds);
    if (ids.indexOf(String(item.id)) !== index) {
      problems.push(
        source.problemAt(['criteria', index, 'id'], {
          code: 'duplicate-id',
          message: `criterion "${String(item.id)}" stands twice`,
        }),
      );
    }
    if ('metWhen' in item === 'findingOf' in item) {
      problems.push(
        source.problemAt(['criteria', index], {
          code: 'criterion-condition',
          message: 'a criterion has either metWhen or findingOf',
          hint: 'keep one of the two',
        }),
      );
    }
    if (item.burden === 'challenger' && !item.burdenWhy) {
      problems.push(
        source.problemAt(['criteria', index], {
          code: 'burden-why',
          message: "a challenger's burden needs burdenWhy",
          hint: 'say why this stands until somebody questions it',
        }),
      );
    }
  }
  for (const { item, index } of rawItems(rule.exceptions)) {
    if (!Array.isArray(item.excuses)) continue;
    item.excuses.forEach((id, i) => void unknown(['exceptions', index, 'excuses', i], 'criterion', id, ids));
  }
  for (const { item, index } of rawItems(rule.examples)) {
    if (Array.isArray(item.grounds))
      item.grounds.forEach(
        (label, i) => void unknown(['examples', index, 'grounds', i], 'ground', label, grounds),
      );
    if (Array.isArray(item.presumed))
      item.presumed.forEach(
        (id, i) => void unknown(['examples', index, 'presumed', i], 'criterion', id, ids),
      );
  }
  for (const id of namedIn(rule.medicallyNecessaryWhen))
    unknown(['medicallyNecessaryWhen'], 'criterion', id, ids);
  return problems;
};

/** Criterion ids in `medicallyNecessaryWhen`. */
function namedIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(namedIn);
  return isRaw(part) ? [part.all, part.any].flatMap(namedIn) : [];
}
