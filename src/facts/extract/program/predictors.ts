import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FRP, stated } from './subject.js';

/** The team has taken up what speaks against success: depression, opioids, smoking, secondary gain … */
export const negativePredictors = signalFact(
  'negative-predictors-addressed',
  [
    {
      cue: cue(
        'negative predictors?',
        'predictors? (?:of|for|and|were|are|as)',
        'predictors?\\b',
        'negative (?:factors|indicators)',
        'barriers? to (?:success|recovery|treatment|improvement)',
        'predictors? of',
        'risk factors? for (?:failure|poor|a poor)',
      ),
      negated: 'not-documented',
      when: (match) => stated(match) && !/\bnothing\b|\bleft out\b/.test(match.clause.text),
    },
    {
      cue: cue('nothing\\b', 'left out\\b'),
      affirmed: null,
      negated: 'not-documented',
      when: ({ clause }) => /\bpredictors?\b/.test(clause.text),
    },
    {
      cue: cue(
        '(?:were|was|was each|were each|have been) (?:each )?taken up',
        'dealt with\\b',
        'addressed (?:by|with|in) (?:a |the )?(?:plan|treatment)',
        '(?:set|sets) out how (?:it|each|they|these) (?:would|will|is to|are to)',
        'says? how (?:it|each|they|these) (?:would|will|is to|are to)',
        'depression (?:was|is|has been) (?:acknowledged|addressed|taken up|discussed)',
        'spoke to (?:his|her|the) (?:depression|anxiety|opioid)',
        'plan for (?:his|her|the) (?:depression|opioid|smoking)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
    },
  ],
  FRP,
);

const PREDICTORS =
  /\b(?:smok|tobacco|depress|anxiety|distress|litigat|secondary gain|opioid|dissatisf|employer|pessimis|poor outlook|disability|pre-?treatment pain|work relation|predictor|obstacle|barrier)/;

/** The obstacles themselves, and what was done about them. */
export const obstacles = signalFact(
  'negative-predictors-addressed',
  [
    {
      cue: cue(
        '(?:obstacles?|hindrances?|impediments?|unfavorable factors|prognostic factors|prognostic signs|yellow flags) (?:[a-z]+ ){0,4}?(?:addressed|considered|weighed|discussed|dealt with|taken up|met|treated|reviewed|resolved|examined)',
        '(?:considered|weighed|discussed|addressed|examined|reviewed|treated|managed|resolved|worked through|taken into account|gone into|spoken of)\\b',
      ),
      negated: 'not-documented',
      when: ({ clause }) => (clause.text.match(new RegExp(PREDICTORS.source, 'g'))?.length ?? 0) >= 2,
      weight: 0.85,
    },
    {
      cue: cue('(?:obstacles?|barriers?|hindrances?|impediments?|prognostic factors|prognostic signs)\\b'),
      affirmed: null,
      negated: null,
      weight: 0.8,
    },
    {
      cue: cue('(?:obstacles?|barriers?|hindrances?|impediments?|prognostic factors|prognostic signs)\\b'),
      negated: null,
      undocumented: null,
      when: ({ clause }) =>
        /\b(?:addressed|considered|weighed|discussed|dealt with|taken up|treated|reviewed|resolved|examined)\b/.test(
          clause.text,
        ),
      weight: 0.8,
    },
  ],
  FRP,
);
