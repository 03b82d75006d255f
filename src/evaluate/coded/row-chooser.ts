import type { Rule } from '../../rules/schema.js';
import type { RowChoice } from '../table-row.js';
import { type FactSlots, NOT_DOCUMENTED, STATED } from './fact-slots.js';

/** How the facts choose a row: `chooseRows` without making lists. */
export class RowChooser {
  /** Place of the chosen row; -1 where none matches or every row is tried. */
  row = -1;
  choice: Exclude<RowChoice, 'no-table'> = 'none';
  readonly #slot: number;
  readonly #slots: FactSlots;
  readonly #named = new Map<string, number>();
  readonly #catchAll: number;

  constructor({ by, rows }: NonNullable<Rule['table']>, slots: FactSlots) {
    this.#slots = slots;
    this.#slot = slots.slot(by);
    this.#catchAll = rows.findIndex((row) => row.otherwise === true);
    rows.forEach((row, place) => {
      for (const value of [row.when ?? []].flat()) if (!this.#named.has(value)) this.#named.set(value, place);
    });
  }

  choose(): void {
    const stated = this.#slots.status[this.#slot] === STATED;
    const named = stated ? this.#named.get(String(this.#slots.value[this.#slot])) : undefined;
    this.row = named ?? this.#catchAll;
    this.choice =
      named !== undefined ? 'named' : this.#catchAll >= 0 ? 'catch-all' : stated ? 'none' : 'every';
  }

  /** Whether the table's fact is said to be missing. */
  get notDocumented(): boolean {
    return this.#slots.status[this.#slot] === NOT_DOCUMENTED;
  }
}
