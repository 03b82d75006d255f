import type { AuditItem } from '../../cases/audit-item.js';
import type { AnnotatedLine } from '../annotated-letter.js';
import { html, trusted } from './html.js';

const STYLE = trusted(`
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
.banner { border: 1px solid; padding: .5rem 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem 0; }
th { font-weight: 400; text-align: right; padding-right: 1rem; vertical-align: top; }
td { vertical-align: top; padding: .05rem .5rem .05rem 0; }
mark { background: light-dark(#fff1a8, #5b4a00); color: inherit; }
.fact { display: inline-block; font-size: .85em; border: 1px solid; border-radius: .25rem; padding: 0 .35rem; margin: 0 .25rem .15rem 0; }
`);

/** The annotated letter as a page of its own: everything escaped, no script, no network. */
export function annotatedPage(
  file: string,
  lines: readonly AnnotatedLine[],
  items: readonly AuditItem[],
): string {
  const rows = lines
    .filter(({ text, marks }) => text.trim() !== '' || marks.length > 0)
    .map(({ number, text, marks }) => {
      const labels = marks
        .filter(({ begins }) => begins)
        .map(({ issue, words }) => html`<span class="fact">${issue}: ${words}</span> `);
      return html`<tr id="L${number}"><th scope="row">${number}</th><td>${marks.length > 0 ? html`<mark>${text}</mark>` : text}</td><td>${labels}</td></tr>
`;
    });
  const issues = items.map(
    ({ issue, heading, recorded }) =>
      html`<li value="${issue}">${heading} (recorded: ${recorded ?? 'not read'})</li>`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${file}, annotated</title>
<style>${STYLE}</style></head><body>
<p class="banner">This page holds the text of a letter: a health record. Keep it where such records belong.</p>
<h1>${file}</h1>
<ol>${issues}</ol>
<table><caption>Lines of the letter, and the facts read from them (issue: fact)</caption><tbody>
${rows}</tbody></table></body></html>
`.toString();
}
