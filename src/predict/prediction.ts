import type { ConditionResult } from '../evaluate/condition-result.js';
import type { CriterionResult, RuleResult } from '../evaluate/rule-result.js';
import type { Cause, Result } from '../evaluate/truth.js';
import { type Basis, strongest, weakest } from '../rules/bases.js';
import type { Citation, Finding, Rule } from '../rules/schema.js';
import type { AsOf } from './as-of.js';
import { basisOf, type QuestionOutcome, type RuleStanding } from './compete.js';
import type { DecidedBy, Decision } from './policy.js';

/** A criterion of a governing rule that fails or is open. */
export interface Ground {
  rule: string;
  criterion: string;
  result: Exclude<Result, 'met'>;
  cause: Cause | null;
  /** Label of `rules/grounds.yaml`. */
  label: string;
  text: string;
  /** The evaluated condition. */
  tree: ConditionResult | null;
  /** What this criterion rests on: its own citation or its rule's. */
  citation: Citation;
}

/** A criterion that holds only because nobody questioned it. */
export interface Presumed {
  rule: string;
  criterion: string;
  label: string;
}

export interface Prediction {
  decision: Decision;
  finding: Finding | null;
  decidedBy: DecidedBy | null;
  /** Why undetermined where no finding was reached, in one sentence. */
  undecided: string | null;
  outcomes: readonly QuestionOutcome[];
  grounds: readonly Ground[];
  presumed: readonly Presumed[];
  /** Facts whose documentation would settle an open criterion, in the order of the grounds. */
  missing: readonly string[];
  /** The best basis on which the decision can rest; for an approval, the weakest of all it needs. */
  weakestBasis: Basis | null;
  conflicts: readonly string[];
  asOf: AsOf;
}

export const governing = (outcomes: readonly QuestionOutcome[]): RuleStanding[] =>
  outcomes.flatMap(({ standings }) => standings.filter(({ role }) => role === 'governs'));

/** Criteria of governing rules that fail or are open, failing first; an inherited finding shows the criteria it came from. */
export function groundsOf(outcomes: readonly QuestionOutcome[]): Ground[] {
  const found = governing(outcomes)
    .flatMap(({ result }) => collect(result, ['fails', 'open']))
    .map(toGround);
  return [
    ...found.filter((ground) => ground.result === 'not-met'),
    ...found.filter((ground) => ground.result !== 'not-met'),
  ];
}

export function presumedOf(outcomes: readonly QuestionOutcome[]): Presumed[] {
  return governing(outcomes)
    .flatMap(({ result }) => collect(result, ['presumed']))
    .map(({ rule, found }) => ({
      rule: rule.id,
      criterion: found.criterion.id,
      label: found.criterion.ground,
    }));
}

export function missingOf(outcomes: readonly QuestionOutcome[]): string[] {
  const ids = governing(outcomes).flatMap(({ result }) =>
    collect(result, ['open']).flatMap(({ found }) => found.missing),
  );
  return [...new Set(ids)];
}

/**
 * A denial stands on any one of the rules that deny it, so the strongest of those counts; an approval needs every
 * governing rule, so the weakest counts. Exceptions that were applied count with their rule.
 */
export function weakestBasisOf(outcomes: readonly QuestionOutcome[], finding: Finding | null): Basis | null {
  const rules = governing(outcomes).map(({ result }) => result);
  const bases = (result: RuleResult): Basis => {
    const applied = result.exceptions
      .filter(({ applies }) => applies)
      .map(({ exception }) => exception.citation.basis);
    const decisive = result.criteria.filter((found) => decides(found, result.finding));
    const cited = decisive.flatMap(({ criterion }) => (criterion.citation ? [criterion.citation.basis] : []));
    return (
      weakest([basisOf(result), ...applied, ...(cited.length === decisive.length ? cited : [])]) ??
      'recollection'
    );
  };
  if (finding === null) return null;
  if (finding === 'medically-necessary') return weakest(rules.map(bases));
  return strongest(rules.filter((result) => result.finding === finding).map(bases));
}

const decides = (found: CriterionResult, finding: Finding) =>
  finding === 'not-medically-necessary'
    ? found.standing === 'fails'
    : finding === 'not-established' && found.standing === 'open';

interface Found {
  rule: Rule;
  found: CriterionResult;
}

function collect(result: RuleResult, standings: readonly CriterionResult['standing'][]): Found[] {
  return result.criteria.flatMap((found) => {
    if (found.excusedBy) return [];
    if (found.inherited) {
      const inner = collect(found.inherited, standings);
      if (inner.length > 0) return inner;
    }
    return standings.includes(found.standing) ? [{ rule: result.rule, found }] : [];
  });
}

const toGround = ({ rule, found }: Found): Ground => ({
  rule: rule.id,
  criterion: found.criterion.id,
  result: found.result === 'not-met' ? 'not-met' : 'unknown',
  cause: found.cause,
  label: found.criterion.ground,
  text: found.criterion.text,
  tree: found.tree,
  citation: found.criterion.citation ?? rule.citation,
});

/** Labels of one rule's criteria that fail or are open. */
export const labelsOf = (result: RuleResult) =>
  collect(result, ['fails', 'open']).map(({ found }) => found.criterion.ground);

/** Ids of one rule's criteria that are presumed. */
export const presumedIn = (result: RuleResult) =>
  collect(result, ['presumed']).map(({ found }) => found.criterion.id);

/** Facts that would settle one rule's open criteria. */
export const openMissing = (result: RuleResult) =>
  collect(result, ['open']).flatMap(({ found }) => found.missing);
