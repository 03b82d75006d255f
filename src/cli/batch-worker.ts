import { parentPort, workerData } from 'node:worker_threads';
import type { InputError } from '../index.js';
import { BlockReader } from './batch/blocks.js';
import { makeRunner } from './batch/runner.js';
import { NEXT, type ThreadDone, type ThreadSetup, TURN } from './batch-pool.js';
import { writeBytes } from './output.js';

/**
 * One of the threads of a batch: takes the next block of the file, predicts it, waits until the blocks before are written, and writes its own. Neither
 * requests nor results pass from thread to thread.
 */
const { setup, file, size, blocks, shared } = workerData as ThreadSetup;
const state = new Int32Array(shared);
const tell = (done: ThreadDone) => parentPort?.postMessage(done);

const { runner, bytes } = await makeRunner(setup);
const reader = new BlockReader(file, size);
for (;;) {
  const block = Atomics.add(state, NEXT, 1);
  if (block >= blocks) break;
  try {
    const counts = runner.lines(reader.read(block));
    for (let turn = Atomics.load(state, TURN); turn !== block; turn = Atomics.load(state, TURN))
      Atomics.wait(state, TURN, turn);
    writeBytes(bytes());
    tell({ block, counts });
  } catch (error) {
    const { problems, code, message } = error as InputError & NodeJS.ErrnoException;
    // The turn is not passed on: what comes after is not written either.
    tell(
      problems
        ? { block, problems }
        : code
          ? { block, unwritten: { code, message } }
          : { block, bug: String((error as Error).stack) },
    );
    break;
  }
  Atomics.store(state, TURN, block + 1);
  Atomics.notify(state, TURN);
}
