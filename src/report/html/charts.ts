import { type Html, html, trusted } from './html.js';

/** An estimate with its interval on a common axis; null parts are left out. */
export interface Strip {
  value: number | null;
  low: number | null;
  high: number | null;
  /** Which view's colour and shape it takes. */
  view: 'prescreen' | 'record';
}

export interface StripOptions {
  /** Ends of the axis; shares run from 0 to 1, correlations from −1 to 1. */
  domain?: readonly [number, number];
  /** What always answering "upheld" reaches on the same decisions: a dashed line. */
  always?: number | null;
  /** Published share upheld: a hollow triangle. */
  published?: number | null;
  width?: number;
}

export interface Segment {
  group: string;
  part: string;
  n: number;
}

/** Draws the page's charts with Observable Plot; the SVG text holds no script, style element or style attribute. */
export interface Charts {
  /** Intervals of up to two views in a table cell. The cell's text says the same, so it is hidden from screen readers. */
  strips(strips: readonly Strip[], options?: StripOptions): Html;
  /** The axis that belongs to {@link strips}, for the head of the column. */
  axis(options?: Pick<StripOptions, 'domain' | 'width'>): Html;
  /** Counts as stacked bars, one bar a group; colours by part in the order of `parts`; the axis reaches `most` at least. */
  bars(segments: readonly Segment[], parts: readonly string[], label: string, most?: number): Html;
}

const WIDTH = 190;
const SIDE = 7;

/** Loads the plotting library; only a run that asks for the page pays for it. */
export async function loadCharts(): Promise<Charts> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    document: object;
  };
  const draw = (options: Parameters<typeof Plot.plot>[0], attributes: string) =>
    toMarkup(String(Plot.plot({ document, ...options }).outerHTML), attributes);
  const hidden = 'class="strip" aria-hidden="true" focusable="false"';

  return {
    strips(strips, { domain = [0, 1], always = null, published = null, width = WIDTH } = {}) {
      const shown = strips.filter(({ value }) => value !== null);
      const row = 13;
      const height = Math.max(1, strips.length) * row + 4;
      const at = (strip: Strip) => strips.indexOf(strip) * row + row / 2 + 2;
      const frame = {
        width,
        height,
        margin: 0,
        x: { domain: [...domain], range: [SIDE, width - SIDE], axis: null },
        y: { domain: [0, height], range: [0, height], axis: null },
      };
      return draw(
        {
          ...frame,
          marks: [
            Plot.ruleX([domain[0], (domain[0] + domain[1]) / 2, domain[1]], { stroke: 'var(--rule)' }),
            always === null ? null : Plot.ruleX([always], { stroke: 'var(--ink-2)', strokeDasharray: '2,2' }),
            published === null
              ? null
              : Plot.dot([published], {
                  x: (d: number) => d,
                  y: height - 5,
                  symbol: 'triangle',
                  r: 3.4,
                  stroke: 'var(--ink-2)',
                  fill: 'var(--paper)',
                }),
            Plot.link(
              shown.filter(({ low, high }) => low !== null && high !== null),
              { x1: 'low', x2: 'high', y1: at, y2: at, stroke: viewColour, strokeWidth: 2 },
            ),
            Plot.dot(
              shown.filter(({ view }) => view === 'record'),
              { x: 'value', y: at, r: 4, fill: viewColour },
            ),
            Plot.dot(
              shown.filter(({ view }) => view === 'prescreen'),
              {
                x: 'value',
                y: at,
                r: 4,
                symbol: 'diamond',
                fill: 'var(--paper)',
                stroke: viewColour,
                strokeWidth: 1.8,
              },
            ),
          ],
        },
        hidden,
      );
    },

    axis({ domain = [0, 1], width = WIDTH } = {}) {
      const middle = (domain[0] + domain[1]) / 2;
      const text = (value: number) =>
        domain[0] === 0 ? `${Math.round(value * 100)} %` : String(value).replace('-', '−');
      const label = (value: number, textAnchor: 'start' | 'middle' | 'end') =>
        Plot.text([value], { x: (d: number) => d, y: 6, text, textAnchor, fontSize: 11 });
      return draw(
        {
          width,
          height: 14,
          margin: 0,
          x: { domain: [...domain], range: [SIDE, width - SIDE], axis: null },
          y: { domain: [0, 14], range: [0, 14], axis: null },
          marks: [label(domain[0], 'start'), label(middle, 'middle'), label(domain[1], 'end')],
        },
        hidden,
      );
    },

    bars(segments, parts, label, end = 1) {
      const groups = [...new Set(segments.map(({ group }) => group))];
      const most = Math.max(
        end,
        ...groups.map((group) =>
          segments.reduce((sum, each) => sum + (each.group === group ? each.n : 0), 0),
        ),
      );
      return draw(
        {
          width: 520,
          height: 24 * groups.length + 34,
          marginLeft: 132,
          marginRight: 24,
          marginTop: 4,
          marginBottom: 28,
          style: { fontSize: '12px' },
          x: { domain: [0, most], label: null, ticks: Math.min(5, most), tickFormat: 'd', tickSize: 0 },
          y: { domain: groups, label: null, tickSize: 0, padding: 0.28 },
          marks: [
            Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: Math.min(5, most) }),
            Plot.barX(
              segments.filter(({ n }) => n > 0),
              {
                x: 'n',
                y: 'group',
                order: [...parts],
                z: 'part',
                fill: ({ part }: Segment) => `var(--part-${parts.indexOf(part) + 1})`,
                insetRight: 1,
              },
            ),
          ],
        },
        `class="bars" role="img" aria-label="${html`${label}`.text}"`,
      );
    },
  };
}

const viewColour = ({ view }: Strip) => `var(--${view})`;

/** Leaves nothing that the page's content policy would refuse, and gives the picture its own role and name. */
function toMarkup(svg: string, attributes: string): Html {
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ (style|class|aria-[a-z]+)="[^"]*"/g, '')
    .replace(/(\d+\.\d{2})\d+/g, '$1');
  return trusted(bare.replace('<svg', `<svg ${attributes}`));
}
