import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const OPIOID = 'Hydrocodone/APAP 10/325 mg #90';
const check = (fact: string, rows: Rows, heading = OPIOID) =>
  describe(fact, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });

check('analgesia-documented', [
  ['Her pain drops from 8/10 to 4/10 with the medication.', true],
  ['Pain is rated 9/10 without medication and 5/10 with it.', true],
  ['He reports 60% pain relief from hydrocodone.', true],
  ['With the drug his pain is reduced to a 3.', true],
  ['The record shows that the opioid brings his pain down from a 7 to a 3.', true],
  ['The medication takes the edge off and lets her sleep.', true],
  ['Pain relief lasting about five hours per dose is noted.', true],
  ['Good analgesia is recorded at each visit.', true],
  ['He says Norco helps his pain.', true],
  ['There is no documentation of pain relief.', 'not-documented'],
  ['The notes do not quantify analgesia.', 'not-documented'],
  ['The treating physician does not state how much relief the drug gives.', 'not-documented'],
  ['No pain scores with and without the medication are provided.', 'not-documented'],
  ['Nothing in the file tells what the pain is before and after a dose.', 'not-documented'],
  ['A VAS score is not recorded in any of the reports.', 'not-documented'],
  ['The records fail to document pain reduction.', 'not-documented'],
  ['Pain remains 8/10 despite the opioid.', false],
  ['Neither pain nor function has changed on the medication.', false],
  ['He reports no pain relief from the hydrocodone.', false],
  [
    'The guideline requires documentation of pain relief, functional status, side effects and aberrant behavior. None of this is documented.',
    'not-documented',
  ],
  [
    "The MTUS asks for the 4 A's: analgesia, activities, adverse effects and aberrant behavior. In this case these have not been addressed.",
    'not-documented',
  ],
  ["The four A's are documented at every visit.", true],
  ["The provider has not addressed the four A's.", 'not-documented'],
  ['Continued opioid use requires ongoing documentation of analgesia.', 'silent'],
]);

check('activities-documented', [
  ['She can cook and shop with the medication and could not without it.', true],
  ['With hydrocodone he is able to work in his garden for an hour.', true],
  ['Norco allows him to perform his activities of daily living.', true],
  ['Improved function with the opioid is recorded.', true],
  ['The opioid enables her to keep up with household chores.', true],
  ['There is no documentation of improved activities of daily living.', 'not-documented'],
  ['The reports do not describe any functional benefit from the drug.', 'not-documented'],
  ['Nothing is said about what the patient can do on the drug.', 'not-documented'],
  ['There is no discussion of pain relief, function or side effects.', 'not-documented'],
  ['The medication has not improved his function.', false],
  ['There has been no functional improvement with this medication.', false],
  ["The 4 A's have not been discussed.", 'not-documented'],
]);

check('adverse-effects-assessed', [
  ['Analgesia: 9 to 5. Adverse: none. Aberrant: none.', true],
  ['He denies side effects.', true],
  ['No side effects were reported.', true],
  ['There is no constipation or sedation.', true],
  ['There is no evidence of adverse effects.', true],
  ['Constipation is treated with a stool softener.', true],
  ['The medication is well tolerated.', true],
  ['Mild nausea is described and managed.', true],
  ['She denies drowsiness with the drug.', true],
  ['Side effects are not discussed.', 'not-documented'],
  ['There is no documentation of adverse effects.', 'not-documented'],
  ['The physician does not comment on side effects.', 'not-documented'],
  ['Nothing is recorded on adverse reactions.', 'not-documented'],
  [
    'The notes lack any mention of pain relief, improved function, side effects or aberrant behavior.',
    'not-documented',
  ],
  [
    'There is no evidence of pain relief, functional gain, side effects or aberrant behavior being monitored.',
    'not-documented',
  ],
]);

check('aberrant-behavior-assessed', [
  ['A CURES report was consistent.', true],
  ['No aberrant behavior has been noted.', true],
  ['There is no evidence of aberrant drug-taking behavior.', true],
  ['The last urine drug screen in March was as expected.', true],
  ['A pain agreement is signed and pill counts are correct.', true],
  ['The patient shows no drug seeking and asks for no early refills.', true],
  ['The PDMP was reviewed.', true],
  ['Risk of misuse was assessed and found low.', true],
  ['There is no documentation of a urine drug screen or a pain contract.', 'not-documented'],
  ['No CURES report is on file.', 'not-documented'],
  ['Aberrant behavior is not addressed.', 'not-documented'],
  ['The file contains no opioid agreement and no drug test.', 'not-documented'],
  ['There is no mention of monitoring for aberrant behavior.', 'not-documented'],
  [
    'The record does not discuss analgesia, function, adverse effects or aberrant behavior.',
    'not-documented',
  ],
]);

describe('in a summary', () => {
  it.each([
    ['analgesia-documented', true],
    ['activities-documented', true],
    ['adverse-effects-assessed', true],
    ['aberrant-behavior-assessed', true],
  ] as const)('%s', (fact, value) => {
    const summary =
      'The patient takes hydrocodone three times a day. Pain is 8/10 without it and 4/10 with it. She works full time and does her own laundry. She reports no side effects. CURES is consistent.';
    expect(readFact(fact, OPIOID, { summary })).toBe(value);
  });

  it('does not credit the opioid with what therapy did', () => {
    const summary = 'After 12 sessions of physical therapy pain fell from 8/10 to 4/10. He takes Norco.';
    expect(readFact('analgesia-documented', OPIOID, { summary })).toBe('silent');
  });

  it('lets the rationale decide where both speak', () => {
    expect(
      readFact('analgesia-documented', OPIOID, {
        summary: 'Norco gives relief.',
        rationale: 'There is no documentation of pain relief with and without the drug.',
      }),
    ).toBe('not-documented');
  });
});
