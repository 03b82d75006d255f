import { z } from 'zod';
import { treatmentRequest } from '../request/request.js';

/** One reading of a fact: what the letter says, where, and (for what is no number) single words that stand there. */
export const reading = z
  .strictObject({
    status: z.enum(['stated', 'not-documented']),
    value: z.union([z.boolean(), z.number(), z.string()]).optional(),
    section: z.enum(['front-matter', 'summary', 'heading', 'ur', 'guidelines', 'rationale']),
    /** 1-based first and last line of the letter's text. */
    lines: z.tuple([z.int().min(1), z.int().min(1)]),
    /** Words (never sentences) that the span contains: they prove the span without repeating the letter. */
    words: z.array(z.string().max(20).regex(/^\S+$/, 'a single word')).default([]),
  })
  .refine((entry) => (entry.status === 'stated') === (entry.value !== undefined), {
    message: 'a stated fact has a value, a missing one has none',
    path: ['value'],
  });
export type Reading = z.infer<typeof reading>;

const caseIssue = z.strictObject({
  number: z.int().min(1),
  /** Our own short title of the disputed treatment. */
  title: z.string(),
  request: treatmentRequest.omit({ id: true, record: true }),
  /** A fact may be read twice: the summary for the prescreen view, the rationale for the record view. */
  facts: z.record(z.string(), z.union([reading, z.array(reading).min(1)])).default({}),
  recorded: z.enum(['upheld', 'overturned']),
  /** Families of guidelines that the expert reviewer relies on. */
  authorities: z.array(z.enum(['mtus', 'acoem', 'odg', 'other'])).default([]),
  /** Edition the reviewer cites, for the as-of date where the letter has no other. */
  citedEdition: z.string().nullable().default(null),
  /** Labels of `rules/grounds.yaml`: why the reviewer decided so. */
  grounds: z.array(z.string()).default([]),
  /** Why we think otherwise than the reviewer; re-checked both ways. */
  knownDisagreement: z.string().optional(),
  note: z.string().optional(),
});
export type CaseIssue = z.infer<typeof caseIssue>;

/** `cases/<letter-id>.yaml`: one letter's structured record. It holds facts and figures, never the letter's sentences. */
export const caseFile = z.strictObject({
  id: z.string(),
  letter: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    layout: z.enum(['2013', '2014', '2015']),
    /** Invented letters never count toward a claim about reality. */
    invented: z.boolean().default(false),
  }),
  issues: z.array(caseIssue).min(1),
});
export type CaseFile = z.infer<typeof caseFile>;
