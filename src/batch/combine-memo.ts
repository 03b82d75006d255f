import { type Answered, type Combined, combine } from '../predict/combine.js';
import { KeyMemo } from './key-memo.js';

/** Answers of a request in a key part; each takes 15 bits. */
const A_PART = 2;
const ANSWER_BITS = 15;

/** An answer, and all that `combine` sees of it as a number. */
type Kinded = Answered & { kind: number };

/** `combine`, asked once for each sequence of answers that it can tell apart. */
export class CombineMemo {
  readonly #kinds = new Map<string, number>();
  readonly #memo = new KeyMemo<Combined>();

  /** A number for all that `combine` sees of an answer; 1 and up. */
  kindOf({ question, finding, undecided, cause }: Answered): number {
    const kind = [question, finding, undecided, cause].join(' ');
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    this.#kinds.set(kind, this.#kinds.size + 1);
    return this.#kinds.size;
  }

  combine(answers: readonly Kinded[]): Combined {
    let node = this.#memo.root;
    const last = answers.length - 1;
    for (let at = 0; at <= last || at === 0; at += A_PART) {
      const found = node.get(keyAt(answers, at));
      if (found === undefined) break;
      if (!(found instanceof Map)) return found;
      node = found;
    }
    const keys: number[] = [];
    for (let at = 0; at <= last || at === 0; at += A_PART) keys.push(keyAt(answers, at));
    const combined = combine(answers);
    this.#memo.set(keys, combined);
    return combined;
  }
}

/** Two answers as one number; negative for the last ones, so that no sequence is the beginning of another. */
function keyAt(answers: readonly Kinded[], at: number): number {
  const key = ((answers[at]?.kind ?? 0) << ANSWER_BITS) | (answers[at + 1]?.kind ?? 0);
  return at + A_PART >= answers.length ? ~key : key;
}
