import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const OPIOID = 'Oxycodone 10 mg #90';
const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}, ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });

/** Complaints that point back to a list or come round by another way. */
const FOUR_ASKED = "The guideline wants the four A's set down at each visit.";
for (const fact of [
  'analgesia-documented',
  'activities-documented',
  'adverse-effects-assessed',
  'aberrant-behavior-assessed',
])
  check(fact, OPIOID, [
    [`${FOUR_ASKED} Of these four, not one can be found in the notes.`, 'not-documented'],
    [`${FOUR_ASKED} Not a single one of them is to be met with in the file.`, 'not-documented'],
    [`${FOUR_ASKED} I looked for them in every note and came away empty-handed.`, 'not-documented'],
    [`${FOUR_ASKED} None appears in the chart.`, 'not-documented'],
    [`${FOUR_ASKED} The notes contain none of the four.`, 'not-documented'],
    [`${FOUR_ASKED} All four are missing.`, 'not-documented'],
    [`${FOUR_ASKED} All four are in the chart.`, true],
    ["4 A's: none charted.", 'not-documented'],
    ["4 A's: not addressed.", 'not-documented'],
    ["4 A's met.", true],
    ["4 A's all charted at each visit.", true],
  ]);

check('analgesia-documented', OPIOID, [
  ['What the pain is with the drug and what it is without it is nowhere stated.', 'not-documented'],
  ['What she rates the pain after a dose is not told.', 'not-documented'],
  ['Of any relief the tablets give there is no mention.', 'not-documented'],
  ['As to relief, the notes are silent.', 'not-documented'],
  ['On relief of pain the reports are without a word.', 'not-documented'],
  ['The July note contains no pain score.', 'not-documented'],
  ['Least pain, average pain and duration of relief are all blank.', 'not-documented'],
  ['Pain w/ and w/o med: not charted.', 'not-documented'],
  ['Not submitted: pain scores with and without the drug; any drug test.', 'not-documented'],
  ['Not submitted: average and least pain.', 'not-documented'],
  ['Missing: a pain rating before and after a dose.', 'not-documented'],
  ['Nobody has written down how much the tablets take off the pain.', 'not-documented'],
  ['Submitted: pain scores, 9 without and 6 with the drug.', true],
  ['VAS 8/10 w/o meds, 4/10 w/ meds.', true],
  ['VAS 8 -> 4 w/ med.', true],
  ['Pain, which by evening is 8 without the drug, is 4 with it.', true],
  ['Pain 9 off med, 5 on med.', true],
  ['The tablets are not without effect upon her pain.', true],
]);

check('activities-documented', OPIOID, [
  ['Of any activity that the tablets have made possible there is no mention.', 'not-documented'],
  ['What he does in a day is not told.', 'not-documented'],
  ['Nor is there a word on dressing, walking or any other act of daily life.', 'not-documented'],
  ['What she can do with the drug that she could not do without it is nowhere said.', 'not-documented'],
  ['Whether anything by day is done the better for it is not disclosed.', 'not-documented'],
  ['How he spends his day is left untold.', 'not-documented'],
  ['Not submitted: any function attributed to the drug; side effects.', 'not-documented'],
  ['Not submitted: a description of daily tasks.', 'not-documented'],
  ['Fxn: not charted.', 'not-documented'],
  ['As to function the notes are silent.', 'not-documented'],
  ['ADLs w/ med: none listed.', 'not-documented'],
  ['With it she completes a day at the loom, which otherwise she must hand to another.', true],
  ['W/ meds drives full shift, walks dog 1 mi; w/o cannot sit > 20 min.', true],
  ['Walks 6 blks w/ med vs 2 w/o.', true],
  ['Submitted: a diary of what he does with the tablets and without them.', true],
  ['On it she gets through the washing up; without it she sits.', true],
]);

check('adverse-effects-assessed', OPIOID, [
  ['As to side effects the reports are likewise without a word.', 'not-documented'],
  ['Constipation is not asked about.', 'not-documented'],
  ['SEs: not charted.', 'not-documented'],
  ['Not submitted: any inquiry into side effects.', 'not-documented'],
  ['Of side effects not a word is said.', 'not-documented'],
  ['Nobody asked about the bowels or about drowsiness.', 'not-documented'],
  ['Whether she is drowsy has not been inquired into.', 'not-documented'],
  ['On side effects the file is mute.', 'not-documented'],
  ['SEs asked: mild constip., treated.', true],
  ['No SEs.', true],
  ['SE: none.', true],
  ['Drowsiness has been asked after and denied.', true],
  ['Bowels regular, no somnolence.', true],
  ['Submitted: notes of side effects at each visit (none).', true],
]);

check('aberrant-behavior-assessed', OPIOID, [
  ['Neither a toxicology result nor an inquiry of the CURES database has been produced.', 'not-documented'],
  ['No drug screen, no agreement and no CURES report accompanies any of the reports.', 'not-documented'],
  ['Not submitted: drug screen; signed agreement; CURES.', 'not-documented'],
  ['UDS: none. CURES: none.', 'not-documented'],
  ['Of a pain contract there is no trace.', 'not-documented'],
  ['No agmt, no UDS.', 'not-documented'],
  ['Missing from the file: a urine test and a CURES printout.', 'not-documented'],
  ['CURES + UDS + agmt all in chart.', true],
  ['Submitted: CURES printout of March; urine test of May.', true],
  ['A drug screen in May was not inconsistent with what is prescribed.', true],
  ['UDS 5/14 OK.', true],
]);

check('aberrant-behavior', OPIOID, [
  ['A drug screen in May was not inconsistent with the prescription.', false],
  ['UDS 5/14 OK, CURES OK.', false],
  ['No red flags in CURES.', false],
  ['All UDS consistent w/ Rx.', false],
  ['No aberrancy, no early refills.', false],
  ['A cousin had taken some of her tablets.', true],
  ['Tablets were given to a relative.', true],
  ['He gave part of his tablets to a neighbor.', true],
  ['The file reports diverted tablets.', true],
  ['Twice her bottle was reported stolen.', true],
  ['The screen showed no trace of the drug prescribed.', true],
  ['UDS neg for oxycodone, pos for THC.', true],
]);

check('intolerable-adverse-effects', OPIOID, [
  ['No SEs.', false],
  ['No sedation.', false],
  ['Drowsiness has been asked after and denied.', false],
  ['The only side effect, some nausea, has passed.', false],
  ['Side effects: none.', false],
  ['Mild constip. only.', false],
  ['Slight dizziness at first has gone.', false],
  ['The drug leaves her stupefied until noon.', true],
  ['He is too sleepy on it to drive.', true],
  ['She was found unresponsive after two tablets.', true],
]);

check('morphine-equivalent-mg', OPIOID, [
  ['MED 22.5.', 22.5],
  ['MED 45, under 120.', 45],
  ['MED = 60.', 60],
  ['Opioid load 90 MED.', 90],
  ['Oxycodone 60 mg times one and a half makes 90 mg of morphine.', 90],
  ['The two together make 140 mg a day in morphine equivalents.', 140],
  ['Total not to exceed 120 mg oral morphine equivalents. The present dose comes to 135 mg.', 135],
  ['MED not calculated.', 'not-documented'],
]);

check('single-prescriber', OPIOID, [
  ['1 prescriber/1 pharmacy.', true],
  ['CURES 12/15 single prescriber.', true],
  ['CURES: one prescriber, one pharmacy, no red flags.', true],
  ['She obtains it from one doctor and one pharmacy.', true],
  ['CURES shows 3 prescribers.', false],
  ['CURES: 2 prescribers, 4 pharmacies.', false],
]);

check('long-term-use', 'Cyclobenzaprine 7.5 mg #60', [
  ['Pt on Flexeril since at least 6/13.', true],
  ['It has been taken since no later than the spring of 2012.', true],
  ['It was refilled without interruption since the autumn of 2011.', true],
  ['Two years of uninterrupted refills have passed.', true],
  ['7 yrs continuous.', true],
  ['On it x 14 mos.', true],
  ['Four months more are contemplated after a year of nightly use.', true],
  ['Refilled monthly since 2012.', true],
  ['Ten tablets without refill are not long-term use.', false],
  ['There is no long use: fifteen tablets are a week of it, and the first.', false],
  ['Twenty tablets cannot be called long-term use.', false],
  ['New Rx, 10 days.', false],
  ['It is the first prescription, for one week.', false],
]);

check('drug-benefit-documented', 'Gabapentin 600 mg #90', [
  ['She remains on gabapentin, which helps.', true],
  ['Gabapentin is working.', true],
  ['Gabapentin 600 tid w/ relief.', true],
  ['VAS 8 -> 4 on it.', true],
  ['Sleep 6 h vs 3.', true],
  ['Walks 6 blks vs 2.', true],
  ['The drug is not without effect.', true],
  ['It cannot be said that gabapentin does nothing for her.', true],
  ['With the drug he can wear a shoe again.', true],
  ['Since it was begun she gets up in the morning and keeps appointments.', true],
  ['Benefit w/ gabapentin not charted.', 'not-documented'],
  ['% relief from gabapentin: not given; fxn from gabapentin: not given.', 'not-documented'],
  ['I searched the file for an account of what it does and came back with empty hands.', 'not-documented'],
  ['What the drug does for her is nowhere told.', 'not-documented'],
  ['Six months more, unexamined, cannot be called care.', 'not-documented'],
  ['Not submitted: any account of what gabapentin has done.', 'not-documented'],
  ['No fxn gain tied to gabapentin in any PR-2.', 'not-documented'],
  ['Gabapentin: no help.', false],
  ['The burning is what it was before the drug.', false],
]);

check('pain-reduction-percent', 'Gabapentin 600 mg #90', [
  ['VAS 8 -> 4 = 50%.', 50],
  ['Burning leg 8 -> 4 w/ gabapentin.', 50],
  ['% relief from gabapentin: not given.', 'not-documented'],
  ['By what share the pain is less is not recorded.', 'not-documented'],
]);

check('first-line-failed', 'Gabapentin 6%/lidocaine 5% cream', [
  ['It was not written if gabapentin by mouth did fail.', 'not-documented'],
  ['Whether amitriptyline was tried is not told.', 'not-documented'],
  ['No word on a trial of gabapentin.', 'not-documented'],
  ['Gabapentin gave her swollen legs and was stopped.', true],
  ['Nortriptyline brought palpitations.', true],
  ['Gabapentin -> sedation, d/c.', true],
  ['Gabapentin not tried 1st.', false],
  ['Neither gabapentin nor a tricyclic has been tried.', false],
]);
check('first-line-failed', 'Tizanidine 4 mg #20', [
  ['Ibuprofen had been taken without avail.', true],
  ['Naproxen was of no use.', true],
  ['Acetaminophen 3 g/d failed in 2014.', true],
  ['Naproxen did nothing.', true],
]);

check('oral-not-tolerated', 'Diclofenac 1% gel', [
  ['She may not take anti-inflammatories by mouth.', true],
  ['Oral naproxen had to be stopped when his creatinine rose.', true],
  ['Ibuprofen was taken until an ulcer in 2014.', true],
  ['NSAIDs by mouth are forbidden her on account of the kidneys.', true],
  ['Oral NSAIDs -> GI bleed.', true],
  ['PO NSAIDs contraindicated (Cr 1.8).', true],
  ['Naproxen upset the stomach.', true],
  ['He takes naproxen by mouth without trouble.', false],
  ['Why he could not take the drug by mouth is nowhere said.', 'not-documented'],
]);

check('muscle-spasm', 'Tizanidine 4 mg #20', [
  ['Spasm is expressly said not to be palpable.', false],
  ['No spasm noted.', false],
  ['Spasm: none.', false],
  ['Of spasm nothing was found.', false],
  ['Muscles soft, w/o spasm.', false],
  ['The left trapezius is described as board-like.', true],
  ['Palpable and visible spasm was appreciated.', true],
  ['The paraspinal muscles were in spasm.', true],
  ['Paraspinals rigid to touch.', true],
]);

check('osteoarthritis', 'Naproxen 550 mg #60', [
  ['OA knees not confirmed - no XR in file.', 'not-documented'],
  ['Tricompartmental OA R knee on XR.', true],
  ['OA of the knee is assumed but not shown by any film on file.', 'not-documented'],
]);

check('tests-this-year', 'Urine drug screen', [
  ['It was not stated when the applicant was last tested.', 'not-documented'],
  ['When the last test was is not told.', 'not-documented'],
  ['3 screens in < 6 mos, all OK.', 3],
  ['Submitted: one urine test in the past year, that of May.', 1],
]);
check('opioid-risk', 'Urine drug screen', [
  ['No such risk stratification was performed.', 'not-documented'],
  ['Submitted: risk questionnaire in the high range.', 'high'],
  ['ORT 1 = low risk.', 'low'],
  ['SOAPP in the moderate range.', 'moderate'],
  ['She scores low on the risk questionnaire.', 'low'],
  ['Into what risk group she falls is not told.', 'not-documented'],
]);
