import { saysOf } from '../../../../support/read-fact.js';

saysOf('progressive-deficit', 'mri', [
  ['EHL is 3/5 (4/5 in March).', true],
  ['Grip was graded at 3+/5, against 5/5 in May.', true],
  ['Triceps strength went from 4/5 to 3/5 in eight weeks.', true],
  ['Quadriceps strength went from 3/5 to 5/5.', null],
  ['The weakness is progressing.', true],
  ['The deterioration of hand function since May is plain.', true],
  ['No neurologic deficit advances.', false],
  ['The weakness has been stable since 2012.', false],
  ['The pain has worsened and activity has decreased.', null],
]);

saysOf('significant-change', 'mri', [['Dorsiflexion is 3/5, was 4/5 before the last study.', true]]);
