import type { Compared } from '../../compare/comparison.js';
import type { Reviewed } from '../../compare/review.js';
import type { Triage } from '../../compare/triage.js';
import type { Fact, View } from '../../facts/fact.js';
import type { Change } from '../../predict/changes.js';
import type { RuleBook } from '../../rules/book.js';
import { requestLine } from '../explanation.js';
import { changeWords, predictionSentence, statusWords } from '../words.js';
import type { Detail } from './collect.js';
import { VIEW_WORDS } from './glance.js';
import { type Html, html } from './html.js';
import { letterWords, lineId, placeText } from './letter-words.js';
import { explanationTree, type PlaceOf } from './tree.js';

export interface DecisionContext {
  book: RuleBook;
  changesOf: (compared: Compared) => readonly Change[];
  /** Text lines of a letter; null where the letters are not given. */
  letterLines: (letter: string) => readonly string[] | null;
}

const VIEWS = ['prescreen', 'record'] as const;

/** One decision with all that explains it; folded until somebody opens it. */
export function decisionDetails(detail: Detail, context: DecisionContext): Html {
  const { number, compared } = detail;
  const { item } = compared.record;
  const letter = context.letterLines(item.letter);
  const place: PlaceOf = (fact) => {
    const text = placeText(fact);
    if (!text) return null;
    return letter && fact.lines
      ? html`<a href="#${lineId(number, fact.lines[0])}">${text}</a>`
      : html`<span>[${text}]</span>`;
  };
  const tree = (view: View) => explanationTree(compared[view].prediction, context.book, place);
  const [before, after] = [tree('prescreen'), tree('record')];
  const changes = context.changesOf(compared.record);
  return html`<details class="decision" id="d-${number}" data-kinds="${kinds(detail)}">
<summary><span class="name"><b>${item.letter}</b>, issue ${item.issue} <span class="by">${item.heading}</span></span>
 <span class="verdict"><small>Recorded</small> ${item.recorded ?? 'nothing recorded'}</span>
${VIEWS.map((view) => verdict(view, compared[view]))}</summary>
<div class="inside">
<p class="note">${requestLine(item.request)}${item.invented ? ' · invented letter: says nothing about reality' : ''}</p>
${item.knownDisagreement ? html`<p><b>Known disagreement:</b> ${item.knownDisagreement}</p>` : null}
${VIEWS.map((view) => triageLines(view, detail.triage[view], detail.person[view]))}
<p class="note">The reviewer’s grounds: ${item.grounds.length > 0 ? item.grounds.join(', ') : 'not entered'}. Authorities relied on: ${item.authorities.length > 0 ? item.authorities.join(', ') : 'none named'}.</p>
${views(compared, before, after)}
${changes.length > 0 ? html`<h3>What would change it (record view; each change was re-run)</h3><ul>${changes.map((change) => html`<li>${changeWords(change)}</li>`)}</ul>` : null}
${factTable(number, compared)}
${letter ? letterWords(number, compared, letter) : null}
</div></details>
`;
}

function verdict(view: View, { prediction, comparison }: Compared): Html {
  const words =
    comparison === 'agree'
      ? '✓ agrees'
      : comparison === 'disagree'
        ? '✗ disagrees'
        : comparison === null
          ? 'nothing to compare'
          : '– abstained';
  return html` <span class="verdict ${comparison ?? ''}"><small>${VIEW_WORDS[view].name}</small> ${prediction.decision} <span class="by">${words}</span></span>`;
}

function kinds({ compared, triage, person }: Detail): string {
  const found = VIEWS.flatMap((view) => {
    const { comparison } = compared[view];
    const named = person[view]?.class ?? triage[view]?.class;
    return [comparison ? `${view}-${comparison}` : 'unrecorded', ...(named ? [named] : [])];
  });
  return [...new Set(found)].join(' ');
}

/** Both explanations side by side; once where they are the same. */
function views(compared: Record<View, Compared>, before: Html, after: Html): Html {
  const [one, other] = [viewHead(compared.prescreen), viewHead(compared.record)];
  const { prescreen, record } = VIEW_WORDS;
  if (before.text === after.text && one.text === other.text)
    return html`<div class="whole"><h3>Both views: ${compared.record.prediction.decision}</h3>${one}${before}</div>`;
  const part = (view: View, head: Html, tree: Html) =>
    html`<section class="${view}"><h3>${view === 'record' ? record.name : prescreen.name}: ${compared[view].prediction.decision}</h3>${head}${tree}</section>`;
  return html`<div class="pair">${part('prescreen', one, before)}${part('record', other, after)}</div>`;
}

function viewHead({ prediction }: Compared): Html {
  const { asOf, weakestBasis } = prediction;
  return html`<p>${sentence(predictionSentence(prediction))}</p>
<p class="note">As of ${asOf.request ?? asOf.service ?? 'no known date'} (${asOf.basis}); rests on ${weakestBasis ?? 'nothing'}.</p>`;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function triageLines(view: View, found: Triage | null, person: Reviewed | null): Html | null {
  if (!found) return null;
  return html`<div><b>Why they part, ${VIEW_WORDS[view].name.toLowerCase()}:</b> ${classWords(found, person)}
<ul class="plain">${found.evidence.map((each) => html`<li class="leaf"><b>${each.class}</b>: ${each.text}</li>`)}</ul></div>`;
}

/** The class, and whose it is: the tool's proposal, or a person's. */
export function classWords(found: Triage, person: Reviewed | null): Html {
  if (!person?.class) return html`<span class="class">${found.class}</span> <span class="by">proposed</span>`;
  const verb = person.class === found.class ? 'confirmed' : `corrected from ${found.class}`;
  return html`<span class="class person">${person.class}</span> <span class="by">${verb}${person.by ? ` by ${person.by}` : ''}${person.note ? `: ${person.note}` : ''}</span>`;
}

function factTable(number: number, { record }: Record<View, Compared>): Html | null {
  const { facts } = record.item;
  const ids = [...new Set([...facts.prescreen.keys(), ...facts.record.keys()])].sort();
  if (ids.length === 0) return null;
  const cell = (fact: Fact | undefined) => {
    if (!fact) return html`<span class="none">not mentioned</span>`;
    const value = fact.status === 'stated' ? String(fact.value) : statusWords(fact.status);
    const where = placeText(fact);
    return html`${value}${where ? html` <span class="by">${where}</span>` : null}`;
  };
  return html`<h3 id="facts-${number}">Facts as read</h3>
<table><thead><tr><th scope="col">Fact</th><th scope="col">Prescreen view</th><th scope="col">Record view</th></tr></thead>
<tbody>${ids.map((id) => html`<tr><th scope="row">${id}</th><td>${cell(facts.prescreen.get(id))}</td><td>${cell(facts.record.get(id))}</td></tr>`)}</tbody></table>`;
}
