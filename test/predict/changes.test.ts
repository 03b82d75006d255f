import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/predict/bounds.js';
import { applyChange, minimalChanges } from '../../src/predict/changes.js';
import { predictSync } from '../../src/predict/predict.js';
import { shipped } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

const changesFor = (keys: Record<string, unknown>, values: Parameters<typeof factsOf>[0] = {}) => {
  const request = requestOf(keys);
  const facts = factsOf(values);
  return minimalChanges(predictSync(request, facts, shipped), request, facts, shipped);
};

describe('minimal changes', () => {
  it('8 earlier visits and 6 more for cervicalgia: one visit would fit', () => {
    const changes = changesFor(
      { visits: 6, diagnosis: 'cervicalgia' },
      { 'prior-visits': 8, 'functional-improvement': true },
    );
    expect(changes[0]).toEqual({ kind: 'quantity', key: 'visits', from: 6, to: 1 });
  });

  it('name the least that would do: at least 50 percent, not 1000', () => {
    const changes = changesFor(
      { treatment: 'epidural-steroid-injection', bodyPart: 'lumbar-spine' },
      {
        'earlier-injection': true,
        'radiculopathy-on-exam': true,
        'imaging-corroborates': true,
        'conservative-care-failed': true,
        'prior-injection-relief-weeks': 8,
        'prior-injection-function': true,
        'prior-injection-less-medication': true,
        'prior-injection-relief-percent': 'not-documented',
      },
    );
    expect(changes).toContainEqual({
      kind: 'documents',
      facts: [{ id: 'prior-injection-relief-percent', value: 50, atLeast: true }],
    });
  });

  it('never touch a stated clinical fact, even where that alone would help', () => {
    const changes = changesFor({ visits: 6 }, { 'prior-visits': 5, 'functional-improvement': false });
    for (const change of changes) {
      expect(change.kind === 'documents' ? change.facts.map(({ id }) => id) : []).not.toContain(
        'functional-improvement',
      );
    }
  });

  it('there is nothing to change in a request that is predicted overturned', () => {
    expect(changesFor({ visits: 6, diagnosis: 'cervicalgia' }, { 'prior-visits': 0 })).toEqual([]);
  });

  it('applied, each gives what it promises', () => {
    const request = requestOf({ visits: 12 });
    const facts = factsOf({ 'reason-stated': 'not-documented' });
    const changes = minimalChanges(predictSync(request, facts, shipped), request, facts, shipped);
    for (const change of changes) {
      const after = applyChange(change, request, facts);
      expect(predictSync(after.request, after.facts, shipped).decision).toBe('overturned');
    }
  });
});

describe('bounds', () => {
  it('enclose what is not known: open and presumed criteria all failing, all holding', () => {
    const prediction = predictSync(
      requestOf({ visits: 6 }),
      factsOf({ 'reason-stated': 'not-documented' }),
      shipped,
    );
    expect(boundsOf(prediction, shipped)).toEqual({ worst: 'upheld', best: 'overturned' });
  });

  it('a figure that fails is not rescued by anything unknown', () => {
    const prediction = predictSync(requestOf({ visits: 12 }), factsOf({}), shipped);
    expect(boundsOf(prediction, shipped).best).toBe('upheld');
  });
});
