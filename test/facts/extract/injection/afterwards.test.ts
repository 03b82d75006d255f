import { saysOf } from '../../../support/read-fact.js';

saysOf('prior-injection-function', 'epidural-steroid-injection', [
  [
    'The January epidural gave 60 percent relief. During that time she vacuumed and changed beds again.',
    true,
  ],
  ['The injection gave relief. No change in activity is reported.', 'not-documented'],
  ['First block in April: thirty percent. Function: blank.', 'not-documented'],
]);
saysOf('prior-injection-less-medication', 'epidural-steroid-injection', [
  ['After the block Norco was taken in the same count.', false],
  ['After the injection hydrocodone did not budge.', false],
]);
saysOf('injections-this-year', 'epidural-steroid-injection', [
  ['It was the only injection in the past twelve months.', 1],
  ['The injection would be the second in a year.', 1],
]);
saysOf('earlier-injection', 'facet-injection', [
  ['This is the first neurotomy.', false],
  ['None done before.', false],
  ['The first block gave 80 percent relief.', true],
]);
