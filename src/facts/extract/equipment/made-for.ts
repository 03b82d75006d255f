import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';

const DEVICE =
  /\b(?:brace|braces|sling|orthos[ei]s|orthotics?|unit|device|stimulator|walker|wheelchair|chair|mattress|splint|sleeve|collar|pump|machine|equipment|pulleys?|bed|cane|crutch(?:es)?|boot|insert|inserts|insoles?|it|this 1|set)\b/;
const RULE = /\b(?:guidelines?|generally|are (?:recommended|indicated))\b/;
const ofDevice = ({ clause }: { clause: Clause }): boolean =>
  DEVICE.test(clause.text) && !RULE.test(clause.text);

/** What the patient has is what the thing is made for. */
const MADE_FOR: Signal = {
  cue: cue(
    '(?:made|meant|designed|built|intended|suited|devised) (?:for|to (?:do|treat|relieve|hold|protect|help|correct))\\b',
    'for which (?:such an?|an?|the|this|it) (?:[a-z-]+ )?(?:brace|sling|device|unit|orthosis|equipment|chair|mattress|boot)? ?(?:is|was) (?:[a-z]+ )?(?:recommended|supported|made|meant|designed|indicated|approved|used)\\b',
    'what (?:an?|the|such an?|this) (?:[a-z-]+ ){1,3}?(?:is|was) (?:recommended|indicated|supported|made|meant|designed|prescribed) for\\b',
  ),
  undocumented: null,
  weight: 0.95,
  when: ({ clause, start }) =>
    ofDevice({ clause }) &&
    /\b(?:what|that|which|such|exactly|just|very|precisely|for which)\b/.test(
      clause.text.slice(Math.max(0, start - 60), start + 12),
    ),
};

export const madeForThis = signalFact('device-indication', [MADE_FOR], ['durable-medical-equipment']);

export const needOfDevice = signalFact(
  'medically-needed-equipment',
  [
    MADE_FOR,
    {
      cue: cue(
        'owns (?:none|nothing|no [a-z]+)\\b',
        'has (?:none|nothing of the (?:kind|sort))\\b',
        'serves? (?:an? |its |this |that |the )?(?:[a-z]+ ){0,2}?(?:purpose|need|end)\\b',
        '(?:holds?|keeps?|rests|unloads|spares|supports|protects|guards) (?:the|his|her) (?:[a-z]+ )?(?:repair|graft|fusion|knee|ankle|shoulder|arm|foot|leg|back|spine|joint|wound|compartment)\\b',
      ),
      supposed: true,
      negated: null,
      undocumented: true,
      weight: 0.9,
      when: ofDevice,
    },
    {
      cue: cue(
        '(?:comfort|convenience)\\b',
        '(?:do|does|serve|serves) (?:just )?as well\\b',
        'any (?:[a-z]+ )?(?:chair|mattress|shoe|pillow|towel|band) (?:will|would) (?:do|serve)\\b',
      ),
      affirmed: false,
      supposed: false,
      negated: null,
      undocumented: null,
      weight: 0.95,
      when: ofDevice,
    },
    {
      cue: cue(
        'what (?:the|an?|this|it|such) (?:[a-z-]+ ){0,3}?(?:is|are|was|would be) (?:to|for|meant|supposed|expected|intended)\\b',
        'what (?:purpose|end|good|use) (?:it|the|this|an?)\\b',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
      when: ofDevice,
    },
  ],
  ['durable-medical-equipment'],
);
