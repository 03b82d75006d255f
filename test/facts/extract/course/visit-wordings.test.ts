import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentence: string, said: boolean | number | 'not-documented' | 'silent'];

/** What a reviewer's sentence says of earlier treatment of this kind. */
function of(treatment: string, bodyPart: string | null, table: readonly Row[]): void {
  it.each(table)(`${treatment}: %s`, (rationale, said) => {
    expect(reading(factsIn({ treatment, bodyPart, rationale }), 'prior-visits')).toBe(said);
  });
}

describe('visits before, in many wordings', () => {
  of('physical-therapy', 'lumbar-spine', [
    ['He attended nine sessions of physical therapy for the low back between January and March.', 9],
    ['She had 6 visits in January and 4 more in March.', 10],
    ['The patient has been through a dozen therapy appointments for his back.', 12],
    ['Of the twelve visits authorized, eight have been used.', 8],
    ['Eight of twelve authorized sessions were attended.', 8],
    ['He finished an eight-visit course in the spring and another eight-visit course in the fall.', 16],
    ['An 18-visit course of therapy was completed last year.', 18],
    ["The therapist's log runs to 24 entries.", 24],
    ['At least 24 sessions of therapy have been rendered to date.', 24],
    ['Seven physical therapy treatments later, he had plateaued.', 7],
    ["By the therapist's count he is fourteen visits into treatment.", 14],
    ['The most recent therapy note is labeled visit 11.', 11],
    ['Physical therapy to date: 20 visits.', 20],
    ['Six physical therapy visits are behind him.', 6],
    ['After ten visits the therapist discharged him to a home program.', 10],
    ['More than thirty therapy sessions have already been given for this back.', 30],
    ['The eight sessions so far have been helpful.', 8],
    ['The patient had physical therapy in the past, but nobody says how much.', 'not-documented'],
    ['An unspecified number of therapy visits preceded this request.', 'not-documented'],
    ['Previous physical therapy of unclear amount was given.', 'not-documented'],
    ['The volume of earlier therapy cannot be gleaned from the records.', 'not-documented'],
    ['The file does not reveal the count of sessions attended thus far.', 'not-documented'],
    ['It is unknown how many of the authorized visits were used.', 'not-documented'],
    ['The number of therapy visits to date is left open.', 'not-documented'],
    ['Prior therapy is mentioned without dates or a tally.', 'not-documented'],
    ['The patient has had no physical therapy for the low back.', 0],
    ['This would be his first course of physical therapy.', 0],
    ['Therapy has not been tried for the back so far.', 0],
    ['He has yet to attend a single therapy session.', 0],
    ['There is no history of earlier physical therapy.', 0],
    ['Twelve visits of physical therapy were requested.', 'silent'],
    ['The claims administrator certified 6 of the 12 visits.', 'silent'],
    ['The guideline provides for 10 visits over 8 weeks for lumbar strain.', 'silent'],
    ['Acupuncture was given for eight sessions.', 'silent'],
    ['Ten therapy visits were directed to the right shoulder.', 'silent'],
    ['The prescription reads twice weekly for four weeks, eight visits.', 'silent'],
    ['UR noted that 24 visits exceed the guideline.', 'silent'],
    ['He has had three epidural injections and two operations.', 'silent'],
  ]);
  of('acupuncture', 'cervical-spine', [
    ['She has completed the initial trial of six acupuncture treatments.', 6],
    ['The acupuncturist has treated her neck on five occasions.', 5],
    ['Twelve needling sessions were rendered in 2013.', 12],
    ['He used four of the six acupuncture visits that had been approved.', 4],
    ['The patient has never had acupuncture.', 0],
    ['No prior acupuncture is reported.', 0],
    ['Acupuncture is new to this patient.', 0],
    ['This request is for an initial trial of acupuncture.', 0],
    ['It is not stated whether the patient has had acupuncture before, or how often.', 'not-documented'],
    ['Acupuncture was given in the past in an unstated quantity.', 'not-documented'],
    [
      'Six to twelve treatments are what the guideline allows; more requires functional improvement.',
      'silent',
    ],
    ['The patient failed 12 physical therapy visits.', 'silent'],
    ['Three to six treatments should suffice to produce an effect.', 'silent'],
  ]);
  of('chiropractic', 'lumbar-spine', [
    ['The chiropractor saw him 18 times for the lower back last year.', 18],
    ['He has undergone 12 chiropractic manipulations of the lumbar spine.', 12],
    ['Two dozen chiropractic visits have been billed.', 24],
    ['The patient has not seen a chiropractor before.', 0],
    ['Manipulation has never been attempted.', 0],
    ['How many chiropractic visits preceded the request is not disclosed.', 'not-documented'],
    ['A trial of 6 visits over 2 weeks is recommended, up to 18 with improvement.', 'silent'],
    ['She had 8 chiropractic visits for her neck.', 'silent'],
  ]);
  of('occupational-therapy', 'right-hand', [
    ['Sixteen sessions of hand therapy followed the tendon repair.', 16],
    ['The worker is nine sessions into a twelve-session program of hand therapy.', 9],
    ['Hand therapy has not begun.', 0],
    ['The amount of hand therapy since surgery is not given.', 'not-documented'],
  ]);
  of('aquatic-therapy', 'lumbar-spine', [
    ['Eight pool sessions have been completed.', 8],
    ['She has never been in an aquatic program.', 0],
    ['Twelve land-based visits were attended without success, and pool therapy is now sought.', 'silent'],
  ]);
  of('massage', 'cervical-spine', [
    ['He was given six massage treatments last summer.', 6],
    ['No massage has been provided up to now.', 0],
    ['The patient had massage in 2012; the number of treatments is missing.', 'not-documented'],
  ]);
  of('psychotherapy', null, [
    ['The psychologist has held twenty sessions with her.', 20],
    ['Ten sessions of individual psychotherapy have taken place.', 10],
    ['He has not been in psychotherapy previously.', 0],
    ['The number of psychotherapy sessions attended is nowhere to be found.', 'not-documented'],
    ['ODG allows 13 to 20 visits over 7 to 20 weeks.', 'silent'],
  ]);
  of('functional-restoration-program', null, [['The patient has not been in such a program before.', 0]]);
  of('physical-therapy', 'right-shoulder', [
    ['After the arthroscopy she received 12 visits of therapy.', 12],
    ['The shoulder has been treated in eight physical therapy visits and the neck in ten.', 8],
    ['Fifteen postoperative visits were had before the discharge note.', 15],
    ['No postoperative therapy has been given yet.', 0],
    ['She was seen by the physical therapist on ten dates between April and June.', 10],
    ['With the 8 sessions of spring and the 6 of autumn, the shoulder has had 14 in all.', 14],
    ['He has exhausted the 13 visits that were certified.', 13],
    ['Having completed 12 of 12 postoperative visits, he asks for 8 more.', 12],
    ['The request is for 12 additional sessions.', 'silent'],
    ['Eight more visits would bring him to full motion.', 'silent'],
    ['Postsurgical guidelines provide for 24 visits over 14 weeks.', 'silent'],
  ]);
  of('physical-therapy', 'left-knee', [
    ['The knee has had six sessions; the back, twelve.', 6],
    ['Attendance sheets document five visits.', 5],
    [
      'The patient attended several sessions of physical therapy, the exact number being unavailable.',
      'not-documented',
    ],
    ['Numerous sessions of therapy were attended, uncounted in the record.', 'not-documented'],
    ['Nobody has tallied the visits already given.', 'not-documented'],
    ['The record leaves unclear how extensive the earlier therapy was.', 'not-documented'],
    ['One reads of ten completed visits in the May report.', 10],
    ['The knee was treated with physical therapy 21 times.', 21],
    ['Twelve visits, all attended, were provided in the summer.', 12],
    ['Therapy was started in April, and eight visits had been attended by the time of the request.', 8],
  ]);
});

describe('occasions before, of what is given or made once at a time', () => {
  of('mri', 'lumbar-spine', [
    ['A lumbar MRI was obtained in March 2012 and showed a small protrusion.', 1],
    ['The lumbar spine has never been scanned.', 0],
  ]);
  of('psychological-evaluation', null, [
    ['No psychological evaluation has ever been carried out.', 0],
    ['A psychological evaluation was completed in May and nobody says why a second is needed.', 1],
  ]);
  of('epidural-steroid-injection', 'lumbar-spine', [
    ['She has had two lumbar epidural steroid injections, the last in June.', 2],
    ['Two epidural steroid injections are requested.', 'silent'],
  ]);
  of('acupuncture', 'lumbar-spine', [
    ['The patient is naive to acupuncture.', 0],
    ['Of acupuncture he has had none as yet.', 0],
  ]);
  of('functional-restoration-program', 'lumbar-spine', [
    ['It is his first program of the kind.', 0],
    ['No such program precedes this request.', 0],
  ]);
});
