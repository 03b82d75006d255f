import { saysOf } from '../../../support/read-fact.js';

saysOf('red-flags', 'mri', [
  ['He has lost control of his bladder since last week.', true],
  ['Fever and night pain raise concern for infection.', true],
  ['Plain films show a compression fracture.', true],
  ['A history of breast cancer with new back pain at night is a red flag.', true],
  ['No red flags are present.', false],
  ['There is no fever, weight loss, cancer history or bladder trouble.', false],
  ['Nothing points to fracture, tumor or infection.', false],
  ['She denies bowel or bladder dysfunction and saddle numbness.', false],
  ['No red flags are documented.', 'not-documented'],
  ['Imaging is indicated where red flags are present.', null],
  ['He fell from a ladder and strained his back.', null],
]);
