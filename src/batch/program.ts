import type { Combined } from '../predict/combine.js';
import { isMtus } from '../predict/predict.js';
import type { RuleBook } from '../rules/book.js';
import { CombineMemo } from './combine-memo.js';
import type { JudgedRule } from './judged-rule.js';
import { type Answer, QuestionMemo } from './question-memo.js';

/** Of a rule not judged yet. */
const UNKNOWN = -1;

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
  /** The question that was last in the way of a request. */
  #obstacle = 0;

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

  /**
   * True where one question alone keeps the facts in the slots from being medically necessary; false says nothing. The question that did so last is asked
   * first: a search for what would change a denial asks hundreds of times, and mostly meets the same obstacle.
   */
  isBlocked(): boolean {
    const rules = this.rules;
    const profiles = this.#profiles;
    profiles.fill(UNKNOWN);
    for (let turn = 0; turn < this.#questions.length; turn++) {
      const at = (this.#obstacle + turn) % this.#questions.length;
      const question = this.#questions[at] as QuestionMemo;
      let applies = false;
      for (const place of question.matters) {
        if (profiles[place] === UNKNOWN) profiles[place] = (rules[place] as JudgedRule).judge();
        applies ||= profiles[place] !== 0 && this.#questionOf[place] === at;
      }
      if (!applies) continue;
      const { finding } = question.answer(profiles);
      if (finding === null || finding === 'medically-necessary') continue;
      this.#obstacle = at;
      return true;
    }
    return false;
  }
}
