import { type AuditItem, requestIn } from '../cases/audit-item.js';
import type { DecidedBy, Decision } from '../predict/policy.js';
import type { Basis } from '../rules/basis.js';
import type { Compared } from './comparison.js';

/** The decision were every criterion the requester's, and were every one the challenger's: how much of it is policy. */
export interface BurdenEnds {
  requester: Decision;
  challenger: Decision;
}

/** What one decision counts as in one view. Every figure of an audit is made of these and of nothing else. */
export interface Outcome {
  recorded: 'upheld' | 'overturned' | null;
  decision: Decision;
  decidedBy: DecidedBy | null;
  /** Holds on criteria that nobody questioned. */
  presumes: boolean;
  reasonAgrees: boolean | null;
  weakestBasis: Basis | null;
  ends: BurdenEnds;
  treatment: string;
  bodyPart: string | null;
  /** Families of guidelines that the expert reviewer relies on. */
  authorities: readonly string[];
  /** See {@link yearOf}. */
  year: string | null;
  invented: boolean;
}

export function outcomeOf({ item, view, prediction, reasonAgrees }: Compared, ends: BurdenEnds): Outcome {
  const request = requestIn(item, view);
  return {
    recorded: item.recorded,
    decision: prediction.decision,
    decidedBy: prediction.decidedBy,
    presumes: prediction.presumed.length > 0,
    reasonAgrees,
    weakestBasis: prediction.weakestBasis,
    ends,
    treatment: request.treatment,
    bodyPart: request.bodyPart,
    authorities: item.authorities,
    year: yearOf(item),
    invented: item.invented,
  };
}

/**
 * Year of the dispute: of the UR denial, else of the request, the service or the latest clinical date. The date of the IMR
 * letter is not among what an item keeps, so a published rate of "the same year" may be one year off around New Year.
 */
export function yearOf({ request: { dates } }: AuditItem): string | null {
  const date = dates.urDenial ?? dates.request ?? dates.serviceEnd ?? dates.service ?? dates.latestClinical;
  return date?.slice(0, 4) ?? null;
}
