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
