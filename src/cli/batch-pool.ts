import { fileURLToPath } from 'node:url';
import type { ChunkCounts } from '../index.js';
import type { BatchSetup } from './batch/runner.js';

/** A chunk's results as they came out. */
export interface ChunkDone {
  counts: ChunkCounts;
  bytes: Uint8Array;
}

/** Chunks in work for each thread: one being judged, one waiting, so that no thread waits and memory stays flat. */
const IN_WORK = 2;

/**
 * Predicts chunks on worker threads; the results come in the order of the chunks. Lies beside its worker, which is found relative to this
 * file whether or not the command line is bundled.
 */
export async function* onThreads(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  setup: BatchSetup,
  threads: number,
): AsyncGenerator<ChunkDone> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Uint8Array<ArrayBuffer>, ChunkDone>({
    filename: fileURLToPath(new URL('./batch-worker.js', import.meta.url)),
    workerData: setup,
    minThreads: threads,
    maxThreads: threads,
  });
  const inWork: Promise<ChunkDone>[] = [];
  try {
    for await (const chunk of chunks) {
      inWork.push(pool.run(chunk, { transferList: [chunk.buffer] }));
      if (inWork.length >= threads * IN_WORK) yield await (inWork.shift() as Promise<ChunkDone>);
    }
    for (const done of inWork) yield await done;
  } finally {
    await pool.destroy();
  }
}
