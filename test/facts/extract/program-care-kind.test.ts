import { saysOf } from '../../support/read-fact.js';

saysOf('part-of-active-program', 'massage', [
  ['It is requested as an adjunct to a home exercise program.', true],
  ['She is doing daily home exercises.', true],
  ['Massage is given along with active therapy.', true],
  ['He takes part in an exercise program.', true],
  ['The treatment is combined with physical therapy.', true],
  ['She continues with her stretching and strengthening at home.', true],
  ['The patient is actively participating in physical rehabilitation.', true],
  ['It is to be used in addition to exercise.', true],
  ['There is no evidence that massage would be used as an adjunct to exercise.', 'not-documented'],
  ['The records do not show that the patient is in an active program.', 'not-documented'],
  ['No concurrent exercise program is documented.', 'not-documented'],
  ['There is no mention of exercise.', 'not-documented'],
  ['It is not stated that it is to go with an exercise program.', 'not-documented'],
  ['He does not exercise.', false],
  ['The patient is not in any exercise program.', false],
  ['Massage is requested alone, without exercise.', false],
  ['She is not engaged in active rehabilitation.', false],
  ['Massage should be an adjunct to other recommended treatment such as exercise.', null],
]);

saysOf('active-therapy', 'physical-therapy', [
  ['The therapy consists of active exercise.', true],
  ['The plan is for therapeutic exercise and strengthening.', true],
  ['Active therapy is planned rather than modalities.', true],
  ['The sessions are devoted to strengthening and gait training.', true],
  ['The therapy has been passive.', false],
  ['Only passive modalities such as heat and ultrasound are given.', false],
  ['The visits consist of hot packs and electrical stimulation.', false],
  ['Active exercise is not part of the plan.', false],
  ['The records do not say whether the therapy is active or passive.', 'not-documented'],
  ['There is no documentation of an active exercise component.', 'not-documented'],
  ['Passive therapy is recommended only early on.', null],
]);

saysOf('maintenance-care', 'chiropractic', [
  ['The visits appear to be for maintenance.', true],
  ['This is maintenance care.', true],
  ['The treatment is palliative.', true],
  ['He is seen once a month to keep symptoms at bay.', true],
  ['The care is supportive in nature.', true],
  ['This is elective care.', true],
  ['This is not maintenance care.', false],
  ['The request is for a flare-up and not for maintenance.', false],
  ['The visits are not of a maintenance nature.', false],
  ['Elective or maintenance care is not medically necessary under the guideline.', null],
]);
