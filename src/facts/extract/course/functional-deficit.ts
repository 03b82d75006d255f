import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const ACT =
  '(?:lift|carry|squat|kneel|dress|drive|walk|stand|sit|reach|climb|work|bend|grip|sleep|raise|perform|do|bathe|cook|turn|push|pull|use|make|open|extend|flex|rotate|bear|hold|button|type|write|shower|run|jump|hop|crouch|stoop|close|grasp|pinch|oppose|reach|load|get|rise|ambulate|transfer|weight)';

/** What the worker cannot do, as described or measured. */
export const functionalDeficit = signalFact('functional-deficit', [
  {
    cue: cue(
      'functional(?:ly)? (?:deficits?|limitations?|loss|losses|impairments?|decline|restrictions?|limited)',
      'loss of (?:[a-z]+ )?(?:function|motion|rotation|strength|ability|independence)',
      'deficits? (?:that )?remain[a-z]*',
      'remaining (?:functional )?deficits?',
      'limitations? (?:in|of|with) (?:function|activit|daily|lifting|walking|sitting|standing)[a-z]*',
    ),
    bodyPart: true,
    weight: 1.2,
  },
  {
    cue: cue(
      `can (?:still )?not (?:[a-z]+ )?${ACT}\\b`,
      `could not (?:[a-z]+ )?${ACT}\\b`,
      `unable to ${ACT}\\b`,
      `not able to ${ACT}\\b`,
      `can neither ${ACT}\\b`,
      `difficulty (?:with |in )?(?:[a-z]+ing|activities|dressing|daily)`,
      '(?:needs?|needed|requires?|required) (?:help|assistance) (?:with|to|in)',
      'without help',
      'no longer (?:able|drives?|drove|cooks?|cooked|lifts?|works?)',
      'lifting no more than',
      '(?:reaching|lifting|kneeling|squatting|walking|standing|sitting|driving)[a-z ]{0,14} (?:is |are )?(?:still )?not possible',
      'weak (?:grip|pinch)',
      'lacks \\d',
      'half a block',
      'still missing',
      '(?:walks|stands|sits|lifts) (?:only |no more than |at most |about )?\\d',
      'tolerance (?:is |of |was )?(?:only )?\\d+ (?:minutes|min)',
      '(?:pounds|kg) against \\d',
      'atrophy',
      'antalgic',
      'limps\\b',
      'limping',
      'lost (?:his|her|the) (?:ability|capacity) to',
      'extension lag',
      'quadriceps (?:atrophy|weakness)',
      'below (?:the )?sedentary',
      '(?:limits?|limited|restricted) to \\d+ ?(?:degrees|pounds|lbs|minutes|blocks?|hours?)',
    ),
    negated: true,
    undocumented: null,
    bodyPart: true,
  },
  // Measured short of the other side, of the norm or of what the job asks for.
  {
    cue: cue(
      '(?:grip|pinch|strength|lift|lifting|flexion|extension|abduction|rotation|elevation|motion|heel-?rises?|count|power|girth|quadriceps|quad)\\b[^;.]{0,40}?\\d[a-z0-9 /+.-]{0,20}? (?:against|versus|vs\\.?|compared (?:with|to)|of a normal|where (?:the )?normal)',
      'short of (?:the (?:other|opposite|uninjured|good|sound)|normal|full|what|the (?:floor|overhead))',
      '(?:strength|motor|power|flexors?|extensors?|abductors?|quadriceps|deltoid|cuff|grip)[a-z ]{0,24}? (?:is |was |at |of |only )*[0-4][+-]?/5',
      'deficit (?:remains|persists)\\b',
      'deficit of \\d',
      'without (?:a |any )?(?:useful |functional )?(?:grasp|grip|pinch)',
      'fist (?:[a-z]+ ){0,3}?(?:not close|lacks?|short|incomplete|open)',
      'can (?:[a-z]+ )?no (?:stairs|steps|weight|overhead)',
      '(?:climb|lift|carry|reach|walk|kneel|squat)s? (?:no|nothing|none)\\b',
      '(?:walks?|stands?|sits?) (?:[a-z0-9]+ ){0,4}?(?:with a (?:cane|walker|limp)|on crutches)',
      '(?:stopped|stops|ends|ended) at \\d+ ?(?:degrees)?',
      'gives way',
      'giving way',
    ),
    negated: null,
    undocumented: null,
    bodyPart: true,
    weight: 0.85,
  },
  {
    cue: cue(
      '(?:regained|recovered|restored|has|shows?) (?:full|normal) (?:[a-z]+ )?(?:and (?:[a-z]+ )?)?(?:strength|motion|function|range)',
      'full (?:and painless |, painless |painless )?(?:strength|range of motion|motion|function)\\b',
      'no functional (?:deficits?|limitations?|loss)',
    ),
    affirmed: false,
    negated: null,
    undocumented: null,
    bodyPart: true,
    weight: 0.6,
  },
  { cue: cue('limitations\\b'), undocumented: null, weight: 0.7 },
  {
    cue: cue(
      '(?:decreased|reduced|limited|restricted|restrictive|diminished|impaired|loss of) (?:[a-z]+ ){0,3}?(?:range of motion|motion|rotation|flexion|extension|abduction|grip|strength|mobility|elevation)',
      '(?:rotation|flexion|extension|abduction|range of motion|motion|elevation|grip|mobility) (?:[a-z]+ ){0,5}?(?:limited|restricted|decreased|reduced|cut in half|impaired|halved)',
    ),
    undocumented: null,
    bodyPart: true,
    weight: 0.9,
  },
]);
