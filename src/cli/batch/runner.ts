import { BatchRunner, loadBook, NdjsonSink, type PredictOptions, type ResultSink } from '../../index.js';
import { CsvSink } from './csv-sink.js';

/** What a thread needs to know to predict chunks of a file; plain values only. */
export interface BatchSetup {
  /** Folder of the rule book; null for the shipped one. */
  rules: string | null;
  options: PredictOptions;
  /** The name that problems are reported under. */
  file: string;
  format: 'ndjson' | 'csv';
}

/** A runner with its results at hand. */
export function makeRunner({ rules, options, file, format }: BatchSetup) {
  let sink: ResultSink | null = null;
  const runner = new BatchRunner(loadBook(rules ?? undefined), options, file, ({ slots }) => {
    sink = format === 'csv' ? new CsvSink() : new NdjsonSink(slots);
    return sink;
  });
  return { runner, bytes: () => (sink as unknown as ResultSink).bytes() };
}
