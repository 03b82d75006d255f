import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/cue.js';
import { type Signal, signalFact } from '../reading/signal.js';

const MIND: readonly TreatmentId[] = [
  'psychotherapy',
  'psychological-evaluation',
  'biofeedback',
  'specialist-referral',
  'office-visit',
  'antidepressant',
];
const VISITS: readonly TreatmentId[] = ['office-visit', 'specialist-referral', 'psychological-evaluation'];

/** How suffering of the mind is told. */
const DISTRESS = [
  '(?:sad|sadness|sorrow|gloomy|dejected|downcast|despondent|despair[a-z]*|demoraliz[a-z]+|melanchol[a-z]+)\\b',
  '(?:low|poor|depressed|flat|down) (?:mood|spirits|affect)',
  'mood (?:is|was|has been|remains) (?:low|poor|depressed|down|flat|dysphoric|labile)',
  '(?:affect|mood) (?:is |was )?(?:flat|blunted|constricted|dysphoric|labile|tearful)',
  'dysphori[a-z]+',
  'worr(?:y|ies|ied)\\b(?! of)',
  '(?:fearful|frightened|afraid|scared)\\b',
  'fear of\\b',
  '(?:cries|cried|tears)\\b',
  'frustrat(?:ed|ion)\\b',
  '(?:anger|angry)\\b',
  'loss of interest',
  'social(?:ly)? (?:withdraw[a-z]*|isolat[a-z]*)',
  '(?:emotionally|mentally) [a-z]+',
  'nervous(?:ness)?\\b(?! system)',
  'psychological(?:ly)? (?:distress|suffer|strain|overlay|sequelae)[a-z]*',
  'coping (?:poorly|badly)',
  'not coping',
  'stress(?:ed|ful)?\\b(?! (?:view|film|test|fracture|x-ray|radiograph))',
] as const;

/** The mood of the healthy. */
const WELL: Signal = {
  cue: cue(
    'mood and affect (?:are |were |is |was )?(?:normal|appropriate|full|unremarkable)',
    'affect (?:is |was )?(?:normal|appropriate|full|bright)',
    '(?:cheerful|good spirits|untroubled)\\b',
    'psychologically (?:well|stable|sound|healthy)',
  ),
  affirmed: false,
  negated: false,
  undocumented: null,
  weight: 1.05,
};

const ANXIOUS_TO = /\banxious (?:only )?(?:to|for|about (?:returning|getting))\b/;

/** Distress, as told rather than diagnosed. */
export const distressTold = signalFact(
  'psychological-symptoms',
  [
    {
      cue: cue(...DISTRESS),
      undocumented: null,
      weight: 0.85,
      when: ({ clause }) => !ANXIOUS_TO.test(clause.text),
    },
    WELL,
    {
      cue: cue(
        '(?:psychological|psychiatric|emotional|mental|mood) (?:symptoms?|complaints?|distress|condition|state|findings|problems?|difficult[a-z]+|status)',
        'psych (?:symptoms?|complaints?|findings)',
      ),
      negated: 'not-documented',
      affirmed: null,
      weight: 0.9,
    },
  ],
  MIND,
);

/** What at home, at work or in the mind stands in the way of recovery. */
export const psychosocialTold = signalFact(
  'psychosocial-factors',
  [
    {
      cue: cue(...DISTRESS),
      negated: null,
      undocumented: null,
      weight: 0.8,
      when: ({ clause }) => !ANXIOUS_TO.test(clause.text),
    },
    {
      cue: cue(
        '(?:conflict|friction|quarrel|trouble|dispute|tension)s? (?:with|at) (?:his|her|the|work)\\b',
        'job (?:dissatisfaction|loss|insecurity|stress)',
        'dissatisfied (?:with|at)',
        '(?:marital|family|domestic|financial|housing|money) (?:[a-z]+ )?(?:stress[a-z]*|difficult[a-z]+|problems?|troubles?|conflict|strain|discord|hardship)',
        '(?:alcohol|substance|drug) (?:abuse|misuse|dependence|use disorder)',
        'delayed recovery',
        'somatiz[a-z]+',
        'psychosocial\\b',
        'social (?:stress|problems?|difficult)[a-z]*',
      ),
      weight: 0.9,
    },
    { ...WELL, weight: 1 },
  ],
  VISITS,
);
