import { givenFacts } from '../facts/given.js';
import { readLine } from '../facts/read-batch.js';
import type { PredictOptions } from '../predict/predict.js';
import type { TreatmentRequest } from '../request/request.js';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import { BatchPredictor } from './batch-predictor.js';
import { RowChecker } from './check-row.js';
import { unescapedQuotes } from './quotes.js';
import type { ResultSink } from './result-sink.js';
import { RowScanner } from './scan-row.js';

/** What came of a chunk besides the results in the sink. */
export interface ChunkCounts {
  results: number;
  undetermined: number;
  /** Lines of the chunk, read or not. */
  lines: number;
  /** Lines counted from 1 at the chunk's first. */
  problems: Problem[];
}

/** A row of a table, as parsed from it, with the line it stands on. */
export interface Item {
  item: unknown;
  line: number;
}

const LINE_FEED = 10;

/**
 * Predicts requests chunk by chunk. An everyday one is scanned from its bytes; one that fits in every part takes the short way: JSON.parse, a
 * check, closures. Every other goes to the careful reader, which says what is wrong with it, or reads it after all.
 */
export class BatchRunner {
  readonly predictor: BatchPredictor;
  readonly book: RuleBook;
  readonly #file: string;
  readonly #sink: ResultSink;
  readonly #checker: RowChecker;
  readonly #scanner: RowScanner;
  #counts: ChunkCounts = { results: 0, undetermined: 0, lines: 0, problems: [] };

  /**
   * @param file - the name that problems are reported under
   * @param sink - made for the predictor's slots
   */
  constructor(
    book: RuleBook,
    options: PredictOptions,
    file: string,
    sink: (predictor: BatchPredictor) => ResultSink,
  ) {
    this.book = book;
    this.#file = file;
    this.predictor = new BatchPredictor(book, options);
    this.#checker = new RowChecker(book, this.predictor.slots);
    this.#scanner = new RowScanner(this.predictor.slots, this.#checker);
    this.#sink = sink(this.predictor);
  }

  /** NDJSON that ends where a line ends. */
  lines(chunk: Uint8Array): ChunkCounts {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.#begin();
    for (let from = 0; from < bytes.length; ) {
      this.#counts.lines += 1;
      const request = this.#scanner.scan(bytes, from);
      if (request !== null) {
        this.#predict(request);
        from = this.#scanner.end + 1;
        continue;
      }
      const feed = bytes.indexOf(LINE_FEED, from);
      const to = feed < 0 ? bytes.length : feed;
      this.#line(bytes.toString('utf8', from, to));
      from = to + 1;
    }
    return this.#counts;
  }

  /** Rows of a table, which cannot name a key twice. */
  items(items: readonly Item[]): ChunkCounts {
    this.#begin();
    for (const { item, line } of items) {
      const row = this.#checker.check(item);
      if (row) this.#predict(row.request);
      else this.#carefully(JSON.stringify(item), line);
    }
    return this.#counts;
  }

  #begin(): void {
    this.#sink.clear();
    this.#counts = { results: 0, undetermined: 0, lines: 0, problems: [] };
  }

  /** A line that could not be scanned. JSON.parse keeps the last of two equal keys without a word: marks show that none was dropped. */
  #line(line: string): void {
    let row: ReturnType<RowChecker['check']> = null;
    try {
      row = this.#checker.check(JSON.parse(line));
    } catch {}
    if (row !== null && unescapedQuotes(line) === row.quotes) this.#predict(row.request);
    else if (line.trim() !== '') this.#carefully(line, this.#counts.lines);
  }

  #carefully(line: string, number: number): void {
    const { problems } = this.#counts;
    const { vocabulary, facts } = this.book;
    for (const input of readLine(line, this.#file, number, vocabulary, problems)) {
      const before = problems.length;
      const given = givenFacts(input, facts, problems);
      if (problems.length > before) continue;
      this.predictor.fill(given);
      this.#predict(input.request);
    }
  }

  /** Predicts from the facts in the slots. */
  #predict(request: TreatmentRequest): void {
    const prediction = this.predictor.predict(request);
    this.#sink.add(request, prediction);
    this.#counts.results += 1;
    if (prediction.decision === 'undetermined') this.#counts.undetermined += 1;
  }
}
