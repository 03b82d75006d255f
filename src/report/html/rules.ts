import { isEstimable } from '../../compare/rate.js';
import type { RuleRecord } from '../../compare/rule-record.js';
import type { View } from '../../facts/fact.js';
import type { RuleBook } from '../../rules/book.js';
import type { Charts } from './charts.js';
import { count, ends, plural, rateCell } from './figures.js';
import { VIEW_WORDS } from './glance.js';
import { type Html, html } from './html.js';

const MOST_ROWS = 60;

/** Finds the decision that the page shows, for a reference; null where it is not among the details. */
export type LinkTo = (letter: string, issue: number) => number | null;

/** Every rule's own record in one view; rules that hurt come first. */
export function ruleTable(
  view: View,
  records: readonly RuleRecord[],
  book: RuleBook,
  linkTo: LinkTo,
  charts: Charts,
): Html {
  const shown = records.slice(0, MOST_ROWS);
  const silent = book.rules.size - records.length;
  return html`<h3 id="rules-${view}" class="${view}"><span class="mark" aria-hidden="true"></span>${VIEW_WORDS[view].name}</h3>
<div class="scroll" tabindex="0" role="region" aria-labelledby="rules rules-${view}">
<table class="rules sortable">
<thead><tr><th scope="col" data-column="0">Rule</th><th scope="col" class="num" data-column="1">Applied</th><th scope="col" class="num" data-column="2">Governed</th><th scope="col" class="num" data-column="3">Decided</th><th scope="col" data-column="4">Agreed where it decided${charts.axis({ width: 150 })}</th><th scope="col" class="num">Always “upheld”</th><th scope="col" data-column="6">Same ground as the reviewer</th><th scope="col">Last disagreements</th></tr></thead>
<tbody>${shown.map((record) => ruleRow(view, record, book, linkTo, charts))}</tbody></table></div>
${shown.length < records.length ? html`<p class="note">The first ${count(MOST_ROWS)} of ${count(records.length)} rules that applied are shown.</p>` : null}
<p class="note">${silent === 0 ? 'Every rule of the book applied at least once.' : `${plural(silent, 'rule')} of the book’s ${count(book.rules.size)} applied to no decision here: this audit says nothing about them.`}</p>
`;
}

function ruleRow(view: View, record: RuleRecord, book: RuleBook, linkTo: LinkTo, charts: Charts): Html {
  const rule = book.rules.get(record.rule);
  const refs = record.lastDisagreements.map(({ letter, issue }) => {
    const number = linkTo(letter, issue);
    const text = `${letter} #${issue}`;
    return number === null ? html`${text} ` : html`<a href="#d-${number}">${text}</a> `;
  });
  const strip = isEstimable(record.agreed)
    ? charts.strips([{ ...ends(record.agreed), view }], {
        always: record.decided > 0 ? record.alwaysUpheld / record.decided : null,
        width: 150,
      })
    : null;
  return html`<tr${record.disagreed > 0 ? html` class="hurts"` : null}><th scope="row">${rule?.title ?? record.rule} <span class="by"><code>${record.rule}</code>${rule ? ` · basis ${rule.citation.basis}` : ''}</span></th>
<td class="num">${count(record.applied)}</td><td class="num">${count(record.governed)}</td><td class="num">${count(record.decided)}</td>
<td>${rateCell(record.agreed)}${strip}</td>
<td class="num">${record.decided > 0 ? `${count(record.alwaysUpheld)} of ${count(record.decided)}` : '–'}</td>
<td>${isEstimable(record.sameGround) ? rateCell(record.sameGround) : html`<span class="none">reasons not known</span>`}</td>
<td class="refs">${refs.length > 0 ? refs : '–'}</td></tr>`;
}
