import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue, type Match } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';

const DEVICES: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];
const ADJUNCTS: readonly TreatmentId[] = [
  ...DEVICES,
  'acupuncture',
  'massage',
  'chiropractic',
  'biofeedback',
  'psychotherapy',
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'durable-medical-equipment',
];

const ACTIVITY = cue(
  'exercis(?:e|es|ing)\\b(?! tolerance)',
  'stretch(?:es|ing)\\b',
  'strengthening\\b',
  'home program',
  'gym\\b',
  'yoga\\b',
  'pilates',
  '(?:walks|walking|swims|swimming|cycling|cycles)\\b',
  'active (?:physical )?therapy',
  '(?:attends|attending|is in) (?:physical )?therapy\\b',
  'restoration\\b',
  'conditioning\\b',
);
/** It goes on now, or will with the treatment. */
const GOES_ON =
  /\b(?:go(?:es)? on|going on|continu(?:es?|ing)|ongoing|daily|each (?:day|morning|evening|time|week)|every (?:day|morning|evening|other day)|(?:once|twice|\d+ (?:times|x|days|mornings|evenings)) (?:a|per|each|every|weekly) ?(?:day|week)?|weekly|alongside|beside|keeps? (?:up|on)|kept up|under way|in progress|attend(?:s|ing)|resumes?|to follow|followed (?:[a-z]+ ){0,6}?by|follows|paired|together|combin(?:es|ed|ing)|throughout|maintains?|faithful(?:ly)?|diligent(?:ly)?|regular(?:ly)?|still)\b/;
/** An earlier course, one yet wished for, or what the patient can not do. */
const NOT_NOW =
  /\b(?:treated with|completed|taught|instructed|discharged|should|guidelines?|failed|prior|previous|expected|after which|in the past|pain (?:on|with|when|after)|limited to|tolerance|can (?:only |not )?walk|distance|used to|request(?:ed)? (?:for|is)|gym membership|reports? (?:of|that))\b/;
const goesOn = ({ clause }: Match<true>): boolean => GOES_ON.test(clause.text) && !NOT_NOW.test(clause.text);

const beside: Signal = { cue: ACTIVITY, undocumented: null, negated: null, weight: 0.85, when: goesOn };

const asked = ({ clause }: { clause: Clause }): boolean => !/\bguidelines?\b/.test(clause.text);

/** Exercise that goes on beside the treatment, in the words of who does it. */
export const besideExercise = signalFact(
  'part-of-active-program',
  [
    { ...beside, supposed: true },
    {
      cue: cue(
        '(?:with|into|beside|of) what (?:[a-z]+ )?(?:exercises?|program|activity|rehabilitation|else|other)\\b',
        '(?:exercises?|program|regimen|rehabilitation)\\b(?= (?:is |was |were |has been |have been )?(?:described|mentioned|documented|specified|named|on record|on file))',
        '(?:exercises?|program|regimen) (?:it|the unit|the device|this|they|the treatment) (?:would|is to|will|should) (?:be )?(?:go|part|join|accompany|supplement|combined|used)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.05,
      when: asked,
    },
    {
      cue: cue(
        '(?:stopped|quit|abandoned|dropped|given up|ceased) (?:[a-z]+ ){0,2}?(?:exercis[a-z]*|stretching|the program|therapy)\\b',
        '(?:attends|follows|does|has) no (?:[a-z]+ )?(?:program|exercises?|therapy)\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: false,
      weight: 0.95,
      when: asked,
    },
  ],
  ADJUNCTS,
);

/** A device used beside exercise, or in the place of nothing, does not stand alone. */
export const notAlone = signalFact(
  'isolated-intervention',
  [
    { ...beside, affirmed: false, supposed: false },
    {
      cue: cue(
        '(?:take|takes|taking) the place of\\b',
        '(?:replace|replaces|replacing|substitute for|instead of) (?:anything|other|the other|exercise|therapy|any)\\b',
      ),
      affirmed: null,
      negated: false,
      undocumented: false,
      when: asked,
    },
  ],
  DEVICES,
);
