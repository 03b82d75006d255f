import { describe, expect, it } from 'vitest';
import { factsIn, reading } from '../facts-in.js';

type Row = readonly [sentence: string, said: boolean | number | 'not-documented' | 'silent'];

function of(treatment: string, bodyPart: string | null, table: readonly Row[], fact = 'prior-visits'): void {
  it.each(table)(`${treatment}: %s`, (rationale, said) => {
    expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(said);
  });
}

describe('no earlier visit', () => {
  of('physical-therapy', 'left-shoulder', [
    ['No therapist has worked on the left shoulder so far.', 0],
    ['The shoulder has never been treated by a physical therapist.', 0],
    ['The shoulder has yet to be seen by a therapist.', 0],
    ['Sixteen visits went to the knee, none to the left shoulder.', 0],
    ['The visits on record were for the back; the shoulder has received none.', 0],
    ['He is referred to therapy for the first time.', 0],
    ['Earlier physical therapy: none.', 0],
    ['Physical therapy has not figured in the treatment of this shoulder.', 0],
    ['The shoulder would only begin with these visits.', 0],
    ['The postsurgical table gives 24 visits, one half as the initial course.', 'silent'],
    ['Even taken as a first course, this exceeds the number.', 'silent'],
    ['Nobody has examined the shoulder.', 'silent'],
    ['In April he reached overhead for the first time since the accident.', 'silent'],
    ['No chiropractor has treated the shoulder.', 'silent'],
  ]);
  of('acupuncture', 'lumbar-spine', [
    ['Nobody has ever needled the back.', 0],
    ['She has not seen an acupuncturist.', 0],
    ['The patient is acupuncture-naive.', 0],
    ['The four sessions would be his first.', 0],
    ['Zero acupuncture sessions are on the books.', 0],
  ]);
  of('epidural-steroid-injection', 'lumbar-spine', [
    ["This will be the worker's very first epidural.", 0],
    ['What is sought is the first block that she would ever undergo.', 0],
    ['No injection has been given so far.', 0],
    ['The first injection helped for three months.', 1],
    ['Relief was 60 percent after the first and 40 percent after the second.', 2],
  ]);
  of('facet-injection', 'lumbar-spine', [['He has had two ablations to date.', 2]]);
  of('home-health', null, [
    ['No nurse has visited the home as yet.', 0],
    ['There has been no home health care so far.', 0],
  ]);
  of('aquatic-therapy', 'lumbar-spine', [['No therapy of any kind has been provided for the back.', 0]]);
});

describe('a program not had before', () => {
  of(
    'functional-restoration-program',
    null,
    [
      ['She has never gone through such a program.', false],
      ['He has attended no similar program.', false],
      ['The patient has not participated in a functional restoration program before.', false],
    ],
    'repeat-program',
  );
});

describe('visits counted by other means than a number of visits', () => {
  of('chiropractic', 'lumbar-spine', [
    ['Dates of service: 3/2/2014, 3/9/2014, 3/16/2014 and 3/30/2014.', 4],
    ['The ledger has 1/4, 1/6, 1/11, 1/13 and 1/20.', 5],
    ['The reports of 3/2/2014, 4/9/2014 and 5/16/2014 do not mention it.', 'silent'],
    ['The administrator counts ten visits, but two of those were cancelled.', 8],
    ['Of the 18 treatments listed, six were for another claim.', 12],
  ]);
  of('physical-therapy', 'right-knee', [
    ['Of the 20 sessions five were given before the operation.', 15],
    ['Nine visits have followed the repair.', 9],
    ['6/28/2013: tenth and last visit; flexion 110 degrees.', 10],
  ]);
  of('functional-restoration-program', null, [
    ['She has attended twelve full days of the program.', 12],
    ['The first two weeks, that is, ten days, are completed.', 10],
    ['Ten further days are requested.', 'silent'],
  ]);
});

describe('visits of the discipline for the whole injury', () => {
  of(
    'physical-therapy',
    'lumbar-spine',
    [
      ['These sessions brought the claim to 24 visits under the Labor Code.', 24],
      ['All 24 visits allowed by the Labor Code have been used up.', 24],
      ['The Labor Code allows 24 visits for an injury.', 'silent'],
    ],
    'prior-visits-this-injury',
  );
});
