import type { RuleBook } from '../rules/book.js';
import type { Example, Rule } from '../rules/schema.js';

/** A rule whose examples give one finding only: a checker that always says the same would pass them. */
export function oneSidedRules(book: RuleBook): string[] {
  return [...book.rules.values()]
    .filter(({ examples }) => new Set(examples.map(({ finding }) => finding)).size < 2)
    .map(({ id }) => id);
}

/** Treatments for which the examples of all rules never come out both necessary and not. */
export function oneSidedTreatments(book: RuleBook): string[] {
  return [...book.byTreatment]
    .filter(([, rules]) => {
      const findings = new Set(rules.flatMap(findingsOf));
      return !findings.has('medically-necessary') || findings.size < 2;
    })
    .map(([treatment]) => treatment);
}

const findingsOf = ({ examples }: Rule): Example['finding'][] => examples.map(({ finding }) => finding);
