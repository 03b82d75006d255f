import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const UNCLEAR =
  '(?:unclear|uncertain|obscure|unsettled|unresolved|unknown|unexplained|elusive|puzzling|open|doubtful|in doubt|in question|disputed|undetermined)';
const WHAT = '(?:diagnos(?:is|es|tic)|cause|source|origin|etiology|generator|nature|picture|pattern)';

/** What the trouble is, and whether that is known. */
export const diagnosisOpen = signalFact(
  'diagnosis-uncertain',
  [
    {
      cue: cue(
        `(?:diagnosis|diagnoses|cause|source|origin|etiology|nature|picture) (?:[a-z]+ ){0,6}?${UNCLEAR}`,
        `(?:unclear|uncertain|undetermined|unknown|unsure|not sure|not clear|unresolved) (?:[a-z]+ ){0,3}?(?:whether|what|which|if)\\b`,
        `(?:unsure|uncertain|doubts?|doubtful) (?:of|about|as to) (?:[a-z]+ ){0,2}?${WHAT}`,
        'diagnostic (?:puzzle|uncertainty|dilemma|question|problem|doubt|confusion)',
        'fits neither',
        '(?:could|may|might) come from (?:either|the)',
        '(?:physicians|doctors|examiners|specialists|opinions) (?:disagree|differ|conflict)',
        '(?:conflicting|contradictory|divergent) (?:opinions|diagnoses|findings)',
        '(?:extremely|unusually|highly|very) complex',
        'overlapping (?:conditions|diagnoses|symptoms)',
        '(?:either|both) (?:[a-z]+ ){0,3}?or (?:[a-z]+ ){0,4}?(?:could|would) (?:explain|account)',
        'tell (?:[a-z0-9]+ ){0,5}?(?:apart|from)\\b',
        '(?:distinguish|differentiat)(?:e|es|ing|ed)?\\b',
        'neither (?:has|study|test) (?:[a-z]+ )?(?:found|settled|explained)',
      ),
      negated: false,
      undocumented: true,
      weight: 1,
      when: ({ clause }) => !/\bguideline|\bneither complex|\bhe has had\b|\bvisits\b/.test(clause.text),
    },
    {
      cue: cue(
        `(?:neither|not|nor) (?:[a-z]+ ){0,2}?(?:complex|uncertain|unclear)`,
        'no (?:[a-z]+ )?(?:doubt|question|uncertainty|dispute) (?:about|as to|of|over) (?:the |what )?(?:[a-z]+ )?(?:diagnosis|cause|source)',
        '(?:simple|straightforward|plain|uncomplicated|routine) (?:[a-z]+ ){0,2}?(?:strain|sprain|diagnosis|case|injury|problem)',
        'diagnos[ei]s (?:is|are|was|has been) (?:[a-z]+ )?(?:clear|plain|settled|certain|known|established|firm|agreed|undisputed)',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.3,
      when: ({ clause }) =>
        !/\bnot (?:[a-z]+ )?(?:clear|plain|settled|certain|known|established)\b/.test(clause.text),
    },
    {
      cue: cue(
        'uncertainty (?:about|of|as to|in)',
        'what is (?:[a-z]+ )?(?:unclear|uncertain|complex|in doubt)',
        'diagnostically unclear',
      ),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.25,
    },
  ],
  [
    'office-visit',
    'specialist-referral',
    'psychological-evaluation',
    'functional-capacity-evaluation',
    'emg-ncv',
    'mri',
  ],
);
