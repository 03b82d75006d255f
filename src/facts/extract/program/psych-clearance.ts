import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const PSYCH = /\bpsych\w*|\bmental health\b|\bbehavioral\b/;
const namesPsych = ({ clause }: { clause: Clause }) =>
  !/\bno substitute\b|\bis not an? (?:evaluation|clearance)\b/.test(clause.text) &&
  (PSYCH.test(clause.text) ||
    (clause.previous?.sentence === clause.sentence && PSYCH.test(clause.previous.text)) ||
    (/^\W*(?:she|he|it|the report|this|that|they)\b/.test(clause.text) &&
      PSYCH.test(clause.previous?.text ?? '')));
/** Asked for, advised or still to come. */
const AHEAD =
  /\b(?:request(?:s|ed)|recommend(?:s|ed)|should|to precede|is to|pending|scheduled|awaiting|referral)\b/;

/** A psychological evaluation has cleared the worker for the stimulator. */
export const psychologicalClearance = signalFact(
  'psychological-clearance',
  [
    {
      cue: cue(
        'clears (?:him|her|the [a-z]+)\\b',
        'clear(?:ed|ance|s)\\b',
        'fit for\\b',
        'psychologically fit',
        'suitable (?:candidate|for)',
        'good candidate',
        'appropriate candidate',
        'no psychological barrier',
      ),
      when: (match) =>
        namesPsych(match) &&
        !AHEAD.test(match.clause.text) &&
        !/\b(?:no substitute|instead of|remark|what is (?:wanting|missing|lacking))\b/.test(
          match.clause.text,
        ),
      weight: 1.1,
    },
    {
      cue: cue(
        'psychological(?:ly)? (?:evaluation|screening|assessment|testing|exam[a-z]*|clearance)',
        'psych (?:eval[a-z]*|clearance|screen[a-z]*|consult[a-z]*)',
        'psychologist\\b',
        'psychiatric evaluation',
        'psychosocial (?:evaluation|screening|assessment)',
        'mental health evaluation',
      ),
      affirmed: null,
      when: ({ clause }) => !/\b(?:contraindication|barrier|reason)\b/.test(clause.text),
    },
    {
      cue: cue(
        'contraindications?\\b',
        'obstacles? to',
        'objections? to',
        'psychological (?:barriers?|contraindications?)',
        'reason (?:against|not to proceed)',
        'untreated (?:depression|psych[a-z]+)',
      ),
      affirmed: false,
      negated: true,
      undocumented: true,
      weight: 1.2,
      when: namesPsych,
    },
    {
      cue: cue('not (?:yet )?been (?:psychologically )?cleared', 'not (?:psychologically )?cleared'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
      when: namesPsych,
    },
    {
      cue: cue(
        'pending\\b',
        'outstanding\\b',
        'awaited',
        'not (?:yet )?(?:been )?(?:done|made|performed|carried out|obtained|completed)',
        'yet to be',
        'still to (?:be|come)',
        'none\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.15,
      when: namesPsych,
    },
    {
      cue: cue(
        'pending\\b',
        'outstanding\\b',
        'awaited\\b',
        'not (?:yet )?(?:been )?(?:done|made|performed|carried out|obtained|completed)',
        'yet to be',
        'still to (?:be|come)',
        'none\\b',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.15,
      when: namesPsych,
    },
    {
      cue: cue('advised against', 'unsuitable', 'poor candidate', 'recommended against'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.2,
      when: namesPsych,
    },
    // An evaluation that took place and found no fault.
    {
      cue: cue(
        'psychological (?:evaluation|screening|clearance) (?:[a-z0-9/, ]{1,60} )?(?:was (?:obtained|favorable|positive)|is favorable|found)',
        'psychological clearance: (?:met|yes|obtained)',
        'psychological clearance\\. met',
      ),
      negated: null,
      undocumented: null,
      when: ({ clause }) => !AHEAD.test(clause.text),
    },
  ],
  ['spinal-cord-stimulator'],
);
