import { z } from 'zod';
import { bodyPart } from './body-part.js';
import { treatmentId } from './treatment.js';

/** A calendar date that exists, as YYYY-MM-DD. */
export const isoDate = z.iso.date('a date that exists, written YYYY-MM-DD');

const wholeNumber = z.int('a whole number').min(1, 'a whole number of at least 1');

/** Dates that place a request in time; each may be absent. */
export const requestDates = z.strictObject({
  injury: isoDate.nullable().default(null),
  request: isoDate.nullable().default(null),
  /** First or only day of service. */
  service: isoDate.nullable().default(null),
  /** Last day of the requested service, for a retrospective request. */
  serviceEnd: isoDate.nullable().default(null),
  /** UR decision. */
  urDenial: isoDate.nullable().default(null),
  /** Latest clinical date that the record mentions. */
  latestClinical: isoDate.nullable().default(null),
});
export type RequestDates = z.infer<typeof requestDates>;

/** A drug as requested: strength and quantity in the words of the request ("10/325 mg", "#60"). */
export const requestedDrug = z.strictObject({
  name: z.string(),
  strength: z.string().nullable().default(null),
  quantity: z.int().min(0).nullable().default(null),
});

/** One disputed treatment as it was requested; absent figures are null, never assumed. */
export const treatmentRequest = z.strictObject({
  id: z.string().nullable().default(null),
  treatment: treatmentId,
  bodyPart: bodyPart.nullable().default(null),
  diagnosis: z.string().nullable().default(null),
  visits: wholeNumber.nullable().default(null),
  frequencyPerWeek: z.number().positive().nullable().default(null),
  weeks: z.number().positive().nullable().default(null),
  timing: z.enum(['prospective', 'concurrent', 'retrospective']).default('prospective'),
  /** For a visit or referral: the treatment or topic it is for. */
  purpose: z.string().nullable().default(null),
  drug: requestedDrug.nullable().default(null),
  /** The request calls itself additional, continued or repeat treatment. */
  continued: z.boolean().default(false),
  dates: requestDates.default(requestDates.parse({})),
  /** `complete`: a letter or filed RFA; `partial`: a form being filled in. */
  record: z.enum(['complete', 'partial']).default('complete'),
});
export type TreatmentRequest = z.infer<typeof treatmentRequest>;
