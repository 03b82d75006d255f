import { saysOf } from '../../../support/read-fact.js';

saysOf('significant-change', 'mri', [
  ['Nothing has moved since the picture of November.', false],
  ['The examination is identical with that of August before the study.', false],
  ['The findings are copied from visit to visit: same reflex, same pain.', false],
  ['Her condition is changing by the month.', true],
  ['Clonus and a wide gait came into play since June.', true],
  ['The study was made before all this began; these signs were not there then.', true],
  ['A repeat study is reserved for significant change in symptoms.', null],
]);
