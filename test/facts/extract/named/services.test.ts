import { headingSays, saysOf } from '../../../support/read-fact.js';

saysOf('self-transport-prevented', 'other', [
  ['The patient is unable to drive since the seizure.', true],
  ['He cannot use a bus, and there is no family member who could bring him.', true],
  ['Her cast prevents driving, and the surgeon has forbidden her to drive.', true],
  ['She still drives to the clinic every week.', false],
  ['He is able to take public transit.', false],
  ['There is no documentation of an inability to drive.', 'not-documented'],
  ['The record does not mention any disability that prevents self-transport.', 'not-documented'],
]);

saysOf('language-barrier', 'other', [
  ['The worker speaks only Korean.', true],
  ['He does not speak or understand English.', true],
  ['His primary language is Spanish.', true],
  ['She speaks fluent English.', false],
  ['The history was taken in English.', false],
]);

saysOf('insomnia-months', 'other', [
  ['She has had insomnia for nine months.', 9],
  ['He complains of difficulty sleeping for the past two years.', 24],
  ['For seven months he has had poor sleep.', 7],
  ['She sleeps well.', null],
]);

saysOf('sleep-disorder-suspected', 'other', [
  ['His wife has seen him stop and gasp, and the Epworth score is 17.', true],
  ['Daytime sleepiness and morning headaches suggest sleep apnea.', true],
  ['He denies daytime sleepiness or apnea.', false],
  ['There is no snoring and no daytime sleepiness.', false],
  ['Nothing is documented of daytime somnolence.', 'not-documented'],
]);

saysOf('sacroiliac-tests', 'other', [
  ['Patrick, Gaenslen and sacral thrust tests are positive.', 3],
  ['FABER is positive; Gaenslen is negative.', 1],
  ['Four provocative tests of the joint were positive.', 4],
  ['No sacroiliac provocation tests are documented.', 'not-documented'],
]);

saysOf('surgery-indicated', 'other', [
  ['The arthroscopy has been authorized.', true],
  ['The operation was not authorized.', false],
  ['There is to be no surgery.', false],
  ['Surgery was found to be necessary.', true],
]);

saysOf('reason-stated', 'other', [
  ['The physician writes that a scan is wanted before the wound is opened.', true],
  ['It is needed because the old one broke.', true],
  ['The reason for the request is not stated.', 'not-documented'],
]);

headingSays('named-treatment', 'specialist-referral', [
  ['Neurosurgical consultation', 'surgical-referral'],
  ['Referral to a hand surgeon', 'surgical-referral'],
  ['Consultation with a neurologist', 'unlisted'],
]);
