import type { Decision } from '../predict/policy.js';
import type { Outcome } from './outcome.js';
import { type Figure, isEstimable, type Rate, rate } from './rate.js';
import type { Confusion, Summary } from './summary.js';

const NO_DECISIONS = 'no recorded decision in this sample';
const NONE = {
  upheld: 'no upheld decision in this sample',
  overturned: 'no overturned decision in this sample',
} as const;

/** Counts outcomes one at a time and gives the figures at any moment; its size does not depend on how many there were. */
export class SummaryTally {
  private readonly confusion: Confusion = {
    upheld: { upheld: 0, overturned: 0, undetermined: 0 },
    overturned: { upheld: 0, overturned: 0, undetermined: 0 },
  };
  private readonly decidedBy: Summary['decidedBy'] = {
    criterion: 0,
    'missing-document': 0,
    burden: 0,
    presumption: 0,
    undetermined: 0,
  };
  private withPresumptions = 0;
  private readonly reasons = { same: 0, known: 0 };

  /** Outcomes without a recorded decision count for nothing. */
  add({
    recorded,
    decision,
    decidedBy,
    presumes,
    reasonAgrees,
  }: Pick<Outcome, 'recorded' | 'decision' | 'decidedBy' | 'presumes' | 'reasonAgrees'>): void {
    if (recorded === null) return;
    this.confusion[recorded][decision]++;
    this.decidedBy[decidedBy ?? 'undetermined']++;
    if (presumes) this.withPresumptions++;
    if (reasonAgrees !== null) this.reasons.known++;
    if (reasonAgrees) this.reasons.same++;
  }

  summary(): Summary {
    const confusion = structuredClone(this.confusion);
    const total = { upheld: sum(confusion.upheld), overturned: sum(confusion.overturned) };
    const n = total.upheld + total.overturned;
    const recallUpheld = rate(confusion.upheld.upheld, total.upheld, NONE.upheld);
    const recallOverturned = rate(confusion.overturned.overturned, total.overturned, NONE.overturned);
    return {
      n,
      confusion,
      accuracy: rate(confusion.upheld.upheld + confusion.overturned.overturned, n, NO_DECISIONS),
      recallUpheld,
      recallOverturned,
      balancedAccuracy: balancedAccuracy(recallUpheld, recallOverturned, n),
      mcc: mcc(confusion),
      abstentionRate: rate(
        confusion.upheld.undetermined + confusion.overturned.undetermined,
        n,
        NO_DECISIONS,
      ),
      reasonAgreement: rate(this.reasons.same, this.reasons.known, 'no agreeing denial with known reasons'),
      decidedBy: { ...this.decidedBy },
      withPresumptions: this.withPresumptions,
      baselines: {
        alwaysUpheld: {
          accuracy: rate(total.upheld, n, NO_DECISIONS),
          recallOverturned: rate(0, total.overturned, NONE.overturned),
          balancedAccuracy: balancedAccuracy(
            rate(total.upheld, total.upheld, NONE.upheld),
            rate(0, total.overturned, NONE.overturned),
            n,
          ),
        },
      },
    };
  }
}

const sum = (row: Record<Decision, number>) => row.upheld + row.overturned + row.undetermined;

/** Mean of the two recalls (Brodersen et al., ICPR 2010, 3121–3124); needs decisions of both kinds. */
export function balancedAccuracy(recallUpheld: Rate, recallOverturned: Rate, n: number): Figure {
  if (!isEstimable(recallOverturned)) return recallOverturned;
  if (!isEstimable(recallUpheld)) return recallUpheld;
  return { value: (recallUpheld.value + recallOverturned.value) / 2, n };
}

/** Matthews correlation coefficient on decided issues, overturned as the positive class (Matthews, BBA 405 (1975) 442–451). */
export function mcc({ upheld, overturned }: Confusion): Figure {
  const [tp, fn, fp, tn] = [overturned.overturned, overturned.upheld, upheld.overturned, upheld.upheld];
  const n = tp + fn + fp + tn;
  const margins = [tp + fn, fp + tn, tp + fp, tn + fn];
  if (n === 0) return { notEstimable: 'no decided issue in this sample' };
  if (tp + fn === 0) return { notEstimable: NONE.overturned };
  if (fp + tn === 0) return { notEstimable: NONE.upheld };
  if (margins.includes(0)) return { notEstimable: 'every prediction is the same' };
  const product = margins.reduce((a, b) => a * Math.sqrt(b), 1);
  return { value: (tp * tn - fp * fn) / product, n };
}
