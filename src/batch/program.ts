import type { Combined } from '../predict/combine.js';
import { isMtus } from '../predict/predict.js';
import type { RuleBook } from '../rules/book.js';
import { CombineMemo } from './combine-memo.js';
import type { JudgedRule } from './judged-rule.js';
import { type Answer, QuestionMemo } from './question-memo.js';

/** The rules in force for one treatment in one stretch of time, ready to be asked again and again. */
export class Program {
  readonly rules: readonly JudgedRule[];
  /** The questions that an applicable rule answers, in the order of their first such rule. */
  answers: Answer[] = [];
  /** Whether the rule at a place is of the MTUS. */
  readonly isMtus: readonly boolean[];
  readonly #questions: readonly QuestionMemo[];
  readonly #questionOf: readonly number[];
  readonly #combine = new CombineMemo();
  readonly #profiles: number[];
  /** The round in which each question was last answered. */
  readonly #answeredIn: number[];
  #round = 0;

  constructor(rules: readonly JudgedRule[], book: RuleBook) {
    const names = [...new Set(rules.map(({ rule }) => rule.question))];
    this.rules = rules;
    this.isMtus = rules.map(({ rule }) => isMtus(rule, book));
    this.#questions = names.map((question) => new QuestionMemo(question, rules, book, this.#combine));
    this.#questionOf = rules.map(({ rule }) => names.indexOf(rule.question));
    this.#profiles = rules.map(() => 0);
    this.#answeredIn = names.map(() => 0);
  }

  /** Judges the facts in the slots: leaves the rules judged, fills `answers`, and combines them. */
  run(): Combined {
    const rules = this.rules;
    const profiles = this.#profiles;
    for (let i = 0; i < rules.length; i++) profiles[i] = (rules[i] as JudgedRule).judge();
    const answers: Answer[] = [];
    this.#round += 1;
    for (let i = 0; i < rules.length; i++) {
      if (profiles[i] === 0) continue;
      const at = this.#questionOf[i] as number;
      if (this.#answeredIn[at] === this.#round) continue;
      this.#answeredIn[at] = this.#round;
      answers.push((this.#questions[at] as QuestionMemo).answer(profiles));
    }
    this.answers = answers;
    return this.#combine.combine(answers);
  }
}
