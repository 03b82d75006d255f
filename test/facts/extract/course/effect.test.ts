import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentence: string, said: boolean | number | 'not-documented' | 'silent'];

/** What a reviewer's sentence says of earlier treatment of this kind. */
function of(treatment: string, bodyPart: string | null, table: readonly Row[]): void {
  it.each(table)(`${treatment}: %s`, (rationale, said) => {
    expect(reading(factsIn({ treatment, bodyPart, rationale }), 'functional-improvement')).toBe(said);
  });
}

describe('function after treatment, in many wordings', () => {
  of('physical-therapy', 'lumbar-spine', [
    [
      'The patient attended nine sessions of physical therapy. Since then he carries his own groceries and climbs a flight of stairs without the rail.',
      true,
    ],
    [
      'The first course of therapy paid off: his physician lifted the ban on bending and he went back to the loading dock.',
      true,
    ],
    [
      'Eighteen sessions of therapy have left her exactly where she was: same restrictions, same walking distance.',
      false,
    ],
    [
      "How the patient fared in the earlier therapy is anyone's guess, as no therapist's report was supplied.",
      'not-documented',
    ],
    [
      'Nothing in the file tells whether the prior visits made any difference to what he can do.',
      'not-documented',
    ],
    ['The goal of the requested visits is to raise his lifting tolerance from 10 to 25 pounds.', 'silent'],
    ['The guideline makes further therapy depend on gains in function.', 'silent'],
    ['Acupuncture let her return to modified duty. Physical therapy is now requested.', 'silent'],
    ['The patient hopes that therapy will let him lift his grandchildren again.', 'silent'],
    ['Lumbar flexion is 40 degrees and extension 10 degrees. Straight leg raising is negative.', 'silent'],
    ['There was progress: forward bending to the floor, no more cane, full shifts.', true],
    ['Measurable gains were recorded at the sixth visit.', true],
    ['He responded well to therapy, as the increase in lift from 15 to 40 pounds shows.', true],
    [
      "The UR physician says that there was no benefit, but the therapist's notes show otherwise: sitting doubled and he is back on his forklift.",
      true,
    ],
    [
      'The claims administrator saw no gain. That overlooks the re-evaluation, which measures walking at 30 minutes against 10 at the start of therapy.',
      true,
    ],
    ['Twenty-four visits have not moved him an inch closer to work.', false],
    ['Therapy has been to no avail as far as function goes.', false],
    ['She lost ground during the course: walking fell from five blocks to two.', false],
    ['The patient reports feeling better after therapy, but his restrictions have become tighter.', false],
    ['Progress stalled well before the last of the sixteen visits.', false],
    ['The previous therapy did not translate into any functional gain.', false],
    ['He remains temporarily totally disabled after 30 visits.', false],
    ['I find no before-and-after figures for strength, motion or work capacity.', 'not-documented'],
    [
      'It cannot be said from these papers that the earlier therapy accomplished anything functional.',
      'not-documented',
    ],
    ['The results of the twelve visits completed have not been shared.', 'not-documented'],
    ['Objective gains from the completed visits have not been put forward.', 'not-documented'],
    ['Without therapy notes, one cannot tell whether the worker got any better.', 'not-documented'],
    [
      "The provider's statement that therapy was 'beneficial' is unaccompanied by functional measures.",
      'not-documented',
    ],
    ['The submitted reports are vague about any progress made in therapy.', 'not-documented'],
    ['The patient walks with an antalgic gait and cannot squat.', 'silent'],
    ['It is expected that he will return to work after the requested therapy.', 'silent'],
    ['Should she show objective gains, more visits might be considered.', 'silent'],
    ['Surgery improved his walking tolerance.', 'silent'],
    ['Since the fall his walking has dropped from a mile to two blocks.', 'silent'],
    ['Pain has fallen from 8 to 5 with therapy.', 'silent'],
  ]);
  of('physical-therapy', 'right-shoulder', [
    [
      'Abduction has come up from 80 to 135 degrees over the eight visits, and she is back to stocking shelves.',
      true,
    ],
    ['Flexion measured 95 degrees at the first visit and 95 degrees at the last.', false],
    ['The DASH has come down 23 points with the visits so far.', true],
    ['With these visits he regained enough strength to resume painting houses.', true],
  ]);
  of('physical-therapy', 'right-knee', [
    ["The therapist's chart shows the LEFS moving from 31 to 52 between the first and the last visit.", true],
  ]);
  of('physical-therapy', 'cervical-spine', [
    ['His Neck Disability Index was 46 percent at the start and 22 percent at discharge from therapy.', true],
    ['Work status is unchanged since therapy began; he remains off work.', false],
    [
      'Headaches now keep her home one day a month where it used to be six, and she attributes that to the therapy.',
      true,
    ],
  ]);
  of('physical-therapy', 'left-knee', [
    ['He has put away the cane, and he now drives himself to work, which he credits to the therapy.', true],
    [
      'The provider does not describe what the patient is able to do now that she could not do before therapy.',
      'not-documented',
    ],
    [
      'Missing from the submission is any comparison of function before and after the completed visits.',
      'not-documented',
    ],
    ['Knee flexion stood at 70 degrees when therapy began and is now 115.', true],
    ['She went from two crutches to none while in therapy.', true],
  ]);
  of('physical-therapy', 'right-wrist', [
    [
      'The request gives no measure of grip, motion or daily activity by which the benefit of the previous sessions could be judged.',
      'not-documented',
    ],
  ]);
  of('acupuncture', 'lumbar-spine', [
    [
      'With the six treatments she cut Norco from four tablets a day to one and resumed full housekeeping.',
      true,
    ],
    [
      'Following the trial, restrictions were eased from no lifting over 10 pounds to no lifting over 30 pounds.',
      true,
    ],
    ['Six needling sessions brought two days of relief each, and no change in what he can do.', false],
    ['His sitting tolerance is twenty minutes, as it was before the acupuncture.', false],
    [
      'No report from the acupuncturist is included, so that the effect of the earlier sessions on function cannot be assessed.',
      'not-documented',
    ],
    [
      "The note says only that acupuncture 'helps'; whether it changed her activities or work is not told.",
      'not-documented',
    ],
    [
      'Acupuncture may be extended if functional improvement is documented as defined in section 9792.20.',
      'silent',
    ],
    [
      'This is a first trial of acupuncture. The patient has trouble sleeping and cannot lift more than 10 pounds.',
      'silent',
    ],
    [
      'Chiropractic care had improved her sitting tolerance from 15 to 40 minutes. A trial of acupuncture is now sought.',
      'silent',
    ],
  ]);
  of('acupuncture', 'cervical-spine', [
    [
      'The acupuncturist records that after the fourth visit the patient could turn his head far enough to drive, which he had been unable to do.',
      true,
    ],
  ]);
  of('chiropractic', 'lumbar-spine', [
    [
      "The chiropractor's own re-examination records the same lumbar motion and the same disability rating as at intake.",
      false,
    ],
    ['Objective measures of function are absent from the chiropractic notes.', 'not-documented'],
    ['Manipulation beyond six visits calls for evidence of objective functional improvement.', 'silent'],
    ['The UR physician held that no functional gain had come of the previous manipulation.', 'silent'],
  ]);
  of('chiropractic', 'cervical-spine', [
    [
      "The treating chiropractor writes 'improving' at each visit but offers no measurement in support.",
      'not-documented',
    ],
    ['After the visits in the spring she returned to her regular job without restrictions.', true],
    ['Cervical rotation improved from 40 to 65 degrees and the patient discontinued ibuprofen.', true],
    ['Relief never outlasted the drive home, and his job restrictions are the same today.', false],
  ]);
  of('occupational-therapy', 'right-hand', [
    ['Grip on the right rose from 12 to 31 kilograms during the ten sessions of hand therapy.', true],
    [
      'She can now button her blouse, open jars and hold a pen, none of which she managed when therapy started.',
      true,
    ],
    [
      'Grip strength has hovered at 14 kilograms since the first session, and the hand is still not used at work.',
      false,
    ],
  ]);
  of('occupational-therapy', 'left-wrist', [
    ['No grip or pinch figures accompany the request.', 'not-documented'],
  ]);
  of('aquatic-therapy', 'lumbar-spine', [
    [
      'In the pool program she progressed from five to twenty-five minutes of walking and has shed the walker.',
      true,
    ],
    ['Eight pool sessions failed to budge her walking tolerance, which remains one block.', false],
  ]);
  of('aquatic-therapy', 'left-knee', [
    [
      'The benefit of the earlier pool sessions in terms of function has not been spelled out.',
      'not-documented',
    ],
  ]);
  of('massage', 'cervical-spine', [
    [
      'Since the massage sessions he has gone back to his job at the bench, and his NDI dropped by 14 points.',
      true,
    ],
    ['Massage makes her feel good for an evening; her activity level is what it was.', false],
    ['What the earlier massage accomplished functionally is left to the imagination.', 'not-documented'],
  ]);
  of('psychotherapy', null, [
    [
      'Over ten sessions the Beck score fell from 34 to 17, and she is leaving the house and seeing friends again.',
      true,
    ],
    ['Therapy has let him sleep six hours and return part time to the office.', true],
    ['After twenty sessions the depression scores are flat and she is still housebound.', false],
    ["The psychologist's notes do not say what the sessions have achieved.", 'not-documented'],
    [
      'The patient is depressed and withdrawn; six sessions of cognitive behavioral therapy are requested.',
      'silent',
    ],
  ]);
  of('opioid', null, [
    ['On Norco she cooks, does laundry and works her full shift; off it she lies on the couch.', true],
    ['The medication brings his pain from 8 to 4 and lets him walk a mile with his dog every day.', true],
    ['Thanks to hydrocodone he holds down a full-time job.', true],
    ['She stands for an hour with it, against ten minutes without.', true],
    [
      'Despite three years on oxycodone he does not work, rarely leaves home and needs help with dressing.',
      false,
    ],
    ['There is no word on what the opioid enables the patient to do.', 'not-documented'],
    [
      "The reports repeat that the medication 'helps' without saying how it bears on activities of daily living or work.",
      'not-documented',
    ],
    [
      'Return to work, improved activity or any other functional gain from tramadol is nowhere recorded.',
      'not-documented',
    ],
    [
      'Opioids should be continued where the patient has returned to work or has improved function and pain.',
      'silent',
    ],
    ['The physical therapy improved his walking from two blocks to six.', 'silent'],
    ['UR argued that functional benefit from Norco had not been shown.', 'silent'],
    [
      'Her daughter reports that she bathes and dresses by herself when medicated, which she cannot do otherwise.',
      true,
    ],
    [
      'There has been no improvement in function with long use of Opana; she spends most of the day in bed.',
      false,
    ],
    [
      'No quantified improvement in pain or function attributable to the drug can be found.',
      'not-documented',
    ],
    ['Function should be measured at six-month intervals with a numerical scale.', 'silent'],
  ]);
  of('nsaid', null, [
    ['With naproxen her knee bends to 120 degrees, and she gets through her shift at the bakery.', true],
    ['Naproxen has given no relief and he has not been able to resume any household chores.', false],
    ['Neither relief nor function on naproxen is described.', 'not-documented'],
  ]);
  of('muscle-relaxant', null, [
    ['Tizanidine at bedtime gives him seven hours of sleep and lets him get to work in the morning.', true],
    [
      'He has used Flexeril for two years and his spasm, restrictions and activities have not changed.',
      false,
    ],
    [
      'No lasting functional benefit from cyclobenzaprine is set down anywhere in the file.',
      'not-documented',
    ],
  ]);
  of('anticonvulsant', null, [
    [
      'Gabapentin cut the burning by half, and since starting it he can wear shoes and walk to the store.',
      true,
    ],
    ['On gabapentin for a year, she notes no difference in her activities.', false],
    [
      'Whether gabapentin has reduced the pain by a third or changed what she can do has not been recorded.',
      'not-documented',
    ],
  ]);
  of('antidepressant', null, [
    [
      'With duloxetine her mood has lifted, she sleeps better, and she has taken up her volunteer work again.',
      true,
    ],
    ['The chart is mute about the response to Cymbalta.', 'not-documented'],
  ]);
  of('topical-compound', null, [
    ['The lidocaine patches let her sit at the desk for a full morning.', true],
    ['No functional benefit of the cream has been put on record.', 'not-documented'],
  ]);
  of('proton-pump-inhibitor', null, [
    ['Omeprazole is prescribed for gastritis caused by naproxen.', 'silent'],
  ]);
  of('tens', 'lumbar-spine', [
    ['During the month with the unit he was able to cut his Norco in half and do yard work.', true],
    ['With the TENS unit she sits through a two-hour class, which was out of the question before.', true],
    ['The trial of the device altered nothing: same pills, same restrictions, same activities.', false],
    ['The outcome of the trial in function was not written down.', 'not-documented'],
  ]);
  of('h-wave', 'right-knee', [
    [
      'Using the device at home for thirty days he walked farther, lifted more and reduced his tablets from six to two a day.',
      true,
    ],
  ]);
  of('epidural-steroid-injection', 'lumbar-spine', [
    [
      'The block in March gave 70 percent relief for nine weeks, during which he walked two miles and returned to light duty.',
      true,
    ],
    ['The injection helped for four days and did not change what he was able to do.', false],
    [
      'It is not known how the previous epidural affected his function or use of medication.',
      'not-documented',
    ],
    [
      'Repeat blocks call for at least 50 percent relief with functional improvement for six to eight weeks.',
      'silent',
    ],
    [
      'The patient can walk only one block and sits for ten minutes. A first epidural is requested.',
      'silent',
    ],
  ]);
  of('facet-injection', 'lumbar-spine', [
    ['The records do not show whether function got better after the earlier neurotomy.', 'not-documented'],
  ]);
  of('trigger-point-injection', 'cervical-spine', [
    ['For two months after the injections she could turn her head and work overhead.', true],
    ['The trigger point injections wore off in three days with no gain in activity.', false],
  ]);
  of('functional-restoration-program', null, [
    [
      'In the first two weeks of the program his lifting went from 15 to 35 pounds and he stopped opioids.',
      true,
    ],
    [
      'Halfway through, the treadmill time, the lift and the mood scores are where they were on the first day.',
      false,
    ],
    ['The progress report of the program lists attendance but no functional measures.', 'not-documented'],
  ]);
  of('work-hardening', null, [
    ['Over the first ten days he advanced from light to medium work.', true],
    [
      'The physical therapy that went before improved her lifting to 30 pounds, after which gains leveled off.',
      true,
    ],
  ]);
  of('home-health', null, [['She needs help with bathing and dressing.', 'silent']]);
  of('gym-membership', null, [['He wants to keep up his gains.', 'silent']]);
  of('acupuncture', 'left-knee', [
    ['She reports walking twice as far since the needles and has not needed the brace.', true],
    ['Functional gains are on record from the first six visits: kneeling, squatting, stair climbing.', true],
    ['Function was no better afterwards.', false],
  ]);
  of('occupational-therapy', 'left-elbow', [
    ['No functional carryover came of the first eight sessions.', false],
  ]);
});
