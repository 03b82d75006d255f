import { findings } from '../lib/fold.mjs';
import { OPERATIONS, toLogic } from '../lib/logic.mjs';

/** json-logic-engine, every condition compiled once. */
export async function jsonLogicEngine({ prepared }) {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  for (const [name, operation] of Object.entries(OPERATIONS))
    engine.addMethod(name, operation, { sync: true });
  return logic('json-logic-engine, compiled', prepared, (tree) => engine.build(tree));
}

/** json-logic-js, which interprets. */
export async function jsonLogicJs({ prepared }) {
  const { default: engine } = await import('json-logic-js');
  for (const [name, operation] of Object.entries(OPERATIONS))
    engine.add_operation(name, (...parts) => operation(parts));
  return logic('json-logic-js', prepared, (tree) => (facts) => engine.apply(tree, facts));
}

function logic(name, prepared, compile) {
  const rules = new Map(
    prepared.map((each) => [
      each,
      each.conditions.map((condition) => compile(toLogic(condition, each.place))),
    ]),
  );
  return {
    name,
    judge: (task) => findings(task, (each) => rules.get(each).map((decide) => decide(task.facts))),
  };
}
