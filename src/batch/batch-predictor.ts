import { type Code, NOT_MET, UNKNOWN_SILENT } from '../evaluate/coded/code.js';
import { FactSlots } from '../evaluate/coded/fact-slots.js';
import type { FactSet } from '../facts/fact.js';
import { type AsOf, resolveAsOf } from '../predict/as-of.js';
import { decide } from '../predict/policy.js';
import {
  acrossPeriods,
  type PredictOptions,
  type Verdict,
  whyUndecided,
  withMinBasis,
} from '../predict/predict.js';
import type { TreatmentRequest } from '../request/request.js';
import { BASES } from '../rules/bases.js';
import type { RuleBook } from '../rules/book.js';
import type { Finding } from '../rules/schema.js';
import { type Derive, deriveInto } from './derive-slots.js';
import type { JudgedRule, Reasons } from './judged-rule.js';
import { Programs } from './programs.js';
import type { Answer } from './question-memo.js';

/** A prediction in a batch: the verdict, each question's answer, and the reasons. */
export interface BatchPrediction extends Verdict, Reasons {
  answers: readonly Answer[];
}

/**
 * Predicts one request after the other with everything that does not depend on the request done once. The same decision,
 * finding, rules, grounds, presumptions and missing facts as `predict` (property-tested). One request at a time: the
 * facts are read from `slots`, which the caller clears and fills with the given facts.
 */
export class BatchPredictor {
  readonly slots: FactSlots;
  readonly #book: RuleBook;
  readonly #options: PredictOptions;
  readonly #programs: Programs;
  readonly #derive: Derive;
  #citedEdition: string | null;
  /** Whether a rule of the MTUS governed the last answer. */
  #speaks = false;

  constructor(book: RuleBook, options: PredictOptions = {}) {
    this.#book = book;
    this.#options = options;
    this.#citedEdition = options.citedEdition ?? null;
    this.slots = new FactSlots(book.facts);
    this.#programs = new Programs(book, this.slots);
    this.#derive = deriveInto(this.slots, book.facts);
  }

  /**
   * Predicts from facts that are given as objects.
   *
   * @param citedEdition - in place of the one in the options
   */
  predictFacts(request: TreatmentRequest, given: FactSet, citedEdition?: string | null): BatchPrediction {
    if (citedEdition !== undefined) this.#citedEdition = citedEdition;
    this.fill(given);
    return this.predict(request);
  }

  /** Whether it would be overturned: the same as by `predictFacts`, but soon done with what would not. */
  overturns(request: TreatmentRequest, given: FactSet): boolean {
    this.fill(given);
    const asOf = this.#prepare(request);
    if (asOf.basis !== 'none' && this.#programs.find(request, asOf).isBlocked()) return false;
    this.fill(given);
    return this.predict(request).decision === 'overturned';
  }

  /** Puts given facts into the slots, in place of all that is in them. */
  fill(given: FactSet): void {
    const { slots } = this;
    slots.clear();
    for (const [id, fact] of given) slots.give(slots.slot(id), fact);
  }

  /** Predicts from the given facts in `slots`. */
  predict(request: TreatmentRequest): BatchPrediction {
    const asOf = this.#prepare(request);
    if (asOf.basis !== 'none') return this.#judge(request, asOf);

    const all = this.#programs.candidates(request).map((at) => this.#judgeOn(request, at));
    const spoken = all.filter(({ speaks }) => speaks);
    // An edition for which there is no rule is left out and named.
    const kept = spoken.length > 0 ? spoken : all.slice(0, 1);
    return acrossPeriods(
      kept.map(({ prediction }) => prediction),
      all.length > 1 ? all.length - kept.length : 0,
    );
  }

  /** Derives what follows from the facts in the slots, on the date that the request is judged by. */
  #prepare(request: TreatmentRequest): AsOf {
    const given = this.#options.asOf ?? null;
    const asOf = resolveAsOf(request, this.#book.authorities, this.#citedEdition, given);
    // Without a date nothing that is counted from it is derived.
    this.#derive(request, asOf.basis === 'none' ? null : asOf.request);
    return asOf;
  }

  #judgeOn(request: TreatmentRequest, asOf: AsOf) {
    const prediction = this.#judge(request, asOf);
    return { prediction, speaks: this.#speaks };
  }

  #judge(request: TreatmentRequest, asOf: AsOf): BatchPrediction {
    const program = this.#programs.find(request, asOf);
    const combined = program.run();
    const { finding } = combined;
    const reasons: Reasons = { failing: [], open: [], presumed: [], missing: [] };
    const conflicts: string[] = [];
    let speaks = false;
    let basis = -1;
    for (const { governs, undecided, question } of program.answers) {
      for (const place of governs) {
        const rule = program.rules[place] as JudgedRule;
        rule.collect(reasons);
        speaks ||= program.isMtus[place] as boolean;
        // As `weakestBasisOf`: of an approval the weakest of all governing rules, of a denial the strongest of those that deny.
        if (finding === 'medically-necessary') basis = Math.max(basis, rule.basis());
        else if (finding !== null && isFinding(rule.finding, finding))
          basis = basis < 0 ? rule.basis() : Math.min(basis, rule.basis());
      }
      if (undecided === 'conflict') conflicts.push(`rules of equal rank differ on ${question}`);
    }
    const { decision, decidedBy } = decide(
      combined,
      request.record,
      this.#options.policy ?? 'standard',
      reasons.presumed.length > 0,
    );
    const prediction: BatchPrediction = {
      decision,
      decidedBy,
      finding,
      undecided: whyUndecided(combined, request),
      weakestBasis: BASES[basis] ?? null,
      conflicts,
      asOf,
      answers: program.answers,
      failing: reasons.failing,
      open: reasons.open,
      presumed: reasons.presumed,
      missing: reasons.missing,
    };
    this.#speaks = speaks;
    return withMinBasis(prediction, this.#options.minBasis ?? null);
  }
}

const isFinding = (code: Code, finding: Finding) =>
  finding === 'not-medically-necessary' ? code === NOT_MET : code >= UNKNOWN_SILENT;
