import { saysOf } from '../../../support/read-fact.js';

saysOf('diagnosis-uncertain', 'specialist-referral', [
  ['Two physicians disagree about the source of the pain.', true],
  ['It remains unclear whether the hip or the lumbar spine is the pain generator.', true],
  ['The cause of the numbness has not been found after two studies.', true],
  ['This is an extremely complex case with overlapping conditions.', true],
  ['The treating physician is unsure of the diagnosis and asks for another opinion.', true],
  ['A diagnostic puzzle remains: the pattern fits neither the neck nor the shoulder.', true],
  ['The diagnosis is clear and has not changed in three years.', false],
  ['There is no doubt about the diagnosis.', false],
  ['The case is neither complex nor diagnostically unclear.', false],
  ['A simple lumbar strain needs no consultant to name it.', false],
  ['Nothing is said of any uncertainty about the diagnosis.', 'not-documented'],
  ['The notes do not explain what is diagnostically unclear.', 'not-documented'],
  ['A referral is indicated when a diagnosis is uncertain or extremely complex.', null],
  ['She was referred to a hand surgeon.', null],
]);
