import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { auditHtml } from '../../src/report/html/report.js';
import { pageInput, SAMPLE } from './sample-audit.js';

const page = async (...args: Parameters<typeof pageInput>) => {
  const text = await auditHtml(await pageInput(...args));
  const { document } = parseHTML(text) as unknown as { document: { body: Node & Queries } };
  return { text, body: document.body };
};

interface Queries {
  querySelector(selector: string): (Node & Queries) | null;
  querySelectorAll(selector: string): Iterable<Node & Queries>;
}
interface Node {
  textContent: string;
  nodeName: string;
  childNodes: Iterable<Node>;
}

/** What a person reads, a block a line. */
function readable(node: Node): string {
  const blocks =
    /^(P|H\d|LI|TR|DT|DD|SUMMARY|CAPTION|DIV|SECTION|UL|OL|HEADER|MAIN|NAV|FOOTER|TABLE|DETAILS|FIGURE)$/;
  const text = (each: Node): string => {
    if (each.nodeName === 'SCRIPT' || each.nodeName === 'svg' || each.nodeName === 'SVG') return '';
    if (each.nodeName === '#text') return each.textContent.replace(/[ \t\n]+/g, ' ');
    const inner = [...each.childNodes].map(text).join('');
    if (/^(TD|TH)$/.test(each.nodeName)) return `${inner.trim()} | `;
    return blocks.test(each.nodeName) ? `\n${inner}\n` : inner;
  };
  return text(node)
    .split('\n')
    .map((line) =>
      line
        .replace(/ +/g, ' ')
        .replace(/(\s\|\s*)+$/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

describe('the page of an audit', () => {
  it('reads as written down', async () => {
    const { body } = await page();
    // The digest changes with every rule and registry.
    const text = readable(body).replace(/\bbook [0-9a-f]{12}/, 'book (digest)');
    await expect(text).toMatchFileSnapshot('../golden/audit-page.txt');
  });

  it('gives the same bytes for the same input', async () => {
    expect((await page()).text).toBe((await page()).text);
  });

  it('loads nothing, and runs nothing but its own script and style', async () => {
    const { text } = await page();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
    expect(text).not.toMatch(/<(link|img|iframe|object|embed|base)\b|\ssrc=|@import|url\(/);
    expect(text).not.toMatch(/ style="| on[a-z]+="/);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text.match(/<style/g)).toHaveLength(1);
  });

  it('escapes names and headings', async () => {
    const { text } = await page();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('&lt;b&gt;&quot;quoted&quot; &amp; bold&lt;/b&gt;');
    expect(text).not.toContain('<b>"quoted"');
  });

  it('shows both views apart, with what cannot be estimated', async () => {
    const { body } = await page(SAMPLE.slice(0, 1));
    const panels = [...body.querySelectorAll('.glance')].map(readable);
    expect(panels).toHaveLength(2);
    for (const panel of panels) {
      expect(panel).toContain('Agreement | 100.0 %');
      expect(panel).toContain('Not estimable: no overturned decision in this sample');
    }
  });

  it('quotes the letters only where they are given, and says then that it is a health record', async () => {
    const real = SAMPLE.map((item) => ({ ...item, invented: false }));
    const without = await page(real);
    expect(without.text).not.toContain('Nothing is said of a home program.');
    expect(without.body.querySelector('.banner')?.textContent).toMatch(
      /Made from Final Determination letters/,
    );
    const quoted = await page(real, { letters: true });
    expect(quoted.text).toContain('<mark>Nothing is said of a home program.</mark>');
    expect(quoted.text).toContain('<mark>The invented worker &lt;improved&gt; with care.</mark>');
    expect(quoted.body.querySelector('.banner')?.textContent).toMatch(/health record/);
    const invented = await page(SAMPLE, { letters: true });
    expect(invented.body.querySelector('.banner')?.textContent).toMatch(
      /nothing here says anything about reality/,
    );
  });

  it('has a sentence to quote that names invented letters, or leaves them out', async () => {
    const quotes = async (...args: Parameters<typeof pageInput>) =>
      [...(await page(...args)).body.querySelectorAll('.quote')].map(readable);
    for (const quote of await quotes())
      expect(quote).toMatch(
        /^In invented letters, which say nothing about reality: of 10 recorded decisions, /,
      );
    const mixed = SAMPLE.map((item, i) => ({ ...item, invented: i >= 4 }));
    expect(await quotes(mixed)).toEqual([
      expect.stringMatching(
        /^Invented letters left out: of 4 recorded decisions, the prediction agreed with \d \(/,
      ),
      expect.stringMatching(
        /^Invented letters left out: of 4 recorded decisions, the rules were consistent with \d \(/,
      ),
    ]);
    const real = SAMPLE.map((item) => ({ ...item, invented: false }));
    for (const quote of await quotes(real)) expect(quote).toMatch(/^Of 10 recorded decisions, /);
  });

  it('caps what it shows in full, says so, and counts everything', async () => {
    const items = Array.from({ length: 300 }, (_, i) => {
      const item = SAMPLE[i % SAMPLE.length] as (typeof SAMPLE)[number];
      return { ...item, letter: `${item.letter}-${i}` };
    });
    const caps = { first: 10, disagreements: 5, abstentions: 2, agreements: 1 };
    const { body } = await page(items, { caps });
    const shown = [...body.querySelectorAll('.decision')].length;
    expect(shown).toBeLessThan(30);
    expect(readable(body)).toContain(`${shown} of 300 decisions are shown in full`);
    const cell = body.querySelector('#cell-record-upheld-upheld');
    expect(cell && readable(cell)).toMatch(/Recorded upheld, predicted upheld: 90 decisions/);
    expect(cell && readable(cell)).toMatch(/of these 90 in full/);
  });

  it('lists what could not be read', async () => {
    const problem = { file: 'a.txt', line: 3, column: null, code: 'no-issue', message: 'invented' };
    const { body } = await page(SAMPLE, { problems: [problem] });
    expect(readable(body)).toContain('a.txt:3 | no-issue | invented');
  });
});
