import { isAscii } from 'node:buffer';
import { givenFacts } from '../facts/given.js';
import { readLine } from '../facts/read-batch.js';
import type { PredictOptions } from '../predict/predict.js';
import type { TreatmentRequest } from '../request/request.js';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import { BatchPredictor } from './batch-predictor.js';
import { type CheckedRow, RowChecker } from './check-row.js';
import { countQuotes, unescapedQuotes } from './quotes.js';
import type { ResultSink } from './result-sink.js';

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

const BACKSLASH = 92;

/**
 * Predicts requests chunk by chunk. One that fits in every part takes the short way: JSON.parse, a check, closures. Every other goes to the
 * careful reader, which says what is wrong with it, or reads it after all.
 */
export class BatchRunner {
  readonly predictor: BatchPredictor;
  readonly book: RuleBook;
  readonly #file: string;
  readonly #sink: ResultSink;
  readonly #checker: RowChecker;
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
    this.#sink = sink(this.predictor);
  }

  /** NDJSON that ends where a line ends. */
  lines(chunk: Uint8Array): ChunkCounts {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
    // Marks are counted for the whole chunk: a line can have more of them than its row needs, never fewer. Only where there are
    // more, or escapes that may hold some, each line is counted for itself.
    if (!bytes.includes(BACKSLASH)) {
      const marks = this.#lines(text, false);
      if (marks === countQuotes(bytes, 0, bytes.length)) return this.#counts;
    }
    this.#lines(text, true);
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

  /** @returns quotation marks of the rows and of the lines that were read carefully */
  #lines(text: string, countEach: boolean): number {
    this.#begin();
    let marks = 0;
    for (let from = 0; from < text.length; ) {
      const feed = text.indexOf('\n', from);
      const to = feed < 0 ? text.length : feed;
      const line = text.slice(from, to);
      from = to + 1;
      this.#counts.lines += 1;
      const row = this.#check(line);
      if (row !== null && (!countEach || unescapedQuotes(line) === row.quotes)) {
        marks += row.quotes;
        this.#predict(row.request);
      } else if (line.trim() !== '') {
        marks += line.split('"').length - 1;
        this.#carefully(line, this.#counts.lines);
      }
    }
    return marks;
  }

  #check(line: string): CheckedRow | null {
    try {
      return this.#checker.check(JSON.parse(line));
    } catch {
      return null;
    }
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
