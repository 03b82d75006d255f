import PDFDocument from 'pdfkit';
import { auditItemSync, itemsOfLetter, VIEWS } from '../../dist/index.js';
import { textFromPdf } from '../../dist/source/pdf-source.js';
import { textFromBytes } from '../../dist/source/text-source.js';
import { inventedLetter } from '../invented-letters.js';
import { inTurns, median, ratio } from '../lib/measure.mjs';

/** Letters from bytes to the prediction of every issue in both views, one thread; invented ones, since no other may lie here. */
export async function letters({ book, quick }) {
  const count = quick ? 100 : 400;
  const texts = Array.from({ length: count }, (_, n) => inventedLetter(n + 1));
  const bytes = texts.map((text) => Buffer.from(text));
  const pdfs = [];
  for (const text of texts.slice(0, count / 4)) pdfs.push(await pdfOf(text));

  let decided = 0;
  const judge = ({ text }) => {
    const { items } = itemsOfLetter(text, 'bench', book, []);
    for (const item of items)
      for (const view of VIEWS) decided += auditItemSync(item, view, book).prediction.decision ? 1 : 0;
  };
  const each = (items, use) => async () => {
    const started = performance.now();
    for (const item of items) await use(item);
    return (performance.now() - started) / items.length;
  };
  const [text, extraction, pdf] = ['a letter as text', 'a PDF, extraction alone', 'a letter as PDF'];
  const contenders = [
    { name: text, turn: each(bytes, (data) => judge(textFromBytes(data, 'bench'))) },
    { name: extraction, turn: each(pdfs, (data) => textFromPdf(data, 'bench')) },
    { name: pdf, turn: each(pdfs, async (data) => judge(await textFromPdf(data, 'bench'))) },
  ];
  const times = await inTurns(contenders, quick ? 2 : 7);
  if (decided === 0) throw new Error('no invented letter could be read');
  const beyond = median(times.get(pdf).map((time, round) => time - times.get(extraction)[round]));
  const row = {
    part: 'Letters, ms each, from bytes to predictions in both views (invented; one thread)',
    unit: 'ms',
  };
  const one = median(times.get(text));
  return [
    { ...row, what: text, value: one, ratios: {}, target: '≤ 1 ms', met: one <= 1 },
    { ...row, what: extraction, value: median(times.get(extraction)), ratios: {} },
    {
      ...row,
      what: `${pdf} (${beyond.toFixed(2)} ms beyond extraction)`,
      value: median(times.get(pdf)),
      ratios: { 'extraction alone': ratio(times, pdf, extraction) },
      target: '≤ extraction + 1 ms',
      met: beyond <= 1,
    },
  ];
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
