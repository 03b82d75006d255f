import { describe, expect, it } from 'vitest';
import { factsIn, reading } from './facts-in.js';

type Row = readonly [sentence: string, expected: boolean | number | string];

const check = (fact: string, treatment: string, bodyPart: string | null, rows: readonly Row[]) =>
  describe(fact, () => {
    it.each(rows)('%s', (rationale, expected) => {
      expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(expected);
    });
  });

check('conservative-care-failed', 'epidural-steroid-injection', 'lumbar-spine', [
  ['Therapy, naproxen and rest were tried without lasting effect.', true],
  ['Therapy gave only partial relief.', true],
  ['Conservative measures have run their course.', true],
  ['Twelve visits of therapy left the leg pain as it was.', true],
  ['Pain continues after therapy and medication.', true],
  ['Nonoperative care has been exhausted.', true],
  ['None of therapy, bracing and NSAIDs sufficed.', true],
  ['Failed PT, NSAIDs, and home exercise.', true],
  ['Six months of exercise did not keep the leg quiet.', true],
  ['Stretching and naproxen were insufficient.', true],
  ['Symptoms have outlasted therapy and medication.', true],
  ['No conservative care has been given.', false],
  ['Therapy has not yet been tried.', false],
  ['Conservative treatment has barely begun.', false],
  ['Only two visits of therapy have been attended so far.', 'silent'],
  ['She is improving with therapy.', false],
  ['Conservative care was never attempted.', false],
  ['Failure of conservative care is not documented.', 'not-documented'],
  ['What conservative care was given is not stated.', 'not-documented'],
  ['Not documented: failure of conservative care.', 'not-documented'],
]);

check('conservative-care-weeks', 'surgery', 'right-shoulder', [
  ['Conservative care for three months failed.', 13],
  ['Six months of exercise did not help.', 26],
  ['He had twelve weeks of conservative care.', 12],
  ['Therapy over four months brought nothing.', 17.3],
]);

check('goals-documented', 'physical-therapy', 'lumbar-spine', [
  ['The plan sets two aims: to kneel and to lift a crate.', true],
  ['Target: overhead reach to 150 degrees.', true],
  ['Goals: sit one hour, walk a mile.', true],
  ['The therapist states what is to be reached: forty pounds to the shoulder.', true],
  ['Measurable targets are set out.', true],
  ['No goals.', 'not-documented'],
  ['Goals are missing.', 'not-documented'],
  ['Goals of treatment remain undocumented.', 'not-documented'],
  ['Not submitted: goals.', 'not-documented'],
  ['No targets are set.', 'not-documented'],
  ['Nothing is said of what the visits should achieve.', 'not-documented'],
]);

check('reason-stated', 'physical-therapy', 'lumbar-spine', [
  ['No reason.', 'not-documented'],
  ['No reason is offered.', 'not-documented'],
  ['Why it is wanted now is not said.', 'not-documented'],
  ['The request comes without explanation.', 'not-documented'],
  ['The physician gives no explanation for the request.', 'not-documented'],
  ['Nothing explains the request.', 'not-documented'],
  ['What the visits are meant to accomplish is left open.', 'not-documented'],
  ['The purpose is nowhere given.', 'not-documented'],
  ['No indication for the test is stated.', 'not-documented'],
  ['The physician explains the reason for the request.', true],
  ['The physician has written why the visits are needed.', true],
  ['The report sets out the purpose of the visits.', true],
  ['The purpose is stated: to regain overhead reach.', true],
]);

check('monitoring-documented', 'physical-therapy', 'lumbar-spine', [
  ['Progress is measured every four weeks.', true],
  ['The physician reviews progress monthly and adjusts the plan.', true],
  ['Strength is remeasured at each visit.', true],
  ['No monitoring is documented.', 'not-documented'],
  ['There is no plan for reassessment.', 'not-documented'],
  ['No re-evaluation is described.', 'not-documented'],
]);

check('fading-planned', 'physical-therapy', 'lumbar-spine', [
  ['Frequency goes down from two to one a week.', true],
  ['The visits taper from three to one.', true],
  ['Frequency falls over the course.', true],
  ['Twice a week, then once a week.', true],
  ['Frequency is to decrease as she improves.', true],
  ['No fading of frequency is planned.', 'not-documented'],
  ['There is no tapering of visits.', 'not-documented'],
  ['The frequency stays the same to the end.', false],
]);

check('records-supplied', 'office-visit', null, [
  ['No records from the treating physician were received.', false],
  ['Not a single report of the requesting physician was sent.', false],
  ['The file contains only the request form.', false],
  ['No clinical notes were submitted.', false],
  ['No medical records were provided.', false],
  ['Not submitted: records of the treating physician.', false],
]);

check('request-specific', 'physical-therapy', null, [
  ['The request gives no number of visits.', 'not-documented'],
  ['Frequency and duration are not stated in the request.', 'not-documented'],
  ['No body part is named in the request.', 'not-documented'],
  ['The request is for an unspecified number of visits.', 'not-documented'],
]);

check('medication-reduced-or-not-tolerated', 'acupuncture', 'lumbar-spine', [
  ['Ibuprofen upsets her stomach.', true],
  ['She cannot take anti-inflammatories.', true],
  ['He is coming off Norco.', true],
  ['Norco has gone from six to two a day.', true],
  ['She has cut her tablets by half.', true],
  ['Gabapentin made him dizzy and was stopped.', true],
  ['He would like to come off opioids.', true],
  ['Medication causes nausea.', true],
  ['Naproxen is not tolerated.', true],
  ['The dose is the same as in January.', false],
  ['Medication is neither being reduced nor poorly tolerated.', false],
  ['Medication is unchanged and well tolerated.', false],
  ['Nothing is said about reduction or intolerance of medication.', 'not-documented'],
  ['No intolerance of medication is documented.', 'not-documented'],
]);

check('diagnosis-uncertain', 'specialist-referral', null, [
  ['The cause of the pain is not clear.', true],
  ['It remains open whether the hip or the back is the source.', true],
  ['Two physicians disagree about the diagnosis.', true],
  ['The diagnosis has not been settled.', true],
  ['The case is complex.', true],
  ['The source of the pain has not been found.', true],
  ['The diagnosis is plain.', false],
  ['The diagnosis is not in doubt.', false],
  ['There is nothing uncertain about the diagnosis.', false],
  ['The diagnosis is settled.', false],
  ['No diagnostic uncertainty exists.', false],
  ['The physician does not say what is uncertain about the diagnosis.', 'not-documented'],
]);

check('additional-expertise-needed', 'specialist-referral', null, [
  ['The treating physician does not perform such injections and asks for a specialist.', true],
  ['The matter lies outside the field of the treating physician.', true],
  ['A surgeon has to say whether an operation is possible.', true],
  ['She asks the specialist to take over the medication.', true],
  ['What the specialist should add is not said.', 'not-documented'],
  ['No need for a specialist is apparent.', false],
]);

check('psychosocial-factors', 'specialist-referral', null, [
  ['She sleeps badly, weeps and is depressed.', true],
  ['PHQ-9 of 18.', true],
  ['He is anxious and fears moving.', true],
  ['No psychosocial factors are present.', false],
  ['She denies depression and anxiety.', false],
]);
