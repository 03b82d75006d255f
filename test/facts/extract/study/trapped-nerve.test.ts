import { saysOf } from '../../../support/read-fact.js';

saysOf('peripheral-neuropathy-suspected', 'emg-ncv', [
  [
    'Numbness of the ring and small fingers with a positive Tinel at the elbow raises the question of ulnar entrapment.',
    true,
  ],
  ['The physician wants to tell a median neuropathy at the wrist from a C6 root problem.', true],
  ["Phalen's and Durkan's tests were positive on both sides.", true],
  ['Carpal tunnel syndrome is suspected.', true],
  [
    'Thenar strength is down and night-time tingling wakes him, which suggests median nerve compression.',
    true,
  ],
  ['A double crush, with compression at the neck and at the wrist, is being considered.', true],
  ['Diabetic neuropathy needs to be excluded as the cause of the burning feet.', true],
  ['Nothing suggests entrapment of a peripheral nerve.', false],
  ['Tinel and Phalen tests were negative and no nerve entrapment is suspected.', false],
  ['There are no signs of a peripheral neuropathy.', false],
  ['The request does not say which peripheral nerve is in question.', 'not-documented'],
  ['No suspicion of a peripheral nerve lesion is documented.', 'not-documented'],
  ['Nerve conduction studies are recommended where entrapment is suspected.', null],
  ['He has low back pain without leg symptoms.', null],
]);
