import { describe, expect, it } from 'vitest';
import { mcnemar } from '../../src/compare/mcnemar.js';
import { isEstimable, rate } from '../../src/compare/rate.js';
import { balancedAccuracy, mcc } from '../../src/compare/summary-tally.js';

/** Figures of published worked examples; none of them was computed with this code. */

describe('Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, no continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f (Newcombe 1998)', (k, n, low, high) => {
    const found = rate(k, n, 'empty');
    if (!isEstimable(found)) throw new Error('must be estimable');
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('says why where nothing was counted', () => {
    expect(rate(0, 0, 'no overturned decision in this sample')).toEqual({
      notEstimable: 'no overturned decision in this sample',
    });
  });
});

/** Rows are recorded, columns predicted. */
const confusion = (tp: number, fn: number, fp: number, tn: number) => ({
  overturned: { overturned: tp, upheld: fn, undetermined: 0 },
  upheld: { overturned: fp, upheld: tn, undetermined: 0 },
});

describe('Matthews correlation coefficient', () => {
  it('is -0.33 for the example of scikit-learn matthews_corrcoef', () => {
    // y_true = [+1, +1, +1, -1], y_pred = [+1, -1, +1, +1]
    expect(mcc(confusion(2, 1, 1, 0))).toMatchObject({ value: expect.closeTo(-1 / 3, 12), n: 4 });
  });

  it('is 0.478 for twelve pictures, six cats and three dogs of which are recognized (Wikipedia, Phi coefficient)', () => {
    expect(mcc(confusion(6, 2, 1, 3))).toMatchObject({ value: expect.closeTo(0.478, 3) });
  });

  it('is not estimable without overturned decisions or with one prediction for all', () => {
    expect(mcc(confusion(0, 0, 3, 5))).toEqual({ notEstimable: 'no overturned decision in this sample' });
    expect(mcc(confusion(0, 2, 0, 5))).toEqual({ notEstimable: 'every prediction is the same' });
  });
});

describe('balanced accuracy', () => {
  it('is 0.625 for the example of scikit-learn balanced_accuracy_score', () => {
    // y_true = [0, 1, 0, 0, 1, 0], y_pred = [0, 1, 0, 0, 0, 1]
    expect(balancedAccuracy(rate(3, 4, ''), rate(1, 2, ''), 6)).toEqual({ value: 0.625, n: 6 });
  });
});

describe('McNemar', () => {
  // Fagerland, Lydersen, Laake, BMC Medical Research Methodology 13:91 (2013): exact conditional test.
  it('gives p = 0.070 for airway hyper-responsiveness in 21 children, 1 against 7 changed', () => {
    expect(mcnemar(7, 1).p).toBeCloseTo(0.0703, 4);
  });

  // Armitage and Berry, Statistical Methods in Medical Research (1994), p. 127, two culture media; exact p as StatsDirect gives it.
  it('gives p = 0.0129 for two culture media, 12 against 2 changed', () => {
    expect(mcnemar(2, 12).p).toBeCloseTo(0.0129, 4);
  });

  it('does not say that runs differ where as many got better as worse, and nothing where none changed', () => {
    expect(mcnemar(5, 5).p).toBe(1);
    expect(mcnemar(0, 0).p).toBeNull();
  });

  it('holds with very many changes, without underflow', () => {
    // Independent implementation: scipy.stats.binomtest(49000, 100000).pvalue.
    expect(mcnemar(51_000, 49_000).p).toBeCloseTo(2.5887160383468943e-10, 19);
  });
});
