import { saysOf } from '../../../support/read-fact.js';

saysOf('device-indication', 'durable-medical-equipment', [
  ['A collapse of this degree is just what such an insert is made for.', true],
  ['Braces are made for many joints.', null],
]);

saysOf('medically-needed-equipment', 'durable-medical-equipment', [
  ['The boot can do what it is meant to do.', true],
  ['The sling keeps the repair out of tension.', true],
  ['Two of the exercises need a band and he owns none.', true],
  ['It would serve comfort alone.', false],
  ['What the device is to do for the ankle is not explained.', 'not-documented'],
]);
