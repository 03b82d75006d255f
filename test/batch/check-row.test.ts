import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowChecker } from '../../src/batch/check-row.js';
import { dateNumber, daysOf, isIsoDate } from '../../src/batch/iso-days.js';
import { unescapedQuotes } from '../../src/batch/quotes.js';
import { FactSlots, STATED } from '../../src/evaluate/coded/fact-slots.js';
import { givenFacts } from '../../src/facts/given.js';
import { readLine } from '../../src/facts/read-batch.js';
import { isoDate } from '../../src/request/request.js';
import type { Problem } from '../../src/source/problem.js';
import { shipped } from '../support/books.js';

const slots = new FactSlots(shipped.facts);
const checker = new RowChecker(shipped, slots);

/** What the careful reader makes of a line; null where it finds anything wrong. */
function carefully(line: string) {
  const problems: Problem[] = [];
  const [input] = readLine(line, 'x.ndjson', 1, shipped.vocabulary, problems);
  const facts = input ? givenFacts(input, shipped.facts, problems) : null;
  return problems.length === 0 && input && facts ? { request: input.request, facts } : null;
}

const quickly = (line: string) => {
  const row = checker.check(JSON.parse(line));
  return row && unescapedQuotes(line) === row.quotes ? row : null;
};

const RIGHT = {
  id: 'r-1',
  treatment: 'Physiotherapy',
  bodyPart: 'left-knee',
  diagnosis: '723.1',
  visits: 6,
  frequencyPerWeek: 1.5,
  weeks: 4,
  timing: 'retrospective',
  purpose: null,
  drug: { name: 'Norco', strength: null, quantity: 60 },
  continued: true,
  record: 'partial',
  dates: { injury: '2012-02-29', request: null, service: '2013-12-01' },
  facts: {
    'prior-visits': 8,
    'flare-up': 'not-documented',
    'functional-improvement': null,
    surgery: 'other',
  },
};

describe('a row that is checked quickly', () => {
  it('is read as the careful reader reads it', () => {
    const line = JSON.stringify(RIGHT);
    const row = quickly(line);
    const careful = carefully(line);
    expect(row?.request).toEqual(careful?.request);
    expect([...slots.given].map((slot) => slots.ids[slot]).sort()).toEqual(
      [...(careful?.facts.keys() ?? [])].sort(),
    );
    for (const slot of slots.given) {
      const fact = careful?.facts.get(slots.ids[slot] as string);
      expect(fact?.status).toBe(slots.status[slot] === STATED ? 'stated' : 'not-documented');
      if (fact?.status === 'stated') expect(slots.value[slot]).toBe(fact.value);
    }
  });

  it('names no particular treatment of a wider word: that is a fact besides', () => {
    expect(quickly(JSON.stringify({ ...RIGHT, treatment: 'orthotics' }))).toBeNull();
    expect(quickly(JSON.stringify({ ...RIGHT, treatment: 'durable-medical-equipment' }))).not.toBeNull();
  });

  it('is never one that the careful reader refuses', () => {
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'x',
        0,
        -1,
        1,
        1.5,
        1e300,
        true,
        false,
        '2014-02-30',
        '2014-02-28',
        'not-documented',
        [],
        {},
        [1],
      ),
      fc.jsonValue(),
    );
    const keys = [...Object.keys(RIGHT), 'unknown', '__proto__', 'constructor'];
    const inner = [
      'injury',
      'serviceEnd',
      'toString',
      'name',
      'quantity',
      'prior-visits',
      'visits-requested',
      'phase',
      'surgery-date',
      'nobody-knows',
    ];
    const changed = fc
      .tuple(fc.constantFrom(...keys), fc.option(fc.constantFrom(...inner)), anything)
      .map(([key, part, value]) => {
        const row: Record<string, unknown> = { ...RIGHT };
        const under = row[key];
        const put = part !== null && typeof under === 'object' ? { ...under, [part]: value } : value;
        Object.defineProperty(row, key, { value: put, enumerable: true, configurable: true, writable: true });
        return JSON.stringify(row);
      });
    fc.assert(
      fc.property(changed, (line) => {
        const row = quickly(line);
        if (!row) return;
        expect(carefully(line)?.request, line).toEqual(row.request);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['a key given twice', '{"treatment":"acupuncture","visits":1,"visits":2}'],
    ['a fact given twice', '{"treatment":"acupuncture","facts":{"prior-visits":1,"prior-visits":2}}'],
    ['a list', '[{"treatment":"acupuncture"}]'],
    ['no treatment', '{"visits":6}'],
    ['a key that every object has', '{"treatment":"acupuncture","dates":{"toString":"2014-01-01"}}'],
  ])('is not %s', (_name, line) => {
    expect(quickly(line)).toBeNull();
  });
});

describe('dates', () => {
  const parts = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }));
  const written = parts.map(
    ([year, month, day]) =>
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

  it('exist or not as the schema says', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        expect(isIsoDate(text)).toBe(isoDate.safeParse(text).success);
      }),
      { numRuns: 3000 },
    );
  });

  it('are as many days apart as Date says, and ordered as they are written', () => {
    const real = written.filter(isIsoDate);
    fc.assert(
      fc.property(real, real, (a, b) => {
        expect(daysOf(a) - daysOf(b)).toBe((Date.parse(a) - Date.parse(b)) / 86_400_000);
        expect(dateNumber(a) < dateNumber(b)).toBe(a < b);
      }),
      { numRuns: 3000 },
    );
  });
});
