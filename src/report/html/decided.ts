import type { Group } from '../../compare/groups.js';
import type { Summary } from '../../compare/summary.js';
import type { View } from '../../facts/fact.js';
import { BASES } from '../../rules/basis.js';
import type { Charts, Segment } from './charts.js';
import { count, rateCell } from './figures.js';
import { VIEW_WORDS } from './glance.js';
import { type Html, html } from './html.js';

const HOW: Record<string, string> = {
  criterion: 'a criterion',
  'missing-document': 'a missing document',
  burden: 'burden on silence',
  presumption: 'presumption',
  undetermined: 'not decided',
};
const PARTS = ['agrees', 'disagrees', 'abstained'];

/** How one view's predictions were decided, and on what they rest at their weakest. */
export function decidedPanel(
  view: View,
  decidedBy: readonly Group[],
  weakestBasis: readonly Group[],
  withPresumptions: number,
  charts: Charts,
): Html {
  const how = Object.keys(HOW).flatMap((key) => decidedBy.filter((group) => group.key === key));
  const order = [...BASES, 'no finding'];
  const basis = order.flatMap((key) => weakestBasis.filter((group) => group.key === key));
  const table = (head: string, groups: readonly Group[], name: (key: string) => string) => html`<table>
<thead><tr><th scope="col">${head}</th><th scope="col" class="num">Decisions</th><th scope="col">Agreed</th></tr></thead>
<tbody>${groups.map(({ key, summary }) => html`<tr><th scope="row">${name(key)}</th><td class="num">${count(summary.n)}</td><td>${rateCell(summary.accuracy)}</td></tr>`)}</tbody></table>`;
  const drawn = (groups: readonly Group[], name: (key: string) => string, label: string) =>
    groups.length === 0
      ? null
      : html`<figure>${charts.bars(
          groups.flatMap(({ key, summary }) => segments(name(key), summary)),
          PARTS,
          label,
        )}</figure>`;
  const howName = (key: string) => HOW[key] ?? key;
  const own = (key: string) => key;
  return html`<section class="panel ${view}" aria-labelledby="decided-${view}">
<h3 id="decided-${view}"><span class="mark" aria-hidden="true"></span>${VIEW_WORDS[view].name}</h3>
${drawn(how, howName, `${VIEW_WORDS[view].name}: decisions by what decided them; the table below has the same figures`)}
${table('Decided by', how, howName)}
<p class="note">${count(withPresumptions)} of them hold on at least one criterion that was presumed because nobody questioned it.</p>
${drawn(basis, own, `${VIEW_WORDS[view].name}: decisions by weakest basis; the table below has the same figures`)}
${table('Weakest basis', basis, own)}
</section>`;
}

function segments(group: string, { confusion }: Summary): Segment[] {
  const { upheld, overturned } = confusion;
  return [
    { group, part: 'agrees', n: upheld.upheld + overturned.overturned },
    { group, part: 'disagrees', n: upheld.overturned + overturned.upheld },
    { group, part: 'abstained', n: upheld.undetermined + overturned.undetermined },
  ];
}

export const partsLegend = html`<p class="legend">${PARTS.map((part, i) => html`<span><svg class="key" aria-hidden="true" focusable="false" viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--part-${i + 1})"/></svg>${part}</span> `)}</p>`;
