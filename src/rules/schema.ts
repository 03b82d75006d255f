import { z } from 'zod';
import { isoDate } from '../request/request.js';
import { treatmentId } from '../request/treatment.js';
import { keyDate } from './authority.js';
import { basis } from './basis.js';
import { condition } from './condition.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');

/** Where a number or criterion comes from. `says` is our paraphrase: guideline sentences are never copied. */
export const citation = z.strictObject({
  section: z.string(),
  pages: z.string().nullable().default(null),
  says: z.string(),
  basis,
  /** `case-000` for a letter, an address for a secondary source, a regulation's number; null for recollection. */
  source: z.string().nullable().default(null),
  /** Rows of the criteria catalogue this encodes. */
  catalogue: z.array(z.string()).default([]),
});
export type Citation = z.infer<typeof citation>;

const criterion = z.strictObject({
  id,
  /** What a reviewer reads; a sentence that a physician would sign. */
  text: z.string(),
  metWhen: condition.optional(),
  /** A rule whose criteria this one inherits; its own `appliesWhen` is ignored. */
  findingOf: z.string().optional(),
  /** Who must show it (DESIGN §6). */
  burden: z.enum(['requester', 'challenger']).default('requester'),
  burdenWhy: z.string().optional(),
  ground: z.string(),
  /** Where this criterion rests on something else than the rule's own citation. */
  citation: citation.optional(),
});
export type Criterion = z.infer<typeof criterion>;

const exception = z.strictObject({
  id,
  text: z.string(),
  citation,
  metWhen: condition,
  unless: condition.optional(),
  excuses: z.array(id).min(1),
});
export type Exception = z.infer<typeof exception>;

const row = z
  .object({
    /** Values of the table's fact that choose this row; absent on the catch-all. */
    when: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
    /** The catch-all row. */
    otherwise: z.literal(true).optional(),
    basis,
    source: z.string().nullable().default(null),
    catalogue: z.array(z.string()).default([]),
  })
  .catchall(z.number());
export type Row = z.infer<typeof row>;

const table = z.strictObject({ by: z.string(), rows: z.array(row).min(1) });

/** When the criteria add up; criteria ids joined by `all` and `any`. Default: all of them. */
export type Necessity = string | { all: Necessity[] } | { any: Necessity[] };
const necessity: z.ZodType<Necessity> = z.lazy(() =>
  z.union([
    id,
    z.strictObject({ all: z.array(necessity).min(1) }),
    z.strictObject({ any: z.array(necessity).min(1) }),
  ]),
);

export const FINDINGS = ['medically-necessary', 'not-established', 'not-medically-necessary'] as const;
export const finding = z.enum(FINDINGS);
export type Finding = z.infer<typeof finding>;

/** `not-documented` in an example's facts says so; absent facts are silent. */
export const exampleFacts = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));

const example = z.strictObject({
  name: z.string(),
  facts: exampleFacts,
  finding,
  /** Labels of the grounds that fail or are open. */
  grounds: z.array(z.string()).optional(),
  /** Criteria that stand only because nobody questioned them. */
  presumed: z.array(z.string()).optional(),
  /** Facts whose documentation would settle an open criterion. */
  missing: z.array(z.string()).optional(),
});
export type Example = z.infer<typeof example>;

/** One recommendation of one edition: one file of `rules/` (DESIGN §4). */
export const ruleFile = z.strictObject({
  id: z.string(),
  title: z.string(),
  authority: z.string(),
  treatments: z.array(treatmentId).min(1),
  question: id,
  inForce: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable(), keyedTo: keyDate }),
  supersedes: z.string().optional(),
  citation,
  appliesWhen: condition.optional(),
  table: table.optional(),
  criteria: z.array(criterion).min(1),
  exceptions: z.array(exception).default([]),
  medicallyNecessaryWhen: necessity.optional(),
  insteadOf: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** What this rule does not cover, or why it reads the guideline as it does. */
  note: z.string().optional(),
  examples: z.array(example).min(1),
});
export type Rule = z.infer<typeof ruleFile>;
