import { saysOf } from '../../../support/read-fact.js';

saysOf('prior-study', 'mri', [
  ['An MRI was done in 2012.', true],
  ['The last scan is two years old.', true],
  ['She has had three MRIs of the neck since the accident.', true],
  ['The knee has never been imaged by MRI.', false],
  ['This would be the first MRI of the shoulder.', false],
  ['No prior MRI.', false],
  ['Whether an MRI was obtained earlier is not stated.', 'not-documented'],
  ['Repeat MRI is reserved for a significant change.', null],
  ['Plain films showed spurring.', null],
]);

saysOf('significant-change', 'mri', [
  ['Since that study he has developed a foot drop.', true],
  ['The leg pain has become much worse since the scan of 2012, with new weakness.', true],
  ['He fell again in May and the symptoms are different from those at the time of the last MRI.', true],
  ['Complaints and findings are the same as when the last MRI was taken.', false],
  ['Nothing has changed since the 2012 MRI.', false],
  ['His condition has been stable since then.', false],
  ['The notes do not say what is new since the prior MRI.', 'not-documented'],
  ['A repeat scan is for a significant change in symptoms.', null],
]);

saysOf('radiographs-done', 'mri', [
  ['X-rays of the knee were unremarkable.', true],
  ['Plain films taken in April showed spurring.', true],
  ['Radiographs: mild narrowing of the medial compartment.', true],
  ['Plain films have not been taken.', false],
  ['No x-rays were obtained first.', false],
  ['It is not stated whether radiographs were obtained.', 'not-documented'],
  ['No radiographs are on file.', 'not-documented'],
  ['X-rays come first.', null],
]);

saysOf('symptom-weeks', 'mri', [
  ['Symptoms began nine weeks ago.', 9],
  ['The knee has hurt for six weeks.', 6],
  ['She has been in pain for six months.', 26],
  ['It has been three weeks since the pain started.', 3],
  ['Therapy lasted six weeks.', null],
  ['Wait four to six weeks before imaging.', null],
]);
