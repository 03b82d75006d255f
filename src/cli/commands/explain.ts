import type { Command } from 'commander';
import type { RuleBook } from '../../index.js';
import {
  boundsOf,
  DISCLAIMER,
  explain,
  type FactSet,
  givenFacts,
  itemsOfCase,
  loadCases,
  minimalChanges,
  type PredictOptions,
  type Problem,
  predict,
  readBatch,
  type TreatmentRequest,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { bookOf, readText } from '../input.js';
import { type PredictFlags, predictOptions, withPredictFlags } from '../options.js';
import { colors, print, warn } from '../output.js';

interface Subject {
  title: string;
  request: TreatmentRequest;
  facts: FactSet;
  options: PredictOptions;
}

/** `explain`: every step of a prediction. `whatif`: bounds and the smallest changes that would lead to overturned. */
export function explainCommands(program: Command): void {
  withPredictFlags(program.command('explain'))
    .description('show every rule, criterion and citation behind a prediction')
    .argument('<file>', 'a request file, or a case file of cases/')
    .option('--view <view>', 'for a case: record or prescreen', 'record')
    .action(async (file: string, flags: PredictFlags & { view: 'record' | 'prescreen' }) => {
      const book = bookOf(flags);
      await each(file, flags, book, async ({ title, request, facts, options }) => {
        const prediction = await predict(request, facts, book, options);
        const bounds = boundsOf(prediction, book);
        const changes = minimalChanges(prediction, request, facts, book, options);
        print(`${title}${explain(request, prediction, { colors, bounds, changes, all: true })}\n`);
      });
    });
  withPredictFlags(program.command('whatif'))
    .description('the smallest changes to a request or its documentation that would lead to overturned')
    .argument('<file>', 'a request file, or a case file of cases/')
    .option('--view <view>', 'for a case: record or prescreen', 'record')
    .action(async (file: string, flags: PredictFlags & { view: 'record' | 'prescreen' }) => {
      const book = bookOf(flags);
      await each(file, flags, book, async ({ title, request, facts, options }) => {
        const prediction = await predict(request, facts, book, options);
        const changes = minimalChanges(prediction, request, facts, book, options);
        const { worst, best } = boundsOf(prediction, book);
        const { changeWords } = await import('../../index.js');
        const list =
          changes.length > 0
            ? changes.map((change) => `  · ${changeWords(change)}`).join('\n')
            : prediction.decision === 'overturned'
              ? '  nothing to change'
              : '  no single change would';
        print(
          `${title}predicted ${prediction.decision}; at worst ${worst}, at best ${best}\nwould lead to overturned (each re-run):\n${list}\n`,
        );
      });
    });
}

async function each(
  file: string,
  flags: PredictFlags & { view: 'record' | 'prescreen' },
  book: RuleBook,
  run: (subject: Subject) => Promise<void>,
): Promise<void> {
  const problems: Problem[] = [];
  const subjects = subjectsOf(file, flags, book, problems);
  warn(problems);
  for (const subject of subjects) await run(subject);
  if (subjects.length === 0) process.exitCode = EXIT.unreadable;
  else print(colors.dim(DISCLAIMER));
}

function subjectsOf(
  file: string,
  flags: PredictFlags & { view: 'record' | 'prescreen' },
  book: RuleBook,
  problems: Problem[],
): Subject[] {
  const options = predictOptions(flags);
  const { text, name } = readText(file);
  if (/^letter:/m.test(text) && /^issues:/m.test(text)) {
    return loadCases(file, book, problems)
      .flatMap(itemsOfCase)
      .map((item) => ({
        title: `${colors.bold(`${item.letter} · issue ${item.issue}`)} (recorded: ${item.recorded ?? 'nothing'})\n`,
        request: item.request,
        facts: item.facts[flags.view],
        options: { ...options, citedEdition: flags.view === 'record' ? item.citedEdition : null },
      }));
  }
  return readBatch(text, name, book.vocabulary, book.facts, problems).flatMap((input) => {
    const before = problems.length;
    const facts = givenFacts(input, book.facts, problems);
    return problems.length > before ? [] : [{ title: '', request: input.request, facts, options }];
  });
}
