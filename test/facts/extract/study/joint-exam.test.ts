import { saysOf } from '../../../support/read-fact.js';

saysOf('internal-derangement-signs', 'mri', [
  ["McMurray's test clicks on the inner side and the knee locks.", true],
  ['There is a positive drop arm sign and weakness in abduction.', true],
  ['The knee gives way and the Lachman test has a soft end point.', true],
  ['Joint line tenderness with an effusion and catching suggests a meniscal tear.', true],
  ["O'Brien's and the apprehension test were positive.", true],
  ['Ligaments are stable and McMurray is negative.', false],
  ['The knee has no effusion, no locking and no laxity.', false],
  ['Rotator cuff strength is full and impingement signs are absent.', false],
  ['Stability and meniscal tests are not recorded.', 'not-documented'],
  ['No examination of the knee is found in the notes.', 'not-documented'],
  ['MRI is useful to define a suspected meniscal tear.', null],
  ['The shoulder aches at night.', null],
]);
