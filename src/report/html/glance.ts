import type { AuditFigures } from '../../compare/audit-tally.js';
import { balancedAccuracyInterval, type Interval, mccInterval } from '../../compare/intervals.js';
import { isEstimable, type Rate } from '../../compare/rate.js';
import type { Summary } from '../../compare/summary.js';
import type { View } from '../../facts/fact.js';
import type { Charts, Strip } from './charts.js';
import { count, ends, figureCell, percent, plainRate, plural, rateCell } from './figures.js';
import { type Html, html, type Part } from './html.js';
import type { PublishedMix } from './published.js';

/** How each view is named wherever it stands; a page never puts one headline over both. */
export const VIEW_WORDS: Record<View, { name: string; what: string; note: string }> = {
  prescreen: {
    name: 'Prescreen view',
    what: 'Prediction',
    note: 'Only what stood before the decision: summary, heading and utilization review. Only this may be called prediction.',
  },
  record: {
    name: 'Record view',
    what: 'Consistency with the reviewer’s findings',
    note: 'The rationale is read too, its conclusions left out. The reviewer’s own complaint is the fact here, so this measures consistency and predicts nothing.',
  },
};

/** One view's figures, each with interval, beside "always upheld" and the published rate. */
export function glancePanel(
  view: View,
  { views, groups }: AuditFigures,
  published: PublishedMix,
  charts: Charts,
): Html {
  const summary = views[view];
  const base = summary.baselines.alwaysUpheld;
  const strip = (
    value: { value: number | null; low: number | null; high: number | null },
    always: Rate | { value: number } | null,
    rate: number | null = null,
  ) => {
    const one: Strip = { ...value, view };
    const line = always && 'value' in always ? always.value : null;
    return value.value === null ? null : charts.strips([one], { always: line, published: rate, width: 150 });
  };
  const row = (name: string, tool: Part, drawn: Part, always: Part, rate: Part = '–') =>
    html`<tr><th scope="row">${name}</th><td class="tool">${tool}${drawn}</td><td class="num">${always}</td><td class="num">${rate}</td></tr>`;
  const balanced = balancedAccuracyInterval(summary.recallUpheld, summary.recallOverturned);
  const words = VIEW_WORDS[view];
  return html`<section class="panel ${view}" aria-labelledby="glance glance-${view}">
<h3 id="glance-${view}"><span class="mark" aria-hidden="true"></span>${words.name}: <em>${words.what.toLowerCase()}</em></h3>
<p class="note">${words.note}</p>
<table class="glance">
<thead><tr><th scope="col">Measure</th><th scope="col">This tool <span class="by">95 % interval</span></th><th scope="col" class="num">Always “upheld”</th><th scope="col" class="num">Published upheld</th></tr></thead>
<tbody>
${row('Agreement', rateCell(summary.accuracy), strip(ends(summary.accuracy), base.accuracy, published.upheld), plainRate(base.accuracy), published.upheld === null ? '–' : percent(published.upheld))}
${row('Recall of overturned', rateCell(summary.recallOverturned), strip(ends(summary.recallOverturned), base.recallOverturned), plainRate(base.recallOverturned))}
${row('Recall of upheld', rateCell(summary.recallUpheld), strip(ends(summary.recallUpheld), null), isEstimable(summary.recallUpheld) ? '100.0 %' : '–')}
${row('Balanced accuracy', figureCell(summary.balancedAccuracy, balanced, 'percent'), strip(figureEnds(summary.balancedAccuracy, balanced), base.balancedAccuracy as { value: number }), plainRate(base.balancedAccuracy))}
${row('MCC, on decided issues', figureCell(summary.mcc, mccInterval(summary.confusion), 'number'), null, '–')}
${row('Abstained', rateCell(summary.abstentionRate), strip(ends(summary.abstentionRate), null), summary.n > 0 ? '0.0 %' : '–')}
${row('Same reason as the reviewer', rateCell(summary.reasonAgreement), strip(ends(summary.reasonAgreement), null), '–')}
</tbody></table>
<p class="quote">${quote(view, summary, realOf(groups[view]))}</p>
<p class="note burden">Were every criterion the requester’s to show, agreement would be ${plainRate(summary.allRequester.accuracy)}; were every one the challenger’s, ${plainRate(summary.allChallenger.accuracy)}. Between the two lies what is policy.</p>
</section>`;
}

const figureEnds = (figure: { value: number } | { notEstimable: string }, interval: Interval) => ({
  value: 'value' in figure ? figure.value : null,
  low: 'low' in interval ? interval.low : null,
  high: 'high' in interval ? interval.high : null,
});

/** The figures without invented letters; null where all are invented. */
const realOf = ({ origin }: AuditFigures['groups'][View]) =>
  origin.find(({ key }) => key === 'real')?.summary ?? null;

/** What a person may quote honestly: invented letters are named as such, and left out where there are others. */
function quote(view: View, all: Summary, real: Summary | null): string {
  if (all.n === 0) return 'No recorded decision was read.';
  if (!real)
    return `In invented letters, which say nothing about reality: ${sentence(view, all).replace(/^Of/, 'of')}`;
  return real.n < all.n
    ? `Invented letters left out: ${sentence(view, real).replace(/^Of/, 'of')}`
    : sentence(view, real);
}

/** The figure, its interval and the baseline together. */
function sentence(view: View, { n, accuracy, recallOverturned, confusion, baselines }: Summary): string {
  if (!isEstimable(accuracy)) return 'No recorded decision was read.';
  const verb = view === 'prescreen' ? 'the prediction agreed with' : 'the rules were consistent with';
  const always = baselines.alwaysUpheld.accuracy;
  const overturned = confusion.overturned;
  const total = overturned.upheld + overturned.overturned + overturned.undetermined;
  const second = isEstimable(recallOverturned)
    ? ` Of the ${count(total)} overturned it found ${count(recallOverturned.k)}.`
    : ' None of them was overturned, so nothing can be said about finding denials that fall.';
  return `Of ${plural(n, 'recorded decision')}, ${verb} ${count(accuracy.k)} (${percent(accuracy.value)}, 95 % interval ${percent(accuracy.low)} to ${percent(accuracy.high)}); always answering “upheld” agrees with ${isEstimable(always) ? count(always.k) : '0'}.${second}`;
}
