import {
  type BatchPrediction,
  csvHead,
  csvRow,
  type Decision,
  type ResultSink,
  type TreatmentRequest,
} from '../../index.js';

const COLUMNS = [
  'id',
  'treatment',
  'bodyPart',
  'visits',
  'decision',
  'finding',
  'decidedBy',
  'grounds',
  'presumed',
  'missing',
  'weakestBasis',
] as const;

/** The line of column names of `predict --format csv`. */
export const resultHead = () => csvHead(COLUMNS);

/** What a row says of a prediction, however it was made. */
interface Shown {
  decision: Decision;
  finding: string | null;
  decidedBy: string | null;
  grounds: readonly { label: string }[];
  presumed: readonly { criterion: string }[];
  missing: readonly string[];
  weakestBasis: string | null;
}

/** One result as a line of CSV. */
export const resultRow = ({ id, treatment, bodyPart, visits }: TreatmentRequest, shown: Shown) =>
  csvRow([
    id,
    treatment,
    bodyPart,
    visits,
    shown.decision,
    shown.finding,
    shown.decidedBy,
    shown.grounds.map(({ label }) => label).join(' '),
    shown.presumed.map(({ criterion }) => criterion).join(' '),
    shown.missing.join(' '),
    shown.weakestBasis,
  ]);

/** Results as rows of CSV, without the line of column names: a batch is written in many pieces. */
export class CsvSink implements ResultSink {
  #rows: string[] = [];

  add(request: TreatmentRequest, prediction: BatchPrediction): void {
    const grounds = [...prediction.failing, ...prediction.open];
    this.#rows.push(resultRow(request, { ...prediction, grounds }));
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#rows.join(''));
  }

  clear(): void {
    this.#rows = [];
  }
}
