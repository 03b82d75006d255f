import type { FactDictionary } from '../facts/dictionary.js';
import type { TreatmentId, Vocabulary } from '../request/treatment.js';
import { suggest } from '../source/suggest.js';
import type { AuthorityRegistry, GroundRegistry } from './authority.js';
import type { Rule } from './schema.js';

/** The registries that rules refer to. */
export interface Registries {
  facts: FactDictionary;
  authorities: AuthorityRegistry;
  grounds: GroundRegistry;
  vocabulary: Vocabulary;
}

/** All rules with their registries, indexed by treatment; immutable once made. */
export interface RuleBook extends Registries {
  rules: ReadonlyMap<string, Rule>;
  byTreatment: ReadonlyMap<TreatmentId, readonly Rule[]>;
  /** sha256 over every source file, in the order of their paths: names exactly these rules. */
  digest: string;
  /** File of each rule, for messages. */
  files: ReadonlyMap<string, string>;
}

/** Makes the book; the order in which rules are given never matters. */
export function makeBook(
  rules: readonly Rule[],
  registries: Registries,
  digest: string,
  files: ReadonlyMap<string, string> = new Map(),
): RuleBook {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byTreatment = new Map<TreatmentId, Rule[]>();
  for (const rule of sorted) {
    for (const treatment of rule.treatments)
      byTreatment.set(treatment, [...(byTreatment.get(treatment) ?? []), rule]);
  }
  return { ...registries, rules: new Map(sorted.map((rule) => [rule.id, rule])), byTreatment, digest, files };
}

/** The rule with this id; every id in a checked book resolves. */
export function ruleOf(book: RuleBook, id: string): Rule {
  const rule = book.rules.get(id);
  if (!rule) throw new Error(`no rule "${id}" in the rule book`);
  return rule;
}

/** A hint at the rule that was meant. */
export const suggestRule = (id: string, book: RuleBook) => suggest(id, [...book.rules.keys()]);
