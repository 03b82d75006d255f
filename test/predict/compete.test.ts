import { describe, expect, it } from 'vitest';
import { predictSync } from '../../src/predict/predict.js';
import type { Prediction } from '../../src/predict/prediction.js';
import { bookOf, ruleYaml } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

const limit = (visits: number, fact = 'visits-requested') =>
  `criteria: [{id: c, text: t, metWhen: {fact: ${fact}, operator: lessThanInclusive, value: ${visits}}, ground: visit-limit}]`;

const ask = (rules: Record<string, string>, keys = {}, facts = {}) =>
  predictSync(requestOf({ treatment: 'acupuncture', visits: 8, ...keys }), factsOf(facts), bookOf(rules));

const roles = ({ outcomes }: Prediction) =>
  Object.fromEntries(
    outcomes.flatMap(({ standings }) => standings.map(({ result, role }) => [result.rule.id, role])),
  );

describe('rules on the same question compete', () => {
  it('the MTUS goes before ODG, whose finding is still shown', () => {
    const prediction = ask({
      'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(6)),
      'odg/b': ruleYaml('odg/b', limit(12)),
    });
    expect(prediction.decision).toBe('upheld');
    expect(roles(prediction)).toEqual({ 'mtus-acupuncture-2009/a': 'governs', 'odg/b': 'loses' });
  });

  it('the rule that names the diagnosis goes before a catch-all of higher rank', () => {
    const named = `appliesWhen: {fact: diagnosis, operator: equal, value: cervicalgia}\n${limit(12)}`;
    const rules = {
      'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(6)),
      'odg/b': ruleYaml('odg/b', named),
    };
    expect(ask(rules, { diagnosis: 'cervicalgia' }).decision).toBe('overturned');
    expect(ask(rules, { diagnosis: 'lumbago' }).decision).toBe('upheld');
  });

  it('but not where it is only recollection', () => {
    const named = `appliesWhen: {fact: diagnosis, operator: equal, value: cervicalgia}\n${limit(12)}`;
    const rules = {
      'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(6)),
      'odg/b': ruleYaml('odg/b', named, { basis: 'recollection' }),
    };
    const prediction = ask(rules, { diagnosis: 'cervicalgia' });
    expect(prediction.decision).toBe('upheld');
    expect(roles(prediction)['odg/b']).toBe('loses');
  });

  it('insteadOf replaces the named rule where its own condition is met, also on another question', () => {
    const special = `insteadOf: mtus-acupuncture-2009/a\nappliesWhen: {fact: post-surgical, operator: equal, value: true}\n${limit(24)}`;
    const rules = {
      'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(6)),
      'mtus-postsurgical-2009/b': ruleYaml('mtus-postsurgical-2009/b', special, { question: 'indication' }),
    };
    expect(ask(rules, {}, { 'post-surgical': true }).decision).toBe('overturned');
    expect(ask(rules, {}, { 'post-surgical': false }).decision).toBe('upheld');
    expect(roles(ask(rules))['mtus-postsurgical-2009/b']).toBe('possible');
  });

  it('a recollection replaces nothing of better basis: it is shown as an alternative', () => {
    const special = `insteadOf: mtus-acupuncture-2009/a\nappliesWhen: {fact: post-surgical, operator: equal, value: true}\n${limit(24)}`;
    const rules = {
      'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(6)),
      'mtus-postsurgical-2009/b': ruleYaml('mtus-postsurgical-2009/b', special, { basis: 'recollection' }),
    };
    expect(ask(rules, {}, { 'post-surgical': true }).decision).toBe('upheld');
  });

  it('equal rank with different findings is a conflict, reported and undetermined', () => {
    const prediction = ask({
      'odg/a': ruleYaml('odg/a', limit(6)),
      'acoem-2004/b': ruleYaml('acoem-2004/b', limit(12)),
    });
    expect(prediction.decision).toBe('undetermined');
    expect(prediction.conflicts).toHaveLength(1);
  });
});

describe('rules on different questions add up', () => {
  const need = `criteria: [{id: c, text: t, metWhen: {fact: reason-stated, operator: equal, value: true}, ground: need}]`;
  const rules = {
    'mtus-acupuncture-2009/a': ruleYaml('mtus-acupuncture-2009/a', limit(12)),
    'odg/b': ruleYaml('odg/b', need, { question: 'indication' }),
  };

  it('an unestablished need is not rescued by a count that fits', () => {
    expect(ask(rules).finding).toBe('not-established');
    expect(ask(rules, {}, { 'reason-stated': true }).finding).toBe('medically-necessary');
    expect(ask(rules, { visits: 13 }).finding).toBe('not-medically-necessary');
  });

  it('where it is unknown which rule applies, nothing is decided', () => {
    const unsure = {
      'odg/b': ruleYaml('odg/b', `appliesWhen: {fact: flare-up, operator: equal, value: true}\n${need}`),
    };
    expect(ask(unsure).undecided).toMatch(/which rule applies/);
  });

  it('but what is not established stays so, however the undecided question comes out', () => {
    const both = {
      ...rules,
      'odg/c': ruleYaml('odg/c', `appliesWhen: {fact: flare-up, operator: equal, value: true}\n${need}`, {
        question: 'repeat',
      }),
    };
    expect(ask(both, {}, { 'reason-stated': 'not-documented' }).decision).toBe('upheld');
    expect(ask(both, {}, { 'reason-stated': 'not-documented' }).finding).toBe('not-established');
  });

  it('unless the rule that may apply would find for the request anyway', () => {
    const harmless = {
      'odg/a': ruleYaml('odg/a', limit(12)),
      'odg/b': ruleYaml(
        'odg/b',
        `appliesWhen: {fact: flare-up, operator: equal, value: true}\n${limit(10)}`,
        { question: 'indication' },
      ),
    };
    expect(ask(harmless).decision).toBe('overturned');
  });

  it('a limit alone shows no need: undetermined, never overturned', () => {
    const cap = { 'labor-code/cap': ruleYaml('labor-code/cap', limit(24), { question: 'statutory-cap' }) };
    expect(ask(cap).decision).toBe('undetermined');
    expect(ask(cap, { visits: 25 }).decision).toBe('upheld');
  });
});
