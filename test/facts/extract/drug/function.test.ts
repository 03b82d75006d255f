import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}, ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });

check('functional-improvement', 'Hydrocodone/APAP 10/325 mg #60', [
  ['With it she irons a full basket; without it she cannot lift the iron.', true],
  ['Walks 5 blks vs 1 off it.', true],
  ['Sits 40 min w/ med, 10 w/o.', true],
  ['On the drug he drives his delivery route, which otherwise he must give up by noon.', true],
  ['W/ meds works FD, does own laundry.', true],
  ['Thanks to the tablets he stays at the counter all day.', true],
  ['She stands 40 minutes against 10 before.', true],
  ['Since it was begun she attends church and cooks.', true],
  ['Standing tolerance with the medication is 30 minutes, without it 5.', true],
  ['Taking it he can again carry the groceries.', true],
  ['Function: better w/ med (lifts 20 lb vs 5).', true],
  ['No function is attributed to the drug in any note.', 'not-documented'],
  ['Not submitted: any function that the drug has made possible.', 'not-documented'],
  ['What he does with it that he could not do without it is nowhere told.', 'not-documented'],
  ['Fxn from Norco: not given.', 'not-documented'],
  ['Whether she does more for it we are not told.', 'not-documented'],
  ['That it has given him back any activity no note says.', 'not-documented'],
  ['He does no more with it than without it.', false],
  ['She does as little with the tablets as she did before them.', false],
  ['The drug would let him walk further, it is hoped.', 'silent'],
  ['The goal is to walk 6 blocks vs 2.', 'silent'],
]);

check('returned-to-work', 'Hydrocodone/APAP 10/325 mg #60', [
  ['Working FT.', true],
  ['Works FD.', true],
  ['She has never left her work.', true],
  ['She has remained at work without interruption.', true],
  ['He has not missed a shift.', true],
  ['Work: full time.', true],
  ['RTW 3/14, modified.', true],
  ['The employee is not working.', false],
  ['He has not returned to any employment.', false],
  ['TTD since 2012.', false],
  ['Work status: off.', false],
]);

check('single-prescriber', 'Hydrocodone/APAP 10/325 mg #60', [
  ['CURES shows one prescriber and one pharmacy.', true],
  ['All from 1 MD, 1 pharmacy.', true],
  ['No other prescriber appears in CURES.', true],
  ['CURES: no second prescriber.', true],
  ['The same hand has written every prescription.', true],
  ['Two physicians have been prescribing opioids at the same time.', false],
  ['CURES lists a second prescriber.', false],
  ['She fills opioids from three doctors.', false],
]);

check('intolerable-adverse-effects', 'Sertraline 100 mg #30', [
  ['The only side effect, some nausea, has passed.', false],
  ['She bears it well.', false],
  ['It is well borne.', false],
  ['No SEs reported.', false],
  ['A little drowsiness, gone after a week.', false],
  ['The drug leaves him stupefied until ten in the morning.', true],
  ['It makes her vomit.', true],
  ['He walks about in a daze on it.', true],
  ['She had to stop it for vomiting.', true],
]);

check('added-to-other-agents', 'Cyclobenzaprine 7.5 mg #60', [
  ['There is no second sedative: nothing else of its class is taken.', false],
  ['No other muscle relaxant or sedative is taken.', false],
  ['It is the only drug she takes.', false],
  ['It is taken alone.', false],
  ['It is prescribed on top of Norco and naproxen.', true],
  ['It is added to tramadol, against which the guideline warns.', true],
]);

check('long-term-use', 'Carisoprodol 350 mg #30', [
  ['It has been taken nightly since no later than the spring of 2012.', true],
  ['On it > 2 yrs.', true],
  ['Same Rx monthly x 18 mos.', true],
  ['The pharmacy printout runs from March 2012 to May 2014 without a gap.', true],
  ['Refilled at every visit for two years.', true],
  ['It has been here taken for more than a year, where two to three weeks are meant.', true],
  ['After sixteen months one expects an account.', true],
  ['One week, no refill.', false],
  ['It is to be taken for ten days.', false],
]);

check('non-opioids-failed', 'Tramadol 50 mg #60', [
  ['Naproxen and acetaminophen were tried to no avail.', true],
  ['NSAIDs, APAP: no help.', true],
  ['Neither naproxen nor acetaminophen helped.', true],
  ['Ibuprofen did not hold the pain.', true],
  ['No word on whether acetaminophen was tried.', 'not-documented'],
  ['Not submitted: any trial of a non-opioid.', 'not-documented'],
]);

check('gi-risk', 'Omeprazole 20 mg #30', [
  ['58, none of the risk factors for the stomach.', false],
  ['No ulcer, no bleed, no ASA, no steroid, no anticoag.', false],
  ['H/o GI bleed.', true],
  ['She is 70 and takes aspirin.', true],
  ['Risk factors: none listed.', 'not-documented'],
  ['Of ulcer or bleeding there is no mention.', 'not-documented'],
  ['Not submitted: any history of ulcer or bleeding.', 'not-documented'],
]);
check('gi-symptoms', 'Omeprazole 20 mg #30', [
  ['No GI c/o.', false],
  ['Denies heartburn, reflux.', false],
  ['Naproxen burns her stomach.', true],
  ['Dyspepsia w/ naproxen.', true],
  ['GI sx: none charted.', 'not-documented'],
  ['On the stomach the notes are mute; heartburn is not asked about.', 'not-documented'],
]);
