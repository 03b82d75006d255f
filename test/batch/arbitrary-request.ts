import fc from 'fast-check';
import type { Fact } from '../../src/facts/fact.js';
import { BODY_PARTS } from '../../src/request/body-parts.js';
import type { TreatmentRequest } from '../../src/request/request.js';
import type { TreatmentId } from '../../src/request/treatment.js';
import type { RuleBook } from '../../src/rules/book.js';
import { factsFor } from '../support/arbitrary.js';
import { requestOf } from '../support/requests.js';

/** Dates on both sides of every edition's first and last day, so that every combination of editions comes up. */
export function datesOf(book: RuleBook): string[] {
  const days = [...book.rules.values()].flatMap(({ inForce: { from, to } }) => [from, to]);
  const near = days.flatMap((day) => (day ? [-1, 0, 1].map((by) => shifted(day, by)) : []));
  return [...new Set([...near, '2012-06-01', '2013-12-01', '2019-02-01'])].sort();
}

const shifted = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Requests for a treatment with facts that its rules read, near what they compare them with. */
export function requestAndFacts(
  treatment: TreatmentId,
  book: RuleBook,
): fc.Arbitrary<{ request: TreatmentRequest; facts: Map<string, Fact> }> {
  const rules = book.byTreatment.get(treatment) ?? [];
  const date = fc.option(fc.constantFrom(...datesOf(book)), { freq: 2 });
  const request = fc
    .record({
      bodyPart: fc.option(fc.constantFrom(...BODY_PARTS), { freq: 4 }),
      diagnosis: fc.option(fc.constantFrom(...Object.keys(book.vocabulary.diagnoses), 'something else')),
      visits: fc.option(fc.integer({ min: 1, max: 40 })),
      frequencyPerWeek: fc.option(fc.constantFrom(0.5, 1, 2, 3, 4, 7)),
      weeks: fc.option(fc.constantFrom(1, 2, 4, 6, 8, 12)),
      timing: fc.constantFrom('prospective', 'concurrent', 'retrospective'),
      purpose: fc.option(fc.constantFrom('medication', 'epidural-steroid-injection', 'something else')),
      drug: fc.option(fc.constant({ name: 'Cyclobenzaprine', strength: '7.5 mg', quantity: 60 })),
      continued: fc.boolean(),
      record: fc.constantFrom('complete', 'partial'),
      dates: fc.record({ injury: date, request: date, service: date, urDenial: date }),
    })
    .map((keys) => requestOf({ treatment, ...keys }));
  const some = fc.subarray([...rules], {
    minLength: Math.min(1, rules.length),
    maxLength: Math.min(4, rules.length),
  });
  const facts = some
    .chain((chosen) => fc.tuple(...chosen.map((rule) => factsFor(rule, book))))
    .map((sets) => new Map(sets.flatMap((set) => [...set])));
  return fc.record({ request, facts });
}
