import { describe, expect, it } from 'vitest';
import { balancedAccuracyInterval, mccInterval } from '../../src/compare/intervals.js';
import { rate } from '../../src/compare/rate.js';
import type { Confusion } from '../../src/compare/summary.js';
import { mcc } from '../../src/compare/summary-tally.js';

const confusionOf = (tn: number, fp: number, fn: number, tp: number): Confusion => ({
  upheld: { upheld: tn, overturned: fp, undetermined: 0 },
  overturned: { upheld: fn, overturned: tp, undetermined: 0 },
});

describe('interval of balanced accuracy', () => {
  it('is that of Newcombe’s first example (56/70 against 48/80: 0.0524 to 0.3339, method 10), halved', () => {
    const found = balancedAccuracyInterval(rate(56, 70, ''), rate(80 - 48, 80, ''));
    if (!('low' in found)) throw new Error('not estimable');
    expect(2 * found.low - 1).toBeCloseTo(0.0524, 4);
    expect(2 * found.high - 1).toBeCloseTo(0.3339, 4);
  });

  it('is not estimable without overturned decisions', () => {
    expect(balancedAccuracyInterval(rate(8, 8, ''), rate(0, 0, 'none overturned'))).toEqual({
      notEstimable: 'none overturned',
    });
  });
});

describe('interval of MCC', () => {
  it('has the width that resampling gives', () => {
    const cells = [120, 20, 15, 45];
    const total = cells.reduce((a, b) => a + b, 0);
    const random = generator(20_260_101);
    const draws = Array.from({ length: 4000 }, () => {
      const drawn = [0, 0, 0, 0];
      for (let i = 0; i < total; i++) {
        const at = random() * total;
        const cell = cells.findIndex((_, c) => at < cells.slice(0, c + 1).reduce((a, b) => a + b, 0));
        drawn[cell] = (drawn[cell] ?? 0) + 1;
      }
      const found = mcc(confusionOf(...(drawn as [number, number, number, number])));
      return 'value' in found ? Math.atanh(found.value) : 0;
    }).sort((a, b) => a - b);
    const found = mccInterval(confusionOf(120, 20, 15, 45));
    if (!('low' in found)) throw new Error('not estimable');
    expect(found.low).toBeCloseTo(Math.tanh(draws[100] as number), 1);
    expect(found.high).toBeCloseTo(Math.tanh(draws[3899] as number), 1);
    const spread = Math.tanh(draws[3899] as number) - Math.tanh(draws[100] as number);
    expect((found.high - found.low) / spread).toBeGreaterThan(0.93);
    expect((found.high - found.low) / spread).toBeLessThan(1.07);
  });

  it('says why there is none where all is on one side, or all agrees', () => {
    expect(mccInterval(confusionOf(8, 0, 0, 0))).toHaveProperty('notEstimable');
    expect(mccInterval(confusionOf(8, 0, 0, 3))).toHaveProperty('notEstimable');
    expect(mccInterval(confusionOf(0, 0, 0, 0))).toHaveProperty('notEstimable');
  });
});

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
