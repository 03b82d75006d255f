import { saysOf } from '../../support/read-fact.js';

saysOf('medically-needed-equipment', 'durable-medical-equipment', [
  ['He will be non-weight-bearing after the operation and owns no crutches.', true],
  ['Gait instability and two falls make a walker necessary.', true],
  ['She needs the chair because she cannot step into the tub.', true],
  ['The examination shows instability of the knee that calls for a brace.', true],
  ['The surgeon writes that a brace is needed to stabilize the joint.', true],
  ['She is at risk of falling.', true],
  ['He can not walk safely without a cane.', true],
  ['The records support a medical need for the walker.', true],
  ['There is no medical need for a special bed.', false],
  ['The item serves convenience only.', false],
  ['He walks without assistance and has a normal gait.', false],
  ['The patient does not need a wheelchair.', false],
  ['There is no documentation of a medical need for the mattress.', 'not-documented'],
  ['The records do not explain why the brace is needed.', 'not-documented'],
  ['No medical reason for the chair is given.', 'not-documented'],
  ['There is no documentation of instability that would call for a brace.', 'not-documented'],
  ['The need for a second unit has not been established.', 'not-documented'],
  ['Equipment is recommended where there is a medical need.', null],
]);

saysOf('customarily-medical', 'durable-medical-equipment', [
  ['A walker is primarily and customarily used to serve a medical purpose.', true],
  ['The device is of no use to a person without illness or injury.', true],
  ['The mattress is not primarily medical in nature.', false],
  ['A hot tub is useful in the absence of illness or injury.', false],
  ['It is a comfort item.', false],
  ['The item does not serve a primarily medical purpose.', false],
  ['This is an item of household use.', false],
  ['A mattress does not meet the definition of durable medical equipment.', false],
  ['The guideline defines equipment as primarily and customarily used to serve a medical purpose.', null],
]);

saysOf('equipment-needed', 'gym-membership', [
  ['She needs the leg press and the cable machine, which she does not have at home.', true],
  ['There is a need for specialized equipment.', true],
  ['The program calls for equipment that is available only at a gym.', true],
  ['The treating physician explains that pool access and weight machines are required.', true],
  ['No special equipment is needed.', false],
  ['The exercises can be done at home without equipment.', false],
  ['There is no need for equipment.', false],
  ['There is no documentation of a need for equipment.', 'not-documented'],
  ['The treating physician does not say what equipment is required.', 'not-documented'],
  ['A need for specialized equipment is not established.', 'not-documented'],
  ['Nor is there mention of any equipment that could not be had at home.', 'not-documented'],
  ['A gym is not recommended unless there is a need for equipment.', null],
]);
