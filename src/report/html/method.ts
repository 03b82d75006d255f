import type { Problem } from '../../source/problem.js';
import { BASE_RATES } from '../base-rates.js';
import { count, plural } from './figures.js';
import { type Html, html } from './html.js';
import { type PublishedMix, rateSentence } from './published.js';

const MOST_PROBLEMS = 200;

/** What could not be read, with codes. */
export function problemSection(problems: readonly Problem[]): Html {
  if (problems.length === 0)
    return html`<h2 id="problems">Problems</h2><p>Everything that was given could be read.</p>`;
  const shown = problems.slice(0, MOST_PROBLEMS);
  return html`<h2 id="problems">Problems</h2>
<p>${plural(problems.length, 'problem')}; everything else was read and counted.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="problems">
<table><thead><tr><th scope="col">File</th><th scope="col">Code</th><th scope="col">Problem</th></tr></thead>
<tbody>${shown.map(({ file, line, code, message }) => html`<tr><th scope="row">${file}${line === null ? '' : `:${line}`}</th><td><code>${code}</code></td><td>${message}</td></tr>`)}</tbody></table></div>
${shown.length < problems.length ? html`<p class="note">The first ${count(shown.length)} are listed.</p>` : null}`;
}

/** How the figures are made, and where the published rates come from. */
export function methodSection(published: PublishedMix): Html {
  return html`<h2 id="method">Method and sources</h2>
<ul>
<li>Intervals of shares are Wilson’s (95 %). That of balanced accuracy adds the two recalls’ Wilson intervals by the square-and-add rule; that of MCC is the large-sample interval on Fisher’s scale.</li>
<li>An abstention counts as not agreeing. MCC is taken over decided issues only.</li>
<li>“Always upheld” is what a person would reach who answers “upheld” to every one of these decisions. About nine in ten published decisions uphold, so agreement alone says nothing.</li>
<li>Not met, not documented and not mentioned are three different results. A criterion is presumed where nobody questions what good care implies.</li>
<li>“Same reason” looks at denials that agree and whose reasons are known: at least one ground label is the reviewer’s.</li>
</ul>
<h3>Published rate of these years and treatments</h3>
${publishedLines(published)}
<details><summary>All published rates used as baselines, with sources</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Published rates">
<table><thead><tr><th scope="col">Year</th><th scope="col">By</th><th scope="col">Category</th><th scope="col" class="num">Percent</th><th scope="col">Source</th></tr></thead>
<tbody>${BASE_RATES.map(({ year, program, category, measure, percent, source, note }) => html`<tr><td>${year}</td><td>${program}</td><td>${category}${note ? html` <span class="by">${note}</span>` : null}</td><td class="num">${percent} ${measure}</td><td class="refs">${source}</td></tr>`)}</tbody></table></div></details>`;
}

function publishedLines({ upheld, used, n, sameYear, ownTreatment, undated }: PublishedMix): Html {
  if (upheld === null) return html`<p>Not estimable: no decision here has a year.</p>`;
  return html`<p>${(100 * upheld).toFixed(1)} % upheld, weighed over these decisions: ${count(sameYear)} of ${count(n)} have a rate of their own year, ${count(ownTreatment)} one of their own kind of treatment in that year${undated > 0 ? `; ${count(undated)} have no year and are left out` : ''}. DWC is the Division’s own count, CWCI that of the California Workers’ Compensation Institute.</p>
<ul>${used.map(({ rate, n: times }) => html`<li>${rateSentence(rate)}: for ${plural(times, 'decision')}</li>`)}</ul>`;
}
