import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { aboutInjection } from './response.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];

/** Up to five words that deny nothing. */
const GAP = "(?: (?!no\\b|not\\b|never\\b|nor\\b|neither\\b|without\\b)[a-z0-9'/-]+,?){0,5}?";
/** What is hoped for or asked of an injection is no effect of the one before. */
const AHEAD =
  /\b(?:request(?:s|ed|ing)?|proposed|would|should|hope[sd]?|expect[a-z]*|planned|guidelines?|goal|requires?|so that)\b/;
const after = ({ clause }: { clause: Clause }) => aboutInjection(clause) && !AHEAD.test(clause.text);

/** "No gain in function is recorded" complains of the record. */
const UNRECORDED = /\b(?:recorded|documented|described|noted|reported|shown|mentioned)\b/;
const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: value,
  undocumented: null,
  weight,
  when: (match) => after(match) && !UNRECORDED.test(match.clause.text.slice(match.end, match.end + 40)),
});
/** The thing itself, where the reports leave it out. */
const missed = (...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: null,
  negated: null,
  weight: 0.7,
  when: ({ clause }) => aboutInjection(clause),
});

const ACTIVITY =
  '(?:function|functioning|activities|activity|tolerance|mobility|walking|sitting|standing|sleep|endurance|housework|chores|work status|daily living)';
const DOING =
  '(?:walk|sit|stand|drive|lift|sleep|work|cook|dress|garden|climb|carry|play|exercise|travel|shop|clean|bend|kneel|return)';

/** What the worker did more of, told of the time after an injection. */
export const functionTold = signalFact(
  'prior-injection-function',
  [
    {
      cue: cue(
        `(?:could|able to)(?: [a-z]+){0,2}? ${DOING}`,
        '(?:walked|sat|stood|drove|lifted|slept|worked|cooked|gardened|climbed|carried)\\b',
        '(?:returned|went|gone|back|got) (?:back )?to (?:[a-z-]+ ){0,4}?(?:work|duty|duties|job|shifts?|hours|exercis[a-z]+|activities|walking|gardening|school)',
        '(?:resumed|resuming)\\b',
        'more active\\b',
        'where before\\b',
        'than before\\b(?= (?:the|he|she|it|in))',
        'restrictions (?:were |was )?(?:lifted|eased|reduced|relaxed|loosened)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: (match) => after(match) && !/\b(?:can|could) not\b|\bunable\b/.test(match.clause.text),
    },
    {
      cue: cue(
        `(?:improved|improves|better|increased|increase|improvement|gain|gains|gained|greater|restored|more)\\b${GAP} ${ACTIVITY}\\b`,
        `${ACTIVITY}\\b${GAP} (?:rose|improved|improvement|increased|doubled|tripled|went (?:up|from)|grew|better|returned|gains?|gained|longer)\\b`,
        'functional (?:gains?|improvement|benefit|change|recovery)',
      ),
      weight: 0.9,
      when: after,
    },
    says(
      false,
      1.1,
      '(?:remained|stayed|still|kept) off (?:of )?work',
      'did no more',
      '(?:activities of daily living|function|restrictions?|activities) (?:[a-z]+ )?(?:as before|the same|unchanged|no different)',
      'changed (?:nothing|neither)\\b',
      'neither (?:[a-z]+ )?(?:function|activit|work|restrict)[a-z]*',
      `(?:no|any) (?:more|better|change|difference|gain|improvement)(?: [a-z]+){0,3} ${ACTIVITY}`,
      'no more (?:able|active)',
      'could (?:still )?do no more',
    ),
    missed(`${ACTIVITY}\\b`, 'functional\\b', 'what (?:he|she) could do'),
  ],
  INJECTIONS,
);

const DRUG =
  '(?:medications?|medicines?|norco|vicodin|tramadol|ultram|opioids?|narcotics?|naproxen|ibuprofen|nsaids?|hydrocodone|oxycodone|percocet|pills?|tablets?|gabapentin|analgesics?|drugs?|pain medication)';
const FEWER =
  '(?:went|fell|fallen|dropped|reduced|cut|came down|come down|decreased|halved|stopped|tapered|weaned|discontinued|lowered|diminished|less often|from (?:\\d+|[a-z]+) (?:to|tablets|pills|a day)|by half|in half)';

/** Drugs that went down with the pain. */
export const medicationTold = signalFact(
  'prior-injection-less-medication',
  [
    {
      cue: cue(
        `(?:medications|medication|medicines|medicine|norco|vicodin|tramadol|ultram|opioids|opioid|narcotics|naproxen|ibuprofen|nsaids|hydrocodone|oxycodone|percocet|pills|tablets|gabapentin|analgesics|analgesic|drugs)\\b${GAP} ${FEWER}\\b`,
        `(?:stopped|cut|cutting|halved|reduced|reducing|reduction|fewer|less|lowered|tapered|dropped|weaned|decrease|decreased|lower|discontinued|gave up|came off|half as much|half as many|half of|half the|half his|half her)\\b${GAP} ${DRUG}\\b`,
      ),
      weight: 0.9,
      when: (match) => after(match) && !SAME.test(match.clause.text),
    },
    says(
      false,
      1.1,
      `(?:as many|as much|the same|same)(?<!\\bhalf as (?:many|much))(?: [a-z]+){0,4}? ${DRUG}`,
      `(?:intake|use|dose|need|consumption) (?:of|for) (?:[a-z]+ ){0,2}?(?:was|were|stayed|remained|is) (?:[a-z]+ )?(?:the same|unchanged|not (?:reduced|lower|less))`,
      `no (?:reduction|decrease|change|drop|fall|cut)(?: [a-z]+){0,4}? ${DRUG}(?! (?:is|was) (?:doc|rec|desc|not))`,
      '(?:norco|vicodin|tramadol|medications?|opioids?|hydrocodone|oxycodone|percocet|pills?|tablets?) (?:count|use|intake|dose|need)? ?(?:is |was |were )?(?:the )?(?:same|unchanged)',
      `no (?:less|fewer)(?: [a-z]+){0,2}? ${DRUG}`,
    ),
    missed('medications?\\b', 'drugs?\\b', 'analgesics?\\b', 'opioids?\\b'),
  ],
  INJECTIONS,
);
const SAME = /\bas (?:many|much)\b[^;]{0,40}\bas before\b|\bthe same\b|\bunchanged\b/;
