import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const ROOT =
  /\b(?:root|radic[a-z]+|c[5-8]|l[45]|s1|nerve|neck|tunnel|neuropath[a-z]+|spine|exam[a-z]*|findings?|reflex[a-z]*|sensation|diagnos[a-z]+)\b/;
const WHERE = /\b(?:root|nerve|tunnel|neck|wrist|elbow|radic[a-z]+|neuropath[a-z]+|spine|c[5-8]|l[45])\b/;
const ofRoot = ({ clause }: { clause: Clause }): boolean =>
  ROOT.test(clause.text) && !/\bguideline/.test(clause.text);

/** What the bedside left open: the question a nerve study answers. */
const OPEN = [
  '(?:can|could) not (?:[a-z]+ )?(?:tell|say|decide|distinguish|separate|settle|determine|differentiate)\\b',
  '(?:did|does|do|has|have) not (?:[a-z]+ )?(?:settle|settled|decide|decided|resolve|resolved|tell|separate|distinguish|clarify)\\b',
  'due to (?:[a-z]+ ){1,3}or (?:to )?(?:[a-z]+ ){0,3}?(?:root|nerve|neuropathy|radiculopathy|entrapment)',
  '(?:root|nerve|neck|radiculopathy|wrist|c\\d|l\\d)\\b,? or (?:the |a |median |ulnar |peripheral |carpal )*(?:nerve|root|tunnel|wrist|elbow|neuropathy|radiculopathy|entrapment)',
  '(?:shared|common|compatible|consistent) (?:by|to|with) (?:both|either)\\b',
  'equivocal\\b',
  'ambiguous\\b',
  'where is the lesion',
  'radiculopathy (?:is |was )?not (?:[a-z]+ )?(?:established|excluded|proved|proven|obvious|certain|confirmed)',
];

/** Root and level known without the study. */
const PLAIN = [
  '(?:nothing|not|hardly|scarcely) (?:[a-z]+ )?subtle\\b',
  '(?:root|level|lesion|radiculopathy) (?:has been |is |was )(?:already |clearly |plainly |long )?(?:identified|localized|known|plain|obvious|evident|clear|established|located|certain|proved|proven|manifest)\\b',
  '(?:history|examination|exam|mri|picture|imaging|film|findings|reflex|strength|signs|story)\\b[a-z, ]{0,50} (?:all )?(?:agree|agrees|point to|points to|say the same|say|coincide|concur)\\b',
  'all (?:[a-z]+ )?(?:c\\d|l\\d|s1)\\b',
  '(?:motor|sensory|reflex)\\b[a-z, ]{0,30} all (?:at |of |in )?(?:c\\d|l\\d|s1)\\b',
];

/** Is the radiculopathy plain without electrodiagnosis? */
export const rootPlain = signalFact(
  'radiculopathy-obvious',
  [
    { cue: cue(...PLAIN), negated: true, undocumented: null, weight: 0.9, when: ofRoot },
    { cue: cue(...OPEN), affirmed: false, negated: false, undocumented: false, weight: 0.95, when: ofRoot },
  ],
  ['emg-ncv'],
);

/** The same open question, of the diagnosis. */
export const whereLesionIs = signalFact(
  'diagnosis-uncertain',
  [
    {
      cue: cue(...OPEN),
      negated: true,
      undocumented: true,
      supposed: true,
      weight: 0.85,
      when: ({ clause }) => WHERE.test(clause.text) && !/\bguideline/.test(clause.text),
    },
  ],
  ['emg-ncv'],
);

const NEUROPATHY =
  '(?:neuropathy|neuropathies|polyneuropathy|entrapment|entrapments|palsy|carpal tunnel syndrome|cubital tunnel syndrome|carpal tunnel|cubital tunnel|ulnar nerve|median nerve|peroneal nerve)';
/** Up to six words. */
const GAP = '(?: [a-z0-9/-]+){0,6}?';

/** A nerve of the limb × suspected, or put aside. */
export const nerveSuspected = signalFact(
  'peripheral-neuropathy-suspected',
  [
    {
      cue: cue(
        `(?:suspect[a-z]*|suspicion|question of|possible|probable|may be|may have|might be|could be|consider[a-z]*|rule out|ruling out)${GAP} ${NEUROPATHY}`,
        `${NEUROPATHY} (?:is |was |are )?(?:clinically |strongly |also )?(?:suspected|likely|probable|possible|in question)\\b`,
        'diabetic\\b(?=[^;]{0,60}\\b(?:numb|feet|foot|neuropath))',
      ),
      supposed: true,
      negated: false,
      undocumented: null,
      weight: 1.15,
      when: ({ clause, start, end }) =>
        !/\bguideline|\bhelp (?:to )?(?:differentiate|distinguish)/.test(clause.text) &&
        !/\b(?:no|not|nor|never|nobody|nothing|neither)\b/.test(clause.text.slice(start, end)),
    },
    {
      cue: cue(
        `${NEUROPATHY}${GAP} (?:put|set|laid) aside`,
        `${NEUROPATHY} (?:is|was|are|has been) not (?:[a-z]+ ){0,3}?(?:suspected|suggested|considered|entertained|raised|in question|on the list|thought)`,
        `${NEUROPATHY} (?:is|was|are) (?:excluded|ruled out|discarded|unlikely)`,
        `no ${NEUROPATHY} (?:is |was )?(?:suspected|considered|suggested)`,
        `(?:not|nor|nobody) (?:[a-z]+ )?suspects?${GAP} ${NEUROPATHY}`,
        'provocative (?:tests|maneuvers)[a-z ]{0,30} negative',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
    },
  ],
  ['emg-ncv'],
);
