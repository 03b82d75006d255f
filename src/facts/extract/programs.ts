import type { TreatmentId } from '../../request/treatment.js';
import { cue, Lexicon } from './lexicon.js';
import { signalFact } from './signal.js';
import { numberAt, spanIn, valueFact } from './value.js';

const PROGRAMS: readonly TreatmentId[] = ['functional-restoration-program', 'work-hardening'];
const FRP: readonly TreatmentId[] = ['functional-restoration-program'];
const WORK: readonly TreatmentId[] = ['work-hardening'];

export const baselineEvaluation = signalFact(
  'baseline-evaluation',
  [
    {
      cue: cue(
        'baseline (?:functional )?(?:test|testing|evaluation|measures?|functional)',
        '(?:multi|inter)disciplinary evaluation',
        'functional testing',
        'adequate and thorough evaluation',
        'thorough evaluation',
      ),
    },
  ],
  FRP,
);
export const fceDone = signalFact(
  'functional-capacity-evaluation-done',
  [
    {
      cue: cue('functional capacity (?:evaluation|assessment|exam)'),
      when: ({ clause }) => !/\b(?:requested|may be required|is requested)\b/.test(clause.text),
      undocumented: false,
    },
  ],
  [...WORK, 'functional-capacity-evaluation'],
);
export const independentFunctionLost = signalFact('independent-function-lost', [
  { cue: cue('(?:needs?|needed|requires?|required) (?:[a-z]+ )?(?:help|assistance) (?:with|to|in)', 'dress without help', 'loss of (?:the )?(?:ability to )?(?:function )?independen[a-z]+', 'function independently', 'ability to function', 'below (?:the )?sedentary', 'can neither (?:sit|stand|dress|walk)', 'no longer (?:drove|drives|cooks?|cooked)', 'dependent on (?:others|family|spouse)', 'significant loss'), negated: true, undocumented: 'not-documented' },
], FRP); // biome-ignore format: cues
export const motivated = signalFact(
  'motivated',
  [
    {
      cue: cue(
        'motivat(?:ed|ion)\\b',
        'keen to',
        'willing to',
        'eager to',
        'wants (?:my|his|her) life back',
        'asked in writing',
        'pledged to',
        'agreed to (?:taper|wean|come off|forgo)',
        'forgo (?:secondary|disability)',
      ),
      undocumented: 'not-documented',
    },
  ],
  FRP,
);
export const negativePredictors = signalFact('negative-predictors-addressed', [
  { cue: cue('negative predictors?', 'predictors (?:of success|and)', 'depression (?:was|is) acknowledged', '(?:set out|says) how (?:it|each|they) (?:would|will)', 'addressed by a treatment plan', 'spoke to (?:his|her) depression', 'names the predictors'), undocumented: 'not-documented' },
], FRP); // biome-ignore format: cues
export const programWeeksRequested = valueFact(
  'program-weeks-requested',
  [
    {
      cue: cue('weeks?\\b'),
      heading: 'only',
      read: ({ clause, start }) =>
        numberAt(
          /(\d{1,2}) ?(?:x ?)?(?:additional |more |initial |full )?weeks?\b|for (\d{1,2}) weeks|x (\d{1,2}) weeks/,
        )({ clause, start: 0, end: start, value: true }),
    },
  ],
  PROGRAMS,
);
export const programWeeksCompleted = valueFact(
  'program-weeks-completed',
  [
    {
      cue: cue(
        '(?:completed|finished|attended) (?:[a-z]+ ){0,4}?\\d+ weeks',
        'weeks? (?:of (?:the |a )?(?:program|functional)[a-z ]*)?(?:completed|attended|finished)',
      ),
      read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 8), end + 4), 'weeks'),
    },
  ],
  PROGRAMS,
);
export const programSessions = valueFact(
  'program-sessions-total',
  [
    {
      cue: cue('sessions?\\b', 'full[- ]day sessions?', 'days\\b'),
      heading: 'only',
      read: ({ clause, start }) =>
        numberAt(/(?<![\d/])(\d{1,3}) (?:[a-z-]+ ){0,3}?(?:sessions?|days)\b|x ?(\d{1,3}) (?:sessions|days)/)(
          { clause, start: 0, end: start, value: true },
        ),
    },
  ],
  FRP,
);
export const programGains = signalFact(
  'program-gains-documented',
  [
    {
      cue: cue(
        'gains\\b',
        'objective (?:and subjective )?gains',
        'demonstrated efficacy',
        'progress in the program',
        'subjective and objective gains',
      ),
      undocumented: 'not-documented',
      when: ({ clause }) => !/\bwould have to be\b|\bcalls for\b|\bwithout evidence of\b/.test(clause.text),
    },
  ],
  FRP,
);
export const programHours = valueFact(
  'program-hours-tolerated',
  [{ cue: cue('hours (?:a|per) day'), read: numberAt(/(\d{1,2}) (?:to \d )?hours (?:a|per) day/, 12) }],
  WORK,
);
export const repeatProgram = signalFact('repeat-program', [
  { cue: cue('(?:attended|completed|had|undergone) (?:[a-z]+ ){0,3}?(?:such a |same |similar )(?:[a-z]+ )?program', 'attended (?:such a program|work hardening|work conditioning)', '(?:previously|before) (?:attended|completed|had) (?:work hardening|a functional|such)', 'previous(?:ly)? (?:functional restoration|work hardening|work conditioning|pain program)', 'repeat program', 'repetition of', 'first of its kind'), undocumented: null, affirmed: true },
], [...PROGRAMS, 'gym-membership']); // biome-ignore format: cues
export const plateau = signalFact('plateau-documented', [
  { cue: cue('plateau(?:ed|s)?\\b', 'remained at \\d', 'leveled off', 'no further (?:gains|improvement|progress)'), when: ({ clause }) => !/\bcontrary of\b/.test(clause.text), undocumented: 'not-documented' },
  { cue: cue('contrary of a plateau', 'still (?:increasing|improving|progressing)', 'progress that had not stopped', 'continu(?:es|ed|ing) to improve'), affirmed: false, negated: false, undocumented: null, weight: 1.1 },
], PROGRAMS); // biome-ignore format: cues
export const workGoal = signalFact('return-to-work-goal', [
  { cue: cue('return[- ]to[- ]work goal', 'job to (?:go back|return) to', '(?:agreement|agreed) (?:with|by|to by) (?:the |an )?employer', 'position (?:remained|remains|is) (?:open|available)', 'employer (?:[a-z]+ ){0,4}?(?:open|available|agreed|hold|holding|offers?)', 'specific job', 'job goal', 'train as a'), undocumented: 'not-documented', when: ({ clause }) => !/\bguideline\b/.test(clause.text) },
  { cue: cue('retired\\b', 'not looking for work'), affirmed: false, negated: null },
], PROGRAMS); // biome-ignore format: cues
export const surgeryToBeAvoided = signalFact(
  'surgery-to-be-avoided',
  [
    {
      cue: cue(
        'avoid (?:[a-z]+ )?(?:optional |elective |controversial )?surgery',
        'to avoid (?:a |an )?(?:[a-z]+ )?operation',
      ),
    },
  ],
  FRP,
);

const PSYCH: readonly TreatmentId[] = [
  'psychotherapy',
  'psychological-evaluation',
  'biofeedback',
  'spinal-cord-stimulator',
  'antidepressant',
  'specialist-referral',
  'office-visit',
];
export const psychologicalSymptoms = signalFact('psychological-symptoms', [
  { cue: cue('depress(?:ion|ed|ive)\\b', 'anxiety\\b', 'anxious', 'panic', 'crying', 'tearful', 'worthless', 'fear of movement', 'kinesiophobia', 'beck (?:depression|anxiety|score|inventory)', 'suicid[a-z]+', 'poor sleep', 'sleep disturb[a-z]+', 'posttraumatic', 'nightmares', 'phq-?9', 'withdrawn', 'psychological (?:symptoms|distress|factors|complaints)', 'psychiatric symptoms') },
], PSYCH); // biome-ignore format: cues
const diagnosisOf = (value: string, ...patterns: string[]) =>
  patterns.map((pattern) => [pattern, value] as const);
export const psychologicalDiagnosis = valueFact('psychological-diagnosis', [
  { cue: new Lexicon<string>([...diagnosisOf('depression', 'major depress[a-z]+', 'depressive disorder', 'depression'), ...diagnosisOf('ptsd', 'ptsd\\b', 'post-? ?traumatic stress'), ...diagnosisOf('anxiety', 'anxiety disorder', 'panic disorder', 'generalized anxiety'), ...diagnosisOf('pain-coping', 'pain disorder', 'psychological factors affecting', 'pain coping', 'adjustment disorder')]), read: ({ value, clause }) => (/\bbeck|inventory\b/.test(clause.text) && !/disorder|diagnos/.test(clause.text) ? null : value) },
], ['psychotherapy', 'psychological-evaluation', 'biofeedback']); // biome-ignore format: cues
export const severePsych = signalFact(
  'severe-psychological-case',
  [{ cue: cue('severe (?:major )?depress[a-z]+', 'severe (?:ptsd|post-? ?traumatic)', 'recurrent severe') }],
  ['psychotherapy'],
);
export const partOfCbt = signalFact(
  'part-of-cbt',
  [
    {
      cue: cue(
        'within (?:a |the |his |her )?(?:cognitive|cbt|psychotherapy)[a-z ]*',
        'part of (?:a |the |his |her )?(?:cognitive|cbt|psychotherapy)[a-z ]*',
        'combined with (?:cognitive|psychotherapy)[a-z ]*',
        'outside (?:of )?(?:a |the |any )?(?:cognitive|cbt|psychotherapy)[a-z ]*',
        'stand-?alone',
        'separate(?:ly)?\\b',
        'in isolation',
      ),
      negated: false,
      when: ({ clause, start }) => !/^(?:outside|stand|separate|in isolation)/.test(clause.text.slice(start)),
    },
    {
      cue: cue(
        'outside (?:of )?(?:a |the |any )?(?:cognitive|cbt|psychotherapy)[a-z ]*',
        'stand-?alone',
        'separate(?:ly)?\\b',
        'in isolation',
      ),
      affirmed: false,
      negated: true,
    },
  ],
  ['biofeedback'],
);
export const psychologicalClearance = signalFact('psychological-clearance', [
  { cue: cue('psychological(?:ly)? (?:clearance|cleared|evaluation|screen[a-z]*)', 'psychologist has (?:yet )?cleared', 'cleared (?:by|her|him|psych)', 'contraindication to neuromodulation', 'psychologist (?:[a-z]+ ){0,4}?(?:cleared|seen|evaluated)'), negated: false, undocumented: 'not-documented', when: ({ clause }) => !/\brecommended|\brequested both|\bprecede\b/.test(clause.text) },
  { cue: cue('no psychologist', 'no contraindication to (?:neuromodulation|stimulat|implant)[a-z]*'), affirmed: null, negated: null, undocumented: null },
  { cue: cue('contraindication to (?:neuromodulation|stimulat[a-z]*|implant[a-z]*)'), affirmed: false, negated: true, weight: 1.2 },
], ['spinal-cord-stimulator']); // biome-ignore format: cues
export const trialRelief = valueFact(
  'trial-relief-percent',
  [{ cue: cue('trial\\b', 'relief\\b'), read: numberAt(/(?<![\d.-])(\d{1,3}) ?(?:%|percent)/, 40) }],
  ['spinal-cord-stimulator'],
);
export const permanentImplant = signalFact(
  'permanent-implant',
  [
    { cue: cue('permanent\\b', 'implantation\\b'), heading: 'only', negated: null },
    { cue: cue('trial\\b'), heading: 'only', affirmed: false, negated: null, weight: 1.1 },
  ],
  ['spinal-cord-stimulator'],
);
export const lessInvasiveFailed = signalFact(
  'less-invasive-failed',
  [
    {
      cue: cue(
        'less invasive (?:[a-z]+ ){0,4}?(?:failed|contraindicated|exhausted)',
        '(?:therapy|injections?|blocks?|drugs?|medications?)[a-z ,0-9]{0,60}? (?:have |has |had |all )*failed',
        'conservative (?:care|treatment|measures) (?:[a-z]+ )?failed',
        'failed (?:[a-z]+ ){0,3}?(?:therapy|injections?|medications?|conservative)',
      ),
      undocumented: 'not-documented',
    },
  ],
  ['spinal-cord-stimulator', 'surgery'],
);
export const failedBackOrCrps = signalFact(
  'failed-back-or-crps',
  [
    {
      cue: cue(
        'failed back',
        'post-?laminectomy syndrome',
        'complex regional pain',
        'crps\\b',
        'reflex sympathetic',
        'rsd\\b',
        'phantom limb',
        'post-?herpetic',
      ),
    },
  ],
  ['spinal-cord-stimulator', 'h-wave', 'tens'],
);
