import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

/** A band that jumps and sends pain elsewhere. */
export const bandsThatJump = signalFact(
  'twitch-response',
  [
    {
      cue: cue(
        '(?:bands?|knots?|points?|nodules?) (?:[a-z]+ ){0,6}?(?:jump|jumps|jumped|twitch|twitches|twitched)',
        '(?:bands?|knots?|points?) (?:[a-z,]+ ){0,8}?(?:sends?|refers?|referring|radiat[a-z]+|spreads?)',
        '(?:firm|tight|taut|ropy|palpable|tense) (?:[a-z]+ )?(?:bands?|cords?|knots?)',
        'twitch (?:[a-z]+ ){0,3}?(?:seen|elicited|noted|present|felt|observed)',
      ),
      weight: 0.9,
    },
    {
      cue: cue('twitch\\b', 'not (?:a |any )?(?:taut |firm )?(?:band|twitch)'),
      affirmed: 'not-documented',
      negated: 'not-documented',
      undocumented: 'not-documented',
      weight: 1.3,
      when: ({ clause }) =>
        /\b(?:mentions?|describes?|records?|speaks? of|notes?) [^;]{0,40}\b(?:not|no)\b|\bbut not\b/.test(
          clause.text,
        ),
    },
  ],
  ['trigger-point-injection'],
);

const FACETS = '(?:facets?|facet joints?|facet columns?|pillars?|zygapophys[a-z]+)';
/** Pressure and backward bending: what they provoke. */
export const facetsProvoked = signalFact(
  'facet-tenderness',
  [
    {
      cue: cue(
        `(?:press[a-z]*|palpat[a-z]+|pressure|tender[a-z]*)\\b (?:[a-z0-9-]+ ){0,8}?${FACETS}`,
        `facets? (?:[a-z0-9-]+ ){0,6}?(?:tender|painful|hurts?|provok[a-z]+|positive)`,
        '(?:bending|leaning|arching) back(?:ward)? (?:[a-z]+ ){0,3}?(?:hurts?|painful|provokes?|worse[a-z]*)',
        '(?:worse|worsens?|worsened|aggravated|provoked|reproduced|increased) (?:[a-z]+ ){0,2}?(?:with|by|on) (?:[a-z]+ ){0,2}?(?:extension|extending|rotation|bending back|loading|arching)',
      ),
      undocumented: 'not-documented',
      weight: 0.85,
    },
    {
      cue: cue(
        'loading (?:did not|does not|failed to|was negative|is negative|provoked no|gave no)',
        'extension (?:did not|does not|was painless|is painless|provoked no)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
      when: ({ clause }) => !/\bdocument|\brecord/.test(clause.text),
    },
    {
      cue: cue(`(?:findings?|exam[a-z]*) (?:[a-z]+ ){0,5}?(?:facets?|facet-mediated)`),
      affirmed: null,
      negated: 'not-documented',
      weight: 1,
    },
  ],
  ['facet-injection'],
);
