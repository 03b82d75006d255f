import { describe, expect, it } from 'vitest';
import { decisionIn, isConclusion } from '../../src/letter/conclusion.js';

describe('sentences that give the outcome away', () => {
  it.each([
    'The request is not medically necessary.',
    'The request is medically necessary and appropriate.',
    'Not medically necessary.',
    'Medically necessary as written.',
    'The request was notmedically necessary.',
    'As such, six visits are medically appropriate.',
    'Medical necessity has not been established.',
    'The medical necessity of the brace is therefore supported.',
    'The prior denial should be upheld.',
    'I would overturn the determination of the utilization reviewer.',
    'Therefore, the requested therapy is not certified.',
    'The request is approved by the IMR reviewer.',
    'The request for eight visits is denied.',
    'Thus, continued use is not warranted.',
    'Given the above, twelve visits are not supported.',
    'Based on the foregoing, non-certification is recommended.',
    'The requested injection is reasonable and necessary.',
    'I disagree with the utilization review.',
    'Answer: no.',
    'The request cannot be supported.',
    'Contrary to the utilization review, the request is supported.',
  ])('%s', (sentence) => expect(isConclusion(sentence)).toBe(true));

  it.each([
    'There is no documentation of functional improvement.',
    'The twelve visits requested exceed the number that is recommended.',
    'The request exceeds the guideline.',
    'The request does not name the frequency of the visits.',
    'The utilization reviewer denied the request because no goals were given.',
    'The request was denied by utilization review because no goals were given.',
    'The worker has had 12 visits and returned to work.',
    'The guideline recommends nine visits over eight weeks.',
    'Records identify a plan that explains the medical necessity of a further visit.',
    'The pain is worse with lifting and is not relieved by rest.',
    'It is not known how many visits were attended.',
  ])('not: %s', (sentence) => expect(isConclusion(sentence)).toBe(false));

  it('says which way, where it says so outright', () => {
    expect(decisionIn('The request is not medically necessary.')).toBe('upheld');
    expect(decisionIn('The request ismedically necessary.')).toBe('overturned');
    expect(decisionIn('The request is denied.')).toBeNull();
  });
});
