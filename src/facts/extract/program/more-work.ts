import { type Signal, signalFact } from '../reading/signal.js';
import { cue } from './cue.js';

/** Words that say it outright, their own negation included. */
const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: null,
  undocumented: null,
  weight,
});
const LAST = '(?:last|final|closing|most recent|latest)';

/** Progress that came to a stop, or did not, in other words than "plateau". */
export const plateauInWords = signalFact(
  'plateau-documented',
  [
    says(
      true,
      1,
      `(?:remained|remains|stayed|stood|stuck|held|unchanged|the same|flat|flattened|static) (?:[a-z]+ ){0,6}?(?:for|over|through|during|in|at) (?:the |his |her )?${LAST} (?:\\d+ )?(?:[a-z]+ )?(?:visits|sessions|weeks|treatments|notes|reports)`,
      `(?:no|not) (?:[a-z]+ )?(?:change|advance|progress|gain|increase|more) (?:[a-z]+ ){0,3}?(?:over|in|during|for|through) (?:the )?${LAST}`,
      '(?:came|come|comes|brought|ground) to (?:a|an) (?:halt|standstill|stop|end|plateau)',
      '(?:stagnat|stagnant|stalemate)[a-z]*',
      '(?:advanced|progressed|improved|went|got|gained|gains) no (?:further|farther|more)',
      '(?:ceased|stopped|quit) (?:to improve|improving|progressing|advancing|gaining|getting better|helping)',
      '(?:gains|progress|improvement|benefit|recovery) (?:[a-z]+ ){0,3}?(?:flattened|leveled|levelled|dried up|petered out|tapered off|slowed to|at an end|run out|exhausted|come to rest|ended)',
      '(?:gone|went|him|her) as far as',
      'exhausted (?:the |its |their )?(?:benefit|usefulness|potential)',
    ),
    says(
      false,
      1.1,
      'still (?:advancing|climbing|rising|making headway|getting (?:stronger|better)|going up|in progress)',
      '(?:gains|progress|improvement) (?:continues?|continued|is continuing|are continuing|goes on|went on)',
      'each (?:visit|session|week) (?:brought|brings|showed|shows)',
      'not (?:yet )?(?:plateaued|leveled|levelled)',
    ),
  ],
  ['work-hardening'],
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

/** "No capacity evaluation was made". */
export const capacityTested = signalFact(
  'functional-capacity-evaluation-done',
  [
    {
      cue: cue(
        'capacity (?:evaluations?|tests?|testing|assessments?|exam[a-z]*)',
        'evaluations? of (?:his|her|the|functional|work) (?:[a-z]+ )?capacity',
        '(?:physical|functional|work) demands? (?:level )?(?:test|evaluation)[a-z]*',
        'functional testing (?:showed|found|put|placed)',
      ),
      when: ({ clause }) => !/\brequest|\brecommended\b|\bmust\b|\bshould\b/.test(clause.text),
      weight: 0.9,
    },
  ],
  ['work-hardening'],
);

const ATTEMPT =
  '(?:attempts?|attempted|tried|tries|trials?|returned|return|went back|goes back|came back|going back|put back)';
const CAME_TO_NOTHING =
  /\b(?:fail(?:ed|ure)?|unsuccess\w+|lasted|sent home|abandon\w*|broke down|could not (?:keep|go on|manage|continue|sustain|stay)|taken off|gave (?:it )?up|came to nothing|collapsed|short-lived|had to (?:stop|quit|leave|go home|give)|unable to (?:continue|keep|sustain)|aborted|within (?:an? |\d )?(?:hour|day|week)s?|did not (?:last|hold|succeed|work out)|pulled off|off work again)\b/;
const NEVER = /\b(?:no|not|never|without)\b[^,;]{0,30}$/;

/** Tries at work that came to nothing, and doctors who do not agree. */
export const triedWork = signalFact(
  'failed-return-to-work',
  [
    {
      cue: cue(`${ATTEMPT} (?:[a-z0-9]+ ){0,6}?(?:work|job|duty|duties|warehouse|office|shop|site|desk)\\b`),
      negated: null,
      undocumented: null,
      when: ({ clause, start }) =>
        CAME_TO_NOTHING.test(clause.text) && !NEVER.test(clause.text.slice(Math.max(0, start - 40), start)),
      weight: 0.95,
    },
    says(
      true,
      1,
      '(?:reports?|opinions?|physicians|doctors|examiners|evaluators|notes|restrictions|assessments) (?:[a-z]+ ){0,5}?(?:at odds|at variance|diverge|irreconcilable|part ways|do not agree|can not agree|not in agreement|inconsistent|clash|vary)[a-z]*',
      '(?:physician|doctor|report|examiner|evaluator) (?:[a-z0-9]+ ){1,12}?(?:and |while |whereas )?(?:the other|another|the second)\\b',
      'no agreement (?:on|about|as to|over|between)',
    ),
    says(
      false,
      1.1,
      '(?:never|not|yet to) (?:yet )?(?:been )?(?:tried|attempted|try|attempt|sent) (?:to |a |any )?(?:[a-z]+ ){0,3}?(?:return|work|go back|job)',
      'has not (?:tried|attempted|been) (?:[a-z]+ ){0,3}?(?:work|back|return)',
      'no (?:attempt|try|effort|trial) (?:[a-z]+ ){0,3}?(?:return|work|go back|back)',
      '(?:reports?|opinions?|physicians|doctors) (?:[a-z]+ ){0,5}?(?:in agreement|agree\\b|in accord|concur|consistent|unanimous|of 1 mind)',
    ),
  ],
  ['functional-capacity-evaluation'],
); // biome-ignore format: lists

/** Near the end of recovery, or far from it. */
export const nearOrFarFromMmi = signalFact(
  'close-to-mmi',
  [
    says(
      false,
      1.15,
      '(?:some|a long|a good|quite a) (?:way|distance|while) (?:off|away|from)',
      'months (?:away|off)\\b',
      'not (?:yet )?(?:in sight|near|close|expected|reached|approaching|been reached)',
      'early (?:days|stage|phase)',
      '(?:surgery|operation) (?:[a-z]+ ){0,3}?(?:planned|scheduled|pending|proposed|contemplated)',
      'still (?:improving|recovering|healing|gaining|changing)',
    ),
    says(
      true,
      1,
      'permanent,? stationary',
      '(?:condition|state) (?:is|has) (?:[a-z]+ )?(?:stable|stabilized|stationary|permanent)',
      '(?:ready|about) to be (?:rated|closed|discharged)',
      '(?:nothing|no) (?:further|more) (?:[a-z]+ ){0,3}?(?:planned|in prospect|to offer|expected)',
    ),
  ],
  ['functional-capacity-evaluation'],
);
