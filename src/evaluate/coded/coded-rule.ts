import { factsIn } from '../../rules/leaves.js';
import type { Criterion, Necessity, Row, Rule } from '../../rules/schema.js';
import type { RuleLookup } from '../rule.js';
import { allOf, anyOf, type Code, MET, NOT_MET, UNKNOWN_NOT_DOCUMENTED, UNKNOWN_SILENT } from './code.js';
import { type CodedCondition, codeCondition } from './coded-condition.js';
import type { FactSlots } from './fact-slots.js';
import { RowChooser } from './row-chooser.js';

/** A criterion, and how it came out for the request at hand. */
export interface CodedCriterion {
  readonly criterion: Criterion;
  readonly place: number;
  /** The rule whose finding it inherits. */
  readonly inherited: CodedRule | null;
  code: Code;
  /** Holds by an exception. */
  excused: boolean;
  /** Unknown because the rows of the table part, for want of the table's fact. */
  rowsPart: boolean;
}

/** The conditions of a rule for one row of its table. */
interface Variant {
  applies: CodedCondition | null;
  criteria: readonly (CodedCondition | null)[];
  exceptions: readonly CodedException[];
}

interface CodedException {
  metWhen: CodedCondition;
  unless: CodedCondition | null;
  /** Places of the criteria it excuses. */
  excuses: readonly number[];
}

/**
 * `evaluateRule` compiled once: judges request after request without making an object. The state of the last one stands in its
 * fields. The same results as the careful evaluator (property-tested), whose comments say why.
 */
export class CodedRule {
  readonly rule: Rule;
  readonly criteria: readonly CodedCriterion[];
  readonly chooser: RowChooser | null;
  applies: Code = NOT_MET;
  /** Met: medically necessary. */
  finding: Code = UNKNOWN_SILENT;
  /** A row was looked for and there is none: nothing was judged. */
  empty = false;
  /** Which exceptions applied, by place. */
  readonly applied: boolean[];
  readonly #slots: FactSlots;
  readonly #variants: (Variant | undefined)[] = [];
  /** By criterion: its condition on other rows than the first. */
  #others: readonly (readonly CodedCondition[])[] | null = null;
  readonly #fold: () => Code;

  constructor(rule: Rule, slots: FactSlots, lookup: RuleLookup) {
    this.rule = rule;
    this.#slots = slots;
    this.chooser = rule.table ? new RowChooser(rule.table, slots) : null;
    this.criteria = rule.criteria.map((criterion, place) => ({
      criterion,
      place,
      inherited: criterion.findingOf ? new CodedRule(lookup(criterion.findingOf), slots, lookup) : null,
      code: MET,
      excused: false,
      rowsPart: false,
    }));
    this.applied = rule.exceptions.map(() => false);
    const byId = new Map(this.criteria.map((coded) => [coded.criterion.id, coded]));
    this.#fold = rule.medicallyNecessaryWhen
      ? necessity(rule.medicallyNecessaryWhen, byId)
      : () => allOf(this.criteria, worth);
  }

  /** The row the rule was judged on; null without a table or where every row was tried. */
  get row(): Row | null {
    return this.chooser && this.chooser.row >= 0 ? (this.rule.table?.rows[this.chooser.row] ?? null) : null;
  }

  /** Judges the facts in the slots; where the rule does not apply, `applies` alone has a meaning. */
  judge(): void {
    const variant = this.#choose();
    if (variant === null) {
      this.applies = NOT_MET;
      return;
    }
    this.applies = variant.applies === null ? MET : variant.applies.decide();
    if (this.applies !== NOT_MET) this.#judge(variant);
  }

  /** Judges the criteria alone, as a rule that inherits this one's finding does. */
  #judgeCriteria(): void {
    const variant = this.#choose();
    if (variant !== null) this.#judge(variant);
    else this.finding = UNKNOWN_SILENT;
  }

  #choose(): Variant | null {
    const { chooser } = this;
    if (chooser === null) return this.#variant(0);
    chooser.choose();
    this.empty = chooser.choice === 'none';
    return this.empty ? null : this.#variant(Math.max(0, chooser.row));
  }

  #judge({ criteria: conditions, exceptions }: Variant): void {
    const { criteria, applied } = this;
    for (let i = 0; i < criteria.length; i++) {
      const coded = criteria[i] as CodedCriterion;
      const condition = conditions[i];
      coded.excused = false;
      coded.rowsPart = false;
      if (coded.inherited) {
        coded.inherited.#judgeCriteria();
        coded.code = coded.inherited.finding;
      } else coded.code = condition ? condition.decide() : MET;
    }
    for (let i = 0; i < exceptions.length; i++) {
      const { metWhen, unless, excuses } = exceptions[i] as CodedException;
      const applies = metWhen.decide() === MET && unless?.decide() !== MET;
      applied[i] = applies;
      if (applies) for (const place of excuses) (criteria[place] as CodedCriterion).excused = true;
    }
    if (this.chooser?.choice === 'every') this.#tryOtherRows();
    this.finding = this.#fold();
  }

  /** A result that every row gives stands; where rows part, it is unknown for want of the table's fact. */
  #tryOtherRows(): void {
    this.#others ??= this.criteria.map(({ place }) => this.#otherRows(place));
    for (let i = 0; i < this.criteria.length; i++) {
      const coded = this.criteria[i] as CodedCriterion;
      for (const condition of this.#others[i] as CodedCondition[]) {
        if (condition.decide() === coded.code) continue;
        coded.code = this.chooser?.notDocumented ? UNKNOWN_NOT_DOCUMENTED : UNKNOWN_SILENT;
        coded.rowsPart = true;
        break;
      }
    }
  }

  /** A criterion's condition on the rows after the first: once for all rows that have the same numbers in it. */
  #otherRows(place: number): CodedCondition[] {
    const condition = this.rule.criteria[place]?.metWhen;
    if (!condition || this.criteria[place]?.inherited) return [];
    const columns = factsIn(condition).flatMap((id) =>
      id.startsWith('row.') ? [id.slice('row.'.length)] : [],
    );
    const numbers = (row: Row) => columns.map((column) => row[column]).join();
    const [first, ...rest] = this.rule.table?.rows ?? [];
    const distinct = new Map(rest.map((row) => [numbers(row), row]));
    if (first) distinct.delete(numbers(first));
    return [...distinct.values()].map((row) => codeCondition(condition, row, this.#slots));
  }

  /** Adds the facts whose documentation would settle an open criterion of this rule, each once. */
  missingOf(coded: CodedCriterion, into: string[]): void {
    if (coded.rowsPart) {
      add(into, this.rule.table?.by ?? '');
      return;
    }
    if (coded.inherited) {
      const { inherited } = coded;
      for (const inner of inherited.criteria)
        if (!inherited.empty && isOpen(inner)) inherited.missingOf(inner, into);
      return;
    }
    const found: string[] = [];
    this.#variant(Math.max(0, this.chooser?.row ?? 0)).criteria[coded.place]?.missing(found);
    for (const id of found) add(into, id);
  }

  #variant(place: number): Variant {
    let variant = this.#variants[place];
    if (variant === undefined) {
      variant = this.#compile(this.rule.table?.rows[place] ?? null);
      this.#variants[place] = variant;
    }
    return variant;
  }

  #compile(row: Row | null): Variant {
    const { appliesWhen, criteria, exceptions } = this.rule;
    const code = (condition: Parameters<typeof codeCondition>[0] | undefined) =>
      condition ? codeCondition(condition, row, this.#slots) : null;
    return {
      applies: code(appliesWhen),
      criteria: criteria.map(({ metWhen }) => code(metWhen)),
      exceptions: exceptions.map(({ metWhen, unless, excuses }) => ({
        metWhen: codeCondition(metWhen, row, this.#slots),
        unless: code(unless),
        excuses: excuses.map((id) => criteria.findIndex((each) => each.id === id)).filter((at) => at >= 0),
      })),
    };
  }
}

function add(into: string[], id: string): void {
  if (!into.includes(id)) into.push(id);
}

/** Stands only because nobody questioned it. */
export const isPresumed = ({ excused, code, criterion }: CodedCriterion) =>
  !excused && code === UNKNOWN_SILENT && criterion.burden === 'challenger';

export const isOpen = (coded: CodedCriterion) =>
  !coded.excused && coded.code >= UNKNOWN_SILENT && !isPresumed(coded);

export const fails = ({ excused, code }: CodedCriterion) => !excused && code === NOT_MET;

/** What a criterion counts for in the finding: what holds or is presumed is true, what is open unknown. */
const worth = (coded: CodedCriterion): Code => (coded.excused || isPresumed(coded) ? MET : coded.code);

function necessity(part: Necessity, byId: ReadonlyMap<string, CodedCriterion>): () => Code {
  if (typeof part === 'string') {
    const coded = byId.get(part);
    return () => (coded ? worth(coded) : MET);
  }
  const parts = ('all' in part ? part.all : part.any).map((inner) => necessity(inner, byId));
  const run = (inner: () => Code) => inner();
  return 'all' in part ? () => allOf(parts, run) : () => anyOf(parts, run);
}
