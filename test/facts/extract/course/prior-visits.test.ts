import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = [rationale: string, expected: number | 'not-documented' | 'silent'];

const THERAPY: Row[] = [
  ['The patient has completed fourteen (14) visits of physical therapy to date.', 14],
  ['He has already attended at least 24 sessions of physical therapy.', 24],
  ['Records show that 16 physical therapy sessions were previously authorized and attended.', 16],
  ['The patient underwent 8 sessions of PT in 2012 and 6 in 2013.', 14],
  ['She had 12 visits of physical therapy followed by another 6 visits, all of which were completed.', 18],
  ['PT x 10 was completed with little change.', 10],
  ["The therapist's ledger runs through visit 21, although the physician speaks of 12 visits.", 21],
  ['The patient has had an unknown number of physical therapy visits.', 'not-documented'],
  ['It is unclear how many sessions of physical therapy have been completed.', 'not-documented'],
  ['The number of prior therapy visits was not documented.', 'not-documented'],
  ['The provider does not say how much therapy has been given so far.', 'not-documented'],
  ['There is no record of any prior physical therapy.', 0],
  ['The patient has never had physical therapy for the low back.', 0],
  ['This is a first trial and six visits fall within the guideline.', 0],
  ['The MTUS allows 9-10 visits over 8 weeks for myalgia.', 'silent'],
  ['The treater is requesting 12 sessions of physical therapy.', 'silent'],
  ['The 12 visits at issue exceed the guideline.', 'silent'],
  ['The utilization reviewer stated that 30 visits of physical therapy had been completed.', 'silent'],
  ['The patient has had 18 visits of acupuncture and 10 visits of physical therapy.', 10],
  ['The patient has had 12 sessions of acupuncture.', 'silent'],
  ['The patient completed 9 physical therapy visits for the right shoulder.', 'silent'],
  ['If the patient had completed 6 visits with improvement, more might be considered.', 'silent'],
  ['The patient has attended physical therapy.', 'silent'],
  ['Ten visits of therapy had been authorized, of which eight were attended.', 8],
  ['This was visit #7 of 12.', 7],
  ['By count she has been seen in therapy eleven times.', 11],
  ['At least two dozen therapy visits have been rendered.', 24],
  ['Six done.', 6],
  ['The patient has had unspecified amounts of physical therapy.', 'not-documented'],
  ['Nobody has counted the visits of therapy.', 'not-documented'],
  ['Physical therapy has not previously been furnished.', 0],
  ['It is not clear whether the patient has had previous physical therapy.', 'not-documented'],
  ['No more than nine therapy visits were given last winter.', 9],
];

describe('earlier visits of physical therapy to the low back', () => {
  it.each(THERAPY)('%s', (rationale, expected) => {
    const facts = factsIn({ treatment: 'physical-therapy', bodyPart: 'lumbar-spine', visits: 12, rationale });
    expect(reading(facts, 'prior-visits')).toBe(expected);
  });
});

describe('earlier visits told in the summary', () => {
  it.each([
    [
      'acupuncture',
      'Treatment to date includes medications, three out of ten acupuncture sessions, and massage.',
      3,
    ],
    [
      'chiropractic',
      'Treatment has included 10 sessions of physical therapy and 14 of chiropractic care.',
      14,
    ],
    ['physical-therapy', 'Treatment: PT x12, NSAIDs, acupuncture x6.', 12],
    ['acupuncture', 'Treatment: PT x12, NSAIDs, acupuncture x6.', 6],
    ['massage', 'No prior massage has been given. He had 6 visits of chiropractic.', 0],
    ['massage', 'Requests: acupuncture 1x6; massage x4.', 'silent'],
  ] as const)('%s: %s', (treatment, summary, expected) => {
    expect(reading(factsIn({ treatment, summary }), 'prior-visits')).toBe(expected);
  });

  it('counts as remaining what was authorized and not used', () => {
    const facts = factsIn({
      treatment: 'acupuncture',
      summary: 'She has used two of eight acupuncture sessions.',
    });
    expect(reading(facts, 'authorized-visits-remaining')).toBe(6);
  });

  it('lets the rationale correct the summary', () => {
    const facts = factsIn({
      treatment: 'physical-therapy',
      summary: 'The patient had 8 visits of physical therapy.',
      rationale: 'The flow sheets show that 13 visits of physical therapy were attended.',
    });
    expect(reading(facts, 'prior-visits')).toBe(13);
  });
});

describe('therapy after an operation', () => {
  it('counts only the visits after it', () => {
    const facts = factsIn({
      treatment: 'physical-therapy',
      bodyPart: 'left-knee',
      heading: 'Postoperative physical therapy 12 visits, left knee',
      summary:
        'Nine visits of physical therapy were given in 2011. On March 4, 2012 he underwent left knee arthroscopic partial meniscectomy. He then attended eleven visits of postoperative physical therapy.',
    });
    expect(reading(facts, 'prior-visits')).toBe(11);
    expect(reading(facts, 'post-surgical')).toBe(true);
    expect(reading(facts, 'surgery')).toBe('knee-meniscectomy');
    expect(reading(facts, 'surgery-date')).toBe('2012-03-04');
  });

  it('does not take the other knee for this one', () => {
    const facts = factsIn({
      treatment: 'physical-therapy',
      bodyPart: 'right-knee',
      summary:
        'Left knee arthroscopy was performed in 2009 and was followed by 12 visits of physical therapy for the left knee.',
    });
    expect(reading(facts, 'post-surgical')).toBe('silent');
    expect(reading(facts, 'prior-visits')).toBe('silent');
  });
});
