import type { ChunkCounts } from '../index.js';
import type { BatchSetup } from './batch/runner.js';
import { inOrder } from './in-order.js';

/** A chunk's results as they came out. */
export interface ChunkDone {
  counts: ChunkCounts;
  bytes: Uint8Array;
}

/**
 * Predicts chunks on worker threads; the results come in the order of the chunks. Lies beside its worker, which is found relative to this
 * file whether or not the command line is bundled.
 */
export const onThreads = (
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  setup: BatchSetup,
  threads: number,
): AsyncGenerator<ChunkDone> =>
  inOrder(
    chunks,
    { module: new URL('./batch-worker.js', import.meta.url), setup, count: threads },
    ({ buffer }) => [buffer],
  );
