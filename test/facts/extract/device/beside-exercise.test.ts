import { saysOf } from '../../../support/read-fact.js';

saysOf('part-of-active-program', 'acupuncture', [
  ['He does his exercises daily alongside the needling.', true],
  ['Therapy with active exercise is under way.', true],
  ['Swimming twice a week goes on throughout.', true],
  ['No program of exercise is described beside it.', 'not-documented'],
  ['The patient has stopped exercising and attends no program.', false],
  ['She was taught exercises in 2012.', null],
]);

saysOf('part-of-active-program', 'massage', [
  ['The visits are to be followed each time by the stretches she does at home.', true],
  ['Into what program of activity the massage would fit is not said.', 'not-documented'],
]);

saysOf('part-of-active-program', 'trigger-point-injection', [
  ['Stretching goes on at home throughout.', true],
  ['Walking is limited to one block, and pain with stretching is reported daily.', null],
]);

saysOf('isolated-intervention', 'interferential', [
  ['The unit is paired with his exercise class twice a week.', false],
  ['It is meant to replace nothing and not to take the place of the exercises.', false],
  ['Under the guideline it is no treatment to be used by itself.', null],
]);
