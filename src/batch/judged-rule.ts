import {
  type Code,
  causeOfCode,
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
import { BASES, type Basis } from '../rules/basis.js';
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
  failing: Reason;
  silent: Reason;
  notDocumented: Reason;
  presumed: Reason;
  /** Basis of its own citation as a place in `BASES`; -1 where it rests on its rule's. */
  basis: number;
}

const place = (basis: Basis) => BASES.indexOf(basis);

/** A rule of a program: judges the facts in the slots, and tells what competing rules and the row need of it. */
export class JudgedRule {
  readonly rule: Rule;
  readonly #coded: CodedRule;
  readonly #exceptionBases: readonly number[];
  readonly #choices = new Map<string, number>();
  readonly #reasons = new Map<CodedCriterion, CriterionReasons>();

  constructor(rule: Rule, slots: FactSlots, lookup: RuleLookup) {
    this.rule = rule;
    this.#coded = new CodedRule(rule, slots, lookup);
    this.#exceptionBases = rule.exceptions.map(({ citation }) => place(citation.basis));
    this.#addReasons(this.#coded);
  }

  #addReasons(coded: CodedRule): void {
    for (const each of coded.criteria) {
      this.#reasons.set(each, reasonsOf(coded.rule, each));
      if (each.inherited) this.#addReasons(each.inherited);
    }
  }

  /** Judges the rule; the number stands for all that competing rules see of each other, 0 for one that does not apply. */
  judge(): number {
    const coded = this.#coded;
    coded.judge();
    if (coded.applies === NOT_MET) return 0;
    return 1 + ((this.#choice() * 4 + coded.finding) * 4 + coded.applies);
  }

  get finding(): Code {
    return this.#coded.finding;
  }

  /** A number for how the row was chosen and what it rests on. */
  #choice(): number {
    const { chooser, row } = this.#coded;
    if (chooser === null) return 0;
    const key = `${chooser.choice} ${row?.basis}`;
    let found = this.#choices.get(key);
    if (found === undefined) {
      found = this.#choices.size + 1;
      this.#choices.set(key, found);
    }
    return found;
  }

  /** The result as competing rules see it. */
  result(): RuleResult {
    const { applies, finding, chooser, row } = this.#coded;
    const rowChoice: RowChoice = chooser ? chooser.choice : 'no-table';
    const found = FINDINGS[finding];
    return {
      rule: this.rule,
      applies: truthOfCode(applies),
      appliesTree: null,
      rowChoice,
      row,
      criteria: [],
      exceptions: [],
      finding: found,
      cause: causeOfCode(finding),
    };
  }

  /** As `weakestBasisOf` sees the rule: the weakest of its citation, its row, its applied exceptions and what decided. */
  basis(): number {
    const coded = this.#coded;
    const { row, finding } = coded;
    let weakest = place(this.rule.citation.basis);
    if (row) weakest = Math.max(weakest, place(row.basis));
    for (let i = 0; i < this.#exceptionBases.length; i++)
      if (coded.applied[i]) weakest = Math.max(weakest, this.#exceptionBases[i] as number);
    let cited = -1;
    for (const each of coded.criteria) {
      const decisive = finding === NOT_MET ? fails(each) : finding >= 2 && isOpen(each);
      if (!decisive) continue;
      const own = (this.#reasons.get(each) as CriterionReasons).basis;
      if (own < 0) return weakest;
      cited = Math.max(cited, own);
    }
    return Math.max(weakest, cited);
  }

  /** Adds what the rule, as a governing one, leaves to say. */
  collect(into: Reasons): void {
    this.#collectGrounds(this.#coded, into);
    this.#collectPresumed(this.#coded, into);
    this.#collectMissing(this.#coded, into);
  }

  /** An inherited finding shows the criteria it came from, where any of them fails or is open. */
  #collectGrounds(coded: CodedRule, into: Reasons): boolean {
    let any = false;
    if (coded.empty) return any;
    for (const each of coded.criteria) {
      if (each.excused) continue;
      if (each.inherited && this.#collectGrounds(each.inherited, into)) any = true;
      else if (fails(each)) {
        into.failing.push((this.#reasons.get(each) as CriterionReasons).failing);
        any = true;
      } else if (isOpen(each)) {
        const reasons = this.#reasons.get(each) as CriterionReasons;
        into.open.push(each.code === UNKNOWN_NOT_DOCUMENTED ? reasons.notDocumented : reasons.silent);
        any = true;
      }
    }
    return any;
  }

  #collectPresumed(coded: CodedRule, into: Reasons): boolean {
    let any = false;
    if (coded.empty) return any;
    for (const each of coded.criteria) {
      if (each.excused) continue;
      if (each.inherited && this.#collectPresumed(each.inherited, into)) any = true;
      else if (isPresumed(each)) {
        into.presumed.push((this.#reasons.get(each) as CriterionReasons).presumed);
        any = true;
      }
    }
    return any;
  }

  #collectMissing(coded: CodedRule, into: Reasons): boolean {
    let any = false;
    if (coded.empty) return any;
    for (const each of coded.criteria) {
      if (each.excused) continue;
      if (each.inherited && this.#collectMissing(each.inherited, into)) any = true;
      else if (isOpen(each)) {
        for (const id of coded.missingOf(each)) if (!into.missing.includes(id)) into.missing.push(id);
        any = true;
      }
    }
    return any;
  }
}

const FINDINGS = [
  'not-medically-necessary',
  'medically-necessary',
  'not-established',
  'not-established',
] as const;

function reasonsOf(rule: Rule, { criterion }: CodedCriterion): CriterionReasons {
  const named = { rule: rule.id, criterion: criterion.id, label: criterion.ground };
  const ground = (result: Ground['result'], cause: Ground['cause']): Reason => ({
    ...named,
    json: piece([
      JSON.stringify({ rule: rule.id, criterion: criterion.id, result, cause, label: criterion.ground }),
    ]),
  });
  return {
    failing: ground('not-met', null),
    silent: ground('unknown', 'silent'),
    notDocumented: ground('unknown', 'not-documented'),
    presumed: { ...named, json: piece([JSON.stringify(named)]) },
    basis: criterion.citation ? place(criterion.citation.basis) : -1,
  };
}
