import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOfCase } from '../src/cases/audit-item.js';
import { checkSpans } from '../src/cases/check-spans.js';
import { lettersByHash } from '../src/cases/letter-folder.js';
import { loadCases } from '../src/cases/load-cases.js';
import { auditItem } from '../src/compare/audit.js';
import type { Fact, FactValue } from '../src/facts/fact.js';
import type { TreatmentRequest } from '../src/request/request.js';
import type { Problem } from '../src/source/problem.js';
import { shipped } from './support/books.js';

const problems: Problem[] = [];
const cases = loadCases('cases', shipped, problems);
const items = cases.flatMap(itemsOfCase);
const item = (letter: string, issue: number) => {
  const found = items.find((each) => each.letter === letter && each.issue === issue);
  if (!found) throw new Error(`${letter} has no issue ${issue}`);
  return found;
};
const record = (letter: string, issue: number) => auditItem(item(letter, issue), 'record', shipped);
const labels = async (letter: string, issue: number) =>
  (await record(letter, issue)).prediction.grounds.map(({ label }) => label);

describe('recorded cases', () => {
  it('are five letters with eight issues, all upheld, and read without problems', () => {
    expect(problems).toEqual([]);
    expect(cases).toHaveLength(5);
    expect(items.map(({ recorded }) => recorded)).toEqual(Array(8).fill('upheld'));
  });

  it.each(items.map((each) => [`${each.letter} issue ${each.issue}`, each] as const))(
    '%s: the record view agrees for a reason that the letter gives, or the case says why not',
    async (_name, each) => {
      const compared = await auditItem(each, 'record', shipped);
      if (each.knownDisagreement) expect(compared.comparison).not.toBe('agree');
      else expect([compared.comparison, compared.reasonAgrees]).toEqual(['agree', true]);
    },
  );
});

describe('the ground of each prediction', () => {
  it('000: the undocumented need, not the count', async () => {
    const grounds = await labels('case-000', 1);
    expect(grounds).toContain('need');
    expect(grounds).not.toContain('visit-limit');
    expect(grounds).not.toContain('course-limit');
  });

  it('001, visit: the undocumented relief after the earlier injection', async () => {
    expect(await labels('case-001', 1)).toContain('injection-relief');
  });

  it('001, therapy: undocumented improvement, and 12 visits against 10', async () => {
    const { prediction } = await record('case-001', 2);
    const byLabel = (label: string) => prediction.grounds.find((ground) => ground.label === label);
    expect(byLabel('functional-improvement')?.cause).toBe('not-documented');
    expect(byLabel('visit-limit')?.result).toBe('not-met');
  });

  it('002: 12 visits against 10', async () => {
    expect(await labels('case-002', 1)).toContain('visit-limit');
  });

  it('003: 8 and 6 visits against 9 although improvement is documented', async () => {
    const grounds = await labels('case-003', 1);
    expect(grounds).toEqual(['course-limit']);
  });

  it('004, acupuncture: the trial is not finished', async () => {
    expect(await labels('case-004', 1)).toContain('trial-first');
  });
});

describe('the same request, better documented or smaller, comes out overturned', () => {
  const stated = (value: FactValue): Fact => ({ status: 'stated', value });
  it.each<[string, number, Partial<TreatmentRequest>, Record<string, FactValue>]>([
    ['case-000', 1, {}, { 'reason-stated': true, 'home-program-insufficient': true }],
    [
      'case-001',
      1,
      {},
      {
        'prior-injection-relief-percent': 60,
        'prior-injection-relief-weeks': 8,
        'prior-injection-function': true,
        'prior-injection-less-medication': true,
      },
    ],
    ['case-001', 2, { visits: 8 }, { 'functional-improvement': true, 'prior-visits': 2 }],
    ['case-002', 1, { visits: 10 }, {}],
    ['case-003', 1, { visits: 1 }, {}],
    [
      'case-004',
      1,
      { visits: 6 },
      {
        'prior-visits': 8,
        'authorized-visits-remaining': 0,
        'functional-improvement': true,
        'reason-stated': true,
      },
    ],
    ['case-004', 2, {}, { 'prior-visits': 2, 'functional-improvement': true, 'reason-stated': true }],
    ['case-004', 3, {}, { 'current-prescription': true }],
  ])('%s issue %i', async (letter, issue, request, facts) => {
    const original = item(letter, issue);
    const added = Object.entries(facts).map(([id, value]): [string, Fact] => [id, stated(value)]);
    const better = {
      ...original,
      request: { ...original.request, ...request },
      facts: { ...original.facts, record: new Map([...original.facts.record, ...added]) },
    };
    expect((await auditItem(better, 'record', shipped)).prediction.decision).toBe('overturned');
  });
});

describe('the letters themselves', () => {
  const folder = process.env.IMR_LETTERS;
  const given = folder !== undefined && existsSync(folder);
  it.skipIf(!given)('say what the cases say, at the lines they name (skipped without IMR_LETTERS)', () => {
    const letters = lettersByHash(folder as string);
    for (const each of cases) {
      const text = letters.get(each.letter.sha256);
      expect(text, `${each.id}: no letter with this sha256`).toBeDefined();
      expect(checkSpans(each, text ?? [], each.id)).toEqual([]);
    }
  });

  it('a span that does not say it is reported', () => {
    const first = cases.find(({ id }) => id === 'case-003');
    const problems = first ? checkSpans(first, ['nothing of the kind'], 'case-003') : [];
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['span-mismatch']));
  });
});
