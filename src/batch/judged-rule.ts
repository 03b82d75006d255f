import {
  type Code,
  causeOfCode,
  MET,
  NOT_MET,
  truthOfCode,
  UNKNOWN_NOT_DOCUMENTED,
} from '../evaluate/coded/code.js';
import { type CodedCriterion, CodedRule, fails, isOpen, isPresumed } from '../evaluate/coded/coded-rule.js';
import type { FactSlots } from '../evaluate/coded/fact-slots.js';
import type { RuleLookup } from '../evaluate/rule.js';
import type { RuleResult } from '../evaluate/rule-result.js';
import type { RowChoice } from '../evaluate/table-row.js';
import type { Ground, Presumed } from '../predict/prediction.js';
import { BASES, type Basis } from '../rules/bases.js';
import type { Rule } from '../rules/schema.js';
import { type Piece, piece } from './json-piece.js';

/** A criterion named as a reason, with its JSON. */
export type Reason = (Pick<Ground, 'rule' | 'criterion' | 'label'> | Presumed) & { json: Piece };

/** What the governing rules of a request leave to say, in their order. */
export interface Reasons {
  failing: Reason[];
  open: Reason[];
  presumed: Reason[];
  missing: string[];
}

/** What a criterion says where it fails, is open on silence, is open for want of a document, or is presumed. */
interface CriterionReasons {
  coded: CodedCriterion;
  failing: Reason;
  silent: Reason;
  notDocumented: Reason;
  presumed: Reason;
  /** Basis of its own citation as a place in `BASES`; -1 where it rests on its rule's. */
  basis: number;
  /** Those of the rule whose finding it inherits. */
  inherited: RuleReasons | null;
}

interface RuleReasons {
  coded: CodedRule;
  criteria: readonly CriterionReasons[];
}

const placeOf = (basis: Basis) => BASES.indexOf(basis);

/** A rule of a program: judges the facts in the slots, and tells what competing rules and the row need of it. */
export class JudgedRule {
  readonly rule: Rule;
  readonly #coded: CodedRule;
  readonly #reasons: RuleReasons;
  readonly #basis: number;
  readonly #rowBases: readonly number[];
  readonly #exceptionBases: readonly number[];

  constructor(rule: Rule, slots: FactSlots, lookup: RuleLookup) {
    this.rule = rule;
    this.#coded = new CodedRule(rule, slots, lookup);
    this.#reasons = ruleReasons(this.#coded);
    this.#basis = placeOf(rule.citation.basis);
    this.#rowBases = (rule.table?.rows ?? []).map((row) => placeOf(row.basis));
    this.#exceptionBases = rule.exceptions.map(({ citation }) => placeOf(citation.basis));
  }

  /** Judges the rule; the number stands for all that competing rules see of each other, 0 for one that does not apply. */
  judge(): number {
    const coded = this.#coded;
    coded.judge();
    if (coded.applies === NOT_MET) return 0;
    return 1 + coded.applies + 4 * (coded.finding + 4 * this.#choice());
  }

  get finding(): Code {
    return this.#coded.finding;
  }

  /** A number for how the row was chosen and what it rests on. */
  #choice(): number {
    const { chooser } = this.#coded;
    if (chooser === null || chooser.row < 0) return 0;
    return 1 + (this.#rowBases[chooser.row] as number) * 2 + (chooser.choice === 'named' ? 1 : 0);
  }

  /** The result as competing rules see it. */
  result(): RuleResult {
    const { applies, finding, chooser, row } = this.#coded;
    const rowChoice: RowChoice = chooser ? chooser.choice : 'no-table';
    return {
      rule: this.rule,
      applies: truthOfCode(applies),
      appliesTree: null,
      rowChoice,
      row,
      criteria: [],
      exceptions: [],
      finding: FINDINGS[finding],
      cause: causeOfCode(finding),
    };
  }

  /** As `weakestBasisOf` sees the rule: the weakest of its citation, its row, its applied exceptions and what decided. */
  basis(): number {
    const { finding, applied, chooser } = this.#coded;
    let weakest = this.#basis;
    if (chooser && chooser.row >= 0) weakest = Math.max(weakest, this.#rowBases[chooser.row] as number);
    for (let i = 0; i < applied.length; i++)
      if (applied[i]) weakest = Math.max(weakest, this.#exceptionBases[i] as number);
    if (finding === MET) return weakest;
    const { criteria } = this.#reasons;
    let cited = -1;
    for (let i = 0; i < criteria.length; i++) {
      const { coded, basis } = criteria[i] as CriterionReasons;
      if (!(finding === NOT_MET ? fails(coded) : isOpen(coded))) continue;
      // A deciding criterion without a citation of its own rests on the rule's alone, and then all do.
      if (basis < 0) return weakest;
      cited = Math.max(cited, basis);
    }
    return Math.max(weakest, cited);
  }

  /** Adds what the rule, as a governing one, leaves to say. */
  collect(into: Reasons): void {
    collectGrounds(this.#reasons, into);
    collectPresumed(this.#reasons, into);
    collectMissing(this.#reasons, into);
  }
}

/** An inherited finding shows the criteria it came from, where any of them fails or is open. */
function collectGrounds({ coded: { empty }, criteria }: RuleReasons, into: Reasons): boolean {
  let any = false;
  for (let i = 0; i < criteria.length && !empty; i++) {
    const { coded, inherited, failing, silent, notDocumented } = criteria[i] as CriterionReasons;
    if (coded.excused) continue;
    if (inherited !== null && collectGrounds(inherited, into)) any = true;
    else if (fails(coded)) {
      into.failing.push(failing);
      any = true;
    } else if (isOpen(coded)) {
      into.open.push(coded.code === UNKNOWN_NOT_DOCUMENTED ? notDocumented : silent);
      any = true;
    }
  }
  return any;
}

function collectPresumed({ coded: { empty }, criteria }: RuleReasons, into: Reasons): boolean {
  let any = false;
  for (let i = 0; i < criteria.length && !empty; i++) {
    const { coded, inherited, presumed } = criteria[i] as CriterionReasons;
    if (coded.excused) continue;
    if (inherited !== null && collectPresumed(inherited, into)) any = true;
    else if (isPresumed(coded)) {
      into.presumed.push(presumed);
      any = true;
    }
  }
  return any;
}

function collectMissing({ coded: rule, criteria }: RuleReasons, into: Reasons): boolean {
  let any = false;
  for (let i = 0; i < criteria.length && !rule.empty; i++) {
    const { coded, inherited } = criteria[i] as CriterionReasons;
    if (coded.excused) continue;
    if (inherited !== null && collectMissing(inherited, into)) any = true;
    else if (isOpen(coded)) {
      rule.missingOf(coded, into.missing);
      any = true;
    }
  }
  return any;
}

const FINDINGS = [
  'not-medically-necessary',
  'medically-necessary',
  'not-established',
  'not-established',
] as const;

const ruleReasons = (coded: CodedRule): RuleReasons => ({
  coded,
  criteria: coded.criteria.map((each) => reasonsOf(coded.rule, each)),
});

function reasonsOf(rule: Rule, coded: CodedCriterion): CriterionReasons {
  const { criterion } = coded;
  const named = { rule: rule.id, criterion: criterion.id, label: criterion.ground };
  const ground = (result: Ground['result'], cause: Ground['cause']): Reason => ({
    ...named,
    json: piece([
      JSON.stringify({ rule: rule.id, criterion: criterion.id, result, cause, label: criterion.ground }),
    ]),
  });
  return {
    coded,
    failing: ground('not-met', null),
    silent: ground('unknown', 'silent'),
    notDocumented: ground('unknown', 'not-documented'),
    presumed: { ...named, json: piece([JSON.stringify(named)]) },
    basis: criterion.citation ? placeOf(criterion.citation.basis) : -1,
    inherited: coded.inherited ? ruleReasons(coded.inherited) : null,
  };
}
