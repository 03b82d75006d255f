import type { RuleResult } from '../evaluate/rule-result.js';
import type { Cause } from '../evaluate/truth.js';
import { compete, type QuestionOutcome } from '../predict/compete.js';
import type { RuleBook } from '../rules/book.js';
import type { Finding, Rule } from '../rules/schema.js';
import { inParts, KeyMemo } from './key-memo.js';
import type { RuleOutcome } from './rule-outcome.js';

/** How the rules of one question stand to each other, and the answer. */
export interface Answer {
  outcome: QuestionOutcome;
  finding: Finding | null;
  /** Places in the program of the rules that govern, in the order in which they are shown. */
  governs: readonly number[];
  /** Why the question is not established, if it is, over the governing rules. */
  cause: Cause | null;
  /** Every rule's standing as JSON, elements joined by commas. */
  rulesText: string;
}

/** Bits of a rule's profile; a rule has a few dozen at most (applies × finding × cause × basis × row choice). */
const PROFILE_BITS = 10;

/**
 * One question of a program (the rules in force for a treatment on a date). Which rule governs depends on the rules'
 * profiles alone, so `compete` is asked once for each combination of them and its answer kept.
 */
export class QuestionMemo {
  readonly question: string;
  readonly #rules: readonly Rule[];
  readonly #book: RuleBook;
  /** Places of the rules whose profiles the answer depends on: the question's own, and those that replace one of them. */
  readonly #parts: readonly (readonly number[])[];
  readonly #memo = new KeyMemo<Answer>();

  constructor(question: string, rules: readonly Rule[], book: RuleBook) {
    this.question = question;
    this.#rules = rules;
    this.#book = book;
    const own = new Set(rules.filter((rule) => rule.question === question).map(({ id }) => id));
    const matters = rules.flatMap((rule, place) =>
      own.has(rule.id) || [rule.insteadOf ?? []].flat().some((id) => own.has(id)) ? [place] : [],
    );
    this.#parts = inParts(matters, () => PROFILE_BITS);
  }

  answer(outcomes: readonly RuleOutcome[]): Answer {
    let node = this.#memo.root;
    const parts = this.#parts;
    for (let i = 0; i < parts.length; i++) {
      const found = node.get(keyOf(parts[i] as readonly number[], outcomes));
      if (found === undefined) break;
      if (!(found instanceof Map)) return found;
      node = found;
    }
    const answer = this.#compete(outcomes.map(({ result }) => result));
    this.#memo.set(
      parts.map((part) => keyOf(part, outcomes)),
      answer,
    );
    return answer;
  }

  #compete(results: readonly RuleResult[]): Answer {
    const outcome = compete(results, this.#book).find(({ question }) => question === this.question);
    if (!outcome) throw new Error(`no rule on ${this.question} applies`);
    const governing = outcome.standings.filter(({ role }) => role === 'governs').map(({ result }) => result);
    const causes = governing.filter(({ finding }) => finding === 'not-established').map(({ cause }) => cause);
    return {
      outcome,
      finding: outcome.finding,
      governs: governing.map(({ rule }) => this.#rules.indexOf(rule)),
      cause: causes.includes('not-documented') ? 'not-documented' : causes.length > 0 ? 'silent' : null,
      rulesText: outcome.standings
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
    };
  }
}

function keyOf(places: readonly number[], outcomes: readonly RuleOutcome[]): number {
  let key = 0;
  for (let i = 0; i < places.length; i++)
    key = (key << PROFILE_BITS) | (outcomes[places[i] as number] as RuleOutcome).profile;
  return key;
}
