import { allOf, anyOf, notOf } from '../../dist/evaluate/coded/code.js';
import { findings, rowFact } from '../lib/fold.mjs';

/**
 * @gorules/zen-engine: one decision a treatment, with one expression for each different leaf of its rules. It has no three-valued groups, so the leaves' codes are
 * folded here; its work is that of deciding each leaf once. Several requests are in flight at a time, as it likes them.
 */
export async function zen({ tasks }) {
  const { ZenEngine, ZenDecisionContent } = await import('@gorules/zen-engine');
  const engine = new ZenEngine();
  const byTreatment = new Map();
  for (const { request, judged } of tasks) {
    const rules = byTreatment.get(request.treatment) ?? new Set();
    for (const each of judged) rules.add(each);
    byTreatment.set(request.treatment, rules);
  }
  const decisions = new Map(
    [...byTreatment].map(([treatment, rules]) => {
      const leaves = new Map();
      const trees = new Map(
        [...rules].map((each) => [each, each.conditions.map((tree) => coded(tree, each.place, leaves))]),
      );
      return [treatment, { trees, decision: engine.createDecision(new ZenDecisionContent(graph(leaves))) }];
    }),
  );
  return {
    name: '@gorules/zen-engine',
    inFlight: 32,
    async judge(task) {
      const { trees, decision } = decisions.get(task.request.treatment);
      const { result } = await decision.evaluate(named(task.facts));
      return findings(task, (each) => trees.get(each).map((tree) => folded(tree, result)));
    },
    close: () => engine.dispose(),
  };
}

/** Names that its expressions can read. */
const nameOf = (fact) => fact.replaceAll('-', '_');

function named(facts) {
  const out = {};
  for (const id in facts) out[nameOf(id)] = plain(facts[id]);
  return out;
}

/** Its expressions order numbers, not texts: a date is given as the number YYYYMMDD. */
const plain = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Number(value.replaceAll('-', '')) : value;

const SIGNS = {
  equal: '==',
  notEqual: '!=',
  in: 'in',
  notIn: 'not in',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

const unknown = (name) => [`${name} == null ? 2`, `${name} == 'not-documented' ? 3`].join(' : ');

function expression({ fact, operator, value }, place) {
  const name = nameOf(rowFact(fact, place));
  if (!value?.fact)
    return `${unknown(name)} : (${name} ${SIGNS[operator]} ${JSON.stringify(plain(value))}) ? 1 : 0`;
  const other = nameOf(rowFact(value.fact, place));
  const missing = `(${name} == 'not-documented' or ${other} == 'not-documented') ? 3 : (${name} == null or ${other} == null) ? 2`;
  return `${missing} : (${name} ${SIGNS[operator]} ${other}) ? 1 : 0`;
}

/** A tree whose leaves are the keys of their expressions. */
function coded(condition, place, leaves) {
  if (condition.all) return { all: condition.all.map((part) => coded(part, place, leaves)) };
  if (condition.any) return { any: condition.any.map((part) => coded(part, place, leaves)) };
  if (condition.not) return { not: coded(condition.not, place, leaves) };
  const text = expression(condition, place);
  if (!leaves.has(text)) leaves.set(text, `leaf${leaves.size}`);
  return leaves.get(text);
}

function folded(tree, codes) {
  if (typeof tree === 'string') return codes[tree];
  if (tree.all) return allOf(tree.all, (part) => folded(part, codes));
  if (tree.any) return anyOf(tree.any, (part) => folded(part, codes));
  return notOf(folded(tree.not, codes));
}

const graph = (leaves) => ({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'leaves',
      name: 'leaves',
      type: 'expressionNode',
      position: { x: 1, y: 0 },
      content: {
        expressions: [...leaves].map(([value, key]) => ({ id: key, key, value })),
        passThrough: false,
        inputField: null,
        outputPath: null,
        executionMode: 'single',
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'leaves' },
    { id: 'b', type: 'edge', sourceId: 'leaves', targetId: 'out' },
  ],
});
