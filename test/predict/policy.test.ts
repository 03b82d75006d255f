import { describe, expect, it } from 'vitest';
import { decide } from '../../src/predict/policy.js';

const established = (finding: 'medically-necessary' | 'not-medically-necessary') =>
  ({ finding, cause: null, undecided: null }) as const;
const open = (cause: 'silent' | 'not-documented') =>
  ({ finding: 'not-established', cause, undecided: null }) as const;
const none = (undecided: 'conflict' | 'routing' | 'no-rule') =>
  ({ finding: null, cause: null, undecided }) as const;

describe('from finding to decision', () => {
  it.each([
    ['medically necessary', established('medically-necessary'), 'overturned', 'overturned'],
    ['not medically necessary', established('not-medically-necessary'), 'upheld', 'upheld'],
    ['not established, a document missing', open('not-documented'), 'upheld', 'upheld'],
    ['not established, all silent', open('silent'), 'upheld', 'undetermined'],
    ['conflict', none('conflict'), 'undetermined', 'undetermined'],
    ['routing', none('routing'), 'undetermined', 'undetermined'],
    ['no rule', none('no-rule'), 'undetermined', 'undetermined'],
  ] as const)('%s', (_name, combined, complete, partial) => {
    expect(decide(combined, 'complete', 'standard', false).decision).toBe(complete);
    expect(decide(combined, 'partial', 'standard', false).decision).toBe(partial);
  });

  it('the cautious policy leaves undetermined whatever is not established', () => {
    for (const cause of ['silent', 'not-documented'] as const) {
      for (const record of ['complete', 'partial'] as const) {
        expect(decide(open(cause), record, 'cautious', false).decision).toBe('undetermined');
      }
    }
  });

  it('says what the decision hangs on', () => {
    expect(decide(established('medically-necessary'), 'complete', 'standard', true).decidedBy).toBe(
      'presumption',
    );
    expect(decide(established('medically-necessary'), 'complete', 'standard', false).decidedBy).toBe(
      'criterion',
    );
    expect(decide(open('not-documented'), 'complete', 'standard', false).decidedBy).toBe('missing-document');
    expect(decide(open('silent'), 'complete', 'standard', false).decidedBy).toBe('burden');
  });
});
