import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const ACT =
  '(?:lift|carry|squat|kneel|dress|drive|walk|stand|sit|reach|climb|work|bend|grip|sleep|raise|perform|do|bathe|cook|turn|push|pull|use|make|open|extend|flex|rotate|bear)';

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
