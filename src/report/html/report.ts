import type { AuditFigures } from '../../compare/audit-tally.js';
import type { Compared } from '../../compare/comparison.js';
import type { View } from '../../facts/fact.js';
import type { Change } from '../../predict/changes.js';
import type { RuleBook } from '../../rules/book.js';
import type { Problem } from '../../source/problem.js';
import { DISCLAIMER } from '../words.js';
import { loadCharts } from './charts.js';
import type { Collected } from './collect.js';
import { confusionPanel } from './confusion.js';
import { decidedPanel, partsLegend } from './decided.js';
import { type DecisionContext, decisionDetails } from './decisions.js';
import { count, plural } from './figures.js';
import { glancePanel } from './glance.js';
import { groupTables } from './groups.js';
import { type Html, html } from './html.js';
import { methodSection, problemSection } from './method.js';
import { page } from './page.js';
import { publishedFor } from './published.js';
import { ruleTable } from './rules.js';
import { triageSection } from './triage-section.js';

/**
 * What the page is made of.
 *
 * @example
 * const collector = new ReportCollector({ ruleBook: book.digest });
 * for (const item of items) { const audited = await auditOne(item); tally.add(audited.outcomes); collector.add(audited); }
 * const text = await auditHtml({ figures: tally.figures(), collected: collector.collected(), book, problems, sources });
 */
export interface AuditHtmlInput {
  /** Complete figures of the run, from `AuditTally` or `audit`. */
  figures: AuditFigures;
  /** From `ReportCollector`, fed with the same decisions. */
  collected: Collected;
  book: RuleBook;
  /** What could not be read. */
  problems: readonly Problem[];
  /** What was audited, as the user named it. */
  sources: readonly string[];
  /** Minimal changes of a decision in the record view; asked only for decisions shown in full. */
  changesOf?: (compared: Compared) => readonly Change[];
  /**
   * Text lines of a letter (or case) by its name in the audit. Given, the page quotes the letters and says on top that it is a health
   * record; absent, it names sections and line numbers only.
   */
  letterLines?: ((letter: string) => readonly string[] | null) | null;
}

const VIEWS = ['prescreen', 'record'] as const satisfies readonly View[];

/** The auditor's report: one HTML file without network, made from figures and decisions alone. Same input, same bytes. */
export async function auditHtml(input: AuditHtmlInput): Promise<string> {
  const { figures, collected, book, problems } = input;
  const charts = await loadCharts();
  const published = publishedFor(collected.mix);
  const both = (part: (view: View) => Html, kind = '') =>
    html`<div class="pair ${kind}">${VIEWS.map(part)}</div>`;
  const numbers = new Map(
    collected.details.map(({ number, compared: { record } }) => [
      `${record.item.issue} ${record.item.letter}`,
      number,
    ]),
  );
  const linkTo = (letter: string, issue: number) => numbers.get(`${issue} ${letter}`) ?? null;
  const context: DecisionContext = {
    book,
    changesOf: input.changesOf ?? (() => []),
    letterLines: input.letterLines ?? (() => null),
  };
  const body = html`<a class="skip" href="#glance">Skip to the figures</a>
${banner(input)}
${head(input)}
<main>
<h2 id="glance">At a glance</h2>
<p>Two readings of the same decisions, side by side and never summed up in one figure.${inventedNote(collected)}</p>
${stripLegend}
${both((view) => glancePanel(view, figures, published, charts), 'level-5')}
<h2 id="confusion">Recorded against predicted</h2>
${both((view) => confusionPanel(view, figures.views[view], collected.details))}
<h2 id="decided">How it was decided</h2>
<p>A denial predicted because a document is missing is weaker than one on a criterion that fails; an approval on presumption is weaker than one on criteria that are met.</p>
${partsLegend}
${both((view) => decidedPanel(view, figures.groups, figures.views[view].withPresumptions, charts), 'level-6')}
<h2 id="groups">By treatment, body part, authority and year</h2>
${stripLegend}
${groupTables(figures.groups, book, charts)}
<h2 id="rules">Each rule’s own record</h2>
<p>A rule is judged where its finding decided. Rules that hurt stand first: ordered by the lower end of the interval of their share of disagreements, so that ten wrong of ten comes before one wrong of one.</p>
${VIEWS.map((view) => ruleTable(view, collected.rules[view], book, linkTo, charts))}
<h2 id="triage">Why they part</h2>
${triageSection(collected)}
<h2 id="decisions">Decisions</h2>
${decisionList(input, context)}
${problemSection(problems)}
${methodSection(published)}
</main>
<footer><p>${DISCLAIMER}</p></footer>`;
  return page(`IMR audit: ${plural(collected.decisions, 'decision')}`, body);
}

function banner({ letterLines, collected }: AuditHtmlInput): Html {
  const real = collected.invented < collected.decisions;
  const text =
    letterLines && real
      ? 'This file quotes Final Determination letters. It is a health record: keep and send it as one.'
      : real
        ? 'Made from Final Determination letters: names of files, requests and findings. Keep it with the letters, not with the software.'
        : 'Made from invented letters: nothing here says anything about reality.';
  return html`<aside class="banner" aria-label="What this file is"><p>${text}</p></aside>`;
}

function inventedNote({ invented, decisions }: Collected): Html | null {
  if (invented === 0) return null;
  const who = invented === decisions ? 'All of these decisions' : `${count(invented)} of these decisions`;
  return html` <strong>${who} are from invented letters: they say nothing about reality.</strong>`;
}

function head({ collected, figures, book, sources, problems }: AuditHtmlInput): Html {
  const { confusion, n } = figures.views.record;
  const sum = (row: Record<string, number>) => Object.values(row).reduce((a, b) => a + b, 0);
  const fact = (name: string, value: string, small: string | null = null) =>
    html`<div><dt>${name}</dt><dd>${value}${small ? html` <small>${small}</small>` : null}</dd></div>`;
  return html`<header>
<h1>Predictions against recorded decisions</h1>
<p class="lede">Audit of ${sources.join(', ')}: California independent medical review decisions, beside what the encoded guideline rules say of the same requests.</p>
<dl class="run">
${fact('Decisions read', count(collected.decisions), `in ${plural(collected.letters, 'letter')}`)}
${fact('Recorded upheld', count(sum(confusion.upheld)), `of ${count(n)}`)}
${fact('Recorded overturned', count(sum(confusion.overturned)), `of ${count(n)}`)}
${collected.unrecorded > 0 ? fact('Nothing recorded', count(collected.unrecorded)) : null}
${collected.invented > 0 ? fact('Invented letters', count(collected.invented), 'decisions; no claim about reality') : null}
${problems.length > 0 ? fact('Problems', count(problems.length), 'in reading; listed below') : null}
${fact('Rules', count(book.rules.size), `book ${book.digest.slice(0, 12)}`)}
</dl>
</header>
<nav aria-label="Contents"><ul>
${[
  ['glance', 'At a glance'],
  ['confusion', 'Recorded against predicted'],
  ['decided', 'How it was decided'],
  ['groups', 'Groups'],
  ['rules', 'Rules'],
  ['triage', 'Why they part'],
  ['decisions', 'Decisions'],
  ['problems', 'Problems'],
  ['method', 'Method and sources'],
].map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
</ul></nav>`;
}

const stripLegend = html`<p class="legend"><span class="prescreen"><span class="mark" aria-hidden="true"></span>prescreen view</span> <span class="record"><span class="mark" aria-hidden="true"></span>record view</span> <span><svg class="key wide" aria-hidden="true" focusable="false" viewBox="0 0 16 10"><path d="M0 5H16" stroke="currentColor" stroke-width="2"/></svg>95 % interval</span> <span><svg class="key" aria-hidden="true" focusable="false" viewBox="0 0 10 10"><path d="M5 0V10" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2,2"/></svg>always “upheld” on the same decisions</span> <span><svg class="key" aria-hidden="true" focusable="false" viewBox="0 0 10 10"><path d="M5 1L9 9H1Z" fill="none" stroke="currentColor"/></svg>published share upheld</span> <span>axes run from 0 to 100 %</span></p>`;

const FILTERS: readonly (readonly [value: string, name: string])[] = [
  ['all', 'all decisions'],
  ['prescreen-disagree', 'disagree in the prescreen view'],
  ['record-disagree', 'disagree in the record view'],
  ['prescreen-abstained', 'abstained in the prescreen view'],
  ['record-abstained', 'abstained in the record view'],
  ['misread-letter', 'class misread-letter'],
  ['rule-gap', 'class rule-gap'],
  ['rule-conflict', 'class rule-conflict'],
  ['undocumented-fact', 'class undocumented-fact'],
  ['reviewer-variance', 'class reviewer-variance'],
];

function decisionList({ collected }: AuditHtmlInput, context: DecisionContext): Html {
  const { details, decisions } = collected;
  return html`${
    details.length < decisions
      ? html`<p class="note">${count(details.length)} of ${count(decisions)} decisions are shown in full: the first of the run, then as many of every cell of both tables as fit, most of them disagreements. Every figure above counts all of them; all decisions are in the run’s JSON, CSV or store.</p>`
      : null
  }
<div class="controls" id="controls" hidden>
<div><label for="which">Show</label><select id="which">${FILTERS.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select></div>
<div><label for="find">Letter or heading contains</label><input id="find" type="search" autocomplete="off"></div>
<button type="button" id="unfold">Unfold or fold all shown</button>
<span id="shown" role="status" class="note"></span>
</div>
${details.map((detail) => decisionDetails(detail, context))}`;
}
