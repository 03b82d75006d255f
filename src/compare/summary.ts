import type { DecidedBy, Decision } from '../predict/policy.js';
import type { Figure, Rate } from './rate.js';

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
  /** Matthews correlation coefficient on decided issues. */
  mcc: Figure;
  abstentionRate: Rate;
  /** Of agreeing denials whose reasons are known, those that share a ground with the reviewer's. */
  reasonAgreement: Rate;
  decidedBy: Record<DecidedBy | 'undetermined', number>;
  withPresumptions: number;
  baselines: { alwaysUpheld: { accuracy: Rate; recallOverturned: Rate; balancedAccuracy: Figure } };
}
