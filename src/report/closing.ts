import type { AuditFigures } from '../compare/audit.js';
import { isEstimable, type Rate } from '../compare/rate.js';
import type { Summary } from '../compare/summary.js';
import type { View } from '../facts/fact.js';
import { percent, rateWords } from './figures.js';

const NAMES: Record<View, string> = {
  record: 'Record view (consistency with the reviewers’ findings, not prediction)',
  prescreen: 'Prescreen view (prediction from what stood before the decision)',
};

/**
 * What a person can quote: a sentence a view with its baseline and intervals, never one figure over both. Invented letters say
 * nothing about reality: where there are others they are left out, and where there are none it is said first.
 */
export function closingLines(figures: AuditFigures): string[] {
  const total = figures.views.record.n;
  const real = figures.groups.record.origin.find(({ key }) => key === 'real')?.summary.n ?? 0;
  if (total === 0) return ['No recorded decision was read, so nothing can be said about agreement.'];
  const lines = (['record', 'prescreen'] as const).map((view) => {
    const own = figures.groups[view].origin.find(({ key }) => key === 'real')?.summary;
    return own
      ? sentence(view, own, 'recorded decisions')
      : sentence(view, figures.views[view], 'decisions of invented letters');
  });
  if (real === 0) return ['Invented letters only: no figure here says anything about reality.', ...lines];
  return real < total
    ? [`${total - real} decisions of invented letters are left out of the next two sentences.`, ...lines]
    : lines;
}

function sentence(view: View, summary: Summary, of: string): string {
  const base = summary.baselines.alwaysUpheld;
  return (
    `${NAMES[view]}: agrees with ${share(summary.accuracy)} ${of}; ` +
    `answering “upheld” every time agrees with ${share(base.accuracy)}. ` +
    `Recall of overturned ${rateWords(summary.recallOverturned)}; abstained ${rateWords(summary.abstentionRate)}.`
  );
}

/** `8 of 8 (100.0 %, 95 % interval 67.6–100.0)`. */
const share = (rate: Rate) =>
  isEstimable(rate)
    ? `${rate.k} of ${rate.n} (${percent(rate.value)} %, 95 % interval ${percent(rate.low)}–${percent(rate.high)})`
    : `not estimable: ${rate.notEstimable}`;
