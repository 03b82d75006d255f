import type { Audit } from '../compare/audit.js';
import { confusionRows, decidedByWords, summaryRows } from './figures.js';
import { DISCLAIMER, predictionSentence } from './words.js';

/** The audit as Markdown: recorded beside predicted for both views, then the figures of each. */
export function auditMarkdown(audit: Audit): string {
  const lines = [
    '| letter | issue | disputed treatment | recorded | record view | prescreen view | why (record view) |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  audit.compared.record.forEach((record, i) => {
    const prescreen = audit.compared.prescreen[i];
    const { item, prediction } = record;
    const cells = [
      item.letter,
      item.issue,
      item.heading,
      item.recorded ?? '–',
      prediction.decision,
      prescreen?.prediction.decision ?? '–',
      predictionSentence(prediction),
    ];
    lines.push(`| ${cells.map(cell).join(' | ')} |`);
  });
  for (const view of ['record', 'prescreen'] as const) {
    const summary = audit.views[view];
    lines.push(
      '',
      view === 'record'
        ? '**Record view** (consistency with the reviewer’s findings)'
        : '**Prescreen view** (prediction)',
      '',
      '| | this tool | always “upheld” |',
      '| --- | --- | --- |',
      ...summaryRows(summary).map((row) => `| ${row.map(cell).join(' | ')} |`),
      '',
      '| | predicted upheld | predicted overturned | undetermined |',
      '| --- | --- | --- | --- |',
      ...confusionRows(summary.confusion).map((row) => `| ${row.join(' | ')} |`),
      '',
      `${decidedByWords(summary)}.`,
    );
  }
  return [...lines, '', DISCLAIMER, ''].join('\n');
}

const cell = (value: string | number) => String(value).replaceAll('|', '\\|').replace(/\s+/g, ' ');
