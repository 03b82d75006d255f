import { headingSays, saysOf } from '../../../support/read-fact.js';

headingSays('trial-requested', 'tens', [
  ['TENS unit, one month home-based trial', true],
  ['TENS unit 30 day rental', true],
  ['TENS unit x 1 month rental, lumbar spine', true],
  ['30-day trial of a TENS unit', true],
  ['TENS unit (2 month rental)', true],
  ['TENS unit purchase', false],
  ['Purchase of TENS unit with supplies', false],
  ['TENS unit for home use, to buy', false],
  ['TENS unit', null],
  ['IF/TENS combination unit, 30 day rental', true],
  ['TENS unit, rental or purchase', null],
]);

saysOf('trial-requested', 'h-wave', [
  ['A one-month home trial is requested.', true],
  ['The request is for a thirty day trial of the device at home.', true],
  ['The provider asks to rent the unit for a month before any purchase.', true],
  ['The physician prescribed a 30-day evaluation of the unit.', true],
  ['What is sought is a rental of four weeks and not a purchase.', true],
  ['The treating physician has ordered a home trial of 30 days.', true],
  ['The request is for purchase rather than for a trial.', false],
  ['The provider seeks outright purchase of the unit.', false],
  ['No trial period has been requested.', false],
  ['It is not specified whether the unit is to be rented or purchased.', 'not-documented'],
  ['The guideline supports a one-month home trial.', null],
  ['A 30 day trial was completed in May with good results.', null],
  ['Request is for a 1 mo trial.', true],
  ['A month of use at home on a rental basis is proposed.', true],
  ['The doctor wants a 30 day rental first.', true],
  ['What was asked for is a purchase.', false],
  ['Outright purchase was sought.', false],
  ['The request does not call for a trial but for purchase.', false],
  ['Rental versus purchase is not indicated.', 'not-documented'],
  ['The RFA does not say whether this is a rental or a purchase.', 'not-documented'],
]);

headingSays('trial-months', 'interferential', [
  ['Interferential unit, 30 day rental', 1],
  ['IF unit rental x 2 months', 2],
  ['60-day rental of an interferential stimulator', 2],
  ['Interferential unit, three month trial', 3],
  ['Interferential unit trial, 4 weeks', 0.9],
  ['Interferential unit 1 month trial', 1],
  ['Interferential stimulator, purchase', null],
]);

saysOf('trial-months', 'tens', [
  ['The request is for a two-month rental.', 2],
  ['A trial of 30 days is requested.', 1],
  ['The provider asks for a 90-day rental of the unit.', 3],
  ['A one-month home trial should come first, with use and outcome recorded.', null],
  ['MTUS allows a 1 month home trial.', null],
  ['The plan calls for a trial of one month.', 1],
  ['A 60 day rental was requested.', 2],
  ['Request: 30-day home trial.', 1],
]);

headingSays('purchase-requested', 'h-wave', [
  ['H-wave device, purchase', true],
  ['Purchase of home H-wave device', true],
  ['H-wave unit 30 day trial', false],
  ['H-wave unit rental x 1 month', false],
  ['H-wave unit', null],
  ['30 day trial of H-wave then purchase', true],
]);

saysOf('purchase-requested', 'tens', [
  ['The request is for purchase of the unit.', true],
  ['The provider would like to buy the unit outright.', true],
  ['The unit is to be purchased.', true],
  ['A rental, not a purchase, is requested.', false],
  ['The request is for a rental rather than a purchase.', false],
  ['The guideline prefers rental over purchase during the trial.', null],
  ['What was asked for is a purchase.', true],
  ['Outright purchase was sought.', true],
  ['Purchase is sought from the start.', true],
  ['The request is not for purchase but for a trial.', false],
]);

headingSays('rental-days', 'durable-medical-equipment', [
  ['Cold therapy unit, 7 day rental', 7],
  ['Cold therapy unit rental x 14 days', 14],
  ['Continuous flow cryotherapy for one week', 7],
  ['30 day rental of a pneumatic compression device', 30],
  ['Polar care unit, 2 weeks rental', 14],
  ['CPM machine rental x 21 days', 21],
  ['Cold therapy unit, one month rental', 30],
  ['Cold therapy unit, purchase', null],
  ['Walker with 2 wheels', null],
]);

saysOf('rental-days', 'durable-medical-equipment', [
  ['The request is for 14 days of use after surgery.', 14],
  ['The surgeon asks for a rental of ten days.', 10],
  ['The guideline allows up to 7 days after surgery.', null],
]);
