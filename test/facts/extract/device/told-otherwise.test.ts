import { saysOf } from '../../../support/read-fact.js';

saysOf('other-modalities-failed', 'tens', [
  ['Medication and exercise have been tried and fell short.', true],
  ['She has gone through heat, stretching and naproxen without enough relief.', true],
  ['Pain continues in spite of ibuprofen and a course of therapy.', true],
  ['No other treatment has been tried.', false],
  ['Her pain is controlled by medication.', false],
  ['The records do not show that other modalities were tried and failed.', 'not-documented'],
  ['Failure of medication is not documented.', 'not-documented'],
  ['The unit is an option after other modalities have failed.', null],
]);

saysOf('other-modalities-failed', 'h-wave', [
  ['Therapy, pills and a TENS unit did not control the pain.', true],
]);

saysOf('tens-failed', 'h-wave', [
  ['A TENS unit was tried for a month without benefit.', true],
  ['TENS made no difference.', true],
  ['TENS has not been tried.', false],
  ['The TENS unit helps him.', false],
  ['There is no record of a TENS trial.', 'not-documented'],
  ['H-wave may follow a failed trial of TENS.', null],
]);

saysOf('trial-requested', 'tens', [
  ['A thirty-day rental is requested to see whether the unit helps.', true],
  ['The unit is to be bought outright.', false],
]);

saysOf('trial-requested', 'h-wave', [
  ['The request is for one month at home.', true],
  ['Purchase is asked for.', false],
]);

saysOf('trial-documented', 'h-wave', [
  ['She wore the unit at home for four weeks and kept a diary.', true],
  ['The file holds no record of how the trial went.', 'not-documented'],
]);

saysOf('trial-documented', 'tens', [
  [
    'A month with a rented unit was completed in June, with use every day and pain scores before and after.',
    true,
  ],
  ['He has not had the unit at home.', false],
]);

saysOf('trial-benefit', 'h-wave', [
  ['With the rented unit she slept better and cut her tramadol in half.', true],
  ['Pain fell from 7 to 3 in the month of use.', true],
  ['No outcome of the month at home is recorded.', 'not-documented'],
]);

saysOf('medication-ineffective', 'interferential', [
  ['Tramadol and naproxen no longer hold the pain.', true],
  ['Pain medication makes her drowsy and nauseated.', true],
  ['Medication keeps the pain at 2/10.', false],
  ['Her medicines work well and cause no side effects.', false],
  ['Nothing shows that medication is ineffective.', 'not-documented'],
  ['The notes do not say how well medication controls the pain.', 'not-documented'],
  ['The device is for pain that medication does not control.', null],
]);

saysOf('device-indication', 'h-wave', [
  ['Diabetic neuropathic pain of the feet is present.', true],
  ['Chronic soft tissue inflammation of the elbow is diagnosed.', true],
]);

saysOf('device-indication', 'tens', [
  ['She has complex regional pain syndrome of the hand.', true],
  ['The worker has phantom limb pain.', true],
  ['TENS is supported for neuropathic pain, CRPS and spasticity.', null],
]);

saysOf('failed-back-or-crps', 'spinal-cord-stimulator', [
  ['He has failed back surgery syndrome.', true],
  ['CRPS of the right foot was confirmed by the Budapest criteria.', true],
  ['The worker has had no back surgery and does not have CRPS.', false],
  ['Stimulators are for failed back syndrome or CRPS.', null],
]);

saysOf('less-invasive-failed', 'spinal-cord-stimulator', [
  ['Injections, therapy and several drugs have failed.', true],
  ['Less invasive options have not been tried.', false],
  ['Failure of less invasive procedures is not documented.', 'not-documented'],
  ['A trial follows failure of less invasive procedures.', null],
]);

saysOf('psychological-clearance', 'spinal-cord-stimulator', [
  ['A psychologist saw him and found no contraindication.', true],
  ['Psychological screening in May cleared her for the trial.', true],
  ['The psychologist advised against the implant.', false],
  ['No psychological evaluation has been done.', false],
  ['There is no report of a psychological evaluation in the file.', 'not-documented'],
  ['A psychological clearance was not submitted.', 'not-documented'],
  ['A psychological evaluation is required before a trial.', null],
]);

saysOf('trial-relief-percent', 'spinal-cord-stimulator', [
  ['The five-day trial gave 65 percent relief.', 65],
  ['The relief from the trial is not quantified.', 'not-documented'],
  ['A permanent implant needs at least 50 percent relief in the trial.', null],
]);
