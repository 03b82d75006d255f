import { saysOf } from '../../support/read-fact.js';

saysOf('home-exercise-failed', 'gym-membership', [
  ['A home program with periodic revision has not been effective.', true],
  ['The home exercise program has failed despite several revisions.', true],
  ['Home exercise was ineffective.', true],
  ['She did her home program for six months without benefit.', true],
  ['The home exercises were adjusted twice and still did not help.', true],
  ['The home program is working.', false],
  ['The home exercise program has not failed.', false],
  ['He does well with his home exercises.', false],
  ['There is no sign that the home program failed.', false],
  ['There is no documentation that a home exercise program has been ineffective.', 'not-documented'],
  [
    'The records do not show that a home program with periodic assessment and revision failed.',
    'not-documented',
  ],
  ['Failure of a home program is not documented.', 'not-documented'],
  ['The physician does not explain why home exercise would not suffice.', 'not-documented'],
  ['A gym is not recommended unless a home program has not been effective.', null],
]);

saysOf('medically-supervised', 'gym-membership', [
  ['A physical therapist will supervise the sessions at the gym.', true],
  ['Treatment is to be monitored and administered by medical professionals.', true],
  ['The exercises will be overseen by a licensed therapist.', true],
  ['The program would be medically supervised.', true],
  ['The exercises would be unsupervised.', false],
  ['No medical professional would monitor the exercise.', false],
  ['Treatment at a gym would not be monitored by medical professionals.', false],
  ['He would exercise on his own, without supervision.', false],
  ['There is no documentation that medical professionals would supervise the program.', 'not-documented'],
  ['The records do not state who would supervise the exercises.', 'not-documented'],
  ['It is not stated that treatment will be monitored by medical professionals.', 'not-documented'],
  ['Treatment needs to be monitored and administered by medical professionals.', null],
]);
