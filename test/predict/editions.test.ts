import { describe, expect, it } from 'vitest';
import { predictSync } from '../../src/predict/predict.js';
import { TREATMENTS } from '../../src/request/treatment.js';
import { shipped } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

const ask = (
  keys: Record<string, unknown>,
  dates: Record<string, string>,
  facts: Parameters<typeof factsOf>[0] = {},
) => predictSync(requestOf({ ...keys, dates }), factsOf(facts), shipped);

/** Folders of the rules that govern the request. */
const editions = (...args: Parameters<typeof ask>) => [
  ...new Set(
    ask(...args)
      .outcomes.flatMap(({ standings }) => standings)
      .filter(({ role }) => role === 'governs')
      .map(({ result }) => result.rule.authority),
  ),
];

describe('the edition in force', () => {
  const tens = { treatment: 'tens' };

  it('is the chapter of 2016 for requests from 2016-07-29, ACOEM for services from 2017-12-01', () => {
    expect(editions(tens, { request: '2016-07-28' })).toEqual(['mtus-chronic-pain-2009']);
    expect(editions(tens, { request: '2016-07-29' })).toEqual(['mtus-chronic-pain-2016']);
    expect(editions(tens, { request: '2017-11-30' })).toEqual(['mtus-chronic-pain-2016']);
    expect(editions(tens, { request: '2017-12-01' })).toEqual(['mtus-acoem-2017']);
  });

  it('is ACOEM alone where a request of November 2017 is for a service of December', () => {
    const straddling = { request: '2017-11-20', service: '2017-12-05' };
    expect(editions(tens, straddling)).toEqual(['mtus-acoem-2017']);
    expect(editions({ treatment: 'opioid' }, straddling)).toEqual(['mtus-acoem-2017']);
    expect(editions(tens, { request: '2017-11-20', service: '2017-11-28' })).toEqual([
      'mtus-chronic-pain-2016',
    ]);
  });

  it('decides what dose and how many visits are too many', () => {
    const opioid = { treatment: 'opioid' };
    const documented = {
      'analgesia-documented': true,
      'activities-documented': true,
      'adverse-effects-assessed': true,
      'aberrant-behavior-assessed': true,
      'functional-improvement': true,
      'morphine-equivalent-mg': 70,
    };
    expect(ask(opioid, { request: '2014-03-01' }, documented).decision).toBe('overturned');
    expect(ask(opioid, { request: '2016-09-01' }, documented).decision).toBe('overturned');
    expect(ask(opioid, { request: '2018-03-01' }, documented).decision).toBe('upheld');

    const therapy = { treatment: 'physical-therapy', bodyPart: 'right-shoulder', visits: 12 };
    expect(ask(therapy, { request: '2016-09-01' }).decision).toBe('upheld');
    expect(ask(therapy, { request: '2018-03-01' }).decision).toBe('overturned');
    expect(ask({ ...therapy, visits: 16 }, { request: '2018-03-01' }).decision).toBe('upheld');
  });

  it('leaves the count open where the ACOEM chapter has no number on file, and asks for improvement', () => {
    const more = { treatment: 'physical-therapy', bodyPart: 'right-knee', visits: 12 };
    const again = (improved: boolean) =>
      ask(more, { request: '2018-03-01' }, { 'prior-visits': 12, 'functional-improvement': improved })
        .decision;
    expect(again(true)).toBe('undetermined');
    expect(again(false)).toBe('upheld');
  });

  it('of December 2017 says nothing of manipulation or massage of a limb', () => {
    for (const treatment of ['chiropractic', 'massage']) {
      const first = (bodyPart: string) =>
        ask({ treatment, bodyPart, visits: 4 }, { injury: '2017-01-01', request: '2018-03-01' });
      expect(first('lumbar-spine').decision).toBe('overturned');
      expect(first('right-knee').decision).toBe('undetermined');
    }
  });

  it('takes therapy back once the postsurgical period is over', () => {
    const therapy = { treatment: 'physical-therapy', bodyPart: 'right-knee', visits: 6 };
    const operated = { 'post-surgical': true, surgery: 'knee-meniscectomy' };
    const within = (request: string, surgery: string) =>
      ask(therapy, { request }, { ...operated, 'surgery-date': surgery }).decision;
    expect(within('2014-09-01', '2014-01-01')).toBe('overturned');
    expect(within('2016-09-01', '2016-01-01')).toBe('overturned');
    expect(within('2018-09-01', '2018-01-01')).toBe('overturned');
  });
});

describe('every covered treatment', () => {
  const treatments = TREATMENTS.filter((id) => id !== 'other');

  for (const request of ['2012-06-01', '2014-06-01', '2016-10-15', '2018-06-01']) {
    it(`of an ordinary request of ${request} is answered by some rule`, () => {
      const unanswered = treatments.filter((treatment) => {
        const keys = { treatment, bodyPart: 'lumbar-spine', visits: 4 };
        const facts = { 'facet-procedure': 'medial-branch-block' };
        return ask(keys, { injury: '2011-01-01', request }, facts).decision === 'undetermined';
      });
      expect(unanswered).toEqual([]);
    });
  }
});
