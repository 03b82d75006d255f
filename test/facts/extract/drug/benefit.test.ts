import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}: ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });
const NAPROXEN = 'Naproxen 550 mg #60';
const LYRICA = 'Lyrica 75 mg #60';

check('drug-benefit-documented', NAPROXEN, [
  ['Naproxen reduces his pain.', true],
  ['The drug is effective.', true],
  ['She reports good relief with naproxen.', true],
  ['Pain falls from 7 to 4 with the medication.', true],
  ['He is able to walk farther with it.', true],
  ['The patient benefits from the anti-inflammatory.', true],
  ['Naproxen helps with the morning stiffness.', true],
  ['Naproxen has not helped.', false],
  ['There was no benefit from the drug.', false],
  ['The medication is ineffective.', false],
  ['He says it does next to nothing.', false],
  ['Pain is unchanged on naproxen.', false],
  ['There is no documentation of benefit from naproxen.', 'not-documented'],
  ['The reports do not say what the drug achieves or whether it is effective.', 'not-documented'],
  ['No improvement from its use is documented.', 'not-documented'],
  ['The file does not contain evidence of pain relief or improved function with naproxen.', 'not-documented'],
  ['Physical therapy gave good relief.', 'silent'],
]);

check('pain-reduction-percent', LYRICA, [
  ['Lyrica reduces his pain by 40%.', 40],
  ['She has 60 percent relief with the drug.', 60],
  ['The burning is 30% less.', 30],
  ['Pain goes from 8/10 to 4/10 with Lyrica.', 50],
  ['Pain is 9/10 without the drug and 6/10 with it.', 33],
  ['Lyrica cuts his pain in half.', 50],
  ['The percentage of pain reduction is not stated.', 'not-documented'],
  ['A good response is a 50% reduction in pain, a moderate one 30%.', 'silent'],
  ['Lumbar flexion is reduced by 20%.', 'silent'],
]);

it('credits a drug with nothing that another treatment did', () => {
  const summary =
    'Treatment has included injections and medications. A trial of spinal cord stimulation reduced pain by 65 percent. Lyrica is taken twice a day.';
  expect(readFact('pain-reduction-percent', LYRICA, { summary })).toBe('silent');
  expect(readFact('drug-benefit-documented', LYRICA, { summary })).toBe('silent');
});

describe('functional improvement from a drug', () => {
  it.each([
    ['Pain falls from 8 to 4 and she works full time with it.', true],
    ['With naproxen he is able to walk two miles and to do his housework.', true],
    ['There is no documentation of functional improvement with this medication.', 'not-documented'],
    ['The drug has not improved his function.', false],
  ] as const)('%s → %s', (rationale, value) => {
    expect(readFact('functional-improvement', NAPROXEN, { rationale })).toBe(value);
  });
});

check('current-prescription', 'Follow-up visit with pain management', [
  ['The patient takes hydrocodone, which has to be monitored.', true],
  ['She is on gabapentin and an antidepressant.', true],
  ['He has a current prescription for an opioid.', true],
  ['The visit is needed for refills of his medication.', true],
  ['The patient takes no medication.', false],
  ['No medications are prescribed.', false],
  ['There is no documentation of a current prescription.', 'not-documented'],
  ['ODG says that the need for a visit depends on what medications the patient is taking.', 'silent'],
]);
