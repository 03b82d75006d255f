import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}: ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });

check('first-line-failed', 'Lidoderm 5% patch #30', [
  ['Gabapentin and nortriptyline have failed.', true],
  ['The patient could not tolerate gabapentin.', true],
  ['Amitriptyline caused sedation and was stopped.', true],
  ['He failed trials of antidepressants and anticonvulsants.', true],
  ['Lyrica did not help.', true],
  ['Pain persists despite Cymbalta.', true],
  ['First-line agents were ineffective.', true],
  ['There is no documentation that antidepressants or anticonvulsants were tried.', 'not-documented'],
  ['A trial of first-line therapy is not documented.', 'not-documented'],
  ['There is no evidence of failure of antidepressants and anticonvulsants.', 'not-documented'],
  ['The patient has not tried gabapentin.', false],
  ['No trial of an antidepressant or anticonvulsant has been made.', false],
  [
    'Topical lidocaine is recommended after a trial of first-line therapy. No such trial is documented.',
    'not-documented',
  ],
  [
    'Topicals are for neuropathic pain when trials of antidepressants and anticonvulsants have failed.',
    'silent',
  ],
]);

check('first-line-failed', 'Cyclobenzaprine 7.5 mg #30', [
  ['The spasm was not controlled by ibuprofen.', true],
  ['NSAIDs failed.', true],
  ['Ibuprofen upset her stomach and was stopped.', true],
  ['There is no documentation that first-line agents have failed.', 'not-documented'],
  ['Acetaminophen has not been tried.', false],
]);

check('first-line-failed', 'Etodolac 400 mg #60', [
  ['Acetaminophen was tried without relief.', true],
  ['There is no record of a trial of acetaminophen.', 'not-documented'],
]);

check('first-line-failed', 'Effexor 75 mg #30', [
  ['It was begun after sertraline had failed.', true],
  ['A tricyclic was not tolerated.', true],
]);

check('oral-not-tolerated', 'Diclofenac 1% gel, right knee', [
  ['She could not take naproxen because of an ulcer.', true],
  ['Oral NSAIDs are not tolerated.', true],
  ['Oral NSAIDs are contraindicated by kidney disease.', true],
  ['He is intolerant of oral medication.', true],
  ['Ibuprofen caused gastritis.', true],
  ['Oral medications are well tolerated.', false],
  ['There is no intolerance of oral medication.', false],
  ['There is no documentation that oral medications are not tolerated.', 'not-documented'],
  ['The records do not show intolerance of oral NSAIDs.', 'not-documented'],
  ['It is not explained why oral medication can not be used.', 'not-documented'],
]);
