import { saysOf } from '../../../support/read-fact.js';

saysOf('prior-study', 'psychological-evaluation', [
  ['A psychological evaluation was completed in May 2015.', true],
  ['Such evaluations are recommended. But one was made in May.', true],
  ['Two were made within the year.', true],
  ['No psychological evaluation has ever been carried out.', false],
  ['Nobody has evaluated this before.', false],
  ['It would be the first.', false],
]);

saysOf('prior-study', 'emg-ncv', [
  ['Electrodiagnosis has not been performed.', false],
  ['None was performed earlier.', false],
  ['No study was ever done.', false],
  ['Six visits of therapy were completed.', null],
]);

saysOf('prior-study', 'mri', [
  ['The knee was never scanned.', false],
  ['Imaging so far is limited to radiographs.', false],
  ['Nothing of the sort has been performed before.', false],
  ['The shoulder was imaged in May 2013.', true],
  ['MRI of the shoulder, 05-2013: a partial tear.', true],
  ['Whether the back was ever scanned is not stated.', 'not-documented'],
]);

saysOf('prior-study', 'emg-ncv', [
  ['The nerves of this arm have not previously been tested.', false],
  ['No electrical testing has preceded this.', false],
  ['Nerve conduction was tested last year.', true],
]);

saysOf('prior-study', 'psychological-evaluation', [
  ['No psychologist has ever seen her.', false],
  ['He was evaluated by a psychologist in February.', true],
]);
