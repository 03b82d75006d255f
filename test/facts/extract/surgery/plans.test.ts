import { saysOf } from '../../../support/read-fact.js';

saysOf('procedure-planned', 'mri', [
  ['The surgeon needs the study to plan a decompression.', true],
  ['He is being worked up for arthroscopy.', true],
  ['Neither an injection nor an operation is being planned.', false],
  ['No invasive procedure is contemplated.', false],
  ['Nobody has proposed surgery or injection.', false],
  ['Nobody has proposed to operate or to inject.', false],
  ['Surgery is not under consideration.', false],
  ['The physician does not say whether an intervention is intended.', 'not-documented'],
  ['No surgical plan is documented.', 'not-documented'],
  ['The study is indicated for those considered for an invasive procedure.', null],
  ['He had an operation in 2009.', null],
]);

saysOf('surgery-planned', 'physical-therapy', [
  ['He is scheduled for arthroscopy next month.', true],
  ['A fusion is being discussed.', true],
]);

saysOf('surgery-planned', 'functional-restoration-program', [
  ['Surgery is off the table.', false],
  ['No operation is thought of by anybody.', false],
  ['Two surgeons have advised against an operation, and none is planned.', false],
  ['No operation is being considered.', false],
  ['She had an operation in 2010.', null],
]);

saysOf('surgery-planned', 'mri', [['The surgeon recommends a discectomy.', true]]);

saysOf('surgical-candidate', 'functional-restoration-program', [
  ['She is not a candidate for surgery.', false],
  ['The surgeon had nothing to offer.', false],
  ['Surgery would not help according to the spine surgeon.', false],
  ['An operation remains an option.', true],
  ['The program is for those who are no candidates for surgery.', null],
]);

saysOf('surgical-candidate', 'specialist-referral', [
  ["The full thickness tear may need repair, and the surgeon's opinion is sought.", true],
]);
