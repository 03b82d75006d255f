import { expect, test } from 'vitest';
import { operationIn } from '../../../../src/facts/extract/surgery/act-and-structure.js';

test.each([
  [
    'the surgeon repaired the rotator cuff through the arthroscope',
    'right-shoulder',
    'shoulder-rotator-cuff-arthroscopic',
  ],
  ['acl rupture, hamstring autograft in january', 'left-knee', 'knee-acl'],
  ['cut the flexor tendons of two fingers; primary repair the same day', 'left-hand', 'flexor-tendon-repair'],
  ['broke the ankle; open reduction and internal fixation followed', 'right-ankle', 'ankle-fracture-orif'],
  ['carpal tunnel syndrome was operated on, an open release', 'right-wrist', 'carpal-tunnel-release'],
  ['the torn meniscus was trimmed', 'left-knee', 'knee-meniscectomy'],
  ['the torn meniscus was trimmed', 'left-shoulder', null],
  ['the cuff was strained', 'left-shoulder', null],
] as const)('%s (%s): %s', (text, part, operation) => {
  expect(operationIn(text, part)).toBe(operation);
});
