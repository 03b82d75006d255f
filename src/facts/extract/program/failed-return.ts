import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FCE, says } from './subject.js';

const BACK_TO_WORK = '(?:return(?:ing|ed|s)?|go(?:ing)? back|get(?:ting)? back|resume|resumed|resuming)';

const ended = ({ clause }: { clause: Clause }) =>
  /\b(?:failed|unsuccessful\w*|could not|can not|had to (?:stop|quit|leave|give)|gave up|ended|broke off|taken off|unable|stopped|without success|did not (?:last|succeed|work)|lasted)\b/.test(
    clause.text,
  );

/** Attempts to go back to work failed, or reports about fitness for it conflict. */
export const failedReturnToWork = signalFact(
  'failed-return-to-work',
  [
    {
      cue: cue(
        '(?:unsuccessful|failed|failing|failure of) (?:[a-z0-9]+ ){0,2}?(?:attempts?|returns?|return[- ]to[- ]work)',
        'failed to return to',
        'failure to return to',
        'returns? that failed',
        'return[- ]to[- ]work has failed',
        '(?:give|gave|gives|set) different (?:restrictions|opinions|limits)',
        'contradict(?:s|ed|ing|ory)?\\b',
        'conflict(?:ing|s|ed)? (?:[a-z]+ ){0,2}?(?:reports?|reporting|opinions?|findings|evidence|about|over|on)',
        '(?:reports?|opinions?|physicians|doctors|examiners) (?:[a-z]+ ){0,4}?(?:conflict|disagree|differ|contradict)[a-z]*',
        'disagree(?:s|d|ment)? (?:about|on|over|as to|regarding|between)',
      ),
      weight: 1.05,
    },
    {
      cue: cue(
        `attempt(?:s|ed|ing)? (?:at |to )?${BACK_TO_WORK}`,
        'return[- ]to[- ]work attempts?',
        `tried to ${BACK_TO_WORK}`,
        'tries at (?:[a-z]+ )?(?:work|duty|duties)',
        'return to work (?:attempted|tried)',
        'attempted (?:in|on|a return)',
        'lasted (?:only )?(?:\\d+|a) (?:days?|weeks?|hours?)',
        'returned to (?:[a-z]+ ){0,3}?(?:work|duty|duties|his job|her job)',
        'trial of (?:[a-z]+ )?(?:work|duty)',
        'went back to (?:[a-z]+ ){0,2}?(?:work|duty|job)',
      ),
      negated: null,
      when: ended,
    },
    {
      cue: cue(
        '(?:is|was) (?:now )?working (?:full|his|her|regular|at)',
        'works (?:full|his|her|regular)',
        'returned to (?:full|regular|his usual|her usual) (?:duty|work|job)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: (match) => !ended(match),
    },
    {
      cue: cue(
        `attempt(?:s|ed|ing)? (?:at |to )?${BACK_TO_WORK}`,
        'return[- ]to[- ]work attempts?',
        'attempt(?:s|ed)? (?:at|to) work',
      ),
      affirmed: null,
      negated: false,
    },
  ],
  FCE,
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
