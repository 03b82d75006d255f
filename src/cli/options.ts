import { type Command, InvalidArgumentError, Option } from 'commander';
import { BASES, type Basis, type Policy, type PredictOptions } from '../index.js';

export interface PredictFlags {
  rules?: string;
  asOf?: string;
  policy: Policy;
  minBasis?: Basis;
}

/** The flags that every predicting command shares. */
export function withPredictFlags(command: Command): Command {
  return command
    .option('--as-of <date>', 'judge by the editions in force on this date (YYYY-MM-DD)', dateArgument)
    .addOption(
      new Option('--policy <policy>', 'cautious: what is not established stays undetermined')
        .choices(['standard', 'cautious'])
        .default('standard'),
    )
    .addOption(
      new Option('--min-basis <basis>', 'what rests on less becomes undetermined').choices([...BASES]),
    )
    .option('--rules <folder>', 'rule book to use (default: the shipped one)');
}

export const predictOptions = ({ asOf, policy, minBasis }: PredictFlags): PredictOptions => ({
  policy,
  asOf: asOf ?? null,
  minBasis: minBasis ?? null,
});

export const formatOption = (formats: readonly string[], fallback = 'pretty') =>
  new Option('--format <format>', 'output format').choices([...formats]).default(fallback);

function dateArgument(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError('expected a date, written YYYY-MM-DD');
  }
  return value;
}

/** `--jobs`; in one place so that every command takes it alike. */
export const jobsOption = (description: string) =>
  new Option('--jobs <n>', description).argParser(wholeNumber);

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1');
  return number;
}
