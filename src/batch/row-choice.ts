import type { Row, Rule } from '../rules/schema.js';
import { type FactSlots, NOT_DOCUMENTED, STATED } from './fact-slots.js';

/** Which row of a rule's table the facts choose, as a small number: the same choice as `chooseRows` makes, without lists. */
export class RowChooser {
  readonly count: number;
  readonly #slot: number;
  readonly #rowOf = new Map<string, number>();
  readonly #catchAll: number;
  readonly #rows: readonly Row[];

  constructor(rule: Rule, slots: FactSlots) {
    this.#rows = rule.table?.rows ?? [];
    this.#slot = slots.slot(rule.table?.by ?? '');
    this.#catchAll = this.#rows.findIndex((row) => row.otherwise === true);
    this.#rows.forEach((row, i) => {
      for (const value of [row.when ?? []].flat()) if (!this.#rowOf.has(value)) this.#rowOf.set(value, i);
    });
    this.count = 2 * this.#rows.length + 3;
  }

  /** Even: the row of that half names the value. Odd: the catch-all. Last three: no row, every row (silent, not documented). */
  choose(slots: FactSlots): number {
    const status = slots.status[this.#slot];
    if (status === STATED) {
      const named = this.#rowOf.get(String(slots.value[this.#slot]));
      if (named !== undefined) return 2 * named;
    }
    if (this.#catchAll >= 0) return 2 * this.#catchAll + 1;
    const none = 2 * this.#rows.length;
    return status === STATED ? none : status === NOT_DOCUMENTED ? none + 2 : none + 1;
  }

  /** The rows that a choice makes the rule be judged on. */
  rowsOf(choice: number): readonly Row[] {
    const none = 2 * this.#rows.length;
    if (choice < none) return [this.#rows[choice >> 1] as Row];
    return choice === none ? [] : this.#rows;
  }
}
