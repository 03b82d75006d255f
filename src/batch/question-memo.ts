import { type Answered, answered } from '../predict/combine.js';
import { compete } from '../predict/compete.js';
import type { RuleBook } from '../rules/book.js';
import type { CombineMemo } from './combine-memo.js';
import { oneByte } from './json-piece.js';
import type { JudgedRule } from './judged-rule.js';
import { inParts, KeyMemo } from './key-memo.js';

/** How the rules of one question stand to each other, and the answer. */
export interface Answer extends Answered {
  /** Places in the program of the rules that govern, in the order in which they are shown. */
  governs: readonly number[];
  /** What `combine` sees of it, as a number. */
  kind: number;
  /** Every rule's standing as JSON, with commas between. */
  rules: string;
}

/** Texts of answers that are kept for each question. */
const MAX_TEXTS = 2000;

/** Rules above which answers are not kept: a treatment that nobody named meets so many, hardly ever in the same way, and each answer names them all. */
const MOST_RULES = 12;

/** Bits of a rule's profile; row choices of a rule times 16 for applies and finding. */
const PROFILE_BITS = 10;

/**
 * One question of a program (the rules in force for a treatment on a date). Which rule governs depends on the rules'
 * profiles alone, so `compete` is asked once for each combination of them and its answer kept.
 */
export class QuestionMemo {
  readonly question: string;
  readonly #rules: readonly JudgedRule[];
  readonly #book: RuleBook;
  readonly #combine: CombineMemo;
  /** Places of the rules whose profiles the answer depends on: the question's own, and those that replace one of them. */
  readonly matters: readonly number[];
  readonly #parts: readonly (readonly number[])[];
  readonly #memo = new KeyMemo<Answer>();
  /** The texts of answers: many have the same, and it is kept once. */
  readonly #texts = new Map<string, string>();

  constructor(question: string, rules: readonly JudgedRule[], book: RuleBook, combine: CombineMemo) {
    this.#combine = combine;
    this.question = question;
    this.#rules = rules;
    this.#book = book;
    const own = new Set(rules.filter(({ rule }) => rule.question === question).map(({ rule }) => rule.id));
    this.matters = rules.flatMap(({ rule }, place) =>
      own.has(rule.id) || [rule.insteadOf ?? []].flat().some((id) => own.has(id)) ? [place] : [],
    );
    this.#parts = inParts(this.matters, () => PROFILE_BITS);
  }

  /** @param profiles - of each rule of the program, as `JudgedRule.judge` gives them */
  answer(profiles: readonly number[]): Answer {
    if (this.matters.length > MOST_RULES) return this.#compete();
    let node = this.#memo.root;
    const parts = this.#parts;
    for (let i = 0; i < parts.length; i++) {
      const found = node.get(keyOf(parts[i] as readonly number[], profiles));
      if (found === undefined) break;
      if (!(found instanceof Map)) return found;
      node = found;
    }
    const answer = this.#compete();
    this.#memo.set(
      parts.map((part) => keyOf(part, profiles)),
      answer,
    );
    return answer;
  }

  #compete(): Answer {
    const outcome = compete(
      this.#rules.map((rule) => rule.result()),
      this.#book,
    ).find(({ question }) => question === this.question);
    if (!outcome) throw new Error(`no rule on ${this.question} applies`);
    const governing = outcome.standings.filter(({ role }) => role === 'governs').map(({ result }) => result);
    const told = answered(outcome);
    return {
      ...told,
      governs: governing.map(({ rule }) => this.#rules.findIndex((each) => each.rule === rule)),
      rules: this.#once(
        outcome.standings
          .map(({ result, role, why }) =>
            JSON.stringify({
              rule: result.rule.id,
              question: this.question,
              role,
              finding: result.finding,
              ...(why ? { why } : {}),
            }),
          )
          .join(),
      ),
      kind: this.#combine.kindOf(told),
    };
  }

  #once(text: string): string {
    if (this.matters.length > MOST_RULES) return text;
    let kept = this.#texts.get(text);
    if (kept === undefined) {
      kept = oneByte(text);
      if (this.#texts.size >= MAX_TEXTS) this.#texts.clear();
      this.#texts.set(kept, kept);
    }
    return kept;
  }
}

function keyOf(places: readonly number[], profiles: readonly number[]): number {
  let key = 0;
  for (let i = 0; i < places.length; i++)
    key = (key << PROFILE_BITS) | (profiles[places[i] as number] as number);
  return key;
}
