import type { ConditionResult, LeafResult } from '../evaluate/condition-result.js';
import type { Standing } from '../evaluate/rule-result.js';
import type { Cause } from '../evaluate/truth.js';
import type { Fact } from '../facts/fact.js';
import type { Change } from '../predict/changes.js';
import type { Prediction } from '../predict/prediction.js';
import type { Citation } from '../rules/schema.js';

/** One wording for each notion, shared by every surface. */

const SIGNS: Record<string, string> = {
  equal: '=',
  notEqual: '≠',
  in: 'one of',
  notIn: 'none of',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
};

/** `prior-visits 8` or `prior-visits not documented`, with the place it was read from. */
export function factWords(id: string, fact: Fact): string {
  const state = fact.status === 'stated' ? String(fact.value) : statusWords(fact.status);
  const made =
    fact.from && fact.from.length > 0 && fact.status !== 'stated' ? ` (${fact.from.join(', ')})` : '';
  return `${id} ${state}${made}${placeWords(fact)}`;
}

export const statusWords = (status: 'not-documented' | 'silent') =>
  status === 'not-documented' ? 'not documented' : 'not mentioned';

function placeWords(fact: Fact): string {
  if (!fact.lines) return '';
  const [first, last] = fact.lines;
  return ` [${fact.section}, ${first === last ? `line ${first}` : `lines ${first}–${last}`}]`;
}

/** `total-visits 14 ≤ 9: no`. */
export function leafWords(leaf: LeafResult): string {
  const sign = SIGNS[leaf.leaf.operator] ?? leaf.leaf.operator;
  const expected =
    leaf.expected === null ? 'a figure that is not documented' : [leaf.expected].flat().join(', ');
  const state = leaf.actual.status === 'stated' ? String(leaf.actual.value) : statusWords(leaf.actual.status);
  return `${leaf.leaf.fact} ${state} (wanted ${sign} ${expected})`;
}

/** The leaves that decide a result: those that fail for a failing condition, those that are unknown for an open one. */
export function decisiveLeaves(tree: ConditionResult): LeafResult[] {
  if (tree.kind === 'leaf') return [tree];
  if (tree.kind === 'not') return tree.children.flatMap(decisiveLeaves);
  return tree.children.filter(({ result }) => result === tree.result).flatMap(decisiveLeaves);
}

export const whyWords = (tree: ConditionResult | null) =>
  tree ? decisiveLeaves(tree).map(leafWords).join('; ') : '';

/** `odg, Neck chapter, p. 98 (letter: case-003)`. */
export function citationWords(authority: string, { section, pages, basis, source }: Citation): string {
  const where = pages ? `${section}, p. ${pages}` : section;
  return `${authority} · ${where} · basis ${basis}${source ? ` (${source})` : ''}`;
}

export function standingWords(standing: Standing, cause: Cause | null, excusedBy: string | null): string {
  if (excusedBy) return `excused by ${excusedBy}`;
  switch (standing) {
    case 'holds':
      return 'met';
    case 'fails':
      return 'not met';
    case 'presumed':
      return 'presumed: nobody questions it';
    case 'open':
      return cause === 'not-documented' ? 'not documented' : 'not mentioned';
  }
}

/** What the sentence is made of: a prediction, or the same read back from JSON. */
type Said = Pick<Prediction, 'finding' | 'missing'> & {
  undecided?: string | null;
  grounds: readonly { label: string }[];
  presumed: readonly unknown[];
};

/** The prediction in one sentence that a person may quote. */
export function predictionSentence(prediction: Said): string {
  const labels = [...new Set(prediction.grounds.map(({ label }) => label))].join(', ');
  switch (prediction.finding) {
    case 'medically-necessary':
      return prediction.presumed.length > 0
        ? `every criterion holds, ${prediction.presumed.length} of them presumed because nobody questions them`
        : 'every criterion is met';
    case 'not-medically-necessary':
      return `a criterion is not met: ${labels}`;
    case 'not-established':
      return prediction.missing.length > 0
        ? `not established, because this is not documented: ${prediction.missing.join(', ')}`
        : `not established: ${labels}`;
    case null:
      return prediction.undecided ?? 'undecided';
  }
}

export function changeWords(change: Change): string {
  if (change.kind === 'quantity') return `request ${change.key} ${change.to} instead of ${change.from}`;
  const facts = change.facts.map(({ id, value, atLeast, atMost }) => {
    const bound = atLeast ? 'at least ' : atMost ? 'at most ' : '';
    return `${id} ${bound}${value}`;
  });
  return `if true, document ${facts.join(' and ')}`;
}

/** Stands under every output: the product supports a decision and never replaces it. */
export const DISCLAIMER =
  'Decision support only: only a physician may deny care. Rules are paraphrases; check the guideline itself.';
