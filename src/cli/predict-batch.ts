import { availableParallelism } from 'node:os';
import type { ChunkCounts, PredictOptions, Problem } from '../index.js';
import { fileChunks, lineChunks } from './batch/chunks.js';
import type { RequestStream } from './batch/input.js';
import { type BatchSetup, makeRunner } from './batch/runner.js';
import { onThreads } from './batch-pool.js';
import { warn, writeAll } from './output.js';

/** Bytes of a file from which threads pay: below, starting them costs more than they save. */
const THREADS_FROM = 1024 * 1024;

/** Threads beyond which the one that reads and writes cannot keep up. */
const MAX_THREADS = 8;

export interface BatchFlags {
  rules?: string;
  format: 'ndjson' | 'csv';
  /** Threads; absent: as many as there are processors, where the input is large. */
  jobs?: number;
}

export interface Tally {
  results: number;
  undetermined: number;
  problems: number;
}

/**
 * Predicts a stream of NDJSON or CSV in memory that does not grow with it. Results go to stdout in the order of the requests, problems to
 * stderr as they are found.
 */
export async function predictBatch(
  input: RequestStream,
  flags: BatchFlags,
  options: PredictOptions,
): Promise<Tally> {
  const setup: BatchSetup = { rules: flags.rules ?? null, options, file: input.name, format: flags.format };
  const tally: Tally = { results: 0, undetermined: 0, problems: 0 };
  const { name, size } = input;
  const threads = threadsFor(input, flags);
  if (flags.format === 'csv') {
    const { resultHead } = await import('./batch/csv-sink.js');
    writeAll(Buffer.from(resultHead()));
  }
  let line = 0;
  for await (const counts of threads > 1 && size !== null
    ? onThreads(name, size, setup, threads)
    : inTurn(input, setup)) {
    warn(counts.problems.map((problem) => shifted(problem, line)));
    line += counts.lines;
    tally.results += counts.results;
    tally.undetermined += counts.undetermined;
    tally.problems += counts.problems.length;
  }
  return tally;
}

/** Threads read a file each for itself, so a stream has none. */
function threadsFor({ size, format }: RequestStream, { jobs }: BatchFlags): number {
  if (size === null || format !== 'ndjson') return 1;
  return jobs ?? (size >= THREADS_FROM ? Math.min(availableParallelism(), MAX_THREADS) : 1);
}

/** Predicts on this thread. */
async function* inTurn(input: RequestStream, setup: BatchSetup): AsyncGenerator<ChunkCounts> {
  const { runner, bytes } = await makeRunner(setup);
  if (input.format === 'ndjson') {
    const chunks = input.size === null ? lineChunks(input) : fileChunks(input.name);
    for await (const chunk of chunks) {
      const counts = runner.lines(chunk);
      writeAll(bytes());
      yield counts;
    }
    return;
  }
  const { csvItems } = await import('./batch/csv-items.js');
  const problems: Problem[] = [];
  for await (const items of csvItems(input, runner.book.facts, problems)) {
    const counts = runner.items(items);
    writeAll(bytes());
    yield counts;
  }
  yield { results: 0, undetermined: 0, lines: 0, problems };
}

/** A problem of a chunk, with its line counted from the file's first. */
const shifted = (problem: Problem, before: number): Problem =>
  problem.line === null ? problem : { ...problem, line: problem.line + before };
