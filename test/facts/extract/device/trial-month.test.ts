import { saysOf } from '../../../support/read-fact.js';

saysOf('trial-documented', 'tens', [
  ['No such month has been had.', false],
  ['She has not yet worn the device for a day.', false],
  ['The unit was applied in the clinic, but no trial at home has been carried out.', false],
  ['Of such a period at home the file holds no record.', 'not-documented'],
  ['How often the unit was worn is left open.', 'not-documented'],
  ['He wore the unit at home through April and wrote down every session.', true],
  ['A month of use at home should come first.', null],
]);

saysOf('trial-benefit', 'h-wave', [
  ['The sheet of the month shows pain of 8 brought to 5.', true],
  ['The diary of the month shows pain of 5 before and 5 after.', false],
]);

saysOf('tens-failed', 'h-wave', [
  ['Transcutaneous stimulation was used for two months to no purpose.', true],
  ['A TENS unit was never prescribed.', false],
]);
