import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

/** Reasons for exceeding the guideline's number. */
export const exceptionalFactors = signalFact('exceptional-factors', [
  {
    cue: cue(
      'exceptional (?:[a-z]+ )?(?:factors?|circumstances?|reasons?|need|case)',
      'extenuating (?:factors?|circumstances?)',
      'extraordinary (?:factors?|circumstances?)',
      'special circumstances',
      '(?:anything|nothing|something|factors?|circumstances) (?:out of the ordinary|unusual|exceptional|special)',
      'explain (?:going|exceeding|why (?:so )?many|the (?:excess|number))',
      'sets? this (?:case|patient|worker) apart',
      'reason to (?:exceed|depart from|go beyond)',
      '(?:justif[a-z]+|rationale|reasons?|explanation|need) (?:for |of |to )?(?:exceed[a-z]*|going (?:beyond|over|past)|such an excess|the excess|more than the|this excess|visits (?:beyond|in excess))',
      'why (?:the )?(?:usual|recommended|guideline|standard|customary|ordinary|normal) (?:number|amount|course|limit|visits)',
      'rationale for the (?:specified )?(?:extension|excess|additional days)',
      'why (?:more|the excess|an excess|treatment beyond)',
      '(?:reason|reasons|ground|grounds|justification|explanation|rationale|basis) (?:is |was |are |were )?(?:[a-z]+ ){0,2}?for (?:the |this |such |an |so )?(?:great an? )?(?:excess|exceeding|overage|surplus|number beyond|departure)',
      'for (?:the|this|such an?) excess\\b',
      "why (?:the )?(?:guideline|table|schedule|rule)(?:'s)? (?:[a-z]+ ){0,3}?(?:should|would|will|does|do|is|can) not",
      'explains? why (?:[a-z]+ ){0,3}?(?:more than|beyond|so many)',
    ),
    negated: 'not-documented',
  },
]);

/** The employer's written authorization of visits above the statutory number. */
export const employerAuthorization = signalFact('employer-authorization', [
  {
    cue: cue(
      'employer (?:has |had )?(?:authorized|approved|agreed to) (?:[a-z]+ ){0,4}?(?:visits|sessions|treatments?)',
      'authorized (?:in writing )?by the employer',
      'written authorization (?:of|by|from) the employer',
    ),
  },
]);
