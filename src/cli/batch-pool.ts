import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type ChunkCounts, InputError, type Problem } from '../index.js';
import { blocksOf } from './batch/blocks.js';
import type { BatchSetup } from './batch/runner.js';
import { notWritten } from './output.js';

/** Places of the numbers that threads share: the next block to take, the block whose turn it is to be written. */
export const NEXT = 0;
export const TURN = 1;

/** What a thread is started with. */
export interface ThreadSetup {
  setup: BatchSetup;
  file: string;
  size: number;
  blocks: number;
  shared: SharedArrayBuffer;
}

/** What a thread says of a block: what came of it, or why it did not go on. */
export type ThreadDone = { block: number } & (
  | { counts: ChunkCounts }
  | { problems: readonly Problem[] }
  | { unwritten: { code: string; message: string } }
  | { bug: string }
);

/**
 * Predicts a file of lines on worker threads, which write the results themselves, in the order of the requests; the counts come in that order too. Lies
 * beside its worker, which is found relative to this file whether or not the command line is bundled.
 */
export async function* onThreads(
  file: string,
  size: number,
  setup: BatchSetup,
  threads: number,
): AsyncGenerator<ChunkCounts> {
  const blocks = blocksOf(size);
  const workerData: ThreadSetup = { setup, file, size, blocks, shared: new SharedArrayBuffer(8) };
  const told = new Map<number, ThreadDone>();
  let failure: unknown = null;
  let wake = () => {};
  const workers = Array.from({ length: Math.min(threads, blocks) }, () => {
    const worker = new Worker(fileURLToPath(new URL('./batch-worker.js', import.meta.url)), { workerData });
    worker.on('message', (done: ThreadDone) => {
      told.set(done.block, done);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    return worker;
  });
  try {
    for (let block = 0; block < blocks; block++) {
      while (!told.has(block)) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const done = told.get(block) as ThreadDone;
      told.delete(block);
      if ('problems' in done) throw new InputError(done.problems);
      if ('unwritten' in done) notWritten(done.unwritten);
      if ('bug' in done) throw new Error(done.bug);
      yield done.counts;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
