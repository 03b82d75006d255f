import type { DecidedBy, Decision } from '../predict/policy.js';
import type { Compared } from './comparison.js';
import { type Figure, isEstimable, type Rate, rate } from './rate.js';

/** Recorded decision → predicted decision → count. */
export type Confusion = Record<'upheld' | 'overturned', Record<Decision, number>>;

/** The figures of one view. Accuracy alone says nothing where nine in ten decisions uphold, so it never stands alone. */
export interface Summary {
  /** Issues with a recorded decision. */
  n: number;
  confusion: Confusion;
  /** Abstentions count as not agreeing. */
  accuracy: Rate;
  recallUpheld: Rate;
  recallOverturned: Rate;
  /** Mean of the two recalls. */
  balancedAccuracy: Figure;
  /** Matthews correlation coefficient on decided issues (Matthews, BBA 405 (1975) 442–451). */
  mcc: Figure;
  abstentionRate: Rate;
  /** Of agreeing denials whose reasons are known, those that share a ground with the reviewer's. */
  reasonAgreement: Rate;
  decidedBy: Record<DecidedBy | 'undetermined', number>;
  withPresumptions: number;
  baselines: { alwaysUpheld: { accuracy: Rate; recallOverturned: Rate; balancedAccuracy: Figure } };
}

const NO_DECISIONS = 'no recorded decision in this sample';
const NONE = {
  upheld: 'no upheld decision in this sample',
  overturned: 'no overturned decision in this sample',
} as const;

export function summarize(compared: readonly Compared[]): Summary {
  const confusion: Confusion = {
    upheld: { upheld: 0, overturned: 0, undetermined: 0 },
    overturned: { upheld: 0, overturned: 0, undetermined: 0 },
  };
  const decidedBy: Summary['decidedBy'] = {
    criterion: 0,
    'missing-document': 0,
    burden: 0,
    presumption: 0,
    undetermined: 0,
  };
  const recorded = compared.filter(({ comparison }) => comparison !== null);
  for (const { item, prediction } of recorded) {
    if (item.recorded) confusion[item.recorded][prediction.decision]++;
    decidedBy[prediction.decidedBy ?? 'undetermined']++;
  }
  const n = recorded.length;
  const total = { upheld: sum(confusion.upheld), overturned: sum(confusion.overturned) };
  const recallUpheld = rate(confusion.upheld.upheld, total.upheld, NONE.upheld);
  const recallOverturned = rate(confusion.overturned.overturned, total.overturned, NONE.overturned);
  const withReason = recorded.filter(({ reasonAgrees }) => reasonAgrees !== null);
  return {
    n,
    confusion,
    accuracy: rate(confusion.upheld.upheld + confusion.overturned.overturned, n, NO_DECISIONS),
    recallUpheld,
    recallOverturned,
    balancedAccuracy: mean(recallUpheld, recallOverturned, n),
    mcc: mcc(confusion),
    abstentionRate: rate(confusion.upheld.undetermined + confusion.overturned.undetermined, n, NO_DECISIONS),
    reasonAgreement: rate(
      withReason.filter(({ reasonAgrees }) => reasonAgrees).length,
      withReason.length,
      'no agreeing denial with known reasons',
    ),
    decidedBy,
    withPresumptions: recorded.filter(({ prediction }) => prediction.presumed.length > 0).length,
    baselines: {
      alwaysUpheld: {
        accuracy: rate(total.upheld, n, NO_DECISIONS),
        recallOverturned: rate(0, total.overturned, NONE.overturned),
        balancedAccuracy:
          total.upheld > 0 && total.overturned > 0
            ? { value: 0.5, n }
            : { notEstimable: total.overturned === 0 ? NONE.overturned : NONE.upheld },
      },
    },
  };
}

const sum = (row: Record<Decision, number>) => row.upheld + row.overturned + row.undetermined;

function mean(a: Rate, b: Rate, n: number): Figure {
  if (!isEstimable(a)) return a;
  if (!isEstimable(b)) return b;
  return { value: (a.value + b.value) / 2, n };
}

/** On decided issues, overturned as the positive class. */
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
