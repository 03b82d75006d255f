import { saysOf } from '../../../support/read-fact.js';

saysOf('radicular-pain', 'epidural-steroid-injection', [
  ['Pain shoots from the back down the left leg to the foot.', true],
  ['She has burning pain in the arm as far as the thumb.', true],
  ['Lumbar pain with sciatica.', true],
]);

saysOf('radicular-pain', 'facet-injection', [
  ['The back pain travels below the knee.', true],
  ['The pain is axial and does not go into the legs.', false],
  ['There is no radiation of the pain.', false],
  ['He denies leg pain.', false],
  ['Neck pain without arm symptoms.', false],
  ['Radicular complaints are present on the right.', true],
  ['Facet blocks are for pain that is not radicular.', null],
  ['He has low back pain that is worse with extension.', null],
]);

saysOf('radicular-pain', 'trigger-point-injection', [['No radicular signs or symptoms.', false]]);
