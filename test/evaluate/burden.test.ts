import { describe, expect, it } from 'vitest';
import { decideCompiled } from '../../src/evaluate/compiled.js';
import { evaluateRule } from '../../src/evaluate/rule.js';
import { withRow } from '../../src/evaluate/table-row.js';
import type { FactSet } from '../../src/facts/fact.js';
import { ruleOf } from '../../src/rules/book.js';
import { bookOf, ruleYaml } from '../support/books.js';
import { factsOf } from '../support/requests.js';

function judge(body: string, facts: FactSet) {
  const id = 'odg/judged';
  const book = bookOf({ [id]: ruleYaml(id, body) });
  return evaluateRule(
    ruleOf(book, id),
    facts,
    (rule, row) => decideCompiled(rule, withRow(facts, row)),
    (other) => ruleOf(book, other),
  );
}

const metWhen = '{fact: goals-documented, operator: equal, value: true}';
const requester = `criteria: [{id: c, text: t, metWhen: ${metWhen}, ground: goals}]`;
const challenger = `criteria: [{id: c, text: t, metWhen: ${metWhen}, ground: goals, burden: challenger, burdenWhy: w}]`;

describe('who must show a criterion', () => {
  it.each([
    ['stated true', { 'goals-documented': true }, 'holds', 'holds'],
    ['stated false', { 'goals-documented': false }, 'fails', 'fails'],
    ['not documented', { 'goals-documented': 'not-documented' }, 'open', 'open'],
    ['not mentioned', {}, 'open', 'presumed'],
  ] as const)('%s', (_name, facts, forRequester, forChallenger) => {
    expect(judge(requester, factsOf(facts)).criteria[0]?.standing).toBe(forRequester);
    expect(judge(challenger, factsOf(facts)).criteria[0]?.standing).toBe(forChallenger);
  });

  it('an open criterion makes the request not established and names the missing fact', () => {
    const result = judge(requester, factsOf({}));
    expect(result.finding).toBe('not-established');
    expect(result.cause).toBe('silent');
    expect(result.criteria[0]?.missing).toEqual(['goals-documented']);
  });

  it('one failing criterion outweighs any number of open ones', () => {
    const body = `criteria:
  - {id: a, text: t, metWhen: ${metWhen}, ground: goals}
  - {id: b, text: t, metWhen: {fact: flare-up, operator: equal, value: true}, ground: need}`;
    expect(judge(body, factsOf({ 'flare-up': false })).finding).toBe('not-medically-necessary');
  });

  it('medicallyNecessaryWhen can ask for one of several', () => {
    const body = `medicallyNecessaryWhen: {any: [a, b]}
criteria:
  - {id: a, text: t, metWhen: ${metWhen}, ground: goals}
  - {id: b, text: t, metWhen: {fact: flare-up, operator: equal, value: true}, ground: need}`;
    expect(judge(body, factsOf({ 'flare-up': true })).finding).toBe('medically-necessary');
    expect(judge(body, factsOf({ 'flare-up': false })).finding).toBe('not-established');
  });
});

describe('exceptions', () => {
  const body = `
criteria:
  - {id: request, text: t, metWhen: {fact: visits-requested, operator: lessThanInclusive, value: 9}, ground: visit-limit}
  - {id: course, text: t, metWhen: {fact: total-visits, operator: lessThanInclusive, value: 9}, ground: course-limit}
exceptions:
  - id: flare
    text: t
    citation: {section: s, says: s, basis: regulation, source: s}
    metWhen: {fact: flare-up, operator: equal, value: true}
    unless: {fact: maintenance-care, operator: equal, value: true}
    excuses: [course]`;

  it('excuse what they name and nothing else', () => {
    expect(
      judge(body, factsOf({ 'visits-requested': 6, 'total-visits': 14, 'flare-up': true })).finding,
    ).toBe('medically-necessary');
    expect(
      judge(body, factsOf({ 'visits-requested': 12, 'total-visits': 14, 'flare-up': true })).finding,
    ).toBe('not-medically-necessary');
  });

  it.each(['not-documented', undefined] as const)('do not apply where %s', (flare) => {
    const facts = factsOf({
      'visits-requested': 6,
      'total-visits': 14,
      ...(flare ? { 'flare-up': flare } : {}),
    });
    expect(judge(body, facts).finding).toBe('not-medically-necessary');
  });

  it('do not apply where their "unless" is met', () => {
    const facts = factsOf({
      'visits-requested': 6,
      'total-visits': 14,
      'flare-up': true,
      'maintenance-care': true,
    });
    expect(judge(body, facts).finding).toBe('not-medically-necessary');
  });
});

describe('tables', () => {
  const rows = `
table:
  by: diagnosis
  rows:
    - {when: crps, visits: 24, basis: regulation, source: s}
    - {when: [cervicalgia, neck-sprain], visits: 9, basis: regulation, source: s}`;
  const criteria = `
criteria: [{id: c, text: t, metWhen: {fact: visits-requested, operator: lessThanInclusive, value: {fact: row.visits}}, ground: visit-limit}]`;

  it('choose the row by the fact', () => {
    expect(judge(rows + criteria, factsOf({ diagnosis: 'crps', 'visits-requested': 24 })).finding).toBe(
      'medically-necessary',
    );
    expect(
      judge(rows + criteria, factsOf({ diagnosis: 'neck-sprain', 'visits-requested': 10 })).finding,
    ).toBe('not-medically-necessary');
  });

  it('without a matching row the rule does not apply', () => {
    expect(
      judge(rows + criteria, factsOf({ diagnosis: 'lumbago', 'visits-requested': 3 })).applies.result,
    ).toBe('not-met');
  });

  it('with the fact unknown a result stands only where all rows agree', () => {
    expect(judge(rows + criteria, factsOf({ 'visits-requested': 5 })).finding).toBe('medically-necessary');
    expect(judge(rows + criteria, factsOf({ 'visits-requested': 30 })).finding).toBe(
      'not-medically-necessary',
    );
    const parted = judge(rows + criteria, factsOf({ 'visits-requested': 12 }));
    expect(parted.finding).toBe('not-established');
    expect(parted.criteria[0]?.missing).toEqual(['diagnosis']);
  });

  it('an unknown fact takes the catch-all row', () => {
    const withRest = `${rows}\n    - {otherwise: true, visits: 10, basis: observed}`;
    expect(judge(withRest + criteria, factsOf({ 'visits-requested': 10 })).row?.visits).toBe(10);
  });
});
