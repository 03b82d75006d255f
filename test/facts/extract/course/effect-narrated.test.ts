import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Said = boolean | 'not-documented' | 'silent';
type Row = readonly [sentence: string, said: Said];

function of(fact: string, treatment: string, bodyPart: string | null, table: readonly Row[]): void {
  it.each(table)(`${fact}: %s`, (rationale, said) => {
    expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(said);
  });
}

describe('what the treatment did, told as a story', () => {
  of('functional-improvement', 'physical-therapy', 'lumbar-spine', [
    // At the place of work again.
    ['After the sessions he is back behind the wheel of his van.', true],
    ['Since the visits began she has gone back to her loom.', true],
    ['With therapy he resumed his old route.', true],
    ['Eight visits put her back on the ward, for the first time since the accident.', true],
    ['The aim of the visits is to get him back to the forklift.', 'silent'],
    // Somebody else did it before; done from then on.
    ['After the visits he mows the lawn, which his son had been doing.', true],
    ['The first six visits did their work: she has swept the shop by herself since Easter.', true],
    ['The sessions served their purpose.', true],
    // What the work slip forbids.
    ['After eight sessions the no-lifting rule was struck from his slip.', true],
    ['After the course the physician deleted the lifting ban.', true],
    // Values told one after the other, and values that became others.
    ['Neck Disability Index at the start: 44. Neck Disability Index at discharge: 20.', true],
    ['Neck Disability Index at the start: 44. Neck Disability Index at discharge: 44.', false],
    ['The six tablets a day have become two since the visits.', true],
    // Nothing moved.
    ['Flexion has not changed over the eight visits.', false],
    ['After twelve visits the lifting restriction remains in force.', false],
    ['Therapy left him as he was.', false],
    ['He climbs stairs one step at a time after the visits, then as now.', false],
    ['The therapy was without result in pain or function.', false],
    // Nobody says.
    ['The notes leave it open whether the visits did him any good.', 'not-documented'],
    ['There is no comment on the benefit of the sessions.', 'not-documented'],
    ['Whether he moves better has been recorded by nobody.', 'not-documented'],
    ['What the visits achieved was left out of every report.', 'not-documented'],
    ['The benefit of the visits, in terms of work or home, is not documented.', 'not-documented'],
    ['Attendance is recorded; improvement is not.', 'not-documented'],
    ['It does not help that the order is unsigned.', 'silent'],
  ]);
  of('restrictions-reduced', 'chiropractic', 'lumbar-spine', [
    ['After the sixth visit he was released on 5/2/2014 to light duty.', true],
    ['With the visits the limit was raised from 10 to 25 pounds.', true],
    ['The limit of 10 pounds is still in place after the visits.', false],
    ['He remained on total disability throughout the course.', false],
  ]);
  of('dependency-reduced', 'acupuncture', 'cervical-spine', [
    ['The three Norco a day have become none in the course of the sessions.', true],
    ['Tramadol was increased while he had acupuncture.', false],
  ]);
  of('returned-to-work', 'psychotherapy', null, [
    ['She serves at the counter again since June.', true],
    ['The dispatch office has had him back since May.', true],
    ['He hopes to be back on the crane by spring.', 'silent'],
  ]);

  of('functional-improvement', 'muscle-relaxant', null, [
    ['Cyclobenzaprine is requested; naproxen had been taken to no avail.', 'silent'],
    ['He walks a mile again with cyclobenzaprine.', true],
  ]);
  of('functional-improvement', 'durable-medical-equipment', 'right-knee', [
    ['A neoprene wrap did nothing.', 'silent'],
    ['UR of 05/02/2014 denied the brace for want of functional improvement.', 'silent'],
  ]);
});
