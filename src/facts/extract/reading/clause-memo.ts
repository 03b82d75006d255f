import type { Clause } from './clause.js';

let made = 0;

/** What was found out about clauses, kept with each of them: asked once, gone with the letter. */
export class ClauseMemo<T> {
  readonly #number = made++;

  get(clause: Clause): T | undefined {
    return clause.known[this.#number] as T | undefined;
  }

  set(clause: Clause, value: T): void {
    clause.known[this.#number] = value;
  }
}
