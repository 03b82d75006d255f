import { BatchRunner, NdjsonSink, openBook, type PredictOptions, type ResultSink } from '../../index.js';

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
export async function makeRunner({ rules, options, file, format }: BatchSetup) {
  const CsvSink = format === 'csv' ? (await import('./csv-sink.js')).CsvSink : null;
  let sink: ResultSink | null = null;
  const runner = new BatchRunner(await openBook(rules ?? undefined), options, file, ({ slots }) => {
    sink = CsvSink ? new CsvSink() : new NdjsonSink(slots);
    return sink;
  });
  return { runner, bytes: () => (sink as unknown as ResultSink).bytes() };
}
