import type { AuditItem } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import type { Prediction } from '../predict/prediction.js';

/** `abstained`: the prediction is undetermined. Null where no decision is recorded. */
export type Comparison = 'agree' | 'disagree' | 'abstained';

/** One prediction beside its recorded decision, in one view. */
export interface Compared {
  item: AuditItem;
  view: View;
  prediction: Prediction;
  comparison: Comparison | null;
  /** The prediction's grounds share at least one label with the reviewer's; null where there is nothing to compare. */
  reasonAgrees: boolean | null;
}

export function compare(item: AuditItem, view: View, prediction: Prediction): Compared {
  return {
    item,
    view,
    prediction,
    comparison: comparisonOf(item, prediction),
    reasonAgrees: reasonAgrees(item, prediction),
  };
}

function comparisonOf({ recorded }: AuditItem, { decision }: Prediction): Comparison | null {
  if (recorded === null) return null;
  if (decision === 'undetermined') return 'abstained';
  return decision === recorded ? 'agree' : 'disagree';
}

/** Only denials have grounds to share: an approval rests on criteria that hold. */
function reasonAgrees(
  { recorded, grounds }: AuditItem,
  { decision, grounds: found }: Prediction,
): boolean | null {
  if (recorded !== 'upheld' || decision !== 'upheld' || grounds.length === 0) return null;
  return found.some(({ label }) => grounds.includes(label));
}
