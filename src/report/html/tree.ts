import type { LeafResult } from '../../evaluate/condition-result.js';
import type { CriterionResult, RuleResult } from '../../evaluate/rule-result.js';
import { governing, type Prediction } from '../../predict/prediction.js';
import type { RuleBook } from '../../rules/book.js';
import type { Citation } from '../../rules/schema.js';
import { decisiveLeaves, leafWords } from '../words.js';
import { type Html, html } from './html.js';

/** The explanation of one prediction: governing rules with every criterion, then those that lost, and why. */
export function explanationTree(prediction: Prediction, book: RuleBook, place: PlaceOf): Html {
  const others = prediction.outcomes.flatMap(({ standings }) =>
    standings.filter(({ role }) => role !== 'governs'),
  );
  return html`<ul class="plain">${governing(prediction.outcomes).map(({ result }) => html`<li class="rule">${ruleBody(result, book, place)}</li>`)}</ul>
${prediction.conflicts.map((conflict) => html`<p class="leaf"><b>Conflict:</b> ${conflict}</p>`)}
${
  others.length === 0
    ? null
    : html`<details><summary class="note">Other rules that were considered (${others.length})</summary><ul class="plain">${others.map(
        ({ result, role, why }) =>
          html`<li class="leaf"><code>${result.rule.id}</code>, ${result.finding}: ${role === 'loses' ? 'lost' : 'may apply'}, ${why}</li>`,
      )}</ul></details>`
}`;
}

/** Where a leaf's fact was read: `rationale, lines 89–91`, linked to the letter's words where they are shown. */
export type PlaceOf = (fact: LeafResult['actual']) => Html | null;

function ruleBody(result: RuleResult, book: RuleBook, place: PlaceOf): Html {
  const { rule, row, criteria, exceptions } = result;
  return html`<span class="rule-title">${rule.title}</span> <span class="finding">${FINDINGS[result.finding]}</span> <code class="rule-id">${rule.id}</code>
${citationLine(book.authorities[rule.authority]?.name ?? rule.authority, rule.citation, true)}
${row ? html`<p class="cite">Row: ${row.otherwise ? 'any other' : [row.when].flat().join(', ')}; basis ${row.basis}${row.source ? ` (${row.source})` : ''}</p>` : null}
<ul class="plain criteria">${criteria.map((found) => criterionItem(found, book, place))}</ul>
${exceptionLines(exceptions)}`;
}

function exceptionLines(exceptions: RuleResult['exceptions']): Html {
  const texts = (applies: boolean) =>
    exceptions.filter((each) => each.applies === applies).map(({ exception }) => exception.text);
  const [applying, others] = [texts(true), texts(false)];
  return html`${applying.length > 0 ? html`<p class="leaf"><b>Exception applies:</b> ${applying.join(' ')}</p>` : null}
${others.length > 0 ? html`<p class="leaf">Exceptions that are not shown to apply: ${others.join(' ')}</p>` : null}`;
}

const FINDINGS: Record<RuleResult['finding'], string> = {
  'medically-necessary': 'medically necessary',
  'not-medically-necessary': 'not medically necessary',
  'not-established': 'not established',
};

function criterionItem(found: CriterionResult, book: RuleBook, place: PlaceOf): Html {
  const { kind, words } = standing(found);
  const leaves = found.tree && kind !== 'presumed' ? decisiveLeaves(found.tree) : [];
  return html`<li class="${kind}"><span class="st">${words}</span><div>${found.criterion.text}
${leaves.map((leaf) => html`<div class="leaf">${leafWords(leaf)} ${place(leaf.actual)}</div>`)}
${kind === 'presumed' ? html`<div class="leaf">Nobody questions it.</div>` : null}
${found.criterion.citation ? citationLine(null, found.criterion.citation, kind === 'fails' || kind === 'undocumented' || kind === 'silent') : null}
${found.inherited ? html`<div class="rule">${ruleBody(found.inherited, book, place)}</div>` : null}</div></li>`;
}

/** Glyph and word together, so that colour is never the only sign. */
function standing({ standing, cause, excusedBy }: CriterionResult): { kind: string; words: string } {
  if (excusedBy) return { kind: 'excused', words: `↷ Excused (${excusedBy})` };
  switch (standing) {
    case 'holds':
      return { kind: 'holds', words: '✓ Met' };
    case 'fails':
      return { kind: 'fails', words: '✗ Not met' };
    case 'presumed':
      return { kind: 'presumed', words: '≈ Presumed' };
    case 'open':
      return cause === 'not-documented'
        ? { kind: 'undocumented', words: '? Not documented' }
        : { kind: 'silent', words: '○ Not mentioned' };
  }
}

function citationLine(
  authority: string | null,
  { section, pages, says, basis, source }: Citation,
  full: boolean,
): Html {
  const where = [authority, pages ? `${section}, p. ${pages.replace(/^pp?\.\s*/, '')}` : section]
    .filter(Boolean)
    .join(' · ');
  return html`<p class="cite">${where} · basis ${basis}${source ? ` (${source})` : ''}${full ? html` <span class="says">In our words: ${says}</span>` : null}</p>`;
}
