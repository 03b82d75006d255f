/** A share with its Wilson interval, or why it cannot be estimated from this sample. */
export type Rate =
  | { k: number; n: number; value: number; low: number; high: number }
  | { notEstimable: string };

/** A figure that is no share (MCC, balanced accuracy). */
export type Figure = { value: number; n: number } | { notEstimable: string };

/** Two-sided 95 %: the standard normal's 0.975 quantile. */
const Z = 1.959963984540054;

/**
 * Wilson score interval for k of n (Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212).
 *
 * @param whenEmpty - what to say where n is 0
 */
export function rate(k: number, n: number, whenEmpty: string): Rate {
  if (n === 0) return { notEstimable: whenEmpty };
  const p = k / n;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  // The ends are exact at k = 0 and k = n; rounding would leave 1e-17.
  return {
    k,
    n,
    value: p,
    low: k === 0 ? 0 : Math.max(0, centre - half),
    high: k === n ? 1 : Math.min(1, centre + half),
  };
}

export const isEstimable = <T extends object>(figure: T | { notEstimable: string }): figure is T =>
  !('notEstimable' in figure);
