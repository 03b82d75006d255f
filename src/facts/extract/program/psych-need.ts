import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/cue.js';
import { Lexicon } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { valueFact } from '../reading/value.js';

const PSYCH: readonly TreatmentId[] = ['psychotherapy', 'psychological-evaluation', 'biofeedback'];

/** A questionnaire is no symptom where its score is that of the healthy. */
const UNREMARKABLE = /\bphq-? ?9 (?:of |is |was )?[0-4]\b|\bnowhere mentioned\b/;

/** Depression, anxiety or what pain does to the mind, as described or measured. */
export const psychologicalSymptoms = signalFact(
  'psychological-symptoms',
  [
    {
      cue: cue(
        'depress(?:ion|ed|ive)\\b',
        'anxiety\\b',
        'anxious\\b',
        'panic\\b',
        'crying\\b',
        'tearful[a-z]*',
        'worthless[a-z]*',
        'mdd\\b',
        'gad\\b',
        'low mood',
        'weeps\\b',
        'weeping',
        'afraid (?:to|of)\\b',
        'pain-related fear',
        'suicidal ideation',
        'poor concentration',
        'psychological findings',
        'hopeless[a-z]*',
        'helpless[a-z]*',
        'irritab[a-z]+',
        'fear (?:of (?:movement|moving|re-? ?injury|driving|pain|falling)|avoidance)',
        'fear-avoidance',
        'avoids driving',
        'kinesiophob[a-z]+',
        'catastrophi[a-z]+',
        'beck (?:depression|anxiety|score|inventory)',
        'bdi\\b',
        'bai\\b',
        'phq-? ?9',
        'gad-? ?7',
        'hamilton (?:depression|anxiety)',
        'suicid[a-z]+',
        '(?:poor|disturbed|disrupted) sleep',
        'sleep (?:disturb[a-z]+|disorder|difficult[a-z]+)',
        'insomnia',
        'post-? ?traumatic stress',
        'posttraumatic stress',
        'ptsd\\b',
        'nightmares?\\b',
        'flashbacks?\\b',
        'withdrawn\\b',
        'adjustment disorder',
        'pain disorder',
        'psychological (?:symptoms?|distress|factors|complaints?|problems|difficult[a-z]+|sequelae|issues)',
        '(?:emotional|mental) (?:distress|symptoms?|complaints?|problems|difficult[a-z]+)',
        'psychiatric (?:symptoms?|complaints?|problems)',
        'stress (?:symptoms|reaction|disorder)',
        'mood (?:disorder|disturbance|swings)',
      ),
      when: ({ clause }) => !UNREMARKABLE.test(clause.text),
    },
    {
      cue: cue(
        'mood (?:is |was )?(?:good|normal|euthymic|stable)',
        'psych: negative',
        'psych(?:ological|iatric)? (?:[a-z]+ ){0,2}?(?:is |was )?(?:negative|normal|unremarkable)',
        'mental status (?:is |was )?normal',
        'phq-? ?9 (?:of |is |was )?[0-4]\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
    },
    {
      cue: cue('nowhere (?:mentioned|described|documented)'),
      affirmed: 'not-documented',
      undocumented: 'not-documented',
      weight: 1.1,
      when: ({ clause }) => /\bpsych|\bmental|\bemotional/.test(clause.text),
    },
  ],
  [...PSYCH, 'spinal-cord-stimulator', 'specialist-referral', 'office-visit', 'antidepressant'],
);

const diagnosis = (value: string, ...patterns: string[]) =>
  patterns.map((pattern) => [pattern, value] as const);

const DIAGNOSES = new Lexicon<string>([
  ...diagnosis('ptsd', 'ptsd\\b', 'post-? ?traumatic stress', 'posttraumatic stress'),
  ...diagnosis(
    'other',
    'adjustment (?:disorder|reaction)[a-z ]*',
    'somatic symptom',
    'somatoform',
    'insomnia disorder',
    'bipolar',
  ),
  ...diagnosis(
    'pain-coping',
    'pain disorder',
    'psychological factors? affecting',
    'psychological factors? associated',
    'pain[- ]coping',
    'coping with (?:chronic )?pain',
  ),
  ...diagnosis(
    'depression',
    'major depress[a-z]+(?: disorder)?',
    'mdd\\b',
    'depressive disorder',
    'depression\\b',
    'dysthymi[a-z]+',
    'mood disorder',
  ),
  ...diagnosis(
    'anxiety',
    'anxiety (?:disorder|state)',
    'panic disorder',
    'generalized anxiety',
    'gad\\b',
    'anxiety\\b',
  ),
]);

/** How surely a mention is a diagnosis; PTSD and depression have a rule of their own, so they go first among several. */
const RANK: Record<string, number> = {
  ptsd: 0.05,
  depression: 0.04,
  anxiety: 0.03,
  'pain-coping': 0.02,
  other: 0.01,
};

const NAMED =
  /\b(?:diagnos\w+|disorder|has|had|suffers|meets? (?:the )?criteria|impression|assessment|dx|mdd|gad|ptsd|major depress\w+)\b/;

/** One reading for each rank, since a candidate's weight belongs to its reading. */
export const psychologicalDiagnosis = valueFact(
  'psychological-diagnosis',
  Object.entries(RANK).map(([kind, bonus]) => ({
    cue: DIAGNOSES,
    weight: 1 + bonus,
    read: ({ value, clause, start, end }) => {
      if (value !== kind || !NAMED.test(clause.text)) return null;
      // The name of a test or of another's belief is no diagnosis.
      if (/^[a-z -]{0,4}(?:inventory|scale|score|questionnaire|screen)/.test(clause.text.slice(end).trim()))
        return null;
      if (/\b(?:beck|hamilton|rule out|suspected) $/.test(clause.text.slice(Math.max(0, start - 80), start)))
        return null;
      return value;
    },
  })),
  PSYCH,
);

/** Major depression or PTSD in its severe form. */
export const severePsychologicalCase = signalFact(
  'severe-psychological-case',
  [
    {
      cue: cue(
        'severe (?:case of |and recurrent |recurrent )?(?:major )?depress[a-z]+',
        'severe (?:ptsd|post-? ?traumatic|posttraumatic)',
        'severe case',
        'severely depressed',
        'mdd\\b,? (?:recurrent,? |single episode,? )?severe',
        'recurrent,? severe',
        'depress(?:ion|ive)(?: disorder)?(?:,? (?:recurrent|single episode|recurrent episode))?,? severe\\b',
        '(?:depression|ptsd|disorder) (?:is|was|remains) (?:very |now |quite )?severe\\b',
        'severe (?:to extreme )?(?:range|symptoms of (?:depression|ptsd))',
      ),
      when: ({ clause }) =>
        /\bdepress|\bptsd|\btraumatic|\bsevere case|\bsuicid|\bmdd|\bbdi/.test(clause.text),
    },
    {
      cue: cue('severe\\b'),
      affirmed: null,
      undocumented: null,
      when: ({ clause }) => /\bdepress|\bptsd|\btraumatic/.test(clause.text),
    },
    {
      cue: cue(
        '(?:single episode|recurrent),? (?:mild|moderate)\\b(?! to severe)',
        '(?:mild|moderate) (?:major )?depress[a-z]+',
        'moderate\\b(?= (?:ptsd|depress))',
        'of (?:mild|moderate) degree',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
    },
  ],
  ['psychotherapy'],
);
