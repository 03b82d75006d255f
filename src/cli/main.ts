#!/usr/bin/env node
import { Command } from 'commander';
import type { InputError } from '../index.js';
import { EXIT } from './exit.js';
import { warn } from './output.js';

const explain = async () => (await import('./commands/explain.js')).explainCommands;

/** A command's module is loaded when it is asked for: loading all of them takes longer than a prediction. */
const COMMANDS: Record<string, () => Promise<(program: Command) => void>> = {
  predict: async () => (await import('./commands/predict.js')).predictCommand,
  audit: async () => (await import('./commands/audit.js')).auditCommand,
  extract: async () => (await import('./commands/extract.js')).extractCommand,
  explain,
  whatif: explain,
  rules: async () => (await import('./commands/rules.js')).rulesCommands,
  runs: async () => (await import('./commands/runs.js')).runsCommands,
};

/** Answered without any command. */
const VERSION = new Set(['-V', '--version']);

async function main(): Promise<void> {
  const program = new Command('imr')
    .description("Check California workers' compensation treatment requests against cited guideline rules")
    .version('0.1.0')
    .showHelpAfterError()
    .showSuggestionAfterError();

  program.configureOutput({ outputError: (text, write) => write(text) }).exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
  });

  const name = process.argv[2] ?? '';
  const asked = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const needed = asked ? [asked] : VERSION.has(name) ? [] : new Set(Object.values(COMMANDS));
  for (const load of needed) (await load())(program);

  try {
    await program.parseAsync();
  } catch (error) {
    // By its name: a module that was loaded on first use has a class of its own.
    if (!(error instanceof Error) || error.name !== 'InputError') throw error;
    warn((error as InputError).problems);
    process.exitCode = EXIT.unreadable;
  }
}

void main();
