import { saysOf } from '../../support/read-fact.js';

saysOf('trial-documented', 'tens', [
  ['A one-month home trial was completed, with a log of use and of pain before and after.', true],
  ['She completed a 30-day trial of the unit at home and used it twice a day.', true],
  ['The records document a successful home trial in March.', true],
  ['He has already trialed the unit at home for a month.', true],
  ['After a thirty day home trial he reported less pain.', true],
  ['There is no documentation of a one-month home trial.', 'not-documented'],
  ['No one-month trial has been documented.', 'not-documented'],
  ['The records do not show that a home trial was carried out.', 'not-documented'],
  ['The outcome of the trial is not recorded.', 'not-documented'],
  ['The trial is mentioned without a record of use or outcome.', 'not-documented'],
  ['It is not stated how often the unit was used during the trial.', 'not-documented'],
  ['There is no evidence that the patient has undergone a 30-day trial.', 'not-documented'],
  ['A trial has not been done.', false],
  ['The patient has not had a home trial of the device.', false],
  ['No trial was ever carried out.', false],
  ['The purchase is requested without a prior trial.', false],
  ['One application in the clinic is not a trial.', false],
  ['The guideline wants a documented one-month home trial first.', null],
  ['A one-month home trial is requested.', null],
]);

saysOf('trial-benefit', 'h-wave', [
  ['The trial reduced his pain from 8 to 4.', true],
  ['During the trial she cut her Norco in half and walked farther.', true],
  ['She reported 50 percent relief with the unit.', true],
  ['The device allowed him to sleep through the night and lift more.', true],
  ['The home trial was successful.', true],
  ['Use of the H-wave decreased the need for medication.', true],
  ['The patient benefited from the H-wave trial.', true],
  ['The trial brought no relief.', false],
  ['The device did not help during the trial.', false],
  ['She used the unit for a month without benefit.', false],
  ['The trial failed.', false],
  ['There is no documentation of functional benefit from the trial.', 'not-documented'],
  ['What the trial did for pain and function is not described.', 'not-documented'],
  ['The report does not quantify any benefit from the unit.', 'not-documented'],
  ['The H-wave may be considered where a trial has reduced pain.', null],
]);

saysOf('trial-benefit', 'spinal-cord-stimulator', [
  ['The first trial failed to give any relief.', false],
  ['The temporary trial gave 70 percent relief.', true],
]);
