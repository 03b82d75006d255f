import type { Summary } from '../../compare/summary.js';
import type { View } from '../../facts/fact.js';
import type { Detail } from './collect.js';
import { count, plural } from './figures.js';
import { VIEW_WORDS } from './glance.js';
import { type Html, html } from './html.js';

const RECORDED = ['upheld', 'overturned'] as const;
const PREDICTED = ['upheld', 'overturned', 'undetermined'] as const;

const cellId = (view: View, recorded: string, predicted: string) => `cell-${view}-${recorded}-${predicted}`;

/** The confusion table of one view; each count leads to the letters behind it. */
export function confusionPanel(
  view: View,
  { confusion }: Pick<Summary, 'confusion'>,
  details: readonly Detail[],
): Html {
  const cell = (recorded: (typeof RECORDED)[number], predicted: (typeof PREDICTED)[number]) => {
    const n = confusion[recorded][predicted];
    const kind = predicted === 'undetermined' ? 'abstained' : predicted === recorded ? 'agree' : 'disagree';
    if (n === 0) return html`<td class="cell empty">0</td>`;
    return html`<td class="cell ${kind}"><a href="#${cellId(view, recorded, predicted)}" aria-label="${plural(n, 'decision')} recorded ${recorded}, predicted ${predicted}: show the letters">${count(n)}</a></td>`;
  };
  return html`<section class="panel ${view}" aria-labelledby="confusion confusion-${view}">
<h3 id="confusion-${view}"><span class="mark" aria-hidden="true"></span>${VIEW_WORDS[view].name}</h3>
<table class="confusion">
<caption>Choose a count to see the letters behind it.</caption>
<thead><tr><td></td><th scope="col">Predicted upheld</th><th scope="col">Predicted overturned</th><th scope="col">Undeter&shy;mined</th><th scope="col">All</th></tr></thead>
<tbody>${RECORDED.map((recorded) => html`<tr><th scope="row">Recorded ${recorded}</th>${PREDICTED.map((predicted) => cell(recorded, predicted))}<td class="total">${count(sum(PREDICTED.map((predicted) => confusion[recorded][predicted])))}</td></tr>`)}
<tr><th scope="row">All</th>${PREDICTED.map((predicted) => html`<td class="total">${count(sum(RECORDED.map((recorded) => confusion[recorded][predicted])))}</td>`)}<td class="total">${count(sum(RECORDED.flatMap((recorded) => PREDICTED.map((predicted) => confusion[recorded][predicted]))))}</td></tr></tbody>
</table>
${RECORDED.flatMap((recorded) =>
  PREDICTED.map((predicted) => lettersOf(view, recorded, predicted, confusion[recorded][predicted], details)),
)}
</section>`;
}

const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);

function lettersOf(
  view: View,
  recorded: string,
  predicted: string,
  n: number,
  details: readonly Detail[],
): Html | null {
  if (n === 0) return null;
  const shown = details.filter(({ compared }) => {
    const { item, prediction } = compared[view];
    return item.recorded === recorded && prediction.decision === predicted;
  });
  const note =
    shown.length < n
      ? html`<p class="note">The page shows ${count(shown.length)} of these ${count(n)} in full. The counts are complete; all letters are in the run’s CSV or JSON.</p>`
      : null;
  return html`<details class="letters" id="${cellId(view, recorded, predicted)}">
<summary>Recorded ${recorded}, predicted ${predicted}: ${plural(n, 'decision')}</summary>
${note}<ol>${shown.map(decisionLink)}</ol></details>
`;
}

const decisionLink = ({ number, compared: { record } }: Detail) =>
  html`<li><a href="#d-${number}">${record.item.letter}, issue ${record.item.issue}</a> <span class="by">${record.item.heading}</span></li>`;
