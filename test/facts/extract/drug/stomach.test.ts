import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const PPI = 'Omeprazole 20 mg #60';
const check = (fact: string, rows: Rows) =>
  describe(fact, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, PPI, { rationale })).toBe(value);
    });
  });

check('gi-risk', [
  ['The patient has a history of peptic ulcer.', true],
  ['She takes a daily aspirin.', true],
  ['He is on warfarin.', true],
  ['The patient is over 65.', true],
  ['There was a gastrointestinal bleed in 2009.', true],
  ['She takes high-dose ibuprofen and prednisone.', true],
  ['The patient is at intermediate risk for gastrointestinal events.', true],
  ['The patient has no risk factors for gastrointestinal events.', false],
  ['There is no history of ulcer or bleeding.', false],
  ['He is not at risk of GI events.', false],
  ['There is no documentation of GI risk.', 'not-documented'],
  ['No gastrointestinal risk factors are documented.', 'not-documented'],
  ['The records do not show a history of peptic ulcer, bleeding or perforation.', 'not-documented'],
  [
    'The MTUS supports a PPI for patients over 65, with a history of ulcer, or on aspirin. None of these is documented.',
    'not-documented',
  ],
  ['The guideline lists age over 65, ulcer and concurrent anticoagulants. This patient has none.', false],
  ['She has no ulcer, but she takes aspirin every day.', true],
]);

check('nsaid-use', [
  ['A new NSAID starts, with no aspirin, steroid or anticoagulant, single NSAID at the usual dose.', true],
  ['She takes etodolac, with no other NSAID.', true],
  ['He takes ibuprofen 800 mg daily.', true],
  ['The patient is on naproxen.', true],
  ['Current medications are meloxicam and omeprazole.', true],
  ['An NSAID is being taken.', true],
  ['The patient is not taking an NSAID.', false],
  ['NSAIDs were discontinued.', false],
  ['She no longer takes naproxen.', false],
  ['No NSAID is prescribed.', false],
  ['There is no documentation that the patient takes an NSAID.', 'not-documented'],
]);

check('gi-symptoms', [
  ['Naproxen burns her stomach.', true],
  ['She describes heartburn.', true],
  ['The patient complains of stomach upset with naproxen.', true],
  ['Gastritis from NSAIDs was diagnosed.', true],
  ['He has acid reflux.', true],
  ['The patient denies heartburn.', false],
  ['There are no gastrointestinal complaints.', false],
  ['No dyspepsia is reported.', false],
  ['There is no documentation of GI symptoms.', 'not-documented'],
  ['The notes do not mention any gastrointestinal complaint.', 'not-documented'],
  ['Omeprazole is indicated for gastritis.', 'silent'],
]);

check('age', [
  ['This is a 66-year-old woman.', 66],
  ['The patient is 58 years old.', 58],
  ['Pt is a 44 y/o male.', 44],
  ['He is 71 years of age.', 71],
  ['The worker, aged 39, fell.', 39],
  ['A fifty-two-year-old cook was injured.', 52],
  ['The guidelines name age over 65 as a risk.', 'silent'],
  ['His 12-year-old son drives nobody.', 'silent'],
]);
