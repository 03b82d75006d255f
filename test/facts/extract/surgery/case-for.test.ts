import { saysOf } from '../../../support/read-fact.js';

saysOf('surgery-indicated', 'surgery', [
  [
    'A full thickness tear on MRI and weakness in abduction are there. Therapy and two injections failed.',
    true,
  ],
  [
    'Complete loss of the joint space, night pain, therapy and injections without relief, and age over 50.',
    true,
  ],
  ['The meniscus is degenerated and not torn, and exercise has never been attempted.', false],
  ['There is weakness, but this is not enough, and she has not gone to a single session.', false],
  ['Surgery is an option for large tears after failed care.', null],
]);
