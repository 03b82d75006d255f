import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { says, WORK } from './subject.js';

/** Therapy has helped and then stopped helping. */
export const plateau = signalFact(
  'plateau-documented',
  [
    {
      cue: cue(
        'plateau(?:ed|s|ing)?\\b',
        'level(?:ed|led|ling) off',
        'reached (?:a |his |her |its )?(?:ceiling|limit|maximum benefit|end of)',
        '(?:gains|progress|improvement|it) (?:has |have )?(?:stopped|ceased|ended|stalled)',
        'stayed there',
        'unlikely to (?:benefit|improve|gain) (?:from |with )?(?:further|more|additional|continued)',
        'stalled\\b',
      ),
      negated: false,
      when: ({ clause }) => !/\b(?:contrary of|opposite of|followed by plateau)\b/.test(clause.text),
    },
    {
      cue: cue('no (?:further|more|additional) (?:gains?|improvements?|progress|benefit|change)'),
      affirmed: true,
      negated: true,
      undocumented: null,
      weight: 0.9,
    },
    {
      cue: cue(
        'contrary of a plateau',
        'opposite of a plateau',
        'still (?:increasing|improving|progressing|gaining|making|benefit[a-z]*)',
        'progress that had not stopped',
        'rising at the last',
        'progress is (?:ongoing|continuing)',
        'gaining with each',
        'continu(?:es|ed|ing) to (?:improve|progress|make (?:[a-z]+ )?(?:gains|progress)|gain|benefit)',
        '(?:steady|ongoing|continued|continuing) (?:gains|progress|improvement)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
    },
  ],
  WORK,
);

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
