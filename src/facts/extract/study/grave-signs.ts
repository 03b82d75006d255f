import { cue } from '../reading/cue.js';
import { type Signal, signalFact } from '../reading/signal.js';

const DISEASE =
  '(?:fractures?|tumou?rs?|infections?|cancers?|malignanc(?:y|ies)|metastas[ei]s|cauda equina|abscess|osteomyelitis|myelopathy)';

/** Several of them denied together, or one of them found. */
const GRAVE: Signal = {
  cue: cue(
    'fever(?:s|ish)?\\b',
    'night sweats',
    'weight loss',
    '(?:lost|loses|losing) (?:[a-z]+ ){0,3}?(?:control|weight|bladder|bowel)',
    '(?:bladder|bowel) (?:[a-z]+ ){0,3}?(?:trouble|dysfunction|changes?|control|incontinence|symptoms|disturbance|problems|function)',
    '(?:bladder|bowel)\\b',
    'saddle\\b',
    'cancer\\b',
    'tumou?r\\b',
    'malignan[a-z]+',
    'infection\\b',
    'cauda equina',
    '(?:compression|acute|new|vertebral|burst|pathologic|stress|scaphoid|hip|displaced) fractures?',
    'fractur(?:e|es|ed)\\b(?= (?:of|at|through|on))',
    'red flags?',
  ),
  undocumented: 'not-documented',
  weight: 0.9,
  when: ({ clause }) =>
    !/\bpossib|\brisk of\b|\bside effects?\b|\bafter (?:the |a )?fracture|\bhealed\b|\bstatus post\b/.test(
      clause.text,
    ),
};

export const graveSigns = signalFact(
  'red-flags',
  [
    GRAVE,
    {
      cue: cue(
        `(?:nothing|neither|not) (?:[a-z]+ ){0,4}?(?:points?|pointing|suggests?|suggestive|hints?|raises?|suspicious|indicates?|speaks?) (?:[a-z]+ ){0,4}?${DISEASE}`,
        'nothing (?:grave|serious|sinister|ominous)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
    },
  ],
  ['mri', 'emg-ncv', 'surgery', 'specialist-referral', 'office-visit'],
);
