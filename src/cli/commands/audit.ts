import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import {
  type AuditItem,
  audit,
  auditJson,
  auditMarkdown,
  auditPretty,
  type CaseFile,
  type Compared,
  checkSpans,
  decisionJson,
  decisionRow,
  InputError,
  itemsOfCase,
  lettersByHash,
  loadCases,
  minimalChanges,
  type Problem,
  toCsv,
  type View,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { bookOf, noSuchFile } from '../input.js';
import { formatOption, type PredictFlags, predictOptions, withPredictFlags } from '../options.js';
import { colors, print, printJson, warn } from '../output.js';

interface Flags extends PredictFlags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv' | 'md';
  view: View;
  letters?: string;
  engine: 'json-rules' | 'compiled';
  failOn?: 'disagreement' | 'problems';
}

export function auditCommand(program: Command): void {
  withPredictFlags(program.command('audit'))
    .description('compare predictions with recorded decisions')
    .argument('<path...>', 'case files or folders')
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv', 'md']))
    .addOption(
      new Option('--view <view>', 'view of the listed decisions; the summary has both')
        .choices(['record', 'prescreen'])
        .default('record'),
    )
    .option(
      '--letters <folder>',
      'the letters themselves: check every span of a case against its text (or set IMR_LETTERS)',
    )
    .addOption(
      new Option('--engine <engine>', 'evaluator').choices(['json-rules', 'compiled']).default('json-rules'),
    )
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit 1 on a disagreement that no case knows, or on any problem',
      ).choices(['disagreement', 'problems']),
    )
    .action(runAudit);
}

async function runAudit(paths: string[], flags: Flags): Promise<void> {
  const book = bookOf(flags);
  const problems: Problem[] = [];
  const cases = paths.flatMap((path): CaseFile[] => {
    if (!statSync(path, { throwIfNoEntry: false })) {
      problems.push(noSuchFile(path));
      return [];
    }
    return loadCases(path, book, problems);
  });
  const folder = flags.letters ?? process.env.IMR_LETTERS;
  if (folder) problems.push(...spanProblems(cases, folder));
  const items: AuditItem[] = cases.flatMap(itemsOfCase);
  if (items.length === 0)
    throw new InputError(
      problems.length > 0
        ? problems
        : [
            {
              ...noSuchFile(paths.join(' ')),
              code: 'nothing-read',
              message: 'no recorded decision was found',
            },
          ],
    );

  const options = predictOptions(flags);
  const result = await audit(items, book, { ...options, engine: flags.engine });
  warn(problems);
  const listed = result.compared[flags.view];
  switch (flags.format) {
    case 'json':
      printJson(auditJson(result, flags.view, book, problems));
      break;
    case 'ndjson':
      for (const compared of listed) print(JSON.stringify(decisionJson(compared)));
      break;
    case 'csv':
      print(toCsv(listed.map(decisionRow)));
      break;
    case 'md':
      print(auditMarkdown(result));
      break;
    case 'pretty':
      print(
        auditPretty(result, book, colors, ({ item, prediction }: Compared) =>
          minimalChanges(prediction, item.request, item.facts.record, book, {
            ...options,
            citedEdition: item.citedEdition,
          }),
        ),
      );
  }
  const surprising = result.compared.record.some(
    ({ item, comparison }) => comparison === 'disagree' && !item.knownDisagreement,
  );
  if ((flags.failOn === 'disagreement' && surprising) || (flags.failOn && problems.length > 0))
    process.exitCode = EXIT.failed;
}

function spanProblems(cases: readonly CaseFile[], folder: string): Problem[] {
  const letters = lettersByHash(folder);
  return cases.flatMap((found) => {
    const text = letters.get(found.letter.sha256);
    return text ? checkSpans(found, text, found.id) : [];
  });
}
