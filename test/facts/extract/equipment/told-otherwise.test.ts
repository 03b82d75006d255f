import { saysOf } from '../../../support/read-fact.js';

saysOf('homebound', 'home-health', [
  ['She cannot leave the house without help and a wheelchair.', true],
  ['He is confined to his home.', true],
  ['Leaving home takes a considerable effort, and he goes out only to see the doctor.', true],
  ['He drives himself to his appointments.', false],
  ['She is not homebound.', false],
  ['The worker walks to the store every day.', false],
  ['Nothing indicates that the worker is homebound.', 'not-documented'],
  ['Homebound status is not documented.', 'not-documented'],
  ['Home health is for those who are homebound.', null],
]);

saysOf('medically-needed-equipment', 'durable-medical-equipment', [
  ['The brace supports the unstable knee, as the examination shows.', true],
  ['With a new hip she cannot get out of the bath without a raised bench.', true],
  ['He cannot bear weight on the leg and needs crutches to get about.', true],
  ['She walks without aids, so a cane has no use.', false],
  ['The reports do not explain why a brace is needed.', 'not-documented'],
  ['The medical purpose of the bed is not stated.', 'not-documented'],
  ['Equipment must serve a medical purpose.', null],
]);
