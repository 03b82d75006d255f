import { assertionOf } from '../reading/assertion.js';
import { counts, missing, state } from '../reading/context.js';
import { NSAID_NAMES } from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { after, before } from './subject.js';

const ORAL = [
  ...NSAID_NAMES,
  'anti-?inflammator[a-z]+',
  'oral (?:[a-z]+ ){0,2}?(?:drugs?|medications?|nsaids?|agents?|analgesics?|pain|form|route|tablets?|pills?|anti-inflammator[a-z]+)',
  'medications?\\b',
  'pills\\b',
  'by mouth',
  'opioids?\\b',
  'tramadol',
  'gabapentin',
] as const;
const NOT_TOLERATED =
  /\b(?:intoleran(?:t|ce) (?:to|of|for)|not tolerat(?:e|ed|ing)|could not tolerate|can not (?:take|tolerate)|could not take|(?:may|must|should) not (?:take|have|use|be given)|unable to (?:take|tolerate)|side[- ]effects? (?:from|of|with|to|on)|contraindicat(?:ed|es|ion|ions)(?: (?:to|for))?|allerg(?:ic|y) to|gastritis (?:from|due to|with|on|after)|stopped|rules out|ruled out|preclud(?:e|es|ed)|avoid(?:s|ed|ing)?|upset (?:from|by|with))\b[^;]{0,60}$/;
const NOT_TOLERATED_AFTER =
  /^[^;]{0,60}?\b(?:not (?:been )?tolerated|forbidden|prohibited|denied|closed to|barred|until (?:an? |the |his |her )?(?:[a-z]+ )?(?:ulcer|bleed|gastritis|kidney|creatinine|rash|reflux)|to (?:gi |a |gastr)[a-z]*|contraindicated|(?:was|were|had to be|has been|have been) (?:stopped|discontinued|withdrawn|given up) (?:because|due|for|owing|after|on account|when|once|as)|caus(?:ed|es|ing) (?:[a-z]+ ){0,3}?(?:gastr|stomach|nausea|heartburn|ulcer|bleed|upset|confusion|rash|drows|sedat|renal|kidney|gi\b)|because of (?:[a-z]+ ){0,3}?(?:gastr|ulcer|bleed|reflux|kidney|renal|stomach|creatinine|heartburn|gi\b)|intoler|ruled out|d\/c|can not be (?:taken|used)|upset (?:his|her|the) stomach|allerg)/;

const NAMES = cue(...ORAL);

/** Oral drugs are not tolerated or may not be given. */
export const oralNotTolerated = together(
  ['oral-not-tolerated'],
  ['topical-compound', 'other'],
  (context) => {
    for (const reading of context.readings) {
      for (const { clause, start, end } of NAMES.inIndex(reading.index)) {
        if (!counts(context, clause)) continue;
        const left = before(clause, start, 90);
        const right = after(clause, end, 80);
        const how = assertionOf(clause, start, end);
        if (NOT_TOLERATED.test(left) || NOT_TOLERATED_AFTER.test(right)) {
          const at = clause.text.search(/intoler|tolerat|contraindic|gastritis|stopped|rul|preclu/);
          const said = at < 0 ? how : assertionOf(clause, at, at + 6);
          if (said === 'undocumented') missing(context, 'oral-not-tolerated', clause, 1.1);
          else if (
            said === 'negated' &&
            /\b(?:no|without|denies|any|not) (?:[a-z]+ ){0,2}(?:intoler|contraind|allerg|side)/.test(left)
          )
            state(context, 'oral-not-tolerated', false, clause, 1);
          else state(context, 'oral-not-tolerated', true, clause, 1.1);
        } else if (
          (how === 'affirmed' &&
            /^[^;]{0,30}?\b(?:(?:is|are|was|were) (?:well )?tolerated|without (?:side|adverse|difficulty|trouble|complaint|upset|harm)|tolerat(?:es|ed) well)/.test(
              right,
            )) ||
          (/\btolerat(?:es|ed|ing) (?:[a-z]+ ){0,3}$/.test(left) && how === 'affirmed')
        ) {
          state(context, 'oral-not-tolerated', false, clause, 1.15);
        }
      }
    }
  },
  signalFact('oral-not-tolerated', [
    {
      cue: cue(
        'intoleran(?:t|ce)\\b',
        'ulcer (?:that )?(?:bled|disease)',
        'bleeding ulcer',
        'gastritis',
        '(?:renal|kidney) (?:insufficiency|failure|disease)',
        'gastric bypass',
        'gastrointestinal bleed[a-z]*',
        'gi bleed[a-z]*',
        'history of ulcers?',
        'peptic ulcer',
      ),
      negated: false,
      weight: 0.9,
    },
    {
      cue: cue(
        'tolerat(?:e|es|ed|ing)\\b (?:[a-z]+ ){0,3}?(?:oral|medications?|nsaids?|by mouth|pills)[a-z]*',
        'swallow(?:ing)?\\b',
      ),
      affirmed: null,
      negated: true,
      weight: 0.95,
    },
    {
      cue: cue('why (?:[a-z]+ ){0,6}?(?:oral|topical)\\b[a-z ]{0,30}'),
      affirmed: null,
      negated: null,
      weight: 0.9,
    },
  ]),
  askedFor(
    'oral-not-tolerated',
    cue('intolerant', 'intolerance', 'not tolerated', 'unable to (?:take|tolerate)', 'contraindicat[a-z]+'),
    { negated: 'not-documented', weight: 0.85 },
  ),
);
