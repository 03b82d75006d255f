import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { loadBook } from '../../src/index.js';
import { DIMENSIONS, type Dimension, type Ledger, VIEWS, type View } from './ledger.js';

interface Element {
  textContent: string;
  firstChild: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

const ROWS: Record<string, string> = {
  Agreement: 'agreement',
  'Recall of overturned': 'recall of overturned',
  'Recall of upheld': 'recall of upheld',
  Abstained: 'abstained',
  'Same reason as the reviewer': 'same reason',
};

/** What a person reads on the page: figures at a glance, confusion tables, group tables. */
export function fromPage(file: string): Ledger {
  const text = readFileSync(file, 'utf8');
  // What follows explains single decisions, and is long.
  const { document } = parseHTML(
    `${text.slice(0, text.indexOf('<h2 id="rules"'))}</main></body></html>`,
  ) as unknown as {
    document: Element;
  };
  const ledger: Ledger = new Map();
  for (const view of VIEWS) {
    for (const row of document.querySelectorAll(`section.${view} .glance tbody tr`)) {
      const name = ROWS[plain(row.querySelector('th'))];
      if (name) ledger.set(`${view}/${name}`, figure(row.querySelector('td')));
    }
    const cells = [...document.querySelectorAll(`section.${view} .confusion tbody .cell`)].map(plain);
    ['upheld', 'overturned'].forEach((recorded, i) => {
      ['upheld', 'overturned', 'undetermined'].forEach((predicted, j) => {
        ledger.set(`${view}/confusion/${recorded}/${predicted}`, digits(cells[3 * i + j] ?? ''));
      });
    });
  }
  for (const dimension of DIMENSIONS) groupTable(document, dimension, ledger);
  return ledger;
}

/** Decisions read, as the head of the page says. */
export function decisionsOnPage(file: string): number {
  const found = /<dt>Decisions read<\/dt><dd>([^<]+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return Number(digits(found));
}

function groupTable(document: Element, dimension: Dimension, ledger: Ledger): void {
  const key = keyOf(dimension);
  for (const row of document.querySelectorAll(`[aria-labelledby="by-${dimension}"] tbody tr`)) {
    // The number of decisions stands below the name.
    const name = key(plain(row.querySelector('th')?.firstChild ?? null));
    const cells = [...row.querySelectorAll('td')];
    const put = (view: View, what: string, cell: Element | undefined) =>
      ledger.set(`${view}/${dimension}/${name}/${what}`, figure(cell ?? null));
    put('prescreen', 'agreed', cells[1]);
    put('prescreen', 'overturned found', cells[2]);
    put('record', 'agreed', cells[3]);
    put('record', 'overturned found', cells[4]);
  }
}

/** From the name that the page shows to the key of the other surfaces. */
function keyOf(dimension: Dimension): (shown: string) => string {
  if (dimension === 'treatment') {
    const { treatments } = loadBook().vocabulary;
    const byLabel = new Map(Object.entries(treatments).map(([id, { label }]) => [label, id]));
    return (shown) => byLabel.get(shown) ?? shown;
  }
  if (dimension === 'bodyPart')
    return (shown) => (shown === 'none given' ? shown : shown.replaceAll(' ', '-'));
  return (shown) => (dimension === 'authority' && shown !== 'none named' ? shown.toLowerCase() : shown);
}

const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const digits = (text: string) => text.replace(/[^\d]/g, '');

/** `71.9 % 69.7–73.9 · 1283 of 1785`; `none` where nothing could be estimated. */
function figure(cell: Element | null): string {
  const found = /([\d.]+ % [\d.]+–[\d.]+) · ([\d ]+) of ([\d ]+)/.exec(plain(cell));
  return found ? `${found[1]} · ${digits(found[2] ?? '')} of ${digits(found[3] ?? '')}` : 'none';
}
