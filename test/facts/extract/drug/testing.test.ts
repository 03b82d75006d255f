import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, rows: Rows) =>
  describe(fact, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, 'Urine drug screen', { rationale })).toBe(value);
    });
  });

check('opioid-use', [
  ['The patient takes hydrocodone three times a day.', true],
  ['Current medications include Norco and naproxen.', true],
  ['Tramadol is about to be started.', true],
  ['He is maintained on chronic opioid therapy.', true],
  ['The patient is not taking any opioids.', false],
  ['No opioid is prescribed.', false],
  ['She takes no controlled substances.', false],
  ['He no longer takes Norco.', false],
  ['Hydrocodone was stopped in 2012.', false],
  ['There is no documentation that the patient is on opioids.', 'not-documented'],
  ['The MTUS recommends drug testing for patients on opioids.', 'silent'],
]);

check('opioid-risk', [
  ['No history of abuse, occasional wine, low risk on the Opioid Risk Tool.', 'low'],
  ['The patient is at low risk.', 'low'],
  ['He is low risk per the Opioid Risk Tool.', 'low'],
  ['An ORT score of 5 was recorded.', 'moderate'],
  ['The Opioid Risk Tool score was 9.', 'high'],
  ['The patient has been assessed as moderate risk for aberrant behavior.', 'moderate'],
  ['She is considered to be at high risk of misuse.', 'high'],
  ['Her risk of opioid abuse was rated as high.', 'high'],
  ['The risk level is intermediate.', 'moderate'],
  ['There is no documentation of a risk assessment.', 'not-documented'],
  ['No risk stratification is provided.', 'not-documented'],
  ['The provider does not state whether the patient is at high risk.', 'not-documented'],
  ['ODG recommends that patients at low risk be tested yearly.', 'silent'],
]);

check('tests-this-year', [
  ['This would be the fourth test this year.', 3],
  ['There were three urine drug tests in the past year.', 3],
  ['Two prior drug screens were done in the preceding six months.', 2],
  ['He had 4 urine drug screens in 2014.', 4],
  ['The patient was tested twice this year.', 2],
  ['No urine drug test was done in the past 12 months.', 0],
  ['The patient has never been tested.', 0],
  ['This would be the first urine drug test.', 0],
  ['Urine drug screens of 1/14/2014 and 4/2/2014 were consistent.', 2],
  ['The last urine drug screen was in March 2014.', 1],
  ['Urine drug tests were made on 2/3/2012 and 5/6/2014.', 1],
  ['The patient has been tested every month.', 12],
  ['It is not documented when the last urine drug screen was performed.', 'not-documented'],
  ['ODG recommends two to three tests a year at moderate risk.', 'silent'],
]);
