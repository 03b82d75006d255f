import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

describe('function after earlier physical therapy', () => {
  it.each([
    ['There is no evidence of functional improvement from the prior visits.', 'not-documented'],
    ['The records fail to show objective functional gains with therapy.', 'not-documented'],
    ['There was no documentation of objective improvement with previous treatment.', 'not-documented'],
    ['The response to the earlier therapy is not described.', 'not-documented'],
    ['Therapy brought about no functional improvement.', false],
    ['Function did not change with therapy.', false],
    ['The visits were completed without any lasting functional gains.', false],
    ['There was no improvement in function after the twelve visits.', false],
    ['The patient had documented functional improvement with therapy.', true],
    [
      'With therapy, shoulder flexion increased from 90 to 140 degrees and the patient returned to modified work.',
      true,
    ],
    ['After therapy the lifting restriction was raised from 10 to 25 pounds.', true],
    ['Following therapy she is now able to walk for an hour and has reduced her medication use.', true],
    ['The MTUS requires documentation of functional improvement before therapy is extended.', 'silent'],
    ['If functional improvement is documented, therapy may be extended.', 'silent'],
    ['UR denied the request because there was no functional improvement.', 'silent'],
    ['The goals are to improve function and to return to work.', 'silent'],
    ['Acupuncture led to functional improvement.', 'silent'],
    ['It is hoped that therapy would improve function.', 'silent'],
  ] as const)('%s', (rationale, expected) => {
    expect(reading(factsIn({ treatment: 'physical-therapy', rationale }), 'functional-improvement')).toBe(
      expected,
    );
  });

  it('does not take relief of pain for function', () => {
    const facts = factsIn({
      treatment: 'acupuncture',
      rationale: 'Acupuncture helped and reduced pain for a day or two.',
    });
    expect(reading(facts, 'functional-improvement')).toBe('silent');
    expect(reading(facts, 'pain-improved')).toBe(true);
  });
});

describe('function measured before and after', () => {
  it.each([
    ['With therapy standing tolerance went from 10 to 45 minutes.', true],
    ['He now walks 8 blocks instead of 3.', true],
    ['She lifts 30 pounds where the limit in March had been 15.', true],
    ['The Oswestry score fell from 48 to 30.', true],
    ['Sitting was 20 minutes and is now 1 hour.', true],
    ['Lifting went from 20 to 20 pounds.', false],
    ['The goals are to walk from 2 to 6 blocks.', 'silent'],
    ['Pain went from 7 to 4.', 'silent'],
  ] as const)('%s', (rationale, expected) => {
    expect(reading(factsIn({ treatment: 'physical-therapy', rationale }), 'functional-improvement')).toBe(
      expected,
    );
  });
});
