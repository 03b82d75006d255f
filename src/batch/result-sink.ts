import type { FactSlots } from '../evaluate/coded/fact-slots.js';
import type { TreatmentRequest } from '../request/request.js';
import type { BatchPrediction } from './batch-predictor.js';
import { ResultWriter } from './result-writer.js';

/** Takes the results of a chunk one by one, and gives them as bytes. */
export interface ResultSink {
  /** Called with each result while the slots still hold the request's facts. */
  add(request: TreatmentRequest, prediction: BatchPrediction): void;
  /** Everything added since the last call of `clear`; the bytes are valid until the next `add`. */
  bytes(): Uint8Array;
  clear(): void;
}

/** Bytes that the results of a chunk take at first; the buffer doubles when they take more. */
const FIRST_BYTES = 1 << 20;

/** Results as lines of NDJSON. */
export class NdjsonSink implements ResultSink {
  readonly #writer: ResultWriter;
  #out = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #end = 0;

  constructor(slots: FactSlots) {
    this.#writer = new ResultWriter(slots);
  }

  add(request: TreatmentRequest, prediction: BatchPrediction): void {
    const line = this.#writer.line(request, prediction);
    // UTF-8 takes at most three bytes for a unit of a string.
    if (this.#end + line.length * 3 > this.#out.length) this.#grow(line.length * 3);
    this.#end += this.#out.write(line, this.#end, this.#writer.plain ? 'latin1' : 'utf8');
  }

  bytes(): Uint8Array {
    return this.#out.subarray(0, this.#end);
  }

  clear(): void {
    this.#end = 0;
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#out.length * 2, this.#end + by));
    larger.set(this.#out.subarray(0, this.#end));
    this.#out = larger;
  }
}
