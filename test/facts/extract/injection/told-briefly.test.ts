import { saysOf } from '../../../support/read-fact.js';

saysOf('earlier-injection', 'epidural-steroid-injection', [
  ['First injection: yes, so no response has to be shown.', false],
  ["This would be the worker's first injection.", false],
  ['The order has one injection, the first that she will have.', false],
  ['The back has not been injected before.', false],
  ['The October block yielded half a year of comfort.', true],
]);

saysOf('months-since-last-procedure', 'facet-injection', [
  ['Interval: 10 months since the ablation.', 10],
  ['The last ablation gave relief. Eleven months have gone by.', 11],
]);

saysOf('prior-injection-function', 'epidural-steroid-injection', [
  ['After the injection there was a return from light work to full duty.', true],
  ['The injection helped briefly. Walking tolerance was 20 minutes before and 20 minutes after.', false],
]);

saysOf('prior-injection-less-medication', 'epidural-steroid-injection', [
  ['The injection helped for a month; oxycodone stayed at four tablets.', false],
]);
