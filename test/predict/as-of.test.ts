import { describe, expect, it } from 'vitest';
import { resolveAsOf } from '../../src/predict/as-of.js';
import { predictSync } from '../../src/predict/predict.js';
import { bookOf, ruleYaml, shipped } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

const resolve = (keys: Record<string, unknown>, cited: string | null = null) =>
  resolveAsOf(requestOf(keys), shipped.authorities, cited, null);

describe('the as-of date is the first that exists', () => {
  const later = { urDenial: '2014-06-25', serviceEnd: '2014-04-21', latestClinical: '2014-04-23' };
  it.each([
    ['request-date', { ...later, request: '2014-03-20' }, '2014-03-20'],
    ['ur-denial', later, '2014-06-25'],
    ['end-of-service', { serviceEnd: '2014-04-21', latestClinical: '2014-04-23' }, '2014-04-21'],
    ['latest-clinical-date', { latestClinical: '2014-04-23' }, '2014-04-23'],
  ])('%s', (basis, dates, date) => {
    expect(resolve({ timing: 'retrospective', dates })).toMatchObject({ basis, request: date });
  });

  it('the edition that the reviewer cites comes last, and is known in the record view only', () => {
    expect(resolve({ dates: {} }, 'mtus-chronic-pain-2009')).toMatchObject({
      basis: 'cited-edition',
      request: '2013-01-01',
    });
    expect(resolve({ dates: {} })).toMatchObject({ basis: 'none', request: null });
  });
});

describe('editions by date', () => {
  const rule = (id: string, visits: number, inForce: string) =>
    ruleYaml(
      id,
      `criteria: [{id: c, text: t, metWhen: {fact: visits-requested, operator: lessThanInclusive, value: ${visits}}, ground: visit-limit}]`,
    ).replace(/inForce: .*/, `inForce: ${inForce}`);
  const book = bookOf({
    'mtus-chronic-pain-2009/a': rule(
      'mtus-chronic-pain-2009/a',
      6,
      '{from: 2009-07-18, to: 2016-07-28, keyedTo: request}',
    ),
    'mtus-chronic-pain-2016/b': rule(
      'mtus-chronic-pain-2016/b',
      12,
      '{from: 2016-07-29, to: 2017-11-30, keyedTo: request}',
    ),
    'mtus-acoem-2017/c': rule('mtus-acoem-2017/c', 3, '{from: 2017-12-01, to: null, keyedTo: service}'),
  });
  const decision = (dates: object, visits = 8) =>
    predictSync(requestOf({ treatment: 'acupuncture', visits, dates }), factsOf({}), book).decision;

  it('the 2016 chapter is chosen by the date of the request, to the day', () => {
    expect(decision({ request: '2016-07-28' })).toBe('upheld');
    expect(decision({ request: '2016-07-29' })).toBe('overturned');
  });

  it('the 2017 guidelines are chosen by the date of service, and a conflict of both editions is undetermined', () => {
    expect(decision({ request: '2017-12-01' })).toBe('upheld');
    expect(decision({ request: '2017-11-20', service: '2017-11-28' })).toBe('overturned');
    expect(decision({ request: '2017-11-20', service: '2017-12-05' })).toBe('undetermined');
  });

  it('with no date at all, editions that differ leave it undetermined; where all agree it stands', () => {
    expect(decision({})).toBe('undetermined');
    expect(decision({}, 2)).toBe('overturned');
    expect(decision({}, 13)).toBe('upheld');
  });

  it('an injury after an edition ended rules that edition out', () => {
    expect(decision({ injury: '2018-02-01' }, 4)).toBe('upheld');
  });
});
