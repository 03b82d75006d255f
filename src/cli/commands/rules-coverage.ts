import { type Command, InvalidArgumentError } from 'commander';
import {
  coverageOf,
  itemsOfCase,
  loadCases,
  type Problem,
  percentDown,
  predictSync,
  requestIn,
  runExamples,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { bookOf } from '../input.js';
import { formatOption } from '../options.js';
import { colors, print, printJson, warn } from '../output.js';

interface Flags {
  rules?: string;
  cases?: string;
  min?: number;
  format: 'pretty' | 'json';
}

/** `rules coverage`: what any example or case reaches; a share is never rounded up. */
export function rulesCoverageCommand(rules: Command): void {
  rules
    .command('coverage')
    .description(
      'criteria, exceptions and table rows that any example or case reaches, and with which result',
    )
    .option('--rules <folder>', 'rule book to use')
    .option('--cases <folder>', 'count what these recorded cases reach too')
    .option('--min <percent>', 'exit 1 where criteria, exceptions or rows are covered below this', percentage)
    .addOption(formatOption(['pretty', 'json']))
    .action(run);
}

function run(flags: Flags): void {
  const book = bookOf(flags);
  const results = runExamples(book).map(({ result }) => result);
  if (flags.cases) {
    const problems: Problem[] = [];
    for (const item of loadCases(flags.cases, book, problems).flatMap(itemsOfCase)) {
      const { outcomes } = predictSync(requestIn(item, 'record'), item.facts.record, book, {
        citedEdition: item.citedEdition,
      });
      results.push(...outcomes.flatMap(({ standings }) => standings.map(({ result }) => result)));
    }
    warn(problems);
  }
  const summary = coverageOf(book, results);
  const { criteria, exceptions, rows, gaps } = summary;
  if (flags.format === 'json') {
    printJson({
      criteria,
      exceptions,
      rows,
      gaps,
      rules: summary.rules.map(({ rule, findings, criteria: reached }) => ({
        rule: rule.id,
        findings: [...findings],
        criteria: Object.fromEntries([...reached].map(([id, standings]) => [id, [...standings]])),
      })),
    });
  } else {
    for (const { rule, what } of gaps) print(`${colors.yellow('gap')} ${rule}: ${what}`);
    for (const [name, share] of Object.entries({ criteria, exceptions, rows })) {
      print(`${name.padEnd(11)} ${share.covered}/${share.all} = ${percentDown(share).toFixed(1)} %`);
    }
  }
  if (
    flags.min !== undefined &&
    [criteria, exceptions, rows].some((share) => percentDown(share) < (flags.min ?? 0))
  ) {
    process.exitCode = EXIT.failed;
  }
}

function percentage(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError('expected a percentage from 0 to 100');
  return number;
}
