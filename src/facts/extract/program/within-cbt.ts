import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { says } from './subject.js';

const ALONE = [
  'outside (?:of )?(?:[a-z]+ ){0,2}?(?:cognitive|cbt|psychotherapy)[a-z ]*',
  'stand-? ?alone',
  'isolation\\b',
  'separate from (?:[a-z]+ ){0,2}?(?:cognitive|cbt|psychotherapy)',
];

/** Biofeedback within cognitive behavioral therapy. */
export const partOfCbt = signalFact(
  'part-of-cbt',
  [
    {
      cue: cue(
        `cognitive[- ]behaviou?ral`,
        'cbt\\b',
        `psychotherapy\\b`,
        'behavioral (?:program|therapy|treatment)',
      ),
      when: ({ clause, start }) =>
        !/\boutside (?:of )?[a-z ]*$|\bapart from [a-z ]*$|\bseparate from [a-z ]*$/.test(
          clause.text.slice(Math.max(0, start - 80), start),
        ) &&
        !/\b(?:has had|completed|earlier|previous|prior)\b/.test(clause.text) &&
        !/\bbiofeedback is (?:an option|recommended)\b/.test(clause.text),
    },
    {
      cue: cue(
        'separately\\b',
        'apart from (?:the |his |her |any )?(?:psychotherapy|cognitive|cbt)',
        'at an? (?:affiliated|separate|different) center',
        'not (?:[a-z]+ ){0,3}?(?:combined|within)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) => /\bbiofeedback\b|\bapart from\b/.test(clause.text),
    },
    {
      cue: cue(
        'would stand alone',
        'stand alone\\b',
        'not (?:yet )?begun',
        'has not (?:yet )?(?:begun|started)',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
    },
    { cue: cue(...ALONE), affirmed: false, negated: true, undocumented: null, weight: 1.1 },
  ],
  ['biofeedback'],
);

/** Biofeedback with or without a therapy of the mind. */
export const withTherapyOfMind = signalFact(
  'part-of-cbt',
  [
    says(
      false,
      1.1,
      'on (?:its|their) own\\b',
      'by itself\\b',
      '(?:apart|separate|aside|detached|divorced) from (?:any |all |other )?(?:psycholog|cognitive|therap|psychother|talk)[a-z]*',
      'without (?:any )?(?:accompanying |concurrent |other )?(?:psycholog|cognitive|psychother|talk)[a-z]*',
      'unaccompanied\\b',
      'independent of\\b',
    ),
    {
      cue: cue('(?:psychological|behavioral|talk|coping[- ]skills?) (?:treatment|therapy|program|training)'),
      when: ({ clause }) =>
        /\b(?:within|part of|together|along|alongside|combin|adjunct|accompan|during|in conjunction)/.test(
          clause.text,
        ),
      weight: 0.8,
    },
  ],
  ['biofeedback'],
);
