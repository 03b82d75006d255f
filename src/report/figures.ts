import { type Figure, isEstimable, type Rate } from '../compare/rate.js';
import type { Confusion, Summary } from '../compare/summary.js';

/** `8/8 = 100.0 % (67.6–100.0)`, or `not estimable: …`. */
export function rateWords(rate: Rate): string {
  if (!isEstimable(rate)) return `not estimable: ${rate.notEstimable}`;
  return `${rate.k}/${rate.n} = ${percent(rate.value)} % (${percent(rate.low)}–${percent(rate.high)})`;
}

export function figureWords(figure: Figure): string {
  return isEstimable(figure)
    ? `${figure.value.toFixed(3)} (n = ${figure.n})`
    : `not estimable: ${figure.notEstimable}`;
}

export const percent = (value: number) => (100 * value).toFixed(1);

/** The rows of a view's summary, the baseline beside each figure; one table for every surface. */
export function summaryRows(summary: Summary): [name: string, figure: string, alwaysUpheld: string][] {
  const base = summary.baselines.alwaysUpheld;
  return [
    ['agreement', rateWords(summary.accuracy), rateWords(base.accuracy)],
    ['recall of overturned', rateWords(summary.recallOverturned), rateWords(base.recallOverturned)],
    ['recall of upheld', rateWords(summary.recallUpheld), ''],
    ['balanced accuracy', figureWords(summary.balancedAccuracy), figureWords(base.balancedAccuracy)],
    ['MCC (decided issues)', figureWords(summary.mcc), ''],
    ['abstained', rateWords(summary.abstentionRate), ''],
    ['same reason as the reviewer', rateWords(summary.reasonAgreement), ''],
  ];
}

export function confusionRows(confusion: Confusion): [recorded: string, ...counts: string[]][] {
  return (['upheld', 'overturned'] as const).map((recorded) => [
    `recorded ${recorded}`,
    String(confusion[recorded].upheld),
    String(confusion[recorded].overturned),
    String(confusion[recorded].undetermined),
  ]);
}

export const decidedByWords = ({ decidedBy, withPresumptions }: Summary) =>
  `decided by a criterion ${decidedBy.criterion}, by a missing document ${decidedBy['missing-document']}, by burden on silence ${decidedBy.burden}, on presumption ${decidedBy.presumption}, undetermined ${decidedBy.undetermined}; with presumptions ${withPresumptions}`;
