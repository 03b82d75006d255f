import { cue } from '../reading/cue.js';
import { type Signal, signalFact } from '../reading/signal.js';

const OPERATION =
  '(?:(?:primary |requested |proposed |planned |underlying |surgical |index |spinal |knee |shoulder |hip )*(?:surgery|operation|procedure|fusion|arthroscopy|arthroplasty|replacement|repair|release|decompression|discectomy|laminectomy|reconstruction|surgical intervention|surgical procedure))';

/** Whether the operation that a service belongs to is itself necessary. */
const SIGNALS: readonly Signal[] = [
  {
    cue: cue(
      `surg(?:ery|ical) (?:[a-z]+ ){0,2}?(?:is|was|has been|were) (?:[a-z]+ )?(?:approved|authorized|certified|allowed|granted|accepted|indicated|necessary|medically necessary|supported|warranted|overturned)`,
      `(?:surgery|operation|procedure|fusion|arthroscopy|arthroplasty|replacement|repair|release|decompression|discectomy|laminectomy|reconstruction)\\b (?:itself )?(?:is|was|has been|were|being) (?:[a-z]+ ){0,2}?(?:approved|authorized|certified|allowed|granted|accepted|indicated|necessary|supported|warranted|found (?:medically )?necessary|appropriate)`,
      '(?:surgery|operation|procedure|fusion|arthroscopy|arthroplasty|replacement|repair|release|decompression|discectomy|laminectomy|reconstruction)\\b (?:is |was |has been )?(?:found|deemed|held|judged|considered) (?:to be )?(?:[a-z]+ )?(?:necessary|indicated|warranted|appropriate)',
      `(?:approved|authorized|certified)\\b (?:[a-z]+ ){0,3}?(?:surgery|operation|procedure|fusion|arthroscopy|arthroplasty|replacement|repair|release|decompression|discectomy|laminectomy|reconstruction)`,
    ),
    negated: false,
    undocumented: 'not-documented',
  },
  {
    cue: cue(
      `(?:no|without|absent)\\b (?:an? |any )?(?:approved |authorized |necessary |certified |indicated )?${OPERATION} (?:for which|to|that|is|has)`,
      `(?:surgery|operation|procedure|fusion|arthroscopy|arthroplasty|replacement|repair|release|decompression|discectomy|laminectomy|reconstruction)\\b (?:itself )?(?:is|was|has|has been|were) (?:[a-z]+ )?not\\b`,
      'none of (?:the|its) (?:associated|accompanying|related|ancillary) (?:services|requests|items)',
      'no operation\\b',
      '(?:there|it)\\b (?:is|was|will|are) (?:to )?(?:be )?(?:therefore )?no (?:[a-z]+ )?(?:surgery|operation|fusion|procedure)',
      'no surgery (?:is|was|has been|to)\\b',
    ),
    affirmed: false,
    negated: false,
    undocumented: false,
    weight: 1.15,
  },
];

export const operationBehind = signalFact('surgery-indicated', SIGNALS, [
  'other',
  'durable-medical-equipment',
]);

/** A service that the heading ties to an operation. */
export const operationInHeading = signalFact(
  'surgery-planned',
  [
    {
      cue: cue('associated (?:surgical|operative)', 'post-?operative', 'postop\\b', 'preoperative'),
      heading: 'only',
      weight: 0.5,
    },
  ],
  ['other', 'durable-medical-equipment'],
);
