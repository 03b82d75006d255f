import { Engine } from 'json-rules-engine';
import { allOf, anyOf, MET, NOT_MET, notOf } from '../../dist/evaluate/coded/code.js';
import { findings, known, NOT_DOCUMENTED, rowFact } from '../lib/fold.mjs';

/** One engine for all rules of the book, given all facts: what its own documentation begins with. */
export function jsonRulesNaive({ prepared }) {
  const engine = engineOf(prepared);
  return { name: 'json-rules-engine, one engine', judge: (task) => run(engine, task, task.facts) };
}

/** One engine a treatment, given only the facts that its rules read. */
export function jsonRulesPerTreatment({ tasks }) {
  const engines = new Map();
  for (const { request, judged } of tasks) {
    const rules = engines.get(request.treatment) ?? new Set();
    for (const each of judged) rules.add(each);
    engines.set(request.treatment, rules);
  }
  const ready = new Map(
    [...engines].map(([treatment, rules]) => [
      treatment,
      { engine: engineOf(rules), needed: factsOf(rules) },
    ]),
  );
  return {
    name: 'json-rules-engine, one a treatment',
    judge(task) {
      const { engine, needed } = ready.get(task.request.treatment);
      const facts = {};
      for (const id of needed) if (id in task.facts) facts[id] = task.facts[id];
      return run(engine, task, facts);
    },
  };
}

function engineOf(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { conditions, place } of rules)
    conditions.forEach((condition, at) => {
      const tree = renamed(condition, place);
      // The engine wants a group at the root.
      engine.addRule({
        name: `${place} ${at}`,
        event: { type: 'met' },
        conditions: tree.fact ? { all: [tree] } : tree,
      });
    });
  return engine;
}

async function run(engine, task, facts) {
  const stated = {};
  for (const id in facts) if (facts[id] !== NOT_DOCUMENTED) stated[id] = facts[id];
  const { results, failureResults } = await engine.run(stated);
  const trees = new Map();
  for (const { name, conditions } of results) trees.set(name, conditions);
  for (const { name, conditions } of failureResults) trees.set(name, conditions);
  return findings(task, ({ conditions, place }) =>
    conditions.map((_, at) => folded(trees.get(`${place} ${at}`), task.facts)),
  );
}

/** The engine decides leaves in two values; in three they are folded here, as the product does with its reference. */
function folded(node, facts) {
  if (node.all) return allOf(node.all, (part) => folded(part, facts));
  if (node.any) return anyOf(node.any, (part) => folded(part, facts));
  if (node.not) return notOf(folded(node.not, facts));
  const { fact, value, result } = node;
  const code = Math.max(known(facts[fact]), value?.fact ? known(facts[value.fact]) : MET);
  return code !== MET ? code : result ? MET : NOT_MET;
}

function renamed(condition, place) {
  if (condition.all) return { all: condition.all.map((part) => renamed(part, place)) };
  if (condition.any) return { any: condition.any.map((part) => renamed(part, place)) };
  if (condition.not) return { not: renamed(condition.not, place) };
  const { fact, operator, value } = condition;
  return {
    fact: rowFact(fact, place),
    operator,
    value: value?.fact ? { fact: rowFact(value.fact, place) } : value,
  };
}

function factsOf(rules) {
  const ids = new Set();
  const visit = (node, place) => {
    if (Array.isArray(node)) for (const part of node) visit(part, place);
    else if (typeof node === 'object' && node !== null)
      for (const key in node)
        if (key === 'fact') ids.add(rowFact(node.fact, place));
        else visit(node[key], place);
  };
  for (const { conditions, place } of rules) visit(conditions, place);
  return [...ids];
}
