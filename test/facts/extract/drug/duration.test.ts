import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}: ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });
const SOMA = 'Soma 350 mg #60';

check('long-term-use', SOMA, [
  ['The drug appears in every note of the past year.', true],
  ['The patient has been taking Soma for three years.', true],
  ['It has been used for more than a year.', true],
  ['The drug has been prescribed since 2012.', true],
  ['She has taken it since at least June 2013.', true],
  ['This is long-term use.', true],
  ['The patient has been on this drug chronically.', true],
  ['He has used it for many months.', true],
  ['Soma has been refilled at every visit.', true],
  ['Use has exceeded the recommended duration.', true],
  ['It is prescribed for a short course.', false],
  ['This is the first prescription.', false],
  ['The drug is taken for two weeks only.', false],
  ["It is one month's supply.", false],
  ['Nearly two years without benefit have gone by.', true],
  ['He has used it for seven weeks.', 'silent'],
  ['The patient has had low back pain for three years.', 'silent'],
  ['Soma is not recommended for long-term use.', 'silent'],
]);

check('drug-weeks', SOMA, [
  ['He has taken Soma for 6 weeks.', 6],
  ['A two-week course is requested.', 2],
  ['She has been using it for two months.', 8.7],
  ['It has been taken for a year.', 52.2],
  ['After eight months of use there is no benefit.', 34.8],
  ['Guidelines limit the drug to two to three weeks.', 'silent'],
  ['He had physical therapy for 6 weeks.', 'silent'],
  ['A 10-day course is requested.', 1.4],
]);

describe('drug-weeks from a date', () => {
  it('counts from the end of the month named to the latest date of the record', () => {
    const summary = 'Soma has been prescribed since January 2014. On 4/1/2014 he is seen again.';
    // 31 January to 1 April 2014: 60 days, 8 full weeks.
    expect(readFact('drug-weeks', SOMA, { summary })).toBe(8);
  });
  it('reads a supply in the heading', () => {
    expect(readFact('drug-weeks', 'Soma 350 mg, 14 day supply', {})).toBe(2);
  });
});
