import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { itemsOf } from '../../dist/cases/items-of-letter.js';
import { auditItemSync, VIEWS } from '../../dist/index.js';
import { parseLetter } from '../../dist/letter/parse.js';
import { textFromPdf } from '../../dist/source/pdf-source.js';
import { textFromBytes } from '../../dist/source/text-source.js';
import { inTurns, median, ratio } from '../lib/measure.mjs';

/** Written by hand, in the layouts and of about the length of real ones. */
const FOLDER = fileURLToPath(new URL('../../test/letters/invented/', import.meta.url));

/** Letters from bytes to the prediction of every issue in both views, one thread, and the steps of that way. */
export async function letters({ book, quick }) {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const bytes = names.slice(0, quick ? 30 : names.length).map((name) => readFileSync(FOLDER + name));
  const pdfs = [];
  for (const each of bytes.slice(0, bytes.length / 4)) pdfs.push(await pdfOf(each.toString()));

  let decided = 0;
  const parsed = ({ text }) => parseLetter(text, 'bench').letter;
  const predict = (items) => {
    for (const item of items)
      for (const view of VIEWS) decided += auditItemSync(item, view, book).prediction.decision ? 1 : 0;
  };
  const judge = (read) => predict(itemsOf(parsed(read), book));
  const each = (items, use) => async () => {
    const started = performance.now();
    for (const item of items) await use(item);
    return (performance.now() - started) / items.length;
  };
  // What is read of a letter is kept with it, so each turn needs letters of its own.
  const fresh = (make, use) => async (round) => {
    const items = bytes.map(make);
    return each(items, use)(round);
  };
  const read = (data) => textFromBytes(data, 'bench');
  const [text, extraction, pdf] = ['a letter as text', 'a PDF, extraction alone', 'a letter as PDF'];
  const contenders = [
    { name: text, turn: each(bytes, (data) => judge(read(data))) },
    { name: 'of it: parts, headings, recorded decisions', turn: each(bytes, (data) => parsed(read(data))) },
    {
      name: 'of it: requests and facts',
      turn: fresh(
        (data) => parsed(read(data)),
        (letter) => itemsOf(letter, book),
      ),
    },
    { name: 'of it: predictions', turn: fresh((data) => itemsOf(parsed(read(data)), book), predict) },
    { name: extraction, turn: each(pdfs, (data) => textFromPdf(data, 'bench')) },
    { name: pdf, turn: each(pdfs, async (data) => judge(await textFromPdf(data, 'bench'))) },
  ];
  const times = await inTurns(contenders, quick ? 2 : 9);
  if (decided === 0) throw new Error('no letter could be read');
  const beyond = median(times.get(pdf).map((time, round) => time - times.get(extraction)[round]));
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / bytes.length / 1000;
  const part = `Letters, ms each, from bytes to predictions in both views (${bytes.length} invented ones of ${size.toFixed(1)} kB; one thread)`;
  const row = (what, ratios = {}) => ({ part, unit: 'ms', what, value: median(times.get(what)), ratios });
  return contenders.map(({ name }) => {
    if (name === text) return { ...row(name), target: '≤ 1 ms', met: median(times.get(name)) <= 1 };
    if (name !== pdf) return row(name);
    return {
      ...row(name, { 'extraction alone': ratio(times, pdf, extraction) }),
      what: `${pdf} (${beyond.toFixed(2)} ms beyond extraction)`,
      target: '≤ extraction + 1 ms',
      met: beyond <= 1,
    };
  });
}

function pdfOf(text) {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'LETTER' });
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.fontSize(10).text(text);
    document.end();
  });
}
