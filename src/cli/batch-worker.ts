import { move, workerData } from 'piscina';
import type { ChunkCounts } from '../index.js';
import { type BatchSetup, makeRunner } from './batch/runner.js';

const { runner, bytes } = makeRunner(workerData as BatchSetup);

/** A chunk's counts, and its results as an array of its own that is moved to the caller rather than copied. */
export default function run(chunk: Uint8Array): { counts: ChunkCounts; bytes: unknown } {
  const counts = runner.lines(chunk);
  return { counts, bytes: move(bytes().slice()) };
}
