import { type FactSlots, STATED } from '../evaluate/coded/fact-slots.js';
import { type AsOf, candidateDates, firstPossible, inForceOn } from '../predict/as-of.js';
import { isOfName } from '../predict/named-rules.js';
import { NAMED } from '../request/named-treatment.js';
import type { TreatmentRequest } from '../request/request.js';
import { type RuleBook, ruleOf } from '../rules/book.js';
import type { Rule } from '../rules/schema.js';
import { dateNumber } from './iso-days.js';
import { JudgedRule } from './judged-rule.js';
import { Program } from './program.js';

/** First days whose periods are kept for a treatment. */
const MAX_STARTS = 10_000;

/** What is in force for one treatment, by date. */
class Edition {
  readonly #rules: readonly Rule[];
  readonly #hasNames: boolean;
  readonly #changes: readonly number[];
  /** By the particular treatment that is named, then by stretch. */
  readonly #programs = new Map<string | null, Map<number, Program>>();
  readonly #candidates = new Map<string, readonly AsOf[]>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#hasNames = rules.some((rule) => !isOfName(rule, ''));
    const changes = rules.flatMap(({ inForce: { from, to } }) => [
      ...(from ? [dateNumber(from)] : []),
      ...(to ? [dateNumber(to) + 1] : []),
    ]);
    this.#changes = [...new Set(changes)].sort((a, b) => a - b);
  }

  program(asOf: AsOf, name: string | null, make: (rules: readonly Rule[]) => Program): Program {
    const key =
      this.#stretch(asOf.request ?? asOf.service) * (this.#changes.length + 2) +
      this.#stretch(asOf.service ?? asOf.request);
    const asked = this.#hasNames ? name : null;
    let programs = this.#programs.get(asked);
    if (programs === undefined) {
      programs = new Map();
      this.#programs.set(asked, programs);
    }
    let program = programs.get(key);
    if (program === undefined) {
      program = make(this.#rules.filter((rule) => inForceOn(rule, asOf) && isOfName(rule, asked)));
      programs.set(key, program);
    }
    return program;
  }

  /** Number of changes up to a date: on all dates with the same number, the same rules are in force. */
  #stretch(date: string | null): number {
    if (date === null) return this.#changes.length + 1;
    const at = dateNumber(date);
    let count = 0;
    while (count < this.#changes.length && (this.#changes[count] as number) <= at) count++;
    return count;
  }

  candidates(request: TreatmentRequest): readonly AsOf[] {
    const start = firstPossible(request);
    let found = this.#candidates.get(start);
    if (found === undefined) {
      found = candidateDates(this.#rules, request);
      if (this.#candidates.size >= MAX_STARTS) this.#candidates.clear();
      this.#candidates.set(start, found);
    }
    return found;
  }
}

/** Finds the program for a request; each rule is prepared once, whatever programs it is part of. */
export class Programs {
  readonly #book: RuleBook;
  readonly #slots: FactSlots;
  readonly #named: number;
  readonly #editions = new Map<string, Edition>();
  readonly #judged = new Map<Rule, JudgedRule>();

  constructor(book: RuleBook, slots: FactSlots) {
    this.#book = book;
    this.#slots = slots;
    this.#named = slots.slot(NAMED);
  }

  /** The periods an undated request may fall in. */
  candidates(request: TreatmentRequest): readonly AsOf[] {
    return this.#edition(request).candidates(request);
  }

  find(request: TreatmentRequest, asOf: AsOf): Program {
    const { status, value } = this.#slots;
    const name = status[this.#named] === STATED ? String(value[this.#named]) : null;
    return this.#edition(request).program(asOf, name, this.#make);
  }

  #edition({ treatment }: TreatmentRequest): Edition {
    let edition = this.#editions.get(treatment);
    if (edition === undefined) {
      edition = new Edition(this.#book.byTreatment.get(treatment) ?? []);
      this.#editions.set(treatment, edition);
    }
    return edition;
  }

  readonly #make = (rules: readonly Rule[]): Program =>
    new Program(
      rules.map((rule) => this.#rule(rule)),
      this.#book,
    );

  #rule(rule: Rule): JudgedRule {
    let judged = this.#judged.get(rule);
    if (judged === undefined) {
      judged = new JudgedRule(rule, this.#slots, (id) => ruleOf(this.#book, id));
      this.#judged.set(rule, judged);
    }
    return judged;
  }
}
