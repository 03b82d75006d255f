import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const NERVE = '(?:ulnar|median|radial|peroneal|tibial|sural|femoral cutaneous|peripheral)';

/** A nerve of the limb, and that it is suspected, or not. */
export const trappedNerve = signalFact(
  'peripheral-neuropathy-suspected',
  [
    {
      cue: cue(
        `${NERVE} (?:nerve )?(?:neuropathy|neuritis|entrapment|compression|mononeuropathy|irritation|involvement|lesion|palsy)`,
        "(?:phalen|tinel|durkan)(?:'s)?[a-z',/ ]{0,40}? positive",
        "positive (?:[a-z'/]+ ){0,3}?(?:phalen|tinel|durkan|elbow flexion)",
        '(?:elbow flexion|median compression|carpal compression) test (?:[a-z]+ ){0,3}?positive',
        'thenar (?:[a-z]+ ){0,2}?(?:weak[a-z]*|wasting|atrophy|strength)',
        '(?:ring and small|ring and little|small and ring|little and ring|thumb to ring|thumb to middle|first three) fingers?',
        'diabetic neuropathy',
        'mononeuropathy',
        'piriformis',
        '(?:at|from) the (?:wrist|elbow|fibular head|cubital tunnel) (?:[a-z]+ ){0,6}?(?:or|rather than|versus|against) (?:[a-z]+ ){0,3}?(?:neck|root|cervical)',
      ),
      undocumented: 'not-documented',
      weight: 0.9,
      when: ({ clause }) => !/\bstatus post\b|\brelease in\b/.test(clause.text),
    },
    {
      cue: cue(
        'nothing (?:[a-z]+ ){0,4}?(?:entrapment|neuropathy|peripheral|carpal|cubital)',
        'no (?:[a-z]+ ){0,3}?(?:signs?|symptoms?|features?|hint|suggestion|clinical evidence) of (?:an? |any )?(?:[a-z]+ )?(?:entrapment|neuropathy|peripheral|carpal|cubital)',
        "(?:tinel|phalen)(?:'s)? and (?:tinel|phalen)(?:'s)? (?:[a-z]+ )?(?:tests? |signs? )?(?:are |were |is |was )?(?:both )?(?:negative|normal)",
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.25,
      when: ({ clause }) => !/\b(?:document|describ|record|mention|says?|stated?)/.test(clause.text),
    },
    // What is to be ruled out is suspected.
    {
      cue: cue(
        '(?:neuropathy|entrapment|carpal tunnel syndrome|cubital tunnel syndrome) (?:[a-z]+ ){0,2}?(?:to be|must be|should be) (?:excluded|ruled out|considered)',
        'rule out (?:an? |the )?(?:[a-z]+ ){0,2}?(?:neuropathy|entrapment|carpal tunnel|cubital tunnel)',
        'exclude (?:an? |the )?(?:[a-z]+ ){0,2}?(?:neuropathy|entrapment|carpal tunnel|cubital tunnel)',
      ),
      negated: true,
      supposed: true,
      undocumented: null,
      weight: 1.3,
    },
    {
      cue: cue(
        'which (?:[a-z]+ )?nerve',
        'suspicion (?:of|for|that)',
        'suspected (?:nerve|neuropathy|entrapment)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
  ],
  ['emg-ncv'],
);
