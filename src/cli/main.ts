#!/usr/bin/env node
import { Command } from 'commander';
import { InputError } from '../index.js';
import { auditCommand } from './commands/audit.js';
import { explainCommands } from './commands/explain.js';
import { extractCommand } from './commands/extract.js';
import { predictCommand } from './commands/predict.js';
import { rulesCommands } from './commands/rules.js';
import { runsCommands } from './commands/runs.js';
import { EXIT } from './exit.js';
import { warn } from './output.js';

const program = new Command('imr')
  .description("Check California workers' compensation treatment requests against cited guideline rules")
  .version('0.1.0')
  .showHelpAfterError()
  .showSuggestionAfterError();

program.configureOutput({ outputError: (text, write) => write(text) }).exitOverride((error) => {
  process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
});

predictCommand(program);
auditCommand(program);
extractCommand(program);
explainCommands(program);
rulesCommands(program);
runsCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  warn(error.problems);
  process.exitCode = EXIT.unreadable;
}
