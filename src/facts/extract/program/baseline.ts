import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FRP, stated } from './subject.js';

/** A thorough evaluation with functional testing, against which change can be measured. */
export const baselineEvaluation = signalFact(
  'baseline-evaluation',
  [
    {
      cue: cue(
        'baseline (?:[a-z]+ ){0,2}?(?:tests?|testing|evaluations?|measures?|measurements?|assessments?|function|data)',
        '(?:multi|inter)-?disciplinary (?:[a-z]+ ){0,2}?(?:evaluations?|assessments?|consultation|conference)',
        'functional (?:tests?|testing|measures?|capacity testing|baseline)',
        '(?:adequate|thorough|comprehensive|initial) (?:and (?:adequate|thorough|comprehensive) )?(?:[a-z]+ ){0,2}?(?:evaluation|assessment)',
        'initial testing',
        'entry testing',
        'testing (?:at|on) (?:entry|admission|the outset)',
        'evaluation by (?:an? |the )?(?:team|physician|doctor)[a-z, ]*',
        '(?:team|staff) (?:measured|tested|evaluated|assessed)',
        'measured (?:function|grip|lifting|walking)[a-z, ]*',
        'functional capacity (?:evaluation|assessment)',
        'initial functional',
        'baseline\\b',
      ),
      when: (match) => stated(match) && !/\bpsychological evaluation\b/.test(match.clause.text),
    },
    {
      cue: cue('never (?:measured|tested|evaluated|assessed)', 'not (?:been )?(?:measured|tested) at'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => /\bbaseline\b|\bfunction/.test(clause.text),
    },
    // A bare "no baseline" misses it; "no baseline testing was done" denies it.
    {
      cue: cue('baseline\\b(?=[.,;]|$)'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
  ],
  FRP,
);

/** The program is to spare the worker an optional operation. */
export const surgeryToBeAvoided = signalFact(
  'surgery-to-be-avoided',
  [
    {
      cue: cue(
        'avoid(?:s|ed|ing|ance)? (?:of )?(?:an? |the |any |his |her )?(?:[a-z]+ ){0,2}?(?:surgery|operation|fusion|procedure|arthroplasty|replacement|surgical)',
        'avert(?:s|ed|ing)? (?:an? |the |any )?(?:[a-z]+ ){0,2}?(?:surgery|operation|fusion)',
        'spare (?:him|her|the worker|the patient) (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        '(?:operation|surgery|fusion|procedure) to (?:be )?avoid(?:ed)?',
        'alternative to (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        'instead of (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        'would rather (?:not have|avoid)[a-z ]*',
        'rather (?:not have|avoid) (?:an? |the |any )?(?:surgery|operation|fusion|it)\\b',
        'purpose: to avoid',
        'forestall (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation)',
      ),
      undocumented: null,
    },
    // "The goal is to avoid surgery" is no wish only: it is the purpose that counts here.
    {
      cue: cue(
        'goal (?:[a-z]+ ){0,6}?(?:is|being) to avoid (?:[a-z]+ ){0,2}?(?:surgery|operation|fusion)',
        'hopes? (?:[a-z]+ ){0,6}?(?:avoid|spare|avert) (?:[a-z]+ ){0,3}?(?:surgery|operation|fusion)',
      ),
      undocumented: null,
    },
  ],
  FRP,
);
