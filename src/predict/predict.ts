import { decideCompiled } from '../evaluate/compiled.js';
import type { ConditionResults } from '../evaluate/conditions-of.js';
import { type Decided, evaluateRule, factsPerRow } from '../evaluate/rule.js';
import { withRow } from '../evaluate/table-row.js';
import { deriveFacts } from '../facts/derive/derive.js';
import { requestFacts } from '../facts/derive/request-facts.js';
import type { FactSet } from '../facts/fact.js';
import type { TreatmentRequest } from '../request/request.js';
import { type Basis, compareBasis } from '../rules/bases.js';
import { type RuleBook, ruleOf } from '../rules/book.js';
import type { Row, Rule } from '../rules/schema.js';
import { type AsOf, candidateDates, inForceOn, resolveAsOf } from './as-of.js';
import { answered, type Combined, combine } from './combine.js';
import { compete } from './compete.js';
import { isOfNamed } from './named-rules.js';
import { decide, type Policy } from './policy.js';
import {
  governing,
  groundsOf,
  missingOf,
  type Prediction,
  presumedOf,
  weakestBasisOf,
} from './prediction.js';

export interface PredictOptions {
  policy?: Policy;
  /** Decisions that rest on less become undetermined. */
  minBasis?: Basis | null;
  /** Overrides every date of the request. */
  asOf?: string | null;
  /** Edition the expert reviewer cites; for the record view only. */
  citedEdition?: string | null;
}

/** Predicts with json-rules-engine, the reference evaluator. */
export async function predict(
  request: TreatmentRequest,
  given: FactSet,
  book: RuleBook,
  options: PredictOptions = {},
): Promise<Prediction> {
  // Loaded on first use: most commands never need it.
  const { decideWithEngine } = await import('../evaluate/json-rules.js');
  const trees = new Map<Rule, Map<Row | null, ConditionResults>>();
  for (const { facts, rules } of scenarios(request, given, book, options)) {
    for (const rule of withInherited(rules, book)) {
      const perRow = new Map<Row | null, ConditionResults>();
      for (const { row, facts: rowFacts } of factsPerRow(rule, facts))
        perRow.set(row, await decideWithEngine(rule, rowFacts));
      trees.set(rule, perRow);
    }
  }
  return predictFrom(request, given, book, options, () => (rule, row) => {
    const found = trees.get(rule)?.get(row);
    if (!found) throw new Error(`${rule.id} was not evaluated`);
    return found;
  });
}

/** Predicts with the compiled evaluator: the same results (property-tested), synchronous, for batches and re-runs. */
export function predictSync(
  request: TreatmentRequest,
  given: FactSet,
  book: RuleBook,
  options: PredictOptions = {},
): Prediction {
  return predictFrom(
    request,
    given,
    book,
    options,
    (facts) => (rule, row) => decideCompiled(rule, withRow(facts, row)),
  );
}

interface Scenario {
  asOf: AsOf;
  facts: FactSet;
  rules: readonly Rule[];
}

/** The dates a request may have to be judged by: its as-of date, or with none, every edition that may have been in force. */
function scenarios(
  request: TreatmentRequest,
  given: FactSet,
  book: RuleBook,
  options: PredictOptions,
): Scenario[] {
  const rules = book.byTreatment.get(request.treatment) ?? [];
  const asOf = resolveAsOf(request, book.authorities, options.citedEdition ?? null, options.asOf ?? null);
  const dates = asOf.basis === 'none' ? candidateDates(rules, request) : [asOf];
  const known = new Map([...requestFacts(request, book.facts), ...given]);
  return dates.map((at) => ({
    asOf: at,
    // Without a date nothing that is counted from it is derived.
    facts: deriveFacts(known, {
      continued: request.continued,
      asOf: asOf.basis === 'none' ? null : at.request,
    }),
    rules: rules.filter((rule) => inForceOn(rule, at) && isOfNamed(rule, known)),
  }));
}

function predictFrom(
  request: TreatmentRequest,
  given: FactSet,
  book: RuleBook,
  options: PredictOptions,
  decidedOn: (facts: FactSet) => Decided,
): Prediction {
  const all = scenarios(request, given, book, options).map((scenario) =>
    judge(scenario, request, book, options, decidedOn(scenario.facts)),
  );
  const spoken = all.filter(({ outcomes }) =>
    governing(outcomes).some(({ result }) => isMtus(result.rule, book)),
  );
  // An edition for which there is no rule is left out and named.
  const predictions = spoken.length > 0 ? spoken : all.slice(0, 1);
  const leftOut = all.length > 1 ? all.length - predictions.length : 0;
  return acrossPeriods(predictions, leftOut);
}

/** What a prediction says besides its reasons: what batches share with single predictions. */
export type Verdict = Pick<
  Prediction,
  'decision' | 'decidedBy' | 'finding' | 'weakestBasis' | 'undecided' | 'conflicts' | 'asOf'
>;

/**
 * One prediction from those for each period that an undated request may fall in.
 *
 * @param leftOut - periods for which there is no MTUS rule
 */
export function acrossPeriods<T extends Verdict>(predictions: readonly T[], leftOut: number): T {
  const first = predictions[0];
  if (!first) throw new Error('a request has at least one as-of date');
  if (predictions.some((other) => other.finding !== first.finding)) {
    const findings = predictions.map(({ asOf, finding }) => `${asOf.request}: ${finding ?? 'undecided'}`);
    return {
      ...first,
      decision: 'undetermined',
      decidedBy: null,
      finding: null,
      weakestBasis: null,
      undecided: `no date is known, and the editions it may fall under differ (${findings.join('; ')})`,
    };
  }
  const note = leftOut > 0 ? `${leftOut} period(s) left out: no MTUS rule on file for them` : null;
  return note ? { ...first, conflicts: [...first.conflicts, note] } : first;
}

/** Undetermined where the decision rests on less than the least basis asked for. */
export function withMinBasis<T extends Verdict>(verdict: T, min: Basis | null): T {
  const { weakestBasis } = verdict;
  if (!min || !weakestBasis || compareBasis(weakestBasis, min) <= 0) return verdict;
  return {
    ...verdict,
    decision: 'undetermined',
    decidedBy: null,
    undecided: `it rests on ${weakestBasis}, less than ${min}`,
  };
}

function judge(
  { asOf, facts, rules }: Scenario,
  request: TreatmentRequest,
  book: RuleBook,
  options: PredictOptions,
  decided: Decided,
): Prediction {
  const results = rules.map((rule) => evaluateRule(rule, facts, decided, (id) => ruleOf(book, id)));
  const outcomes = compete(results, book);
  const combined = combine(outcomes.map(answered));
  const presumed = presumedOf(outcomes);
  const weakestBasis = weakestBasisOf(outcomes, combined.finding);
  const decision = decide(combined, request.record, options.policy ?? 'standard', presumed.length > 0);
  const base: Prediction = {
    ...decision,
    finding: combined.finding,
    undecided: whyUndecided(combined, request),
    outcomes,
    grounds: groundsOf(outcomes),
    presumed,
    missing: missingOf(outcomes),
    weakestBasis,
    conflicts: outcomes
      .filter(({ undecided }) => undecided === 'conflict')
      .map(({ question }) => `rules of equal rank differ on ${question}`),
    asOf,
  };
  return withMinBasis(base, options.minBasis ?? null);
}

/** Why no finding was reached, in one sentence. */
export function whyUndecided(
  { undecided }: Pick<Combined, 'undecided'>,
  request: TreatmentRequest,
): string | null {
  switch (undecided) {
    case 'conflict':
      return 'rules of equal rank come to different findings';
    case 'routing':
      return 'it is unknown which rule applies';
    case 'no-rule':
      return `no rule in force answers a request for ${request.treatment}`;
    case null:
      return null;
  }
}

export const isMtus = (rule: Rule, book: RuleBook) => book.authorities[rule.authority]?.family === 'mtus';

/** The rules and every rule whose finding they inherit, so that all are evaluated beforehand. */
function withInherited(rules: readonly Rule[], book: RuleBook): Rule[] {
  const found = new Set(rules);
  for (const rule of found) {
    for (const { findingOf } of rule.criteria) if (findingOf) found.add(ruleOf(book, findingOf));
  }
  return [...found];
}
