import type { Compared } from '../../compare/comparison.js';
import type { Fact, View } from '../../facts/fact.js';
import { type Html, html } from './html.js';

export const lineId = (decision: number, line: number) => `d-${decision}-l-${line}`;

/**
 * The letter's own words from which the facts were read, marked, with their line numbers and a line around them. It is the only place
 * where a letter's text enters the page.
 */
export function letterWords(
  decision: number,
  compared: Record<View, Compared>,
  letter: readonly string[],
): Html | null {
  const spans = spansOf(compared);
  const marked = new Map<number, string[]>();
  const shown = new Set<number>();
  for (const { first, last, id } of spans) {
    for (let line = first; line <= last; line++) marked.set(line, marked.get(line) ?? []);
    marked.get(first)?.push(id);
    for (let line = beside(letter, first, -1); line <= beside(letter, last, 1); line++) shown.add(line);
  }
  const lines = [...shown].filter((line) => letter[line - 1]?.trim()).sort((a, b) => a - b);
  if (lines.length === 0) return null;
  return html`<h3>The letter’s words</h3>
<div class="words">${lines.map((line, i) => {
    const ids = marked.get(line);
    const text = letter[line - 1]?.trim() ?? '';
    const gap = i > 0 && letter.slice(lines[i - 1] ?? 0, line - 1).some((between) => between.trim());
    return html`${gap ? html`<p class="gap"><span class="no">⋯</span></p>` : null}<p id="${lineId(decision, line)}"><span class="no">${line}</span><span>${ids ? html`<mark>${text}</mark>` : text}${ids && ids.length > 0 ? html` <span class="from">${ids.join(', ')}</span>` : null}</span></p>`;
  })}</div>`;
}

/** The nearest line with words before or after a line: letters are often double-spaced. */
function beside(letter: readonly string[], line: number, step: 1 | -1): number {
  let next = line + step;
  while (next > 1 && next < letter.length && !letter[next - 1]?.trim()) next += step;
  return next;
}

function spansOf(compared: Record<View, Compared>) {
  const facts = [...compared.record.item.facts.prescreen, ...compared.record.item.facts.record];
  const spans = facts.flatMap(([id, { lines }]) => (lines ? [{ id, first: lines[0], last: lines[1] }] : []));
  const seen = new Set<string>();
  return spans.filter(({ id, first, last }) => {
    const key = `${id} ${first} ${last}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** `rationale, lines 89–91`; nothing for a fact of the request. */
export function placeText({ section, lines, page }: Fact): string | null {
  if (!lines) return null;
  const [first, last] = lines;
  const where = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return `${section}, ${page ? `page ${page}, ` : ''}${where}`;
}
