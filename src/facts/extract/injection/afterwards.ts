import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { valueFact } from '../reading/value.js';
import { aboutInjection } from './response.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];

const AHEAD = /\b(?:request(?:s|ed|ing)?|would|should|hope[sd]?|guidelines?|goal|requires?|so that)\b/;
const after = ({ clause }: { clause: Clause }): boolean => aboutInjection(clause) && !AHEAD.test(clause.text);

/** A deed of daily life taken up again while the injection worked. */
const DEED =
  '(?:vacuumed|swept|mowed|cooked|gardened|drove|walked|stood|sat|slept|lifted|carried|climbed|cleaned|changed|danced|swam|fished|hiked|shopped|worked|ran|rode|played|knelt|dressed|bathed|washed|laid|lay)';

/** What was done again, and what the reports leave out. */
export const deedsAfter = signalFact(
  'prior-injection-function',
  [
    {
      cue: cue(
        `${DEED}\\b(?: (?!no\\b|not\\b|never\\b)[a-z0-9'-]+){0,7}? (?:again|once more|unaided|without (?:help|stopping|a break))\\b`,
        '(?:able|free) (?:again )?to (?:mow|vacuum|drive|walk|sit|stand|lift|work|sleep|cook|climb|garden|carry|clean)\\b',
        '(?:taken|took|takes) up (?:again|his|her|the)\\b',
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.9,
      when: after,
    },
    {
      cue: cue(
        '(?:function|activity|activities) ?: ?(?:blank|not|nothing|none|no|silent)\\b',
        'no (?:[a-z]+ )?(?:change|gain|improvement|difference) (?:in|of) (?:[a-z]+ ){0,2}?(?:activity|activities|function|tolerance)[a-z ]{0,20} (?:is|was|are|were|has been) (?:reported|recorded|documented|described|noted|mentioned)',
      ),
      affirmed: 'not-documented',
      negated: 'not-documented',
      weight: 1.3,
      when: after,
    },
  ],
  INJECTIONS,
);

/** Drugs as many as before, or more. */
export const drugsUndiminished = signalFact(
  'prior-injection-less-medication',
  [
    {
      cue: cue(
        'same (?:count|number|dose|amount|quantity)\\b',
        'did not (?:budge|move|change|fall|drop)\\b',
        'medication list [a-z0-9, /]{0,40}(?:longer|unchanged|the same)\\b',
        '(?:longer|more|higher) (?:[a-z]+ ){0,4}?than (?:before|that of|in|it was)\\b',
      ),
      affirmed: false,
      negated: false,
      weight: 1.1,
      when: (match) =>
        after(match) &&
        /\b(?:medication|norco|vicodin|tramadol|opioids?|hydrocodone|oxycodone|percocet|tablets|pills|dose|drugs?|list)\b/.test(
          match.clause.text,
        ),
    },
  ],
  INJECTIONS,
);

/** "The only injection in the past twelve months", "the second in a year": how many this year had before. */
export const givenThisYear = valueFact(
  'injections-this-year',
  [
    {
      cue: cue(
        'only (?:[a-z-]+ )?(?:injection|block|epidural|procedure|ablation|neurotomy|1)\\b',
        'second\\b(?= (?:[a-z]+ ){0,2}?(?:in|within) (?:a|the|1|12) ?(?:past |last |same )?(?:year|months))',
      ),
      anyAssertion: true,
      weight: 0.9,
      read: ({ clause, end }) =>
        /^[^.;]{0,60}\b(?:year|12 months|twelvemonth|20\d\d)\b/.test(clause.text.slice(end)) ? 1 : null,
    },
    {
      cue: cue('only earlier (?:injection|block|epidural|procedure|ablation|neurotomy|1)\\b'),
      weight: 0.8,
      read: () => 1,
    },
  ],
  INJECTIONS,
);

/** The first of its kind, said in few words. */
export const firstOfItsKind = signalFact(
  'earlier-injection',
  [
    {
      cue: cue(
        'first (?:[a-z-]+ )?(?:neurotomy|rhizotomy|ablation|block|set|injection|epidural|series)\\b',
        'none (?:done|given|had|performed|tried) (?:before|yet|so far|earlier)\\b',
        'no earlier (?:series|injections?|blocks?|set|ones?|procedure)\\b',
        'no (?:[a-z-]+ )?injections? (?:to date|so far|yet|has been|have been|was|were)\\b',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause, start }, context) =>
        aboutBodyPart(context, clause) &&
        clause.section === 'rationale' &&
        (/\b(?:this|it|is|a|as|none|no)\b/.test(clause.text.slice(Math.max(0, start - 14), start)) ||
          /^(?:none|no )/.test(clause.text.slice(start)) ||
          start < 3) &&
        !/\b(?:after|since|from|to|by|of|with|helped|gave|relief|percent|earlier than)\b (?:the |a )?$/.test(
          clause.text.slice(0, start),
        ) &&
        !/\b(?:gave|helped|relief|lasted|only if|percent|wore|response|result|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}[/-]\d{1,2})\b/.test(
          clause.text,
        ),
    },
  ],
  INJECTIONS,
);
