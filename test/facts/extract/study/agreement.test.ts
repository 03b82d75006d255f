import { saysOf } from '../../../support/read-fact.js';

saysOf('imaging-corroborates', 'epidural-steroid-injection', [
  ['The MRI shows a left L5-S1 extrusion that touches the S1 root, in line with the findings.', true],
  ['MRI agrees: the disc at C5-6 narrows the right foramen.', true],
  ['EMG confirmed an acute L5 radiculopathy.', true],
  ['Both the examination and the scan point to the same root.', true],
  ['The scan shows no nerve root contact at any level.', false],
  ['The MRI was read as normal.', false],
  ['Electrodiagnostic testing was negative.', false],
  ['The imaging shows only mild bulging without stenosis, on the side opposite to the complaint.', false],
  ['No imaging report was supplied.', 'not-documented'],
  ['Neither an MRI nor an EMG is in the file.', 'not-documented'],
  ['Radiculopathy must be corroborated by imaging or electrodiagnostic testing.', null],
  ['An MRI will be obtained.', null],
]);
