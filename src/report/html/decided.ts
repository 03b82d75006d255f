import type { Groups } from '../../compare/groups.js';
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
const VIEWS = ['prescreen', 'record'] as const;
const PARTS = ['agrees', 'disagrees', 'abstained'];

/** How one view's predictions were decided, and on what they rest at their weakest. Rows and axes are the same in both views. */
export function decidedPanel(
  view: View,
  groups: Record<View, Groups>,
  withPresumptions: number,
  charts: Charts,
): Html {
  const basis = [...BASES, 'no finding'];
  const part = (
    dimension: 'decidedBy' | 'weakestBasis',
    order: readonly string[],
    head: string,
    label: string,
  ) => {
    const rows = order
      .filter((key) => VIEWS.some((each) => groups[each][dimension].some((group) => group.key === key)))
      .map((key) => ({
        name: HOW[key] ?? key,
        summary: groups[view][dimension].find((group) => group.key === key)?.summary ?? null,
      }));
    const most = Math.max(
      1,
      ...VIEWS.flatMap((each) => groups[each][dimension].map(({ summary }) => summary.n)),
    );
    const drawn = charts.bars(
      rows.flatMap(({ name, summary }) => segments(name, summary)),
      PARTS,
      `${VIEW_WORDS[view].name}: ${label}; the table below has the same figures`,
      most,
    );
    return html`<figure>${rows.length > 0 ? drawn : null}</figure>
<table>
<thead><tr><th scope="col">${head}</th><th scope="col" class="num">Decisions</th><th scope="col">Agreed</th></tr></thead>
<tbody>${rows.map(({ name, summary }) => html`<tr><th scope="row">${name}</th><td class="num">${count(summary?.n ?? 0)}</td><td>${summary ? rateCell(summary.accuracy) : '–'}</td></tr>`)}</tbody></table>`;
  };
  return html`<section class="panel ${view}" aria-labelledby="decided decided-${view}">
<h3 id="decided-${view}"><span class="mark" aria-hidden="true"></span>${VIEW_WORDS[view].name}</h3>
${part('decidedBy', Object.keys(HOW), 'Decided by', 'decisions by what decided them')}
<p class="note">${count(withPresumptions)} of them hold on at least one criterion that was presumed because nobody questioned it.</p>
${part('weakestBasis', basis, 'Weakest basis', 'decisions by weakest basis')}
</section>`;
}

function segments(group: string, summary: Summary | null): Segment[] {
  if (!summary) return [{ group, part: 'agrees', n: 0 }];
  const { upheld, overturned } = summary.confusion;
  return [
    { group, part: 'agrees', n: upheld.upheld + overturned.overturned },
    { group, part: 'disagrees', n: upheld.overturned + overturned.upheld },
    { group, part: 'abstained', n: upheld.undetermined + overturned.undetermined },
  ];
}

export const partsLegend = html`<p class="legend">${PARTS.map((part, i) => html`<span><svg class="key" aria-hidden="true" focusable="false" viewBox="0 0 10 10"><rect width="10" height="10" fill="var(--part-${i + 1})"/></svg>${part}</span> `)}</p>`;
