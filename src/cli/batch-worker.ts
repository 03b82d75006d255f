import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { type BatchSetup, makeRunner } from './batch/runner.js';

const { runner, bytes } = await makeRunner(workerData as BatchSetup);

/** A chunk's counts, and its results as an array of its own that is moved to the caller rather than copied. */
export default function run(chunk: Uint8Array): unknown {
  const counts = runner.lines(chunk);
  const own = new Uint8Array(bytes());
  return move({ [transferableSymbol]: [own.buffer], [valueSymbol]: { counts, bytes: own } } as never);
}
