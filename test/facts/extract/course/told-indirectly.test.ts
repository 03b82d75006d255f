import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentences: string, said: boolean | number | 'not-documented' | 'silent'];

function of(
  fact: string,
  treatment: string,
  bodyPart: string | null,
  section: 'rationale' | 'summary',
  table: readonly Row[],
): void {
  it.each(table)(`${fact}, ${treatment}: %s`, (text, said) => {
    expect(reading(factsIn({ treatment, bodyPart, [section]: text }), fact)).toBe(said);
  });
}

describe('the course told indirectly: by sums, by what is left, by labels, by what returned', () => {
  of('functional-improvement', 'opioid', 'lumbar-spine', 'rationale', [
    [
      'He walks 30 minutes a day and is able to do his own shopping when he takes Norco, and cannot do so when he has run out.',
      true,
    ],
    [
      "Reviewer's count: pain before and after the drug, not recorded. Function, not recorded.",
      'not-documented',
    ],
    [
      'The attending provider\'s remark that tramadol was "helping" was not accompanied by any quantification of the decrease in pain or by mention of any activity made possible by it.',
      'not-documented',
    ],
  ]);
  of('functional-improvement', 'antidepressant', null, 'rationale', [
    [
      'The drug was not begun for pain. The injured worker cries less often and goes to the supermarket on her own since February.',
      true,
    ],
  ]);
  of('functional-improvement', 'anticonvulsant', 'right-wrist', 'rationale', [
    [
      'She reports 40 percent less pain since May, sleeps through, and keyboards for fifty minutes at a stretch against twenty before.',
      true,
    ],
  ]);
  of('functional-improvement', 'work-hardening', null, 'rationale', [
    [
      'Therapy in December and January made him progress from light to medium, after which the therapist noted a plateau.',
      true,
    ],
  ]);
  of('functional-improvement', 'nsaid', 'right-knee', 'rationale', [
    ['Benefit: walks 1 mi vs. 2 blocks off it; knee swelling down.', true],
  ]);
  of('functional-improvement', 'physical-therapy', 'lumbar-spine', 'rationale', [
    [
      'Such therapy must be held to have failed: the applicant remains off work, on total temporary disability, and no less reliant on Norco and Neurontin than two years ago.',
      false,
    ],
    [
      'Of the therapy already given one learns that it was "extensive," a term to which I am not able to attach a figure, and that it was not followed by any benefit that outlived the session.',
      false,
    ],
    ['No carry-over: VAS 6 before, VAS 6 after, ROM w/o change.', false],
    [
      'The 25-pound limit was set in October 2012 and nobody has moved it since, in spite of the therapy.',
      false,
    ],
    [
      'Hours of work and tolerance for sitting were at the end of the course what they were at the beginning.',
      false,
    ],
  ]);
  of('functional-improvement', 'psychotherapy', null, 'rationale', [
    [
      'The Beck inventory stood at 27 when she began and stands at 26; she has not gone back to choir, nor to driving, nor to the volunteer desk, all of which were named as aims.',
      false,
    ],
    [
      'He had not left the bedroom before noon in December; by the end of February he was up at seven, cooked the evening meal on most days and had gone from six to three tablets of hydrocodone.',
      true,
    ],
  ]);
  of('functional-improvement', 'occupational-therapy', 'left-hand', 'rationale', [
    ['Fifteen sessions have left no trace by which their effect could be judged.', 'not-documented'],
    [
      'What those ten sessions had accomplished is the question, and to that question the file returns no answer.',
      'not-documented',
    ],
  ]);
  of('functional-improvement', 'trigger-point-injection', null, 'rationale', [
    [
      'Circumscribed trigger points with evidence on palpation of a twitch response as well as referred pain: not documented; a tight band is neither.',
      'silent',
    ],
  ]);
  of('functional-improvement', 'other', null, 'rationale', [
    [
      'The request does not say what the trance is to accomplish that the program just approved would not.',
      'silent',
    ],
  ]);
  of('flare-up', 'physical-therapy', 'cervical-spine', 'rationale', [
    [
      'On July 15 the neck pain had returned after inventory week, and she was again placed on a 15 pound restriction.',
      true,
    ],
    ['A new decline, from six blocks to two and a cane, is a good reason for six of them.', true],
    ['There is no mention of a worsening that would call for a renewed course.', 'not-documented'],
    ['She woke with the neck locked to the left three days before the visit.', true],
    ['There has been no new event or deterioration.', false],
    ['Symptoms have been at baseline throughout.', false],
  ]);
  of('home-program', 'chiropractic', 'cervical-spine', 'summary', [
    ['She performs the neck exercises she was taught, every morning.', true],
    ['He keeps up his stretches at home.', true],
    ['HEP daily.', true],
    ['She does her bands and squats on her own.', true],
    ['No home exercise is mentioned by anyone.', 'not-documented'],
  ]);
  of('functional-deficit', 'physical-therapy', 'left-knee', 'rationale', [
    [
      'She could stand for four minutes and climb no stairs; quadriceps strength was 3+/5 and flexion stopped at 88 degrees.',
      true,
    ],
    ['What remains, a quadriceps deficit of 2.5 cm, is what therapy is for.', true],
    ['Grip is still 40 percent short of the other side.', true],
    ['Grip is 41 against 104 pounds on the right.', true],
    ['She walks two blocks with a cane.', true],
    ['A fist that does not close on a knife handle is what remains.', true],
    ['He has regained full strength and motion.', false],
  ]);
  of('restrictions-reduced', 'chiropractic', 'cervical-spine', 'rationale', [
    ['The 25-pound limit was set in October 2012 and nobody has moved it since.', false],
    ['Six visits took the employee from restricted to regular duty.', true],
    ['She progressed from off work to desk duty.', true],
    ['Modified work was extended from two to six hours a day.', true],
  ]);
  of('exceptional-factors', 'physical-therapy', 'lumbar-spine', 'rationale', [
    ['No reason is given for the excess.', 'not-documented'],
    [
      "There were named no circumstances out of the ordinary which would carry the care past the guideline's number.",
      'not-documented',
    ],
    ['Nothing sets this case apart from others.', 'not-documented'],
    ['Diabetes and a second operation explain why more than the usual number is needed.', true],
  ]);
  of('authorized-visits-remaining', 'physical-therapy', 'lumbar-spine', 'rationale', [
    ['Five of the eight that were approved in April are still waiting for him.', 5],
    ['Of twelve authorized, nine have been attended.', 3],
    ['Six were approved and four used; two are left.', 2],
    ['All twelve authorized visits have been used.', 0],
  ]);
  of('prior-visits', 'acupuncture', 'left-wrist', 'rationale', [
    ['She has had two sets of six acupuncture treatments.', 12],
    ['He went twice weekly for five weeks, and the acupuncturist then released him.', 10],
    ['Half of the twelve authorized sessions were attended.', 6],
    ['Twelve acupuncture visits in 2012, twelve in 2013 and six in 2014.', 30],
    ['Eight sessions were authorized in March but she never went.', 0],
  ]);
  of('prior-visits', 'physical-therapy', 'lumbar-spine', 'rationale', [
    ['Twelve are spent, twelve are asked for, and the sum is 24.', 12],
    ['Sixteen and eight are twenty-four.', 16],
    ['Thirty sessions over three years, 12 and 12 and 6.', 30],
    ['Of the twelve authorized visits three remain.', 9],
  ]);
});
