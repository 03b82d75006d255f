import { z } from 'zod';

/** One fact as a careful reader takes it; `alternates` are equally right values. */
const goldFact = z.object({
  status: z.enum(['stated', 'not-documented', 'silent']),
  value: z.union([z.boolean(), z.number(), z.string()]).optional(),
  alternates: z.array(z.unknown()).optional(),
});

const goldItem = z.object({
  n: z.number(),
  heading: z.string(),
  decision: z.enum(['upheld', 'overturned']),
  treatment: z.string(),
  treatmentAlternates: z.array(z.string()).default([]),
  bodyPart: z.string().nullable(),
  bodyPartAlternates: z.array(z.string().nullable()).default([]),
  visits: z.number().nullable(),
  frequencyPerWeek: z.number().nullable(),
  weeks: z.number().nullable(),
  timing: z.string(),
  facts: z.record(z.string(), goldFact),
  authorities: z.array(z.string()),
  grounds: z.array(z.string()).default([]),
});
export type GoldItem = z.infer<typeof goldItem>;
export type GoldFact = z.infer<typeof goldFact>;

/** What a careful reader takes from one letter: the form of annotation files. */
export const annotation = z.object({ letter: z.string(), layout: z.string(), items: z.array(goldItem) });
export type Annotation = z.infer<typeof annotation>;
