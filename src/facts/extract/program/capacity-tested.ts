import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { WORK } from './subject.js';

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

/** "No capacity evaluation was made". */
export const capacityTested = signalFact(
  'functional-capacity-evaluation-done',
  [
    {
      cue: cue(
        'capacity (?:evaluations?|tests?|testing|assessments?|exam[a-z]*)',
        'evaluations? of (?:his|her|the|functional|work) (?:[a-z]+ )?capacity',
        '(?:physical|functional|work) demands? (?:level )?(?:test|evaluation)[a-z]*',
        'functional testing (?:showed|found|put|placed)',
      ),
      when: ({ clause }) => !/\brequest|\brecommended\b|\bmust\b|\bshould\b/.test(clause.text),
      weight: 0.9,
    },
  ],
  ['work-hardening'],
);
