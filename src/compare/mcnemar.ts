/** Whether two runs over the same decisions differ in how often they are right. */
export interface McNemar {
  /** Decisions that only the second run gets right, and that only the first does. */
  newlyRight: number;
  newlyWrong: number;
  /** Two-sided exact p-value; null where no decision changed sides. */
  p: number | null;
}

/**
 * McNemar's test for paired decisions (Psychometrika 12 (1947) 153–157), exact at any size: under the null hypothesis each
 * changed decision is as likely to get better as worse, so the smaller count is binomial(n, ½). No approximation is used; the
 * exact test is known to be cautious (Fagerland, Lydersen, Laake, BMC Med. Res. Methodol. 13:91 (2013)).
 */
export function mcnemar(newlyRight: number, newlyWrong: number): McNemar {
  const n = newlyRight + newlyWrong;
  if (n === 0) return { newlyRight, newlyWrong, p: null };
  const k = Math.min(newlyRight, newlyWrong);
  return { newlyRight, newlyWrong, p: Math.min(1, 2 * lowerTail(k, n)) };
}

/** P(X ≤ k) for X ~ binomial(n, ½), in logarithms so that a large n does not underflow. */
function lowerTail(k: number, n: number): number {
  let logTerm = -n * Math.LN2;
  for (let i = 1; i <= k; i++) logTerm += Math.log((n - i + 1) / i);
  // Each term down is the one above times i / (n − i + 1) < 1, so the sum runs over ratios to the largest.
  let ratio = 1;
  let sum = 1;
  for (let i = k; i >= 1 && ratio > 1e-18; i--) {
    ratio *= i / (n - i + 1);
    sum += ratio;
  }
  return Math.exp(logTerm) * sum;
}
