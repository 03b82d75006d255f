import { saysOf } from '../../../../support/read-fact.js';

saysOf('radiculopathy-on-exam', 'epidural-steroid-injection', [
  ['On examination the EHL is 4/5 on the left.', true],
  ['Right Achilles 0, gastroc 4/5, decreased light touch over the lateral foot.', true],
  ['Tibialis anterior strength was graded at 4-/5.', true],
  ['Sensation is diminished over the lateral foot.', true],
  ['The ankle jerk could not be elicited: trace on the right.', true],
  ['DTRs 2+ and symmetric, strength 5/5 throughout.', false],
  ['Strength, sensation and reflexes in the legs are preserved.', false],
  ['Motor strength full, sensation undisturbed.', false],
  ['Hoffmann is positive on the right with brisk knee jerks.', null],
  ['The records do not document strength or reflexes.', 'not-documented'],
]);

saysOf('neurologic-deficit', 'mri', [
  ['There are three beats of clonus at the ankle and an upgoing toe.', true],
  ['Quadriceps 5/5, knee jerks 2+.', false],
]);
