import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactSet } from '../../src/facts/fact.js';
import { applyChange, minimalChanges } from '../../src/predict/changes.js';
import { predictSync } from '../../src/predict/predict.js';
import { TREATMENTS, type TreatmentId } from '../../src/request/treatment.js';
import { factsFor } from '../support/arbitrary.js';
import { shipped } from '../support/books.js';
import { requestOf } from '../support/requests.js';

const ruled = TREATMENTS.filter((treatment) => shipped.byTreatment.has(treatment));

/** Facts that any rule of the treatment reads, the request's own and derived ones left out. */
const factsOfTreatment = (treatment: TreatmentId): fc.Arbitrary<FactSet> =>
  fc
    .tuple(...(shipped.byTreatment.get(treatment) ?? []).map((rule) => factsFor(rule, shipped)))
    .map((sets) => new Map(sets.flatMap((set) => [...set]).filter(([id]) => !shipped.facts[id]?.from)));

describe.each(ruled)('what-if for %s', (treatment) => {
  it('never touches a stated fact, proposes at most five changes, and each gives what it promises', () => {
    fc.assert(
      fc.property(factsOfTreatment(treatment), fc.integer({ min: 1, max: 30 }), (facts, visits) => {
        const request = requestOf({ treatment, visits, bodyPart: 'lumbar-spine' });
        const changes = minimalChanges(predictSync(request, facts, shipped), request, facts, shipped);
        expect(changes.length).toBeLessThanOrEqual(5);
        for (const change of changes) {
          if (change.kind === 'quantity') expect(change.to).toBeLessThan(change.from);
          else for (const { id } of change.facts) expect(facts.get(id)?.status).not.toBe('stated');
          const after = applyChange(change, request, facts);
          expect(predictSync(after.request, after.facts, shipped).decision).toBe('overturned');
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a treatment without a rule', () => {
  it('is undetermined, never upheld', () => {
    for (const treatment of TREATMENTS.filter((each) => !shipped.byTreatment.has(each))) {
      expect(predictSync(requestOf({ treatment }), new Map(), shipped).decision).toBe('undetermined');
    }
  });
});
