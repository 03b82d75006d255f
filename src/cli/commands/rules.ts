import type { Command } from 'commander';
import { stringify } from 'yaml';
import {
  citationWords,
  InputError,
  type Problem,
  ruleFile,
  runExamples,
  SHIPPED_RULES,
  scaffoldRule,
  suggestRule,
  toJsonSchema,
  tryLoadBook,
} from '../../index.js';
import { EXIT } from '../exit.js';
import { bookOf } from '../input.js';
import { formatOption } from '../options.js';
import { colors, print, printJson, warn } from '../output.js';
import { rulesCoverageCommand } from './rules-coverage.js';

interface RulesFlags {
  rules?: string;
  format: string;
  treatment?: string;
}

export function rulesCommands(program: Command): void {
  const rules = program.command('rules').description('list, show, check and test the rule book');
  rules
    .command('list')
    .description('every rule with authority, question and basis')
    .option('--treatment <id>', 'only rules for this treatment')
    .option('--rules <folder>', 'rule book to use')
    .addOption(formatOption(['pretty', 'json']))
    .action((flags: RulesFlags) => {
      const book = bookOf(flags);
      const found = [...book.rules.values()].filter(
        ({ treatments }) => !flags.treatment || treatments.some((id) => id === flags.treatment),
      );
      if (flags.format === 'json')
        printJson(
          found.map(({ id, title, question, treatments, citation, inForce }) => ({
            id,
            title,
            question,
            treatments,
            basis: citation.basis,
            inForce,
          })),
        );
      else
        for (const { id, title, question, citation } of found)
          print(`${id.padEnd(64)} ${question.padEnd(14)} ${citation.basis.padEnd(12)} ${title}`);
    });
  rules
    .command('show')
    .description('one rule in plain words')
    .argument('<id>')
    .option('--rules <folder>', 'rule book to use')
    .action((id: string, flags: RulesFlags) => {
      const book = bookOf(flags);
      const rule = book.rules.get(id);
      if (!rule) {
        throw new InputError([
          {
            file: id,
            line: null,
            column: null,
            code: 'unknown-rule',
            message: `there is no rule "${id}"`,
            hint: suggestRule(id, book),
          },
        ]);
      }
      print(colors.bold(rule.title));
      print(
        `${rule.id} · question ${rule.question} · in force ${rule.inForce.from ?? '–'} to ${rule.inForce.to ?? 'today'} by date of ${rule.inForce.keyedTo}`,
      );
      print(`${citationWords(rule.authority, rule.citation)}: ${rule.citation.says}`);
      for (const { text, burden, burdenWhy, ground } of rule.criteria) {
        print(`  · ${text} [${ground}; ${burden}'s burden${burdenWhy ? `: ${burdenWhy}` : ''}]`);
      }
      for (const { text, excuses } of rule.exceptions) print(`  + ${text} [excuses ${excuses.join(', ')}]`);
      if (rule.table) print(stringify(rule.table));
      if (rule.note) print(`Note: ${rule.note}`);
    });
  rules
    .command('test')
    .description('run every example of every rule')
    .option('--rules <folder>', 'rule book to use')
    .action((flags: RulesFlags) => {
      const runs = runExamples(bookOf(flags));
      const failing = runs.filter(({ differences }) => differences.length > 0);
      for (const { rule, example, differences } of failing) {
        print(`${colors.red('✗')} ${rule.id} · ${example.name}`);
        for (const difference of differences) print(`    ${difference}`);
      }
      print(`${runs.length - failing.length} examples passed, ${failing.length} failed`);
      if (failing.length > 0) process.exitCode = EXIT.failed;
    });
  authoring(rules);
  rulesCoverageCommand(rules);
  rules
    .command('lint')
    .description('check every rule file; all problems at once')
    .argument('[folder]', 'rules folder', SHIPPED_RULES)
    .addOption(formatOption(['pretty', 'json']))
    .action((folder: string, flags: RulesFlags) => {
      const { book, problems } = tryLoadBook(folder);
      report(problems, flags);
      if (book && flags.format === 'pretty') print(`${book.rules.size} rules, no problems`);
      if (!book) process.exitCode = EXIT.unreadable;
    });
}

/** `rules new` prints a scaffold, `rules schema` the JSON Schema that editors use. */
function authoring(rules: Command): void {
  rules
    .command('new')
    .description('scaffold a rule file on stdout; its id is its path below rules/')
    .argument('<id>', 'e.g. odg/physical-therapy/course')
    .action((id: string) => print(scaffoldRule(id)));
  rules
    .command('schema')
    .description('the JSON Schema of a rule file')
    .action(() => printJson({ title: 'A rule file', ...toJsonSchema(ruleFile) }));
}

function report(problems: readonly Problem[], flags: RulesFlags): void {
  if (flags.format === 'json') printJson(problems);
  else {
    warn(problems);
    if (problems.length > 0)
      process.stderr.write(`${problems.length} problem${problems.length === 1 ? '' : 's'}\n`);
  }
}
