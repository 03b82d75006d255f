import { headingSays, saysOf } from '../../support/read-fact.js';

saysOf('homebound', 'home-health', [
  ['The patient is homebound.', true],
  ['She can not leave the house without help.', true],
  ['He is confined to his home.', true],
  ['He leaves the house only for appointments with his surgeon.', true],
  ['She is bedridden.', true],
  ['The patient is not homebound.', false],
  ['He drives to his appointments.', false],
  ['She walks outdoors and does her own shopping.', false],
  ['The worker leaves his home regularly.', false],
  ['He is able to leave the house.', false],
  ['He has returned to work.', false],
  ['There is no documentation that the patient is homebound.', 'not-documented'],
  ['Homebound status is not documented.', 'not-documented'],
  ['The records do not show that she is confined to the home.', 'not-documented'],
  ['It is unclear whether the patient is homebound.', 'not-documented'],
  ['Home health is recommended for patients who are homebound.', null],
]);

headingSays('home-hours-per-week', 'home-health', [
  ['Home health care, 20 hours per week', 20],
  ['Home health aide 4 hours a day, 5 days a week', 20],
  ['Home health nurse 1 hour, 3 x per week x 6 weeks', 3],
  ['Home care 8 hours per day, 7 days per week x 6 weeks', 56],
  ['Home health aide, 6 hours/day x 5 days/week', 30],
  ['Home health aide 24 hours a day', 168],
  ['Caregiver 3 hrs/day 2 days/wk', 6],
  ['Home health evaluation', null],
]);

saysOf('home-hours-per-week', 'home-health', [
  ['The request is for 12 hours a week.', 12],
  ['Forty hours per week are requested.', 40],
  ['Generally up to no more than 35 hours per week.', null],
]);

saysOf('homemaker-services-only', 'home-health', [
  ['The services consist of cooking, cleaning and laundry.', true],
  ['Only homemaker services are requested.', true],
  ['Help is asked for with bathing, dressing and shopping alone.', true],
  ['The request is for housekeeping and meal preparation.', true],
  ['Personal care is the only care needed.', true],
  ['Skilled nursing for wound care is requested.', false],
  ['A nurse is to change the dressings and give intravenous antibiotics.', false],
  ['The services are not limited to homemaker services.', false],
  ['A physical therapist is to come to the house.', false],
  ['The records do not state what services would be given.', 'not-documented'],
  ['The nature of the services is not specified.', 'not-documented'],
  ['Medical treatment does not include homemaker services like shopping, cleaning, and laundry.', null],
]);
