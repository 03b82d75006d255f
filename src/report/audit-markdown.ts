import type { Audit, AuditFigures } from '../compare/audit.js';
import type { View } from '../facts/fact.js';
import type { AuditWriter } from './audit-writer.js';
import { closingLines } from './closing.js';
import { type DecisionDocument, decisionJson } from './decision-json.js';
import { confusionRows, decidedByWords, summaryRows } from './figures.js';
import { DISCLAIMER, predictionSentence } from './words.js';

/** The audit as Markdown: recorded beside predicted for both views, then the figures of each. */
export function auditMarkdown(audit: Audit): string {
  const rows = audit.compared.record.map((record, i) =>
    row(decisionJson(record), decisionJson(audit.compared.prescreen[i] ?? record)),
  );
  return [...HEAD, ...rows, ...figureLines(audit)].join('\n');
}

/** {@link auditMarkdown} in pieces. */
export const markdownWriter = (): AuditWriter => ({
  begin: () => `${HEAD.join('\n')}\n`,
  decision: (entry) => `${row(entry.document('record'), entry.document('prescreen'))}\n`,
  end: (figures) => figureLines(figures).join('\n'),
});

const HEAD = [
  '| letter | issue | disputed treatment | recorded | record view | prescreen view | why (record view) |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

function row(record: DecisionDocument, prescreen: DecisionDocument): string {
  const cells = [
    record.letter,
    record.issue,
    record.heading,
    record.recorded ?? '–',
    record.prediction.decision,
    prescreen.prediction.decision,
    predictionSentence(record.prediction),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const TITLES: Record<View, string> = {
  record: '**Record view** (consistency with the reviewer’s findings)',
  prescreen: '**Prescreen view** (prediction)',
};

function figureLines(figures: AuditFigures): string[] {
  const views = (['record', 'prescreen'] as const).flatMap((view) => {
    const summary = figures.views[view];
    return [
      '',
      TITLES[view],
      '',
      '| | this tool | always “upheld” |',
      '| --- | --- | --- |',
      ...summaryRows(summary).map((each) => `| ${each.map(cell).join(' | ')} |`),
      '',
      '| | predicted upheld | predicted overturned | undetermined |',
      '| --- | --- | --- | --- |',
      ...confusionRows(summary.confusion).map((each) => `| ${each.join(' | ')} |`),
      '',
      `${decidedByWords(summary)}.`,
    ];
  });
  return [...views, '', ...closingLines(figures).flatMap((line) => [line, '']), DISCLAIMER, ''];
}

const cell = (value: string | number) => String(value).replaceAll('|', '\\|').replace(/\s+/g, ' ');
