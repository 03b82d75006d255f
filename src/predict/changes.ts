import type { ConditionResult } from '../evaluate/condition-result.js';
import type { RuleResult } from '../evaluate/rule-result.js';
import type { FactEntry } from '../facts/dictionary.js';
import type { Fact, FactSet, FactValue } from '../facts/fact.js';
import type { TreatmentRequest } from '../request/request.js';
import type { RuleBook } from '../rules/book.js';
import { type PredictOptions, predictSync } from './predict.js';
import { governing, type Prediction } from './prediction.js';

/** One change that would make the prediction `overturned`; each was re-run to prove it. */
export type Change =
  | { kind: 'quantity'; key: Quantity; from: number; to: number }
  | { kind: 'documents'; facts: readonly { id: string; value: FactValue; atLeast?: true; atMost?: true }[] };

type Quantity = 'visits' | 'frequencyPerWeek' | 'weeks';

const QUANTITIES: readonly Quantity[] = ['visits', 'frequencyPerWeek', 'weeks'];
const MOST_CHANGES = 5;
const MOST_FACTS = 3;
/** Unknown facts tried together; more would make the search long and the advice unreadable. */
const MOST_CANDIDATES = 14;
/** Upper end for a count or measure that is searched; percentages, weeks, visits and doses all lie below. */
const LARGE = 1000;

/** Whether a changed request would be overturned: by `predictSync`, or by what says the same faster. */
export type Overturns = (request: TreatmentRequest, facts: FactSet) => boolean;

/**
 * Minimal changes that would lead to `overturned`: one requested quantity lowered as little as possible, or up to three unknown facts
 * documented, smallest first, at most five. A stated clinical fact is never changed.
 */
export function minimalChanges(
  prediction: Prediction,
  request: TreatmentRequest,
  given: FactSet,
  book: RuleBook,
  options: PredictOptions = {},
  overturns: Overturns = (changed, facts) =>
    predictSync(changed, facts, book, options).decision === 'overturned',
): Change[] {
  if (prediction.decision === 'overturned') return [];
  const lowered = QUANTITIES.flatMap((key): Change[] => {
    const from = request[key];
    const to =
      from === null ? null : highestBelow(from, (value) => overturns({ ...request, [key]: value }, given));
    return from === null || to === null ? [] : [{ kind: 'quantity', key, from, to }];
  });
  const documents = documentsThat(candidates(prediction, given, book), book, (facts) =>
    overturns(request, new Map([...given, ...facts])),
  );
  return [...lowered, ...documents].slice(0, MOST_CHANGES);
}

/** The request and facts after a change. */
export function applyChange(
  change: Change,
  request: TreatmentRequest,
  given: FactSet,
): { request: TreatmentRequest; facts: FactSet } {
  if (change.kind === 'quantity') return { request: { ...request, [change.key]: change.to }, facts: given };
  return {
    request,
    facts: new Map([...given, ...change.facts.map(({ id, value }) => documented(id, value))]),
  };
}

const documented = (id: string, value: FactValue): [string, Fact] => [
  id,
  { status: 'stated', value, section: 'request' },
];

/** The largest whole number below `from` for which the test holds; smaller requests are never harder to approve. */
function highestBelow(from: number, holds: (value: number) => boolean): number | null {
  for (let value = Math.ceil(from) - 1; value >= 1; value--) if (holds(value)) return value;
  return null;
}

/** Unknown facts that governing rules read, those that leave a criterion open first; derived and request facts left out. */
function candidates(prediction: Prediction, given: FactSet, book: RuleBook): string[] {
  const read = governing(prediction.outcomes).flatMap(({ result }) => factsRead(result));
  return (
    [...new Set([...prediction.missing, ...read])]
      .filter((id) => book.facts[id] && !book.facts[id].from && given.get(id)?.status !== 'stated')
      // A fact that favours neither side (was there an operation?) is no document that a physician could add.
      .filter((id) => book.facts[id]?.favourable !== null)
      .slice(0, MOST_CANDIDATES)
  );
}

function factsRead(result: RuleResult): string[] {
  const inTree = (tree: ConditionResult): string[] =>
    tree.kind === 'leaf' ? [tree.leaf.fact, ...(tree.actual.from ?? [])] : tree.children.flatMap(inTree);
  return [
    ...result.criteria.flatMap(({ tree, inherited }) =>
      inherited ? factsRead(inherited) : tree ? inTree(tree) : [],
    ),
    ...result.exceptions.flatMap(({ tree }) => inTree(tree)),
  ];
}

function documentsThat(
  ids: readonly string[],
  book: RuleBook,
  overturns: (facts: FactSet) => boolean,
): Change[] {
  const found: string[][] = [];
  const changes: Change[] = [];
  for (const combination of combinations(ids, MOST_FACTS)) {
    if (changes.length >= MOST_CHANGES) break;
    if (found.some((smaller) => smaller.every((id) => combination.includes(id)))) continue;
    for (const values of extremes(combination, book)) {
      if (!overturns(new Map(values.map(([id, value]) => documented(id, value))))) continue;
      found.push([...combination]);
      changes.push({ kind: 'documents', facts: relax(values, book, overturns) });
      break;
    }
  }
  return changes;
}

/** The most favourable values, as the dictionary says. */
function extremes(ids: readonly string[], book: RuleBook): [string, FactValue][][] {
  return ids.reduce<[string, FactValue][][]>(
    (partial, id) =>
      partial.flatMap((values) =>
        extremeValues(book.facts[id]).map((value) => [...values, [id, value] as [string, FactValue]]),
      ),
    [[]],
  );
}

function extremeValues(entry: FactEntry | undefined): FactValue[] {
  if (!entry) return [];
  if (entry.type === 'boolean')
    return typeof entry.favourable === 'boolean' ? [entry.favourable] : [true, false];
  if (entry.type === 'enum') return entry.values ?? [];
  if (entry.type === 'count' || entry.type === 'number') return entry.favourable === 'lower' ? [0] : [LARGE];
  return [];
}

/** Loosens each number to the least demanding that still works: at least 50 percent, at most 4 visits. */
function relax(values: [string, FactValue][], book: RuleBook, overturns: (facts: FactSet) => boolean) {
  const relaxed = values.map((pair) => [...pair] as [string, FactValue]);
  const works = () => overturns(new Map(relaxed.map(([id, value]) => documented(id, value))));
  return relaxed.map((pair) => {
    const [id, extreme] = pair;
    if (typeof extreme !== 'number') return { id, value: extreme };
    const lower = book.facts[id]?.favourable === 'lower';
    let good = extreme;
    let bad = lower ? LARGE : -1;
    pair[1] = lower ? LARGE : 0;
    if (works())
      return { id, value: pair[1], ...(lower ? { atMost: true as const } : { atLeast: true as const }) };
    if (!lower) bad = 0;
    while (Math.abs(good - bad) > 1) {
      const middle = Math.floor((good + bad) / 2);
      pair[1] = middle;
      if (works()) good = middle;
      else bad = middle;
    }
    pair[1] = good;
    return { id, value: good, ...(lower ? { atMost: true as const } : { atLeast: true as const }) };
  });
}

/** Subsets of one to `most` elements, smallest first, in the given order. */
function* combinations<T>(items: readonly T[], most: number): Generator<T[]> {
  for (let size = 1; size <= Math.min(most, items.length); size++) yield* choose(items, size, 0, []);
}

function* choose<T>(items: readonly T[], size: number, start: number, chosen: T[]): Generator<T[]> {
  if (chosen.length === size) {
    yield [...chosen];
    return;
  }
  for (let i = start; i < items.length; i++) yield* choose(items, size, i + 1, [...chosen, items[i] as T]);
}
