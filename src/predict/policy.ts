import type { TreatmentRequest } from '../request/request.js';
import type { Combined } from './combine.js';

export type Decision = 'upheld' | 'overturned' | 'undetermined';

/** What a decision hangs on: audits count these apart. */
export type DecidedBy = 'criterion' | 'missing-document' | 'burden' | 'presumption';

/** `cautious` makes every not-established request undetermined. */
export type Policy = 'standard' | 'cautious';

/**
 * The one place that turns findings into decisions (DESIGN §7). Silence of the guidelines is no ground for denial: no
 * rule gives `undetermined`, never `upheld`.
 *
 * @param presumes - the finding rests on criteria that nobody mentioned
 */
export function decide(
  combined: Combined,
  record: TreatmentRequest['record'],
  policy: Policy,
  presumes: boolean,
): { decision: Decision; decidedBy: DecidedBy | null } {
  switch (combined.finding) {
    case 'medically-necessary':
      return { decision: 'overturned', decidedBy: presumes ? 'presumption' : 'criterion' };
    case 'not-medically-necessary':
      return { decision: 'upheld', decidedBy: 'criterion' };
    case 'not-established':
      if (policy === 'cautious') return { decision: 'undetermined', decidedBy: null };
      if (combined.cause === 'not-documented') return { decision: 'upheld', decidedBy: 'missing-document' };
      return record === 'complete'
        ? { decision: 'upheld', decidedBy: 'burden' }
        : { decision: 'undetermined', decidedBy: null };
    case null:
      return { decision: 'undetermined', decidedBy: null };
  }
}
