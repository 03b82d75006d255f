import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentence: string, expected: boolean | number | string];

const check = (fact: string, treatment: string, rows: readonly Row[], bodyPart = 'lumbar-spine') =>
  describe(fact, () => {
    it.each(rows)('%s', (rationale, expected) => {
      expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(expected);
    });
  });

check('flare-up', 'physical-therapy', [
  ['The patient had a flare-up of back pain in March.', true],
  ['She had an acute exacerbation after a long drive.', true],
  ['There has been no flare-up.', false],
  ['The patient denies any flare-up or new injury.', false],
  ['No flare-up is documented.', 'not-documented'],
  ['There is no mention of a recent exacerbation or a decline of function.', 'not-documented'],
  ['The records do not describe a flare-up.', 'not-documented'],
  ['A short course may be reasonable for a flare-up.', 'silent'],
  ['If there were a flare-up, a few visits could be considered.', 'silent'],
  ['The guidelines allow 1-2 visits for a flare-up.', 'silent'],
]);

check('home-program', 'physical-therapy', [
  ['The patient performs a home exercise program daily.', true],
  ['He has been instructed in a home exercise program and does it.', true],
  ['There is no mention of a home exercise program.', 'not-documented'],
  ['It is not documented whether the worker performs home exercises.', 'not-documented'],
  ['The patient should be transitioned to a home exercise program by now.', 'silent'],
  ['Patients are expected to continue active therapies at home.', 'silent'],
]);

check('home-program-insufficient', 'physical-therapy', [
  ['The physician does not explain why a home exercise program would not suffice.', 'not-documented'],
  ['There is no discussion as to why the patient cannot continue with home exercises.', 'not-documented'],
  ['Home exercise has not been effective.', true],
]);

check('exceptional-factors', 'physical-therapy', [
  ['No exceptional factors are described that would justify exceeding the guideline.', 'not-documented'],
  ['There is no statement of exceptional factors.', 'not-documented'],
  ['The physician documents exceptional factors, namely diabetes and a delayed diagnosis.', true],
  ['When requests exceed the guideline, ODG requires a statement of exceptional factors.', 'silent'],
]);

check('conservative-care-failed', 'epidural-steroid-injection', [
  ['The patient has failed conservative treatment including physical therapy and NSAIDs.', true],
  ['Physical therapy, medication and chiropractic care did not help.', true],
  ['Symptoms persist despite conservative care.', true],
  ['There is no documentation that conservative care has failed.', 'not-documented'],
  ['Conservative treatment has not been exhausted.', false],
  ['The guideline requires failure of conservative care.', 'silent'],
]);

check('functional-deficit', 'physical-therapy', [
  ['Functional deficits are documented.', true],
  ['The patient cannot lift more than 10 pounds.', true],
  ['Lumbar flexion is limited to 30 degrees.', true],
  ['No functional deficits are documented.', 'not-documented'],
  ['There are no functional limitations.', false],
]);

check('reason-stated', 'physical-therapy', [
  ['The treating physician does not explain why additional therapy is needed.', 'not-documented'],
  ['There is no clear rationale for continued therapy.', 'not-documented'],
  ['No reason for the request was given.', 'not-documented'],
]);

check('goals-documented', 'physical-therapy', [
  ['Functional goals are documented.', true],
  ['The request does not list functional goals.', 'not-documented'],
  ['There were no treatment goals.', 'not-documented'],
  [
    'The guideline stresses the importance of a treatment plan with clearly defined functional goals.',
    'silent',
  ],
]);

check('request-specific', 'physical-therapy', [
  ['The request does not specify the frequency or duration.', 'not-documented'],
  ['The body part to be treated is not stated in the request.', 'not-documented'],
]);

check('medication-reduced-or-not-tolerated', 'acupuncture', [
  ['The patient is intolerant of NSAIDs because of gastritis.', true],
  ['Naproxen was discontinued due to stomach upset.', true],
  ['She wishes to reduce her pain medication and is being weaned from Norco.', true],
  ['There is no evidence that pain medication is being reduced or is not tolerated.', 'not-documented'],
  ['He tolerates his medication well.', 'silent'],
  ['Acupuncture is an option when pain medication is reduced or not tolerated.', 'silent'],
]);

check('records-supplied', 'office-visit', [
  ["The treating physician's records were not submitted for review.", false],
  ['No medical records of the treating physician were provided.', false],
]);

check('diagnosis-uncertain', 'specialist-referral', [
  ['The diagnosis remains uncertain.', true],
  ['ACOEM supports referral when a diagnosis is uncertain or extremely complex.', 'silent'],
]);

check('additional-expertise-needed', 'specialist-referral', [
  ['The patient would benefit from the additional expertise of a pain specialist.', true],
  [
    'There is no indication that the course of care would benefit from additional expertise.',
    'not-documented',
  ],
]);
