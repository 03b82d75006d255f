import type { TreatmentId } from '../../request/treatment.js';
import { type BaseRate, publishedRate, upheldPercent } from '../base-rates.js';

export interface PublishedMix {
  /** Published share upheld over the years and treatments of the sample, from 0 to 1; null where no decision has a year. */
  upheld: number | null;
  /** Decisions that have a rate of their own year, and of those, of their own kind of treatment. */
  sameYear: number;
  ownTreatment: number;
  /** Decisions without a year: they are left out. */
  undated: number;
  n: number;
  /** The rates used, with how many decisions each stands for. */
  used: readonly { rate: BaseRate; n: number }[];
}

/** The published rate of that year and treatment, weighed over a sample's decisions. */
export function publishedFor(
  mix: readonly { year: number | null; treatment: TreatmentId; n: number }[],
): PublishedMix {
  const used = new Map<BaseRate, number>();
  const result = { sameYear: 0, ownTreatment: 0, undated: 0, n: 0 };
  let sum = 0;
  for (const { year, treatment, n } of mix) {
    result.n += n;
    const rate = publishedRate(year, treatment);
    if (!rate) {
      result.undated += n;
      continue;
    }
    sum += n * upheldPercent(rate);
    used.set(rate, (used.get(rate) ?? 0) + n);
    if (rate.year === year) result.sameYear += n;
    if (rate.category !== 'all') result.ownTreatment += n;
  }
  const dated = result.n - result.undated;
  return {
    ...result,
    upheld: dated === 0 ? null : sum / dated / 100,
    used: [...used].map(([rate, n]) => ({ rate, n })).sort((a, b) => b.n - a.n || a.rate.year - b.rate.year),
  };
}

/** `91.4 % upheld in 2014 (DWC, all treatments)`. */
export function rateSentence(rate: BaseRate): string {
  const category = rate.category === 'all' ? 'all treatments' : rate.category;
  const note = rate.note ? `, ${rate.note}` : '';
  return `${upheldPercent(rate).toFixed(1)} % upheld in ${rate.year} (${rate.program}, ${category}${note})`;
}
