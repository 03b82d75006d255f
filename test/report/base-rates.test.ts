import { describe, expect, it } from 'vitest';
import { BASE_RATES, publishedRate, treatmentRate, upheldPercent } from '../../src/report/base-rates.js';
import { publishedFor } from '../../src/report/html/published.js';

const upheld = (rate: ReturnType<typeof publishedRate>) =>
  rate && [rate.year, rate.category, upheldPercent(rate)];

describe('published rates', () => {
  it('each has a source that can be looked up', () => {
    for (const { source, percent } of BASE_RATES) {
      expect(source).toMatch(/^https?:\/\//);
      expect(percent).toBeGreaterThan(0);
      expect(percent).toBeLessThan(100);
    }
  });

  it('all say that most decisions uphold, whichever way they are printed', () => {
    for (const rate of BASE_RATES) expect(upheldPercent(rate)).toBeGreaterThan(65);
  });

  it('the treatment’s own rate of that very year goes first, else that of all treatments', () => {
    expect(upheld(publishedRate(2016, 'acupuncture'))).toEqual([2016, 'acupuncture', 93.6]);
    expect(upheld(publishedRate(2014, 'acupuncture'))).toEqual([2014, 'all', 91.4]);
    expect(upheld(publishedRate(2016, 'physical-therapy'))).toEqual([2016, 'all', 91.6]);
  });

  it('a year without a rate takes the nearest; no year takes none', () => {
    expect(upheld(publishedRate(2012, null))).toEqual([2013, 'all', 84]);
    expect(publishedRate(null, 'acupuncture')).toBeNull();
  });

  it('a treatment’s own rate is that of the nearest year; physical therapy has none', () => {
    expect(upheld(treatmentRate('epidural-steroid-injection', 2014))).toEqual([2022, 'injections', 95.9]);
    expect(treatmentRate('physical-therapy', 2014)).toBeNull();
  });

  it('a sample’s rate is weighed by its years', () => {
    const found = publishedFor([
      { year: 2013, treatment: 'physical-therapy', n: 1 },
      { year: 2014, treatment: 'physical-therapy', n: 3 },
      { year: null, treatment: 'mri', n: 2 },
    ]);
    expect(found.upheld).toBeCloseTo((0.84 + 3 * 0.914) / 4, 10);
    expect(found).toMatchObject({ n: 6, undated: 2, sameYear: 4, ownTreatment: 0 });
  });
});
