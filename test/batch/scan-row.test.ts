import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowChecker } from '../../src/batch/check-row.js';
import { unescapedQuotes } from '../../src/batch/quotes.js';
import { RowScanner } from '../../src/batch/scan-row.js';
import { FactSlots } from '../../src/evaluate/coded/fact-slots.js';
import { BODY_PARTS } from '../../src/request/body-parts.js';
import type { TreatmentRequest } from '../../src/request/request.js';
import { shipped } from '../support/books.js';

const slots = new FactSlots(shipped.facts);
const checker = new RowChecker(shipped, slots);
const scanner = new RowScanner(slots, checker);

const state = (request: TreatmentRequest) => ({
  request: { ...request, dates: { ...request.dates } },
  given: slots.given.map((slot) => [
    slots.ids[slot],
    slots.status[slot],
    slots.status[slot] === 1 && slots.value[slot],
  ]),
});

const scanned = (line: string, from = 0) => {
  const request = scanner.scan(Buffer.from(line), from);
  return request && state(request);
};

/** What JSON.parse and the check of every key make of it. */
function parsed(line: string) {
  const row = checker.check(JSON.parse(line));
  return row && unescapedQuotes(line) === row.quotes ? state(row.request) : null;
}

const FACTS = Object.keys(shipped.facts);
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    6,
    1.5,
    -1,
    1e21,
    12345678901,
    'not-documented',
    '2014-02-28',
    '2014-02-30',
  ),
  fc.constantFrom<unknown>(
    '',
    'a "quoted" word',
    'back\\slash',
    'naïve',
    'cervicalgia',
    '723.1',
    'lumbar',
    'left-knee',
    'partial',
  ),
  fc.string(),
  fc.nat(),
);
const facts = fc.dictionary(fc.constantFrom(...FACTS, 'nobody-knows'), scalar, { maxKeys: 4 });
const goodFacts = fc.dictionary(
  fc.constantFrom('prior-visits', 'flare-up', 'surgery-date'),
  fc.constantFrom(3, true, '2013-01-02', null),
  {
    maxKeys: 2,
  },
);
const dates = fc.dictionary(
  fc.constantFrom('injury', 'request', 'serviceEnd', 'other'),
  fc.constantFrom(null, '2012-02-29', '2013-02-29', 5),
);
const KEYS = {
  id: fc.option(fc.string()),
  treatment: fc.constantFrom('acupuncture', 'Physiotherapy', '97110', 'nonsense', ''),
  bodyPart: fc.option(fc.constantFrom(...BODY_PARTS, 'tail')),
  diagnosis: scalar,
  visits: scalar,
  frequencyPerWeek: scalar,
  weeks: scalar,
  timing: fc.constantFrom('prospective', 'retrospective', 'later'),
  purpose: fc.option(fc.string()),
  drug: fc.option(fc.constant({ name: 'Norco' })),
  continued: fc.boolean(),
  record: fc.constantFrom('complete', 'partial', 'half'),
  dates,
  facts: fc.oneof(facts, goodFacts),
  unknown: scalar,
};
const RIGHT = {
  id: 'r-1',
  treatment: 'Physiotherapy',
  bodyPart: 'left-knee',
  diagnosis: '723.1',
  visits: 6,
  timing: 'retrospective',
  dates: { injury: '2012-02-29', service: null },
  facts: { 'prior-visits': 8, 'flare-up': 'not-documented', surgery: 'other' },
};
/** A row that is right but for what may be wrong with two of its keys. */
const row = fc
  .subarray(Object.keys(KEYS) as (keyof typeof KEYS)[], { maxLength: 2 })
  .chain((keys) => fc.tuple(...keys.map((key) => KEYS[key].map((value: unknown) => [key, value] as const))))
  .map((changed) => ({ ...RIGHT, ...Object.fromEntries(changed) }));
const spaced = (value: unknown) => JSON.stringify(value).replaceAll(/([:,])(?=["{\dtfn])/g, '$1 ');

describe('a row that is scanned from its bytes', () => {
  it('is what JSON.parse and the check make of it, wherever it stands', () => {
    let taken = 0;
    fc.assert(
      fc.property(row, fc.boolean(), (value, spaces) => {
        const line = spaces ? spaced(value) : JSON.stringify(value);
        const found = scanned(`x${line}\n{"treatment"`, 1);
        if (found === null) return;
        taken++;
        expect(found, line).toEqual(parsed(line));
      }),
      { numRuns: 6000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('is taken where it is an everyday one', () => {
    const line =
      '{"id":"r-1","treatment":"acupuncture","bodyPart":"left-knee","visits":6,"dates":{"request":"2014-01-02"},"facts":{"prior-visits":8,"flare-up":"not-documented"}}';
    expect(scanned(line)).toEqual(parsed(line));
    expect(scanned(line)).not.toBeNull();
  });

  it.each([
    ['a key given twice', '{"treatment":"acupuncture","visits":1,"visits":2}'],
    ['a fact given twice', '{"treatment":"acupuncture","facts":{"prior-visits":null,"prior-visits":2}}'],
    ['facts given twice', '{"treatment":"acupuncture","facts":{},"facts":{}}'],
    ['a date given twice', '{"treatment":"acupuncture","dates":{"injury":null,"injury":null}}'],
    ['a number with a leading zero', '{"treatment":"acupuncture","visits":012}'],
    ['cut off', '{"treatment":"acupuncture"'],
    ['cut off in a text', '{"treatment":"acup'],
    ['followed by something', '{"treatment":"acupuncture"}}'],
    ['with a comma too many', '{"treatment":"acupuncture",}'],
    ['without a treatment', '{"visits":6}'],
    ['no object', '[]'],
    ['empty', ''],
  ])('is not taken where it is one that is %s', (_name, line) => {
    expect(scanned(line)).toBeNull();
  });
});
