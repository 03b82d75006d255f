import { saysOf } from '../../support/read-fact.js';

saysOf('reduced-weight-bearing', 'aquatic-therapy', [
  ['The patient is morbidly obese.', true],
  ['Her BMI is 42.', true],
  ['A body mass index of 38 is recorded.', true],
  ['Severe knee arthritis makes reduced weight bearing desirable.', true],
  ['She can not tolerate land-based exercise because of weight bearing.', true],
  ['He is non-weight-bearing on the left leg.', true],
  ['Land therapy made the knee pain worse, so exercise in water is preferable.', true],
  ['Weight-bearing exercise aggravates her symptoms.', true],
  ['There is no need for reduced weight bearing.', false],
  ['The patient is not obese.', false],
  ['She tolerates land-based therapy.', false],
  ['He can bear full weight and walks normally.', false],
  ['There is nothing that would make reduced weight bearing desirable.', 'not-documented'],
  ['There is no documentation of a need for reduced weight bearing.', 'not-documented'],
  ['The records do not state why land-based therapy can not be done.', 'not-documented'],
  ['No extreme obesity or other reason for reduced weight bearing is documented.', 'not-documented'],
  [
    'Aquatic therapy is recommended where reduced weight bearing is desirable, for example extreme obesity.',
    null,
  ],
]);
