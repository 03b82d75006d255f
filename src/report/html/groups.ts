import type { Dimension, Groups } from '../../compare/groups.js';
import { isEstimable } from '../../compare/rate.js';
import type { Summary } from '../../compare/summary.js';
import type { View } from '../../facts/fact.js';
import type { TreatmentId } from '../../request/treatment.js';
import type { RuleBook } from '../../rules/book.js';
import { publishedRate, treatmentRate, upheldPercent } from '../base-rates.js';
import type { Charts } from './charts.js';
import { count, ends, plainRate, plural, rateCell } from './figures.js';
import { type Html, html, type Part } from './html.js';

interface GroupTable {
  dimension: Dimension;
  title: string;
  note: string;
  name: (key: string) => string;
  /** Published share upheld of this group, from 0 to 1, with its year or kind. */
  published: (key: string) => { value: number; of: string } | null;
}

const MOST_ROWS = 40;

/** Agreement of both views in each group, by treatment, body part, authority and year. */
export function groupTables(groups: Record<View, Groups>, book: RuleBook, charts: Charts): Html {
  const middle = middleYear(groups.record);
  const tables: GroupTable[] = [
    {
      dimension: 'treatment',
      title: 'By treatment',
      note: 'Published: the rate of that kind of treatment in the nearest year for which one was published.',
      name: (key) => book.vocabulary.treatments[key as TreatmentId]?.label ?? key,
      published: (key) => {
        const rate = treatmentRate(key as TreatmentId, middle);
        return rate && { value: upheldPercent(rate) / 100, of: `${rate.category}, ${rate.year}` };
      },
    },
    {
      dimension: 'bodyPart',
      title: 'By body part',
      note: 'No rates are published by body part.',
      name: (key) => key.replaceAll('-', ' '),
      published: () => null,
    },
    {
      dimension: 'authority',
      title: 'By authority the reviewer relies on',
      note: 'A decision that cites two authorities stands in both rows.',
      name: (key) => (key === 'other' || key === 'none named' ? key : key.toUpperCase()),
      published: () => null,
    },
    {
      dimension: 'year',
      title: 'By year',
      note: 'Year of the utilization review denial, else of the request or service; the published rates go by the year of the IMR decision, which may be one later.',
      name: (key) => key,
      published: (key) => {
        const rate = publishedRate(Number(key) || null, null);
        return rate && { value: upheldPercent(rate) / 100, of: `${rate.program}, ${rate.year}` };
      },
    },
  ];
  if (groups.record.origin.length > 1)
    tables.unshift({
      dimension: 'origin',
      title: 'By origin',
      note: 'Invented letters never count toward a claim about reality.',
      name: (key) => `${key} letters`,
      published: () => null,
    });
  return html`${tables.map((table) => groupTable(table, groups, charts))}`;
}

function groupTable(
  { dimension, title, note, name, published }: GroupTable,
  groups: Record<View, Groups>,
  charts: Charts,
): Html {
  const prescreen = new Map(groups.prescreen[dimension].map(({ key, summary }) => [key, summary]));
  const all = [...groups.record[dimension]];
  if (dimension === 'year') all.sort((a, b) => (a.key < b.key ? -1 : 1));
  const shown = all.slice(0, MOST_ROWS);
  const row = (key: string, record: Summary) => {
    const before = prescreen.get(key);
    const rate = published(key);
    const always = record.baselines.alwaysUpheld.accuracy;
    const strips = [
      ...(before ? [{ ...ends(before.accuracy), view: 'prescreen' as const }] : []),
      { ...ends(record.accuracy), view: 'record' as const },
    ];
    return html`<tr><th scope="row">${name(key)} <span class="by">${plural(record.n, 'decision')}, ${count(overturned(record))} overturned</span></th>
<td>${charts.strips(strips, {
      always: isEstimable(always) ? always.value : null,
      published: rate?.value ?? null,
      width: 130,
    })}</td>
<td>${before ? rateCell(before.accuracy) : '–'}</td><td>${found(before)}</td>
<td>${rateCell(record.accuracy)}</td><td>${found(record)}</td>
<td class="num">${plainRate(always)}</td>
<td class="num">${rate ? html`${(100 * rate.value).toFixed(1)} % <span class="by">${rate.of}</span>` : '–'}</td></tr>`;
  };
  return html`<h3 id="by-${dimension}">${title}</h3>
<p class="note">${note}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="by-${dimension}">
<table class="groups sortable">
<thead>
<tr><th scope="col" rowspan="2" data-column="0">Group</th><th scope="col" rowspan="2">Agreement${charts.axis({ width: 130 })}</th><th scope="colgroup" colspan="2" class="prescreen"><span class="mark" aria-hidden="true"></span>Prescreen view</th><th scope="colgroup" colspan="2" class="record"><span class="mark" aria-hidden="true"></span>Record view</th><th scope="col" rowspan="2" class="num" data-column="6">Always “upheld”</th><th scope="col" rowspan="2" class="num" data-column="7">Published upheld</th></tr>
<tr><th scope="col" data-column="2">Agreed</th><th scope="col" data-column="3">Overturned found</th><th scope="col" data-column="4">Agreed</th><th scope="col" data-column="5">Overturned found</th></tr>
</thead>
<tbody>${shown.map(({ key, summary }) => row(key, summary))}</tbody></table></div>
${shown.length < all.length ? html`<p class="note">The ${count(MOST_ROWS)} largest of ${count(all.length)} groups are shown.</p>` : null}
`;
}

const overturned = ({ confusion }: Summary) =>
  confusion.overturned.upheld + confusion.overturned.overturned + confusion.overturned.undetermined;

function found(summary: Summary | undefined): Part {
  if (!summary) return '–';
  return isEstimable(summary.recallOverturned)
    ? rateCell(summary.recallOverturned)
    : html`<span class="none">none recorded</span>`;
}

/** The year in which most decisions of the sample lie, to choose among published rates. */
function middleYear(groups: Groups): number | null {
  const largest = groups.year.find(({ key }) => Number(key) > 0);
  return largest ? Number(largest.key) : null;
}
