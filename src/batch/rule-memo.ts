import { decideCompiled } from '../evaluate/compiled.js';
import { APPLIES, conditionsOf } from '../evaluate/conditions-of.js';
import { evaluateRule } from '../evaluate/rule.js';
import type { RuleResult } from '../evaluate/rule-result.js';
import { withRow } from '../evaluate/table-row.js';
import type { FactSet } from '../facts/fact.js';
import { type RuleBook, ruleOf } from '../rules/book.js';
import type { Row, Rule } from '../rules/schema.js';
import type { FactSlots } from './fact-slots.js';
import { inParts, KeyMemo } from './key-memo.js';
import { answer, type Probe, probesOf } from './probe.js';
import { RowChooser } from './row-choice.js';
import { type RuleOutcome, ruleOutcome } from './rule-outcome.js';

/** A rule on one choice of table rows: its probes, and the outcomes met so far by their answers. */
interface Variant {
  parts: readonly (readonly Probe[])[];
  memo: KeyMemo<RuleOutcome>;
  /** Parts that hold the probes of `appliesWhen`: where it is not met, the outcome is known after these. */
  appliesParts: number;
}

/**
 * One rule for a batch. The first request with some answers to the rule's probes is judged by the careful evaluator
 * (`evaluateRule` on compiled conditions); every later one with the same answers gets that outcome from the memo. So there
 * is no second meaning of a rule here, only the claim that the probes ask for all that its outcome depends on.
 */
export class RuleMemo {
  readonly rule: Rule;
  readonly #book: RuleBook;
  readonly #slots: FactSlots;
  /** This rule and those whose findings it inherits. */
  readonly #judged: readonly Rule[];
  readonly #choosers: readonly (readonly [Rule, RowChooser])[];
  readonly #variants = new Map<number, Variant>();
  readonly #profiles = new Map<string, number>();

  constructor(rule: Rule, book: RuleBook, slots: FactSlots) {
    this.rule = rule;
    this.#book = book;
    this.#slots = slots;
    this.#judged = withInherited(rule, book);
    this.#choosers = this.#judged
      .filter(({ table }) => table !== undefined)
      .map((each) => [each, new RowChooser(each, slots)] as const);
  }

  /** The outcome for the facts in the slots; `careful` makes the same facts for the careful evaluator, if it is needed. */
  outcome(careful: () => FactSet): RuleOutcome {
    const slots = this.#slots;
    const choosers = this.#choosers;
    let choice = 0;
    for (let i = 0; i < choosers.length; i++) {
      const [, chooser] = choosers[i] as (typeof choosers)[number];
      choice = choice * chooser.count + chooser.choose(slots);
    }
    let variant = this.#variants.get(choice);
    if (variant === undefined) {
      variant = this.#variant(choice);
      this.#variants.set(choice, variant);
    }
    const { parts, memo } = variant;
    let node = memo.root;
    for (let i = 0; i < parts.length; i++) {
      const found = node.get(keyOf(parts[i] as readonly Probe[], slots));
      if (found === undefined) break;
      if (!(found instanceof Map)) return found;
      node = found;
    }
    return this.#judge(variant, careful());
  }

  #judge({ parts, memo, appliesParts }: Variant, facts: FactSet): RuleOutcome {
    const result = evaluateRule(
      this.rule,
      facts,
      (rule, row) => decideCompiled(rule, withRow(facts, row)),
      (id) => ruleOf(this.#book, id),
    );
    const outcome = ruleOutcome(result, this.#profileOf(result));
    const keys = parts.map((part) => keyOf(part, this.#slots));
    const decisive = result.applies.result === 'not-met' ? keys.slice(0, Math.max(1, appliesParts)) : keys;
    memo.set(decisive, outcome);
    return outcome;
  }

  /** Everything that competing rules see of each other, as a small number; 0: does not apply. */
  #profileOf({ applies, finding, cause, row, rowChoice }: RuleResult): number {
    if (applies.result === 'not-met') return 0;
    const profile = [applies.result, finding, cause, row?.basis, rowChoice].join(' ');
    const known = this.#profiles.get(profile);
    if (known !== undefined) return known;
    this.#profiles.set(profile, this.#profiles.size + 1);
    return this.#profiles.size;
  }

  #variant(choice: number): Variant {
    const rows = new Map<Rule, readonly Row[]>();
    let rest = choice;
    for (const [rule, chooser] of [...this.#choosers].reverse()) {
      rows.set(rule, chooser.rowsOf(rest % chooser.count));
      rest = Math.floor(rest / chooser.count);
    }
    const applies: Probe[] = [];
    const others: Probe[] = [];
    for (const rule of this.#judged) {
      for (const row of rows.get(rule) ?? [null]) {
        for (const [key, condition] of conditionsOf(rule)) {
          const isApplies = key === APPLIES;
          // An inherited rule's own appliesWhen is ignored.
          if (isApplies && rule !== this.rule) continue;
          (isApplies ? applies : others).push(...probesOf(condition, row, this.#slots));
        }
      }
    }
    const distinctApplies = distinct(applies);
    const appliesParts = distinctApplies.length > 0 ? inParts(distinctApplies, ({ bits }) => bits) : [];
    return {
      parts: [...appliesParts, ...inParts(distinct(others), ({ bits }) => bits)],
      memo: new KeyMemo(),
      appliesParts: appliesParts.length,
    };
  }
}

function keyOf(probes: readonly Probe[], slots: FactSlots): number {
  let key = 0;
  for (let i = 0; i < probes.length; i++) {
    const probe = probes[i] as Probe;
    key = (key << probe.bits) | answer(probe, slots);
  }
  return key;
}

function distinct(probes: readonly Probe[]): Probe[] {
  return [...new Map(probes.map((probe) => [JSON.stringify(probe), probe])).values()];
}

function withInherited(rule: Rule, book: RuleBook): Rule[] {
  const found = new Set([rule]);
  for (const each of found)
    for (const { findingOf } of each.criteria) if (findingOf) found.add(ruleOf(book, findingOf));
  return [...found];
}
