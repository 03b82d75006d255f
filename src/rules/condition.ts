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
