import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { signalFact } from '../reading/signal.js';
import { cue } from './cue.js';

const WORK: readonly TreatmentId[] = ['work-hardening'];
const FCE: readonly TreatmentId[] = ['functional-capacity-evaluation'];

const AHEAD =
  /\b(?:(?:is|are|was|were|been|and) (?:also )?(?:being )?(?:requested|proposed|recommended|authorized|denied|sought|scheduled)|requests?|(?:may|should|must|will|would) be|asks? for (?:a|an|the) (?:functional|fce)|may be required)\b/;

/** A functional capacity evaluation was made and shows what stands in the way of the job. */
export const fceDone = signalFact(
  'functional-capacity-evaluation-done',
  [
    {
      cue: cue(
        'functional capacity (?:evaluation|assessment|exam|testing)[a-z]*',
        'functional capacity\\b',
        'work capacity evaluation',
        'job (?:simulation|capacity) (?:test|evaluation)[a-z]*',
      ),
      when: ({ clause, start }) =>
        !AHEAD.test(clause.text) &&
        !/\brequest(?:ed|s|ing)?\b/.test(clause.text.slice(Math.max(0, start - 80), start)),
    },
  ],
  WORK,
);

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

const MMI =
  '(?:maxim(?:um|al) medical improvement|mmi\\b|permanent and stationary|permanent & stationary|maxim(?:um|al) (?:medical )?(?:benefit|recovery))';
/** Close to, or at, maximum medical improvement. */
export const closeToMmi = signalFact(
  'close-to-mmi',
  [
    {
      cue: cue(
        'maximum (?:medical )?(?:improvement|benefit|recovery)',
        'maximal (?:medical )?(?:improvement|benefit|recovery)',
        'mmi\\b',
        'permanent and stationary',
        'permanent & stationary',
        'maximum improvement',
        'p\\b ?& ?s\\b',
        'treatment is (?:complete|finished|at an end)',
        'case closure',
      ),
      when: ({ clause }) =>
        !/\bconsiders?\b|\bfar from\b|\bfar off\b|\bnowhere near\b|\bsurgery is (?:scheduled|planned|pending)\b|\bwhen the (?:worker|patient)\b/.test(
          clause.text,
        ),
    },
    // The physician's forecast is the evidence here, though it looks ahead.
    {
      cue: cue(`expect(?:s|ed) (?:[a-z]+ ){0,6}?${MMI}`, `anticipat(?:es|ed) (?:[a-z]+ ){0,6}?${MMI}`),
      negated: null,
      undocumented: null,
    },
    {
      cue: cue(
        `far from (?:being )?(?:at )?${MMI}`,
        'still (?:in|under|receiving|undergoing) (?:active |acute )?(?:treatment|therapy|care)',
        'far off\\b',
        'nowhere near',
        'surgery is (?:scheduled|planned|pending)',
        'early in (?:the|his|her) (?:course|recovery|treatment)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
    },
  ],
  [...FCE, ...WORK],
);
