import { DIMENSIONS, type Dimension, type Ledger, shareOf, type View } from './ledger.js';

/** One decision as a row has it; what the surface does not have is left out. */
export interface Row {
  recorded: string | null;
  predicted: string;
  reasonAgrees: boolean | null;
  keys: Partial<Record<Dimension, readonly string[]>>;
}

interface Counts {
  n: number;
  agreed: number;
  overturned: number;
  found: number;
}

/** Counts the decisions of one view again, from rows. */
export class RowCounts {
  readonly confusion = new Map<string, number>();
  private readonly total: Counts = none();
  private readonly reasons = { same: 0, known: 0 };
  private readonly groups = new Map<string, Counts>();

  add({ recorded, predicted, reasonAgrees, keys }: Row): void {
    if (recorded === null) return;
    const cell = `${recorded}/${predicted}`;
    this.confusion.set(cell, (this.confusion.get(cell) ?? 0) + 1);
    if (reasonAgrees !== null) this.reasons.known++;
    if (reasonAgrees) this.reasons.same++;
    count(this.total, recorded, predicted);
    for (const dimension of DIMENSIONS)
      for (const key of keys[dimension] ?? []) {
        const name = `${dimension}/${key}`;
        const counts = this.groups.get(name) ?? none();
        this.groups.set(name, counts);
        count(counts, recorded, predicted);
      }
  }

  into(ledger: Ledger, view: View): void {
    const { n, agreed, overturned, found } = this.total;
    const cell = (name: string) => this.confusion.get(name) ?? 0;
    for (const recorded of ['upheld', 'overturned'])
      for (const predicted of ['upheld', 'overturned', 'undetermined'])
        ledger.set(`${view}/confusion/${recorded}/${predicted}`, String(cell(`${recorded}/${predicted}`)));
    ledger.set(`${view}/agreement`, shareOf(agreed, n));
    ledger.set(`${view}/recall of overturned`, shareOf(found, overturned));
    ledger.set(`${view}/recall of upheld`, shareOf(cell('upheld/upheld'), n - overturned));
    ledger.set(
      `${view}/abstained`,
      shareOf(cell('upheld/undetermined') + cell('overturned/undetermined'), n),
    );
    ledger.set(`${view}/same reason`, shareOf(this.reasons.same, this.reasons.known));
    for (const [name, counts] of this.groups) {
      ledger.set(`${view}/${name}/agreed`, shareOf(counts.agreed, counts.n));
      ledger.set(`${view}/${name}/overturned found`, shareOf(counts.found, counts.overturned));
    }
  }
}

const none = (): Counts => ({ n: 0, agreed: 0, overturned: 0, found: 0 });

function count(counts: Counts, recorded: string, predicted: string): void {
  counts.n++;
  if (recorded === predicted) counts.agreed++;
  if (recorded === 'overturned') counts.overturned++;
  if (recorded === 'overturned' && predicted === 'overturned') counts.found++;
}
