import { expect, test } from 'vitest';
import { readFact } from '../../../support/read-fact.js';

/** Heading, a reviewer's sentence, and whether the guideline's condition for the treatment is present. */
const SAID: readonly (readonly [
  heading: string,
  sentence: string,
  said: boolean | 'not-documented' | null,
])[] = [
  ['Stool softener #60', 'He is constipated and strains at stool.', true],
  ['Stool softener #60', 'The patient is not constipated.', false],
  ['Vitamin D 5000 IU', 'A serum level of 12 shows vitamin D deficiency.', true],
  ['Vitamin D 5000 IU', 'There is no documentation of a deficiency.', 'not-documented'],
  ['Vitamin D 5000 IU', 'The physical examination was normal.', null],
  ['Maxalt 10 mg #12', 'She has suffered from migraine since the fall.', true],
  ['Maxalt 10 mg #12', 'These are tension headaches and not migraine.', false],
  ['Botox, 100 units', 'Examination shows torticollis with cervical dystonia.', true],
  ['Botox, 100 units', 'ODG recommends the drug for cervical dystonia.', null],
  ['Stellate ganglion block', 'The Budapest signs of complex regional pain syndrome are present.', true],
  ['Stellate ganglion block', 'No evidence of complex regional pain syndrome was given.', 'not-documented'],
  ['Memory foam mattress', 'A stage 2 pressure ulcer of the sacrum is healing.', true],
  ['Bone growth stimulator', 'The patient has diabetes and smokes daily.', true],
  ['Orthotics', 'Rigid orthotics have their place in plantar fasciitis; of neither is there a trace.', false],
  ['Prolotherapy', 'All of the criteria are met.', true],
  ['Prolotherapy', 'The patient does not meet these criteria.', false],
  ['Prolotherapy', 'The treatment has no role in this diagnosis.', false],
];

test.each(SAID)('%s: %s', (heading, sentence, said) => {
  const equipment = /mattress|stimulator|orthotics/i.test(heading);
  const treatment = equipment ? 'durable-medical-equipment' : 'other';
  expect(readFact('treatment-indicated', treatment, sentence, heading)).toBe(said);
});
