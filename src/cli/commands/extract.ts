import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Command, Option } from 'commander';
import {
  type AuditItem,
  annotate,
  annotatedPage,
  annotatedText,
  caseDraft,
  extractPretty,
  factsJson,
  filesOf,
  InputError,
  itemsOfLetter,
  letterText,
  type Problem,
  problemJson,
  requestJson,
  ruleBookJson,
  SCHEMA_VERSION,
  toCsv,
  type View,
} from '../../index.js';
import { bookOf, noSuchFile } from '../input.js';
import { formatOption } from '../options.js';
import { colors, print, printJson, warn } from '../output.js';

interface Flags {
  format: 'pretty' | 'json' | 'ndjson' | 'csv';
  view: View;
  rules?: string;
  annotate?: boolean;
  html?: string;
  case?: string;
}

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('read letters (text or PDF): issues, requests, facts with their lines, recorded decisions')
    .argument('<letter...>', 'letters or folders of letters')
    .addOption(formatOption(['pretty', 'json', 'ndjson', 'csv']))
    .addOption(
      new Option('--view <view>', 'facts from the whole record, or from what stood before the decision')
        .choices(['record', 'prescreen'])
        .default('record'),
    )
    .option('--annotate', 'show the letter with its facts marked')
    .option(
      '--html <file>',
      'with one letter: write the annotated letter as a page (a health record: keep it safe)',
    )
    .option('--case <id>', 'with one letter: draft a case file (cases/<id>.yaml) to correct by hand')
    .option('--rules <folder>', 'rule book to use (default: the shipped one)')
    .addHelpText(
      'after',
      '\nExample:\n  imr extract letter.txt --annotate\n  imr extract letters/ --format ndjson > facts.ndjson\n  imr extract letter.pdf --case case-005 > cases/case-005.yaml',
    )
    .action(runExtract);
}

async function runExtract(paths: string[], flags: Flags): Promise<void> {
  const book = bookOf(flags);
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    const found = filesOf(path).filter((file) => !/\.ya?ml$/i.test(file));
    if (found.length === 0) problems.push(noSuchFile(path));
    return found;
  });
  if (files.length !== 1 && (flags.html || flags.case)) {
    throw new InputError([
      {
        file: paths.join(' '),
        line: null,
        column: null,
        code: 'one-letter',
        message: '--html and --case take one letter',
      },
    ]);
  }
  const items: AuditItem[] = [];
  for (const file of files) {
    const text = await letterText(file, problems);
    if (!text) continue;
    const read = itemsOfLetter(text, basename(file), book, problems);
    items.push(...read.items);
    if (flags.annotate) print(annotatedText(annotate(text, read.items, flags.view), colors));
    if (flags.html) {
      mkdirSync(dirname(flags.html), { recursive: true });
      writeFileSync(
        flags.html,
        annotatedPage(basename(file), annotate(text, read.items, flags.view), read.items),
      );
    }
    if (flags.case && read.letter) {
      print(
        caseDraft(
          flags.case,
          createHash('sha256').update(readFileSync(file)).digest('hex'),
          read.letter.layout,
          read.items,
        ),
      );
    }
  }
  warn(problems);
  if (items.length === 0)
    throw new InputError(
      problems.length > 0
        ? []
        : [{ ...noSuchFile(paths.join(' ')), code: 'nothing-read', message: 'no issue was read' }],
    );
  if (flags.annotate || flags.case) return;
  output(items, flags, problems, ruleBookJson(book));
}

function output(
  items: readonly AuditItem[],
  flags: Flags,
  problems: readonly Problem[],
  ruleBook: object,
): void {
  const json = (item: AuditItem) => ({
    letter: item.letter,
    issue: item.issue,
    heading: item.heading,
    request: requestJson(item.request),
    facts: factsJson(item.facts[flags.view]),
    authorities: item.authorities,
    recorded: item.recorded,
  });
  if (flags.format === 'json') {
    printJson({
      schemaVersion: SCHEMA_VERSION,
      ruleBook,
      view: flags.view,
      decisions: items.map(json),
      problems: problems.map(problemJson),
    });
  } else if (flags.format === 'ndjson') for (const item of items) print(JSON.stringify(json(item)));
  else if (flags.format === 'csv') print(toCsv(items.map(csvRow(flags.view))));
  else print(extractPretty(items, flags.view, colors));
}

const csvRow = (view: View) => (item: AuditItem) => ({
  letter: item.letter,
  issue: item.issue,
  heading: item.heading,
  treatment: item.request.treatment,
  bodyPart: item.request.bodyPart,
  visits: item.request.visits,
  recorded: item.recorded,
  authorities: item.authorities.join(' '),
  ...Object.fromEntries(
    [...item.facts[view]].map(([id, fact]) => [
      `fact:${id}`,
      fact.status === 'stated' ? fact.value : fact.status,
    ]),
  ),
});
