import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { decideCompiled } from '../../src/evaluate/compiled.js';
import type { ConditionResults } from '../../src/evaluate/conditions-of.js';
import { decideWithEngine } from '../../src/evaluate/json-rules.js';
import type { FactSet } from '../../src/facts/fact.js';
import { predict } from '../../src/predict/predict.js';
import type { Rule } from '../../src/rules/schema.js';
import { bookOf, ruleYaml, shipped } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

/** The condition's result by both evaluators. */
async function decide(condition: string, facts: FactSet) {
  const id = 'odg/trap';
  const book = bookOf({
    [id]: ruleYaml(id, `criteria: [{id: c, text: t, metWhen: ${condition}, ground: need}]`),
  });
  const rule = book.rules.get(id) as Rule;
  const outcome = (results: ConditionResults) => results.get('criterion c')?.result;
  const [engine, compiled] = [
    outcome(await decideWithEngine(rule, facts)),
    outcome(decideCompiled(rule, facts)),
  ];
  expect(compiled).toBe(engine);
  return engine;
}

const nothing = factsOf({});

describe('traps of a two-valued engine', () => {
  it('the engine itself takes a missing fact for notEqual: why leaves are decided again in three values', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({
      conditions: { all: [{ fact: 'x', operator: 'notEqual', value: 1 }] },
      event: { type: 'e' },
    });
    expect((await engine.run({})).events).toHaveLength(1);
  });

  it.each([
    ['notEqual', '{fact: maintenance-care, operator: notEqual, value: true}'],
    ['notIn', '{fact: surgery, operator: notIn, value: [other]}'],
    ['not', '{not: {fact: maintenance-care, operator: equal, value: true}}'],
  ])('a missing fact under %s is unknown, not met', async (_name, condition) => {
    expect(await decide(condition, nothing)).toBe('unknown');
  });

  it('two missing facts are not equal to each other', async () => {
    expect(
      await decide('{fact: prior-visits, operator: equal, value: {fact: visits-requested}}', nothing),
    ).toBe('unknown');
  });

  it('a fact compared with a missing fact is unknown', async () => {
    const condition = '{fact: prior-visits, operator: lessThanInclusive, value: {fact: visits-requested}}';
    expect(await decide(condition, factsOf({ 'prior-visits': 3 }))).toBe('unknown');
  });

  it('one missing fact does not lose the others', async () => {
    const condition =
      '{any: [{fact: prior-visits, operator: lessThan, value: 5}, {fact: flare-up, operator: equal, value: true}]}';
    expect(await decide(condition, factsOf({ 'flare-up': true }))).toBe('met');
    expect(await decide(condition, factsOf({ 'flare-up': false }))).toBe('unknown');
  });

  it('an exception is no "or" inside the condition: 14 visits against 9 stays not met where the exception is unknown', async () => {
    const facts = factsOf({ 'prior-visits': 8 });
    const prediction = await predict(requestOf({ visits: 6, diagnosis: 'cervicalgia' }), facts, shipped);
    const course = prediction.grounds.find(({ label }) => label === 'course-limit');
    expect(course?.result).toBe('not-met');
    expect(prediction.finding).toBe('not-medically-necessary');
  });

  it('predictions asked for at the same time do not disturb each other', async () => {
    const counts = Array.from({ length: 60 }, (_, i) => (i % 20) + 1);
    const alone: string[] = [];
    for (const visits of counts)
      alone.push((await predict(requestOf({ visits }), nothing, shipped)).decision);
    const together = await Promise.all(
      counts.map((visits) => predict(requestOf({ visits }), nothing, shipped)),
    );
    expect(together.map(({ decision }) => decision)).toEqual(alone);
    expect(new Set(alone)).toEqual(new Set(['upheld', 'overturned']));
  });
});
