import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/letter/date.js';
import { denialDate, injuryDate } from '../../src/letter/front-matter.js';

const only = (text: string) => datesIn(text).map((date) => date.iso);

describe('dates as people write them', () => {
  it.each([
    ['6/29/00', '2000-06-29'],
    ['02-12-2006', '2006-02-12'],
    ['2006-02-12', '2006-02-12'],
    ['February 12, 2006', '2006-02-12'],
    ['Feb. 12, 2006', '2006-02-12'],
    ['12 February 2006', '2006-02-12'],
    ['APR 2, 2010', '2010-04-02'],
    ['September 3rd, 2013', '2013-09-03'],
    ['5/1/98', '1998-05-01'],
  ])('%s', (written, iso) => expect(only(`on ${written}, the worker`)).toEqual([iso]));

  it('days that do not exist, fractions and page numbers are none', () => {
    expect(only('2/30/2013, 13/13/2013, pain 7/10, pages 98-99, Norco 10/325, 9792.24.1')).toEqual([]);
  });
});

describe('date of injury in a summary', () => {
  it.each([
    ['The worker is a 40-year-old cook with a date of injury of 07/08/2013.', '2013-07-08'],
    ['This is a 48-year-old man with a 6/29/00 date of injury.', '2000-06-29'],
    ['49 y/o M, DOI 4/14/11, fell from a dock.', '2011-04-14'],
    ['The patient injured the left hip on 10/1/07 and was seen on 11/2/07.', '2007-10-01'],
    ['A claim was filed for an industrial injury of May 6, 2013.', '2013-05-06'],
    ['The employee was seen on 5/1/2014. The injury date is 2/3/2012.', '2012-02-03'],
  ])('%s', (summary, iso) => expect(injuryDate(summary)).toBe(iso));

  it('none where only visits are dated', () => {
    expect(injuryDate('The report of 5/1/2014 gives neck pain. An MRI of 6/1/2014 is normal.')).toBeNull();
  });
});

describe('date of the UR decision in the text', () => {
  it.each([
    ['The utilization review denied the request on 06/25/2014.', '2014-06-25'],
    ['Utilization review from December 18, 2013 modified the request.', '2013-12-18'],
    ['In a Utilization Review Report of November 1, 2013, six visits were approved.', '2013-11-01'],
    ['UR dated 5/1/14 non-certified the MRI.', '2014-05-01'],
  ])('%s', (text, iso) => expect(denialDate(text)).toBe(iso));

  it('the date of a progress report is none', () => {
    expect(denialDate('The progress report dated 5/1/14 asks for therapy.')).toBeNull();
  });
});
