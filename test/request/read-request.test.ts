import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/request/read-request.js';
import { treatmentRequest } from '../../src/request/request.js';
import { issueOf, letterOf, readOf, requestOf, vocabulary } from './issue.js';

describe('body part of what has none in its heading', () => {
  const spine = 'Consultation with a spine surgeon';

  it.each([
    [
      'side from the rationale',
      'Wrist brace',
      { rationale: 'The right carpal tunnel was released.' },
      'right-wrist',
    ],
    [
      'side from the rest of the limb',
      'Custom foot orthotics',
      { summary: 'Right ankle fracture.' },
      'right-foot',
    ],
    [
      'no side where both are told',
      'Wrist brace',
      { summary: 'Pain in the left wrist, then the right wrist.' },
      'wrist',
    ],
    [
      'what the device fits',
      'Abduction pillow sling',
      { summary: 'A tear of the left rotator cuff.' },
      'left-shoulder',
    ],
    ['none: the device fits no part', 'Wheelchair rental', { rationale: 'The left knee hurts.' }, null],
    [
      'none: the specialist treats no one part',
      'Cardiology consultation',
      { rationale: 'The neck hurts.' },
      null,
    ],
    ['the spine', spine, { rationale: 'The shoulder is stiff. There is stenosis at L4-5.' }, 'lumbar-spine'],
    [
      'the spine, from the limb it serves',
      spine,
      { rationale: 'There are no leg symptoms.' },
      'lumbar-spine',
    ],
    [
      'the spine, from the summary',
      spine,
      { rationale: 'Pain persists.', summary: 'Knee and neck pain.' },
      'cervical-spine',
    ],
    [
      'what hurts, not the specialty',
      'Hand surgery consultation',
      { rationale: 'The right elbow is weak.' },
      'right-elbow',
    ],
    ['the specialty, where nothing else is told', 'Hand surgery consultation', {}, 'hand'],
  ] as const)('%s: %s', (_, heading, around, part) => {
    expect(requestOf(heading, around).bodyPart).toBe(part);
  });

  it('equipment after an operation is for the part operated on', () => {
    const operation = issueOf('Right knee arthroscopy');
    const unit = issueOf('Associated surgical service: cold therapy unit');
    const letter = letterOf([operation, unit]);
    expect(readRequest(letter, unit, vocabulary).bodyPart).toBe('right-knee');
    expect(readRequest(letterOf([unit]), unit, vocabulary).bodyPart).toBeNull();
  });
});

describe('body part from the rationale', () => {
  const rationale = 'The worker has pain of the left knee. The MTUS speaks of the low back.';

  it.each(['TENS unit', 'MRI without contrast', 'Orthopedic consultation', 'Brace'])('of %s', (heading) => {
    const { request, sources } = readOf(heading, { rationale });
    expect(request.bodyPart).toBe('left-knee');
    expect(sources.bodyPart).toEqual({ section: 'rationale', lines: [9, 9] });
  });

  it.each(['Physical therapy x 6', 'Naproxen 500 mg', 'Gym membership', 'Office visit'])(
    'not of %s',
    (heading) => {
      expect(requestOf(heading, { rationale }).bodyPart).toBeNull();
    },
  );

  it('the heading goes first', () => {
    expect(requestOf('MRI of the right hip', { rationale }).bodyPart).toBe('right-hip');
  });

  it('takes its side from the summary where the letter gives only one', () => {
    const about = { rationale: 'The unit is used after shoulder surgery.' };
    const summary = 'She had an operation on the right shoulder.';
    expect(requestOf('Cold therapy unit', { ...about, summary }).bodyPart).toBe('right-shoulder');
    const both = `${summary} The left shoulder hurts too.`;
    expect(requestOf('Cold therapy unit', { ...about, summary: both }).bodyPart).toBe('shoulder');
  });
});

describe('purpose of a visit', () => {
  it('a procedure that the rationale plans', () => {
    const rationale =
      'There is a plan for a follow-up visit to consider a repeat epidural steroid injection.';
    expect(requestOf('Follow-up visit with anesthesiologist', { rationale }).purpose).toBe(
      'epidural-steroid-injection',
    );
  });

  it('not what a guideline says', () => {
    const rationale = 'ODG says that visits for epidural steroid injections depend on the findings.';
    expect(requestOf('Office visit', { rationale }).purpose).toBeNull();
  });

  it('none for treatments that are no visits', () => {
    expect(requestOf('Physical therapy for medication reduction x 6').purpose).toBeNull();
  });
});

describe('drugs', () => {
  it.each([
    ['Norco 10/325 mg #120', 'norco', '10/325 mg', 120],
    ['Cyclobenzaprine 7.5 MG, #90', 'cyclobenzaprine', '7.5 MG', 90],
    ['Tramadol ER 150 mg, quantity 60', 'tramadol', '150 mg', 60],
    ['MS Contin 15 mg, 60 tablets', 'ms contin', '15 mg', 60],
    ['Omeprazole 20 mg', 'omeprazole', '20 mg', null],
    ['Butrans 10 mcg/hr patch #4', 'butrans', '10 mcg/hr', 4],
  ])('%s', (heading, name, strength, quantity) => {
    expect(requestOf(heading).drug).toEqual({ name, strength, quantity });
  });
});

describe('diagnosis', () => {
  const heading = 'Physical therapy x 6, low back';

  it('the one of the region that is treated', () => {
    const summary = 'Diagnoses are cervical strain and lumbar strain.';
    expect(readOf(heading, { summary })).toMatchObject({
      request: { diagnosis: 'lumbar-sprain' },
      sources: { diagnosis: { section: 'summary', lines: [2, 2] } },
    });
  });

  it('a diagnosis goes before a complaint', () => {
    expect(
      requestOf(heading, { summary: 'She has low back pain. The diagnosis is lumbar radiculopathy.' })
        .diagnosis,
    ).toBe('lumbosacral-radiculitis');
  });

  it('not one that is denied, ruled out or only the guideline’s', () => {
    const summary = 'There is no lumbar radiculopathy.';
    const rationale = 'The MTUS allows 9 to 10 visits for myalgia.';
    expect(requestOf(heading, { summary, rationale }).diagnosis).toBeNull();
  });

  it('none where several regions are diagnosed and no part is named', () => {
    const summary = 'The diagnoses are cervicalgia and lumbar strain.';
    expect(requestOf('Physical therapy x 6', { summary }).diagnosis).toBeNull();
  });
});

describe('dates', () => {
  const frontMatter = { dateOfInjury: '2012-03-04', urDenial: '2014-03-01', determination: '2014-09-30' };

  it('service of a retrospective request', () => {
    const { timing, dates } = requestOf('Retrospective: PT 3x3, DOS 01/06/2014- 02/01/2014', { frontMatter });
    expect(timing).toBe('retrospective');
    expect(dates).toMatchObject({ service: '2014-01-06', serviceEnd: '2014-02-01' });
  });

  it('request, UR denial and the latest clinical date, never the date of the letter', () => {
    const summary = 'On 02/10/2014 pain was 5/10. RFA dated 02/12/2014. A visit of 01/05/2014 was alike.';
    const rationale = 'As of 09/30/2014 nothing else was sent. The UR of 03/01/2014 denied it.';
    expect(requestOf('Physical therapy x 6', { summary, rationale, frontMatter }).dates).toEqual({
      injury: '2012-03-04',
      request: '2014-02-12',
      service: null,
      serviceEnd: null,
      urDenial: '2014-03-01',
      latestClinical: '2014-02-12',
    });
  });

  it('care that ended before the UR decision is past', () => {
    const heading = 'Chiropractic 2x4 from 1/2/2014 to 2/3/2014';
    expect(requestOf(heading, { frontMatter }).timing).toBe('retrospective');
    expect(requestOf(heading).timing).toBe('prospective');
  });
});

it('reads every heading to a valid request, quickly', () => {
  const words = fc.constantFrom(
    '2',
    'x',
    '12',
    '(12)',
    'twelve',
    'PT',
    'left',
    'knee',
    'for',
    'weeks',
    'a week',
    '#60',
    'mg',
    '%',
    'L4-5',
    '3/4/14',
    ',',
    '/',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), fc.string(), (parts, text) => {
      const request = requestOf(parts.join(' '), { summary: text, rationale: text });
      expect(treatmentRequest.safeParse(request).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
