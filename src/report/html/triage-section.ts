import { TRIAGE_CLASSES, type TriageClass } from '../../compare/triage.js';
import type { View } from '../../facts/fact.js';
import type { Collected, Detail } from './collect.js';
import { classWords } from './decisions.js';
import { count, plural } from './figures.js';
import { VIEW_WORDS } from './glance.js';
import { type Html, html } from './html.js';

const MEANING: Record<TriageClass, string> = {
  'misread-letter': 'The letter says otherwise than what was read.',
  'rule-gap': 'No rule asks what the reviewer asked, or a rule’s number or exception is not the reviewer’s.',
  'rule-conflict': 'Rules answer differently, and one that lost would have agreed.',
  'undocumented-fact': 'The decision turns on a fact that is not in what was read.',
  'reviewer-variance': 'Same request, same facts, other outcome.',
};

const VIEWS = ['prescreen', 'record'] as const;
const MOST_ROWS = 200;

/** Why predictions and decisions part: counts by class, then each with its evidence. */
export function triageSection({ triage, details, known, varianceIncomplete }: Collected): Html {
  const rows = details.flatMap((detail) =>
    VIEWS.flatMap((view) => (detail.triage[view] ? [{ detail, view }] : [])),
  );
  const shown = rows.slice(0, MOST_ROWS);
  const total = VIEWS.reduce(
    (sum, view) => sum + triage[view].reduce((all, each) => all + each.disagreements + each.abstentions, 0),
    0,
  );
  return html`${classTable(triage)}
<p class="note">The tool proposes a class from the evidence it can see; a person confirms or corrects it (<code class="whole-word">--review FILE</code>), and the person’s answer is what counts here. Recorded decisions are never edited.${varianceIncomplete ? ' This audit has too many distinct sets of facts to compare all of them: reviewer variance is counted among the first only.' : ''}</p>
${knownLines(known)}
${
  shown.length === 0
    ? html`<p>Nothing disagrees and nothing abstained.</p>`
    : html`<h3 id="parting">Each of them, with the evidence</h3>
<div class="scroll" tabindex="0" role="region" aria-labelledby="parting">
<table class="triage sortable"><thead><tr><th scope="col" data-column="0">Decision</th><th scope="col" data-column="1">View</th><th scope="col" data-column="2">Class</th><th scope="col" data-column="3">Evidence</th></tr></thead>
<tbody>${shown.map(({ detail, view }) => row(detail, view))}</tbody></table></div>
${shown.length < total ? html`<p class="note">${count(shown.length)} of ${count(total)} are listed; the counts above are complete.</p>` : null}`
}`;
}

function classTable(triage: Collected['triage']): Html {
  const of = (view: View, each: TriageClass) => triage[view].find((one) => one.class === each);
  const sum = (view: View, key: 'disagreements' | 'abstentions' | 'byPerson') =>
    triage[view].reduce((all, one) => all + one[key], 0);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Classes of disagreement">
<table class="triage"><thead>
<tr><th scope="col" rowspan="2">Class</th>${VIEWS.map((view) => html`<th scope="colgroup" colspan="3" class="${view}"><span class="mark" aria-hidden="true"></span>${VIEW_WORDS[view].name}</th>`)}</tr>
<tr>${VIEWS.map(() => html`<th scope="col" class="num">Disagree</th><th scope="col" class="num">Abstained</th><th scope="col" class="num">Set by a person</th>`)}</tr></thead>
<tbody>${TRIAGE_CLASSES.map(
    (each) =>
      html`<tr><th scope="row">${each} <span class="by">${MEANING[each]}</span></th>${VIEWS.map((view) => {
        const found = of(view, each);
        return html`<td class="num">${count(found?.disagreements ?? 0)}</td><td class="num">${count(found?.abstentions ?? 0)}</td><td class="num">${count(found?.byPerson ?? 0)}</td>`;
      })}</tr>`,
  )}
<tr><th scope="row">All</th>${VIEWS.map((view) => html`<td class="num">${count(sum(view, 'disagreements'))}</td><td class="num">${count(sum(view, 'abstentions'))}</td><td class="num">${count(sum(view, 'byPerson'))}</td>`)}</tr>
</tbody></table></div>`;
}

function knownLines({ standing, unknown, gone, goneCount }: Collected['known']): Html {
  if (standing === 0 && goneCount === 0)
    return html`<p>No case says beforehand why it disagrees (<code>knownDisagreement</code>); ${plural(unknown, 'disagreement')} in the record view ${unknown === 1 ? 'stands' : 'stand'} unexplained.</p>`;
  const lost = goneCount > 0 ? `: ${gone.map(({ letter, issue }) => `${letter} #${issue}`).join(', ')}` : '';
  return html`<p>Known disagreements (<code>knownDisagreement</code>), re-checked both ways in the record view: ${plural(standing, 'stands', 'stand')} as known; ${plural(goneCount, 'no longer disagrees', 'no longer disagree')}${lost}; ${plural(unknown, 'disagreement has', 'disagreements have')} no reason in a case.</p>`;
}

function row({ number, compared, triage, person }: Detail, view: View): Html {
  const { item, prediction } = compared[view];
  const found = triage[view];
  if (!found) return html``;
  const [first, ...rest] = found.evidence;
  return html`<tr><th scope="row"><a href="#d-${number}">${item.letter}, issue ${item.issue}</a> <span class="by">recorded ${item.recorded}, predicted ${prediction.decision}</span></th><td>${view}</td><td>${classWords(found, person[view])}</td><td>${first?.text}${rest.length > 0 ? html` <span class="by">also: ${[...new Set(rest.map((each) => each.class))].join(', ')}</span>` : null}</td></tr>`;
}
