import { type Command, Option } from 'commander';
import { type AuditFlags, FORMATS } from '../audit/flags.js';
import { formatOption, jobsOption, withPredictFlags } from '../options.js';

export function auditCommand(program: Command): void {
  withPredictFlags(program.command('audit'))
    .description('compare predictions with recorded decisions')
    .argument('<path...>', 'letters (.txt, .pdf), case files (.yaml), or folders of them')
    .addOption(formatOption(FORMATS))
    .addOption(
      new Option('--view <view>', 'view of the listed decisions; the summary has both')
        .choices(['record', 'prescreen'])
        .default('record'),
    )
    .option(
      '--store <file>',
      'keep run, decisions, facts and criteria in a DuckDB file; a run that was broken off is taken up again (see "imr runs")',
    )
    .option(
      '--letters <folder>',
      'the letters themselves: check every span of a case against its text (or set IMR_LETTERS); given here, --html quotes them',
    )
    .option(
      '--html <file>',
      'also write the report as one page that opens without network, e.g. out/report.html',
    )
    .option(
      '--review <file>',
      'YAML of why predictions and decisions part: a person’s classes are read from it, new disagreements are added',
    )
    .option(
      '--invented',
      'the letters are invented: say with every figure that it says nothing about reality',
    )
    .option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8')
    .addOption(
      jobsOption(
        'threads that read and judge; the output is the same (default: one a processor for 300 files or more, else 1)',
      ),
    )
    .addOption(
      new Option(
        '--engine <engine>',
        'evaluator: json-rules is the reference, compiled decides the same in half the time',
      )
        .choices(['json-rules', 'compiled'])
        .default('json-rules'),
    )
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit 1 on a disagreement that no case knows, or on any problem',
      ).choices(['disagreement', 'problems']),
    )
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: AuditFlags) =>
      (await import('../audit/run-audit.js')).runAudit(paths, flags, program.version() ?? ''),
    );
}

const HELP = `
Formats:
  pretty   the first 200 decisions with reason and citation, then both views’ figures
  json     one document: decisions of --view, problems, figures of both views and all groups
  ndjson   one decision of --view a line
  csv      one row a decision of --view, safe to open in a spreadsheet
  md       recorded beside predicted in both views, then the figures, for a report or a pull request
  junit    a test a decision of --view: fails on a disagreement that no case knows
  Figures that can be quoted close every run: on stdout with pretty and md, else on stderr.

Examples:
  imr audit cases
  imr audit letters --format csv > decisions.csv
  imr audit letters --html out/report.html --review out/review.yaml
  imr audit letters --store audit.duckdb --format json > audit.json`;
