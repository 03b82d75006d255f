import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine';
import type { FactSource } from '../facts/fact.js';
import { factsIn } from '../rules/leaves.js';
import type { Rule } from '../rules/schema.js';
import { type ConditionResult, groupResult, leafResult } from './condition-result.js';
import { type ConditionResults, conditionsOf } from './conditions-of.js';

interface Prepared {
  engine: Engine;
  needed: readonly string[];
  /** Conditions that are a single leaf: the engine wants a group at the root, so they are wrapped in one. */
  wrapped: ReadonlySet<string>;
  /** Runs queue here: two runs in flight on one engine share its status and silently skip rules. */
  last: Promise<unknown>;
}

const prepared = new WeakMap<Rule, Prepared>();

/**
 * All conditions of a rule decided by json-rules-engine, one engine a rule, only the facts it reads. The engine decides
 * leaves; its annotated tree is folded here in three values, since two-valued it takes a missing fact for
 * `notEqual`, `notIn` and `not` (measured on 7.3.1).
 */
export function decideWithEngine(rule: Rule, facts: FactSource): Promise<ConditionResults> {
  const ready = prepared.get(rule) ?? prepare(rule);
  const run = ready.last.then(() => runEngine(ready, facts));
  ready.last = run.catch(() => undefined);
  return run;
}

function prepare(rule: Rule): Prepared {
  const conditions = conditionsOf(rule);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [key, condition] of conditions) {
    engine.addRule({
      name: key,
      event: { type: key },
      conditions: ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition,
    });
  }
  const ready: Prepared = {
    engine,
    wrapped: new Set(conditions.filter(([, condition]) => 'fact' in condition).map(([key]) => key)),
    needed: [...new Set(conditions.flatMap(([, condition]) => factsIn(condition)))],
    last: Promise.resolve(),
  };
  prepared.set(rule, ready);
  return ready;
}

async function runEngine(
  { engine, needed, wrapped }: Prepared,
  facts: FactSource,
): Promise<ConditionResults> {
  const stated: Record<string, unknown> = {};
  for (const id of needed) {
    const fact = facts.get(id);
    if (fact?.status === 'stated') stated[id] = fact.value;
  }
  const { results, failureResults } = await engine.run(stated);
  const decided = new Map<string, ConditionResult>();
  for (const result of [...results, ...failureResults]) {
    const tree = foldAnnotated(result.conditions as NestedCondition, facts);
    decided.set(
      result.name,
      wrapped.has(result.name) && 'children' in tree ? (tree.children[0] ?? tree) : tree,
    );
  }
  return decided;
}

function foldAnnotated(node: NestedCondition, facts: FactSource): ConditionResult {
  if ('all' in node)
    return groupResult(
      'all',
      node.all.map((child) => foldAnnotated(child, facts)),
    );
  if ('any' in node)
    return groupResult(
      'any',
      node.any.map((child) => foldAnnotated(child, facts)),
    );
  if ('not' in node) return groupResult('not', [foldAnnotated(node.not, facts)]);
  const { fact, operator, value, result } = node as ConditionProperties & { result?: boolean };
  return leafResult({ fact, operator, value }, facts, () => result === true);
}
