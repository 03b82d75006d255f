import type { Condition, Leaf } from './condition.js';

/** Calls `visit` for each leaf, with the path from the condition's root and whether it stands under a `not`. */
export function eachLeaf(
  root: Condition,
  visit: (leaf: Leaf, path: readonly (string | number)[], negated: boolean) => void,
  path: readonly (string | number)[] = [],
  negated = false,
): void {
  if ('all' in root)
    root.all.forEach((child, i) => void eachLeaf(child, visit, [...path, 'all', i], negated));
  else if ('any' in root)
    root.any.forEach((child, i) => void eachLeaf(child, visit, [...path, 'any', i], negated));
  else if ('not' in root) eachLeaf(root.not, visit, [...path, 'not'], !negated);
  else visit(root, path, negated);
}

/** Ids of every fact that the condition reads, compared facts included. */
export function factsIn(root: Condition): string[] {
  const ids = new Set<string>();
  eachLeaf(root, (leaf) => {
    ids.add(leaf.fact);
    if (typeof leaf.value === 'object' && 'fact' in leaf.value) ids.add(leaf.value.fact);
  });
  return [...ids];
}
