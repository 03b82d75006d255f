import { saysOf } from '../../../support/read-fact.js';

saysOf('surgeon-prescribed', 'physical-therapy', [
  ['It is the surgeon who signs the order.', true],
  ['The prescription comes from the operating surgeon.', true],
  ['The surgeon has not prescribed the therapy; the family doctor has.', false],
]);
