import { saysOf } from '../../../support/read-fact.js';

saysOf('would-change-plan', 'emg-ncv', [
  ['The hand surgeon will operate or leave the wrist alone according to what the study shows.', true],
  ['A brace would be given for the one and imaging of the neck ordered for the other.', true],
  ['Treatment hinges on the answer.', true],
  ['Nothing would be done differently on account of it.', false],
  ['The request does not say how the result would affect treatment.', 'not-documented'],
  ['The tests were positive on the right and negative on the left.', null],
]);

saysOf('would-change-plan', 'mri', [
  ['If a root is compressed an injection will be offered, otherwise a program.', true],
  ['What is found decides between surgery and more therapy.', true],
  ['An MRI is obtained when red flags are present.', null],
  ['He was told that an injection would help if therapy failed.', null],
]);

saysOf('would-change-plan', 'urine-drug-test', [
  ['The physician will taper the opioid if the test is positive once more.', true],
  ['Another positive result would lead to a taper.', true],
]);
