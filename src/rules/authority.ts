import { z } from 'zod';
import { isoDate } from '../request/request.js';

/** The ways an edition is chosen by date: by that of the treatment request or of the service. */
export const keyDate = z.enum(['request', 'service']);
export type KeyDate = z.infer<typeof keyDate>;

/**
 * Ranks of DESIGN §7: 1 statute · 2 MTUS (presumed correct, Labor Code 4604.5(a)) · 3 ACOEM outside the MTUS, and ODG · 4 other.
 */
export const authorityEntry = z.strictObject({
  name: z.string(),
  /** The authority a letter names: several editions share one. */
  family: z.enum(['statute', 'mtus', 'acoem', 'odg', 'other']),
  rank: z.int().min(1).max(4),
  inForce: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable(), keyedTo: keyDate }),
  source: z.string(),
});

/** `rules/authorities.yaml`: guideline editions by id. */
export const authorityRegistry = z.record(z.string(), authorityEntry);
export type AuthorityRegistry = z.infer<typeof authorityRegistry>;

/** `rules/grounds.yaml`: the closed list of ground labels with their plain meaning. */
export const groundRegistry = z.record(z.string(), z.string());
export type GroundRegistry = z.infer<typeof groundRegistry>;
