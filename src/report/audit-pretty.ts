import Table from 'cli-table3';
import type { AuditFigures, ViewSummary } from '../compare/audit.js';
import type { Compared } from '../compare/comparison.js';
import type { View } from '../facts/fact.js';
import type { Change } from '../predict/changes.js';
import type { Prediction } from '../predict/prediction.js';
import type { RuleBook } from '../rules/book.js';
import type { AuditWriter } from './audit-writer.js';
import { closingLines } from './closing.js';
import type { Colors } from './colors.js';
import { paint } from './explanation.js';
import { confusionRows, decidedByWords, figureWords, rateWords, summaryRows } from './figures.js';
import { changeWords, citationWords, DISCLAIMER, predictionSentence, whyWords } from './words.js';

const TITLES: Record<View, string> = {
  record:
    'Record view: consistency with the reviewer’s findings (summary and rationale read, conclusions left out)',
  prescreen: 'Prescreen view: prediction (only what stood before the decision)',
};

/**
 * The audit for a terminal: each decision with reason and citation, then both views' figures, never one headline over both.
 *
 * @param listed - how many decisions to list; the figures count all
 */
export const prettyWriter = (
  book: RuleBook,
  colors: Colors,
  changesOf: (record: Compared) => readonly Change[],
  listed = 200,
): AuditWriter => {
  let seen = 0;
  return {
    begin: () => '',
    explains: () => seen < listed,
    decision: ({ compared }) => {
      if (++seen > listed || !compared) return '';
      const { record, prescreen } = compared;
      return `${decisionLines(record, prescreen, book, colors, changesOf(record)).join('\n')}\n\n`;
    },
    end: (figures) => {
      const more = seen > listed && listed > 0 ? [`… and ${seen - listed} more decisions\n`] : [];
      return `${[...more, ...figureLines(figures, colors)].join('\n')}\n`;
    },
  };
};

const figureLines = (figures: AuditFigures, colors: Colors) => [
  // Of nothing, no tables of nothing.
  ...(['record', 'prescreen'] as const).flatMap((view) =>
    figures.views[view].n === 0 ? [] : [...viewLines(view, figures.views[view], colors), ''],
  ),
  ...closingLines(figures),
  '',
  colors.dim(DISCLAIMER),
];

function decisionLines(
  record: Compared,
  prescreen: Compared,
  book: RuleBook,
  colors: Colors,
  changes: readonly Change[],
): string[] {
  const { item, prediction } = record;
  const line = (name: string, text: string) => `  ${name.padEnd(10)} ${text}`;
  const verdict = ({ prediction: { decision }, comparison }: Compared) => {
    const word =
      comparison === 'agree'
        ? colors.green('agrees')
        : comparison === 'disagree'
          ? colors.red('disagrees')
          : colors.yellow(comparison ?? 'nothing recorded');
    return `${paint(decision, colors)} (${word})`;
  };
  const lines = [
    colors.bold(`${item.letter} · issue ${item.issue} · ${item.heading}`),
    line('recorded', item.recorded ? paint(item.recorded, colors) : 'no decision recorded'),
    line('record', `${verdict(record)}: ${predictionSentence(prediction)}`),
    line('prescreen', `${verdict(prescreen)}: ${predictionSentence(prescreen.prediction)}`),
    ...groundLines(prediction, book, colors),
  ];
  if (item.knownDisagreement) lines.push(line('known', item.knownDisagreement));
  if (changes.length > 0) lines.push(line('change', changes.map(changeWords).slice(0, 2).join('; or ')));
  return lines;
}

function groundLines(prediction: Prediction, book: RuleBook, colors: Colors): string[] {
  return prediction.grounds.flatMap(({ label, text, rule, tree, citation }) => {
    const authority = book.rules.get(rule)?.authority ?? '';
    return [
      `  ${colors.yellow(label.padEnd(10))} ${text} ${whyWords(tree)}`,
      colors.dim(`             ${rule} · ${citationWords(authority, citation)}`),
    ];
  });
}

function viewLines(view: View, summary: ViewSummary, colors: Colors): string[] {
  const figures = new Table({ head: ['', 'this tool', 'always “upheld”'], style: plain, wordWrap: true });
  figures.push(...summaryRows(summary));
  const confusion = new Table({
    head: ['', 'predicted upheld', 'predicted overturned', 'undetermined'],
    style: plain,
  });
  confusion.push(...confusionRows(summary.confusion));
  return [
    colors.bold(TITLES[view]),
    figures.toString(),
    confusion.toString(),
    `  ${decidedByWords(summary)}`,
    `  every criterion the requester’s: agreement ${rateWords(summary.allRequester.accuracy)}, balanced accuracy ${figureWords(summary.allRequester.balancedAccuracy)}`,
    `  every criterion the challenger’s: agreement ${rateWords(summary.allChallenger.accuracy)}, balanced accuracy ${figureWords(summary.allChallenger.balancedAccuracy)}`,
  ];
}

const plain = { head: [], border: [] };
