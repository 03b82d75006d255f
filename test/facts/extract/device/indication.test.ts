import { saysOf } from '../../../support/read-fact.js';

saysOf('device-indication', 'tens', [
  ['The patient has neuropathic pain in both legs.', true],
  ['CRPS of the right hand was diagnosed in 2012.', true],
  ['He has phantom limb pain after the amputation.', true],
  ['Spasticity after the cord injury is described.', true],
  ['The worker suffers from diabetic neuropathy.', true],
  ['None of the conditions on the list is present.', false],
  ['The patient does not have neuropathic pain, CRPS or spasticity.', false],
  ['This patient has none of the listed conditions.', false],
  ['There is no documentation of neuropathic pain, CRPS or multiple sclerosis.', 'not-documented'],
  ['The records do not show a diagnosis for which the guideline supports the unit.', 'not-documented'],
  ['The guideline lists neuropathic pain, phantom limb pain, CRPS II and spasticity.', null],
  ['X-rays showed no fracture.', null],
  ['Dx: CRPS II right arm.', true],
  ['Burning neuropathic pain below the knee.', true],
  ['MS with spasticity.', true],
  ['Neither neuropathic pain nor CRPS is present.', false],
  ['No neuropathic condition is identified.', 'not-documented'],
]);

saysOf('device-indication', 'h-wave', [
  ['The patient has chronic soft tissue inflammation of the shoulder.', true],
  ['Chronic soft-tissue pain is documented.', true],
  ['He suffers from diabetic neuropathic pain.', true],
  ['There is neither diabetic neuropathy nor chronic soft tissue inflammation.', false],
  ['There is no evidence of chronic soft tissue inflammation.', 'not-documented'],
]);

saysOf('device-indication', 'durable-medical-equipment', [
  ['The unit is for rehabilitation after a stroke.', true],
  ['The worker had a stroke in 2012.', true],
  ['There is no history of stroke.', false],
  ['The patient has not had a stroke.', false],
  ['There is no documentation of a stroke.', 'not-documented'],
  ['NMES is used primarily as part of rehabilitation following stroke.', null],
]);
