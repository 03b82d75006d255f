import { saysOf } from '../../../support/read-fact.js';

saysOf('surgery-indicated', 'surgery', [
  [
    'Mechanical locking, a positive McMurray and a displaced meniscal tear on MRI make a clear case for arthroscopy.',
    true,
  ],
  ['The full thickness cuff tear on MRI fits the weakness on examination.', true],
  ['Severe stenosis at L4-5 with claudication is a recognized surgical lesion.', true],
  ['Nerve studies confirmed the carpal tunnel syndrome that the examination suggested.', true],
  ['There is no lesion on MRI that an operation could correct.', false],
  ['The MRI shows only degenerative fraying, and the knee does not lock.', false],
  ['No imaging that shows a surgical lesion was submitted.', 'not-documented'],
  ['The records do not document instability or spondylolisthesis.', 'not-documented'],
  ['Surgery requires clear clinical and imaging evidence of a lesion known to benefit from repair.', null],
]);
