import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(fact, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });
const OPIOID = 'Oxycodone 10 mg #120';

check('aberrant-behavior', OPIOID, [
  ['Two screens lacked the prescribed oxycodone.', true],
  ['Marijuana was found in his urine.', true],
  ['The patient does not use alcohol.', 'silent'],
  ['There is no aberrant behavior.', false],
  ['No evidence of diversion or misuse was found.', false],
  ['Urine drug screens have been consistent.', false],
  ['CURES is clean.', false],
  ['The drug test results were as expected.', false],
  ['He is compliant with his medication.', false],
  ['There have been no early refills.', false],
  ['The urine drug screen was inconsistent with the prescribed medication.', true],
  ['The test was positive for cocaine.', true],
  ['The drug screen was negative for oxycodone, which is unexplained.', true],
  ['He has asked for early refills on several occasions.', true],
  ['CURES shows doctor shopping.', true],
  ['She takes more tablets than prescribed.', true],
  ['The patient violated the pain agreement.', true],
  ['Aberrant behavior is not addressed.', 'silent'],
  ['The test was negative for illicit drugs.', false],
]);

check('single-prescriber', OPIOID, [
  ['All opioids come from one physician and one pharmacy.', true],
  ['CURES shows a single prescriber.', true],
  ['The patient receives opioids from the same physician and the same pharmacy.', true],
  ['CURES shows opioids from three prescribers.', false],
  ['Two other doctors also prescribe opioids to her.', false],
  ['Multiple pharmacies filled his opioid prescriptions.', false],
  ['There is no evidence of multiple prescribers of opioids.', true],
  ['It is not documented whether opioids come from a single prescriber.', 'not-documented'],
]);

check('intolerable-adverse-effects', OPIOID, [
  ['The drug causes intolerable side effects.', true],
  ['Severe constipation on oxycodone has led to two hospital visits.', true],
  ['He is too sedated on the opioid to drive.', true],
  ['He was admitted after an accidental overdose.', true],
  ['She reports no side effects.', false],
  ['The medication is well tolerated.', false],
  ['There are no intolerable adverse effects.', false],
  ['Side effects are not discussed.', 'silent'],
]);

check('returned-to-work', OPIOID, [
  ['She works full time with it.', true],
  ['He has returned to work with restrictions.', true],
  ['The patient is working modified duty.', true],
  ['He remains at work because of the medication.', true],
  ['She is able to work full duty with Norco.', true],
  ['The worker went back to his usual job.', true],
  ['He continues to work as a driver.', true],
  ['The patient remains off work.', false],
  ['She has not returned to work.', false],
  ['He is temporarily totally disabled.', false],
  ['The injured worker is not working.', false],
  ['She is retired.', false],
  ['There is no documentation that the patient has returned to work.', 'not-documented'],
  ['Opioids may be continued if the patient has returned to work.', 'silent'],
  ['The goal is a return to work.', 'silent'],
]);

check('morphine-equivalent-mg', OPIOID, [
  ['The daily dose is 60 mg of morphine equivalents.', 60],
  ['This comes to 120 mg MED.', 120],
  ['The MED is 90.', 90],
  ['Her morphine equivalent dose is 45 mg per day.', 45],
  ['He takes 180 mg oral morphine equivalent a day, above the ceiling of 120.', 180],
  ['The two drugs together amount to 75 MME.', 75],
  ['Total opioid use is 200 morphine milligram equivalents daily.', 200],
  ['Her dose is 30 mg morphine equivalent, well under 120 mg.', 30],
  ['The MTUS recommends that dosing not exceed 120 mg oral morphine equivalents per day.', 'silent'],
  ['His dose exceeds 120 mg of morphine equivalents per day.', 121],
  ['The morphine equivalent dose is not stated.', 'not-documented'],
  ['The requested tablets are of 10 mg.', 'silent'],
]);

check('opioid-initiation', OPIOID, [
  ['This is the first prescription of an opioid.', true],
  ['The physician proposes a trial of tramadol.', true],
  ['The patient is opioid-naive.', true],
  ['The request is to initiate oxycodone.', true],
  ['This is a refill of long-term opioid therapy.', false],
  ['Pain is documented.', 'silent'],
]);

check('non-opioids-failed', 'Tramadol 50 mg #60', [
  ['At this level of pain non-opioids have not failed.', false],
  ['Opioids should not be started until the patient has failed a trial of non-opioid analgesics.', 'silent'],
  ['Ibuprofen and acetaminophen did not help.', true],
  ['The patient has failed NSAIDs and acetaminophen.', true],
  ['Non-opioid analgesics have failed.', true],
  ['Naproxen had to be stopped because of gastritis.', true],
  ['There is no documentation of a trial of non-opioid analgesics.', 'not-documented'],
  ['Non-opioid analgesics have not been tried.', false],
  ['The records do not show that NSAIDs failed.', 'not-documented'],
  [
    'Opioids should be started only when non-opioid analgesics have failed. This is not documented here.',
    'not-documented',
  ],
]);
