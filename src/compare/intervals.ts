import { isEstimable, type Rate } from './rate.js';
import type { Confusion } from './summary.js';

/** A 95 % interval, or why there is none. */
export type Interval = { low: number; high: number } | { notEstimable: string };

/** Two-sided 95 %: the standard normal's 0.975 quantile. */
const Z = 1.959963984540054;

/**
 * Interval of the mean of two independent shares from their Wilson intervals: the square-and-add rule (Newcombe, Stat. Med.
 * 17 (1998) 873–890, method 10; for sums, Zou and Donner, Stat. Med. 27 (2008) 1693–1702).
 */
export function balancedAccuracyInterval(recallUpheld: Rate, recallOverturned: Rate): Interval {
  if (!isEstimable(recallOverturned)) return recallOverturned;
  if (!isEstimable(recallUpheld)) return recallUpheld;
  const centre = (recallUpheld.value + recallOverturned.value) / 2;
  const below = Math.hypot(
    recallUpheld.value - recallUpheld.low,
    recallOverturned.value - recallOverturned.low,
  );
  const above = Math.hypot(
    recallUpheld.high - recallUpheld.value,
    recallOverturned.high - recallOverturned.value,
  );
  return { low: Math.max(0, centre - below / 2), high: Math.min(1, centre + above / 2) };
}

/**
 * Interval of Matthews' correlation on decided issues: the large-sample variance of the fourfold correlation under multinomial
 * sampling (Bishop, Fienberg and Holland, Discrete Multivariate Analysis, 1975, 11.3.4), on Fisher's scale, so that the ends
 * stay within −1 and 1.
 */
export function mccInterval({ upheld, overturned }: Confusion): Interval {
  const [tp, fn, fp, tn] = [overturned.overturned, overturned.upheld, upheld.overturned, upheld.upheld];
  const n = tp + fn + fp + tn;
  const [row1, row2, col1, col2] = [tp + fn, fp + tn, tp + fp, fn + tn].map((count) => count / n) as [
    number,
    number,
    number,
    number,
  ];
  const rows = row1 * row2;
  const columns = col1 * col2;
  if (n === 0 || rows === 0 || columns === 0)
    return { notEstimable: 'decisions and predictions of both kinds are needed' };
  const phi = (tp * tn - fp * fn) / (n * n) / Math.sqrt(rows * columns);
  if (1 - Math.abs(phi) < 1e-12) return { notEstimable: 'no interval where every decision agrees' };
  const tilt = ((row1 - row2) * (col1 - col2)) / Math.sqrt(rows * columns);
  const spread = (row1 - row2) ** 2 / rows + (col1 - col2) ** 2 / columns;
  const variance = (1 - phi ** 2 + (phi + phi ** 3 / 2) * tilt - 0.75 * phi ** 2 * spread) / n;
  const half = (Z * Math.sqrt(Math.max(0, variance))) / (1 - phi ** 2);
  return { low: Math.tanh(Math.atanh(phi) - half), high: Math.tanh(Math.atanh(phi) + half) };
}
