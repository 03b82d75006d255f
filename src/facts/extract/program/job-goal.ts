import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { says, WORK } from './subject.js';

/** A job to go back to, agreed with the employer, or a trade to be trained for. */
export const returnToWorkGoal = signalFact(
  'return-to-work-goal',
  [
    {
      cue: cue(
        'return[- ]to[- ]work (?:goal|plan|agreement)',
        'goal (?:of|for) return(?:ing)? to (?:work|his|her)',
        '(?:job|position|work|employment|role|post) to (?:which (?:he|she|the [a-z]+ ?[a-z]*) (?:would|could|can|will) )?(?:go back|return)',
        '(?:defined|specific|clear|identified|concrete) (?:[a-z-]+ ){0,3}?(?:job|position|goal|vocational|occupation)',
        'job goals?\\b',
        'job (?:is )?waiting',
        'job awaits',
        'goals?:? (?:is )?(?:to (?:go|get|return|be) )?back (?:to|at)',
        "employer(?:'s)? (?:[a-z]+ ){0,4}?(?:holds|held|promises|promised|guarantees)",
        'nothing from (?:the |his |her )?employer',
        'can come back',
        'vocational (?:goal|plan|objective)',
        'agree(?:d|ment|s) (?:upon |on )?(?:with|by|to by|between) (?:the |an |his |her )?(?:[a-z]+ )?employer',
        `${'(?:job|position|post|place)'} (?:remained|remains|is|was|has been|being) (?:still )?(?:open|available|held|kept|waiting)`,
        'employer (?:[a-z]+ ){0,4}?(?:open|available|agreed|agrees|hold|holds|holding|offers?|offered|confirm[a-z]*|keeping|kept|committed|willing|will take|would take)',
        '(?:holding|keeping|kept|held) (?:his|her|the|a) (?:job|position|place)',
        'train(?:ing)? (?:as|for work as|to become) an?',
        'modified (?:job|position|duty) (?:has been |was |is )?(?:offered|available)',
      ),
      when: ({ clause }) =>
        !/\b(?:guideline|is required|must|reached by|defined return to work goal agreed)\b/.test(clause.text),
    },
    {
      cue: cue(
        'retired\\b',
        'not looking for work',
        'does not (?:plan|intend|wish|want) to (?:return|go back|work)',
        '(?:job|position|post) (?:has been|was|is|had been) (?:filled|eliminated|terminated|abolished|given|gone|no longer)',
        'no longer (?:employed|has a job)',
        'laid off',
        'let go\\b',
        '(?:company|employer|shop|plant|business|firm) (?:has )?(?:closed|folded|gone out)',
        'employment (?:was |has been )?(?:terminated|ended)',
        'terminated (?:from|by)',
        'employer (?:[a-z]+ ){0,3}?(?:let (?:him|her|the)|dismissed|terminated|fired|closed|(?:can|could) not (?:accommodate|take|offer)|unable to accommodate|went out)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
    },
    {
      cue: cue('employer (?:[a-z]+ ){0,2}?(?:can|could|will|would) not', 'employer (?:is|was) unable'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
    },
  ],
  WORK,
);

/** A job to go back to, as employer and worker tell it. */
export const jobInWords = signalFact(
  'return-to-work-goal',
  [
    {
      ...says(
        true,
        1,
      "employer(?:'s)? (?:[a-z]+ ){0,3}?(?:letter|wrote|writes|has written|confirm[a-z]*|accept[a-z]*|approv[a-z]+|sign[a-z]+|concur[a-z]*|consent[a-z]*|guarante[a-z]+|reserv[a-z]+|sav(?:ed|ing)|await[a-z]*|wants? (?:him|her) back|expects? (?:him|her)|is waiting|ready to take|prepared to take|will have)",
      '(?:concurred in|approved|accepted|confirmed|signed|agreed to|agreed upon|agreed on) by (?:the |his |her |both )?(?:[a-z]+ and )?(?:the )?employer',
      '(?:job|position|post|place|spot|bench|route|truck) (?:[a-z]+ ){0,2}?(?:saved|reserved|waiting|open|kept|held|awaits|guaranteed|available)(?: for)?',
      '(?:written|firm|standing) (?:job )?offer',
      'job (?:offer|description) (?:[a-z]+ ){0,3}?(?:signed|agreed|accepted|on file|supplied|attached)',
      '(?:return|go|going|back) (?:to work )?(?:to|as) (?:his|her) (?:old|former|own|usual|previous|regular|customary) (?:job|post|position|trade|work|occupation|duties)[a-z ,]{0,40}(?:agreed|employer|waiting|held|open)',
      ),
      when: ({ clause }) => !/\brequired\b|\bmust\b|\bguideline/.test(clause.text),
    },
    says(
      false,
      1.15,
      'no (?:job|position|work|employment|employer|post) (?:[a-z]+ ){0,2}?(?:to (?:go|return|come)|exists|remains|left|waiting|awaits|for (?:him|her))',
      'has no (?:job|employer|position|work)\\b',
      '(?:job|position|post) (?:[a-z]+ ){0,2}?(?:no longer|does not) exists?',
      'nowhere to (?:go back|return)',
      '(?:dismissed|fired|discharged|laid off|let go|made redundant)\\b',
      'unemployed',
    ),
    { cue: cue('(?:return[- ]to[- ]work|job|vocational|work) (?:goal|objective|target|plan)s?\\b'), affirmed: null, negated: 'not-documented', weight: 1.12 },
  ],
  ['work-hardening'],
); // biome-ignore format: lists
