import { z } from 'zod';

/**
 * json-rules-engine's own condition JSON (v7), restricted to what three-valued folding can decide: `all`, `any`, `not` and
 * leaves. No `priority` (it short-circuits and leaves the trace incomplete), `path`, `params` or named `condition`.
 */
export const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
export type Operator = (typeof OPERATORS)[number];

const scalar = z.union([z.boolean(), z.number(), z.string()]);
export type Scalar = z.infer<typeof scalar>;

export interface Leaf {
  fact: string;
  operator: string;
  value: Scalar | Scalar[] | { fact: string };
}

export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const leaf: z.ZodType<Leaf> = z.strictObject({
  fact: z.string(),
  operator: z.string(),
  value: z.union([scalar, z.array(scalar).min(1), z.strictObject({ fact: z.string() })]),
});

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1, 'an empty list is always true') }),
    z.strictObject({ any: z.array(condition).min(1, 'an empty list is never decided') }),
    z.strictObject({ not: condition }),
    leaf,
  ]),
);

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
