import { saysOf } from '../../../support/read-fact.js';

saysOf('radiculopathy-obvious', 'emg-ncv', [
  ['The findings are not subtle.', true],
  ['History, examination and picture agree on the L5 root.', true],
  ['The root has been identified by examination and MRI.', true],
  ['The physician cannot tell root from median nerve.', false],
  ['The examination of reflexes did not settle it.', false],
  ['Radiculopathy is not established.', false],
]);

saysOf('peripheral-neuropathy-suspected', 'emg-ncv', [
  ['Numb feet in a diabetic may be due to polyneuropathy.', true],
  ['Cubital tunnel syndrome is suspected.', true],
  ['A peroneal palsy has been considered and put aside.', false],
  ['Nobody suspects a neuropathy.', false],
]);

saysOf('would-change-plan', 'emg-ncv', [
  ['Surgical release will depend on the result.', true],
  ['The study decides whether he goes to the surgeon.', true],
  ['Nor would the needle alter what is planned.', false],
  ['The result would change nothing in the plan.', false],
  ['What would be done differently with the result is not said.', 'not-documented'],
]);
