import { z } from 'zod';
import { isoDate } from '../request/request.js';
import type { FactValue } from './fact.js';

export const FACT_TYPES = ['boolean', 'count', 'number', 'date', 'enum', 'text'] as const;

/** One entry of `rules/facts.yaml`. */
export const factEntry = z
  .strictObject({
    type: z.enum(FACT_TYPES),
    /** Unit of a count or number, e.g. `visits`, `percent`, `weeks`. */
    unit: z.string().optional(),
    /** What a person would be asked, in plain words. */
    question: z.string(),
    /** Allowed values of an enum. */
    values: z.array(z.string()).min(1).optional(),
    /** The direction that helps the request; null where neither does. */
    favourable: z.union([z.boolean(), z.enum(['higher', 'lower'])]).nullable(),
    /** Taken from the request (`request.visits`) or derived from other facts (`derived`). */
    from: z.string().optional(),
    /**
     * True where "false" means only that nothing shows it. Rules may ask such a fact for `true` alone
     * (so that silence never becomes evidence), and only in `appliesWhen`.
     */
    shownOnly: z.boolean().optional(),
  })
  .refine((entry) => (entry.type === 'enum') === (entry.values !== undefined), {
    message: 'an enum lists its values, other types list none',
    path: ['values'],
  });
export type FactEntry = z.infer<typeof factEntry>;

/** `rules/facts.yaml`: the one dictionary of facts. */
export const factDictionary = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'), factEntry);
export type FactDictionary = z.infer<typeof factDictionary>;

/** What is wrong with a value for this fact, in words; null where it fits. Values are never coerced. */
export function valueProblem(entry: FactEntry, value: unknown): string | null {
  switch (entry.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : `expected true or false, found ${show(value)}`;
    case 'count':
      return Number.isInteger(value) && (value as number) >= 0
        ? null
        : `expected a whole number of at least 0, found ${show(value)}`;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? null
        : `expected a number, found ${show(value)}`;
    case 'date':
      return isoDate.safeParse(value).success ? null : `expected a date (YYYY-MM-DD), found ${show(value)}`;
    case 'enum':
      return entry.values?.includes(value as string)
        ? null
        : `expected one of ${entry.values?.join(', ')}; found ${show(value)}`;
    case 'text':
      return typeof value === 'string' ? null : `expected text, found ${show(value)}`;
  }
}

const show = (value: unknown) => (typeof value === 'string' ? `the text "${value}"` : JSON.stringify(value));

/** True for a value of one of the fact types; narrows what a parser delivered. */
export function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}
