import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentences: string, said: boolean | 'not-documented' | 'silent'];

/** What a reviewer's sentences say of earlier treatment of this kind. */
function of(treatment: string, bodyPart: string | null, table: readonly Row[]): void {
  it.each(table)(`${treatment}: %s`, (rationale, said) => {
    expect(reading(factsIn({ treatment, bodyPart, rationale }), 'functional-improvement')).toBe(said);
  });
}

describe('effects told over sentences, by goals, by time, and as bare claims', () => {
  of('physical-therapy', 'lumbar-spine', [
    [
      'The first five weeks of therapy brought little. That changed after week six: she now stands through a shift at the register.',
      true,
    ],
    [
      'Before therapy the worker sat for a quarter of an hour. The last note has him at an hour and a half.',
      true,
    ],
    ['Before: 1/2 mile. After: 2 miles.', true],
    ['ODI 52 -> 30 after PT.', true],
    ['Oswestry at intake 52%, at visit 12 30%.', true],
    ['S/p 12 PT: sit tol 15 -> 60 min, back to mod duty.', true],
    ['PT x12, no fxnl gains.', false],
    ['PT x 12 w/o lasting benefit.', false],
    ['PT helped, RTW full duty 3/14.', true],
    ['What has she to show for twenty visits? Nothing.', false],
    ['And what came of these visits? The records are mute.', 'not-documented'],
    [
      'If the therapy had done anything, one would expect the restrictions to have moved; they have not.',
      false,
    ],
    ['Twelve sessions on, the same restrictions stand, and she takes as many tablets.', false],
    ['The visits so far have not been without effect: he has given up the cane.', true],
    ['Of benefit from the earlier sessions there is no trace in the file.', 'not-documented'],
    ['The record falls silent on what the sessions achieved.', 'not-documented'],
    ['Nobody measured anything before or after the sessions.', 'not-documented'],
    [
      'After the course he still cannot lift more than ten pounds, which is what he could lift before it.',
      false,
    ],
    ['Her restrictions at the end of the course were those with which she began.', false],
    ['The twelve visits have come and gone; her work status has not budged.', false],
    ['Therapy returned her to the kitchen, where she cooks for the line six hours a day.', true],
    ["Thanks to the sessions she once more braids her daughter's hair.", true],
    ['Work restrictions were pared back twice during the course.', true],
    ['He no longer needs help with his socks since therapy.', true],
    ['Therapy got him off tramadol.', true],
    ['The daily dose of hydrocodone went from six tablets to two over the course of therapy.', true],
    ['With the visits already given he progressed from sedentary to medium work.', true],
    ["Improvement has been steady, per the physical therapist's weekly notes.", true],
    ["Therapist's reassessment documents gains in lumbar flexion and in lifting floor to waist.", true],
    [
      'The therapist writes "patient tolerated treatment well" at each visit, and that is all.',
      'not-documented',
    ],
    ['Progress notes say "feels better." No functional measure is reported.', 'not-documented'],
    ['Sessions gave relief for a day or two, no more; function did not follow.', false],
    [
      'The claimant reports temporary relief only. There has been no return to work and no change in medication.',
      false,
    ],
    [
      'Her tolerance for standing, which was 20 minutes in April, had reached 75 by June after the therapy.',
      true,
    ],
    ['Restrictions eased from 10 lb to 35 lb.', true],
    ['Lifting cap raised, 15 to 40 lb, after eight visits.', true],
    ['She was discharged from therapy for lack of progress.', false],
    ['Therapy was stopped because it was not helping.', false],
    ['The therapist discharged him as no longer making gains.', false],
    ['Four of five functional goals were met by the twelfth visit.', true],
    ['None of the goals set at intake was reached.', false],
    [
      'The patient is making good progress toward his goals, the therapist says, with walking now at a mile.',
      true,
    ],
    ['Benefits were noted, yet none is described.', 'not-documented'],
    ['It is said that she benefited; in what way is not said.', 'not-documented'],
    ['The worker improved with therapy, says the report, but it gives no particulars.', 'not-documented'],
    ['She is working full time without restrictions after completing therapy.', true],
    ['Since the visits ended she no longer dresses by herself.', 'silent'],
    ['The requested therapy should improve strength.', 'silent'],
    ['The guideline wants functional improvement before more therapy.', 'silent'],
    ['Six months after the therapy ended, her restrictions are the very ones written in 2012.', false],
  ]);
  of('acupuncture', 'cervical-spine', [
    [
      'She had six treatments, and they let her drop the evening Norco and type for an hour at a stretch.',
      true,
    ],
    ['Six treatments. Headaches down from daily to weekly; back at her desk.', true],
    ['Neck rotation climbed from 40 to 65 degrees, enough to check her mirrors.', true],
    ['NDI 46 at start, 28 at visit 6.', true],
    ['NDI 46 at start, 45 at visit 6.', false],
    ['ADLs: not addressed. Work status: not addressed.', 'not-documented'],
    ['Function after the six sessions is not described.', 'not-documented'],
  ]);
  of('tens', 'lumbar-spine', [
    ['During the 30-day trial he cut his ibuprofen by half and walked a mile daily.', true],
    ['The trial log shows use twice a day and no change in medication or activity.', false],
    ['With the unit she can do the dishes and vacuum without stopping.', true],
    ['The unit sits in a drawer; it did nothing for him.', false],
  ]);
  of('functional-restoration-program', 'lumbar-spine', [
    ['After two weeks in the program her lift went from 10 to 20 pounds and she sits through a class.', true],
    ['In the program he has weaned from 80 mg of morphine to 20.', true],
    ['The weekly summary shows no gains: same lift, same walking time.', false],
  ]);
  of('durable-medical-equipment', 'right-knee', [
    ['With the brace he climbs ladders again.', true],
    ['The brace has allowed her to be on her feet for a full shift.', true],
  ]);
  of('psychotherapy', null, [
    ['BDI fell from 31 to 17 over the eight sessions.', true],
    [
      'She leaves the house, sees friends and sleeps six hours, none of which she did before the sessions.',
      true,
    ],
    ['After ten sessions the depression is no better, by her own account and by the inventory.', false],
  ]);
  of('opioid', 'lumbar-spine', [
    ['On Norco he works full time as a roofer.', true],
    ['Without it she is in bed; with it she keeps house.', true],
    ['Function on the drug is not described anywhere.', 'not-documented'],
  ]);
});
