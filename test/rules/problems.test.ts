import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/rules/parse-book.js';
import { formatProblem } from '../../src/source/problem.js';
import { problemsOf, registryFiles } from '../support/books.js';

const bad = `id: odg/bad
title: A rule with five mistakes
authority: odg
treatments: [acupuncture]
question: course
inForce: {from: 2016-01-01, to: 2009-01-01, keyedTo: request}
critera: []
criteria:
  - id: c
    text: t
    metWhen: {fact: prior-visit, operator: atMost, value: 6}
    ground: visit-limit
examples: [{name: n, facts: {}, finding: not-established}]
`;

describe('a rule file with five mistakes', () => {
  const problems = problemsOf('odg/bad.yaml', bad);

  it('reports all five at once: misspelt key, unknown fact, impossible dates, missing citation, bad operator', () => {
    expect(problems.map(({ code, line }) => [code, line]).sort()).toEqual(
      [
        ['date-range', 6],
        ['missing-key', 1],
        ['unknown-fact', 11],
        ['unknown-key', 7],
        ['unknown-operator', 11],
      ].sort(),
    );
  });

  it('says where, what and what to do', () => {
    const fact = problems.find(({ code }) => code === 'unknown-fact');
    expect(fact && formatProblem(fact)).toBe(
      [
        'rules/odg/bad.yaml:11:21: unknown fact "prior-visit" [unknown-fact]',
        '  |     metWhen: {fact: prior-visit, operator: atMost, value: 6}',
        '  |                     ^',
        '  hint: did you mean "prior-visits"?',
      ].join('\n'),
    );
  });
});

/** A sound rule, one part of which each case spoils. */
const sound = (part: { applies?: string; criteria?: string; extra?: string; citation?: string }) => `id: odg/x
title: t
authority: odg
treatments: [acupuncture]
question: course
inForce: {from: null, to: null, keyedTo: service}
citation: ${part.citation ?? '{section: s, says: s, basis: observed}'}
${part.applies ? `appliesWhen: ${part.applies}` : ''}
criteria:
  - ${part.criteria ?? '{id: c, text: t, metWhen: {fact: prior-visits, operator: equal, value: 0}, ground: need}'}
${part.extra ?? ''}
examples: [{name: n, facts: {}, finding: not-established}]
`;

describe('each mistake has its code', () => {
  it('a sound rule has no problem', () => {
    expect(problemsOf('odg/x.yaml', sound({}))).toEqual([]);
  });

  it.each([
    ['applies-not-positive', { applies: '{not: {fact: flare-up, operator: equal, value: true}}' }],
    ['applies-not-positive', { applies: '{fact: prior-visits, operator: notEqual, value: 0}' }],
    [
      'burden-why',
      {
        criteria:
          '{id: c, text: t, metWhen: {fact: flare-up, operator: equal, value: true}, ground: need, burden: challenger}',
      },
    ],
    ['criterion-condition', { criteria: '{id: c, text: t, ground: need}' }],
    ['cycle', { criteria: '{id: c, text: t, findingOf: odg/x, ground: need}' }],
    [
      'operator-type',
      {
        criteria:
          '{id: c, text: t, metWhen: {fact: flare-up, operator: lessThan, value: true}, ground: need}',
      },
    ],
    [
      'shown-only',
      {
        criteria:
          '{id: c, text: t, metWhen: {fact: earlier-treatment, operator: equal, value: false}, ground: need}',
      },
    ],
    ['source-missing', { citation: '{section: s, says: s, basis: letter}' }],
    ['source-missing', { citation: '{section: s, says: s, basis: regulation}' }],
    ['source-unexpected', { citation: '{section: s, says: s, basis: recollection, source: somewhere}' }],
    [
      'unknown-column',
      {
        criteria:
          '{id: c, text: t, metWhen: {fact: prior-visits, operator: lessThan, value: {fact: row.visits}}, ground: need}',
      },
    ],
    [
      'unknown-ground',
      {
        criteria: '{id: c, text: t, metWhen: {fact: prior-visits, operator: equal, value: 0}, ground: needs}',
      },
    ],
    ['unknown-rule', { extra: 'insteadOf: odg/y' }],
    ['unknown-criterion', { extra: 'medicallyNecessaryWhen: {all: [d]}' }],
    [
      'value-type',
      {
        criteria:
          '{id: c, text: t, metWhen: {fact: prior-visits, operator: equal, value: "0"}, ground: need}',
      },
    ],
    [
      'value-type',
      { criteria: '{id: c, text: t, metWhen: {fact: prior-visits, operator: in, value: 0}, ground: need}' },
    ],
    ['duplicate-key', { extra: 'title: again' }],
  ])('%s', (code, part) => {
    expect(problemsOf('odg/x.yaml', sound(part)).map((problem) => problem.code)).toContain(code);
  });

  it('an id that is not the path', () => {
    expect(problemsOf('odg/elsewhere.yaml', sound({})).map(({ code }) => code)).toEqual(['id-not-path']);
  });

  it('a missing registry', () => {
    const { problems } = parseBook(registryFiles.filter(({ path }) => path !== 'grounds.yaml'));
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['file-missing', 'rules/grounds.yaml']]);
  });

  it('aliases that would expand without end are refused', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\n${Array.from({ length: 200 }, (_, i) => `k${i}: *b`).join('\n')}`;
    expect(problemsOf('odg/x.yaml', bomb).map(({ code }) => code)).toContain('yaml-syntax');
  });
});
