import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const VISITS = [
  'office-visit',
  'specialist-referral',
  'psychological-evaluation',
  'functional-capacity-evaluation',
  'emg-ncv',
] as const;

export const diagnosisUncertain = signalFact(
  'diagnosis-uncertain',
  [
    {
      cue: cue(
        'diagnos(?:is|es|tic) (?:[a-z]+ ){0,4}?(?:uncertain|unclear|complex|in doubt|in question|not established)',
        'diagnostic (?:uncertainty|dilemma)',
        '(?:uncertain|complex|unclear) (?:diagnosis|diagnoses|case|etiology)',
        '(?:unsure|uncertain|unclear|not sure) whether (?:this|it|the (?:pain|symptoms))',
        'uncertain is what',
        'source (?:[a-z]+ ){0,3}?in doubt',
        'in doubt\\b',
        'clarify the (?:diagnosis|source|etiology)',
        'differentiate',
      ),
      undocumented: true,
      negated: false,
      when: ({ clause }) =>
        !/\b(?:whether he has had|whether or not|no (?:evidence|indication|suggestion|sign) that)\b/.test(
          clause.text,
        ),
    },
  ],
  VISITS,
);

export const psychosocialFactors = signalFact(
  'psychosocial-factors',
  [
    {
      cue: cue(
        'psychosocial (?:factors?|facts|issues|stressors|barriers)',
        'depress(?:ed|ion|ive)',
        'anxiety',
        'anxious\\b(?! (?:only )?(?:to|for))',
        'fear of movement',
        'kinesiophobia',
        'crying spells',
        'beck (?:depression )?(?:inventory|score)',
        'yellow flags',
        'fear[- ]avoidance',
      ),
      undocumented: null,
    },
  ],
  VISITS,
);

export const additionalExpertise = signalFact(
  'additional-expertise-needed',
  [
    {
      cue: cue(
        'additional expertise',
        'benefit from (?:[a-z]+ ){0,4}?(?:expertise|opinion|evaluation|specialist|input)',
        'not feel competent',
        'beyond (?:the|his|her) (?:scope|expertise)',
        "(?:specialist|surgeon|expert)(?:'s)? (?:opinion|input|evaluation|assessment) (?:is|was|would be) (?:needed|required|warranted|reasonable|helpful)",
        'evaluate (?:for|whether|the need)',
        'second opinion',
        'reassess the',
        'surgical (?:opinion|consultation|evaluation)',
        'unsure whether',
      ),
      supposed: true,
    },
  ],
  VISITS,
);

/** Indication for an operation: only where the letter says so outright. */
export const surgeryIndicated = signalFact(
  'surgery-indicated',
  [
    {
      cue: cue(
        'criteria (?:for (?:the )?(?:surgery|operation|[a-z]+) )?(?:are|have been|were) (?:all )?met',
        'indications? (?:for (?:the )?(?:surgery|operation|procedure) )?(?:is|are|were|was|have been) (?:met|present|clear)',
        'clear (?:evidence|signs|indication)',
        'findings (?:meet|support|satisfy)',
        'clear clinical and imaging',
        'lesion that (?:has been shown|is known) to benefit',
        'positive electrodiagnostic findings',
        'electrodiagnostic confirmation',
      ),
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        'none exist',
        'nothing to operate on',
        'criteria (?:are|were|have) not (?:been )?met',
        'not (?:shown|established) that surgery',
      ),
      affirmed: false,
      negated: false,
      undocumented: 'not-documented',
      weight: 1.1,
    },
  ],
  ['surgery'],
);

/** The visit is with a specialist. */
export const specialistVisit = signalFact(
  'specialist-visit',
  [
    {
      cue: cue(
        'specialist',
        'pain (?:management|physician|medicine)',
        'orthop[a-z]+',
        'neurolog(?:y|ist)',
        'surgeon',
        'anesthesiolog[a-z]+',
        'psychiatr[a-z]+',
        'physiatr[a-z]+',
        'rheumatolog[a-z]+',
        'internist',
        'urolog[a-z]+',
        'gastroenterolog[a-z]+',
        'podiatr[a-z]+',
      ),
      heading: 'only',
    },
  ],
  ['office-visit', 'specialist-referral'],
);
