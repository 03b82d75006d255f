import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import { aboutBodyPart, counts, missing } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { numberAt, spanIn, valueFact } from '../reading/value.js';
import { sameHalf } from '../study/radiculopathy.js';
import { aboutInjection } from './response.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];
const SHOT = '(?:injections?|blocks?|epidurals?|epidural steroid injections?|ablations?|procedures?|esi)';

/** Given before, or the first of its kind. */
export const injectionBefore = signalFact(
  'earlier-injection',
  [
    {
      cue: cue(
        `(?:injections?|blocks?|epidurals?)(?: steroid injections?)? (?:of|in|from|on|given|done|performed) (?:in |on )?(?:the )?(?:(?:19|20)\\d\\d|\\d|january|february|march|april|may|june|july|august|september|october|november|december|last|that)`,
        `(?:injections?|blocks?|epidurals?)(?: steroid injections?)? (?:\\d{1,2}/|x ?\\d|helped|gave|lasted|held|relieved|wore|brought|took away|reduced|failed|did not)`,
        `(?:third|second|another|further|repeat) (?:[a-z]+ ){0,3}?${SHOT}`,
        'after (?:the|an|that|his|her) (?:[a-z]+ ){0,3}?(?:injections?|blocks?|epidurals?)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.8,
      when: ({ clause, start }, context) =>
        aboutBodyPart(context, clause) &&
        !/\b(?:request|guideline|recommend|proposed)/.test(clause.text) &&
        !/\b(?:no|never|not) (?:[a-z]+ ){0,2}$/.test(clause.text.slice(Math.max(0, start - 20), start)),
    },
    {
      cue: cue(
        `no ${SHOT} (?:of (?:this|the same|that) kind )?(?:has |have |was |were |had )?(?:ever )?(?:came|come|gone|went|preceded|been given|been done|given|done|yet|before)`,
        'no injections? of (?:this|any|that|the same) kind',
        `this (?:is|would be|will be) (?:the |a |his |her )?first (?:[a-z]+ ){0,3}?${SHOT}`,
        `it (?:is|would be|will be) (?:the |a |his |her )?first (?:[a-z]+ ){0,3}?${SHOT}`,
        `(?:has|have) not been (?:an? |any )(?:[a-z]+ ){0,3}?${SHOT}`,
        `never (?:had|received|undergone|been given) (?:an? |any )?(?:[a-z]+ ){0,2}?${SHOT}`,
        `(?:prior|previous|earlier) ${SHOT} ?: ?(?:none|no|0)\\b`,
        `first (?:[a-z]+ ){0,3}?${SHOT} (?:is|would be) (?:requested|asked)`,
        `no (?:prior|previous|earlier) (?:[a-z]+ )?${SHOT}`,
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.3,
      when: ({ clause }, context) => aboutBodyPart(context, clause),
    },
  ],
  INJECTIONS,
);

const ASKED = cue(
  'how (?:much|long|far|well)',
  'how (?:the )?(?:pain|relief)',
  '(?:percentage|duration|amount|degree|extent) (?:and duration )?of (?:the )?(?:relief|benefit)',
  'neither (?:the )?(?:percentage|amount|degree|extent)',
  'relief\\b',
  'response to\\b',
  'quantified\\b',
  'result of the (?:earlier|first|prior|previous)',
);

/** Relief asked for in vain. */
export const reliefTold: Extractor = {
  facts: ['prior-injection-relief-percent', 'prior-injection-relief-weeks'],
  treatments: INJECTIONS,
  read(context) {
    for (const reading of context.readings) {
      for (const { clause, start, end } of ASKED.inIndex(reading.index)) {
        if (!counts(context, clause) || !aboutInjection(clause)) continue;
        if (assertionOf(clause, start, end) !== 'undocumented') continue;
        missing(context, 'prior-injection-relief-percent', clause, 0.8);
        missing(context, 'prior-injection-relief-weeks', clause, 0.8);
      }
    }
  },
};

export const functionAfter = signalFact(
  'prior-injection-function',
  [
    {
      cue: cue(
        '(?:went|back|gone) (?:back )?to (?:full |light |regular |modified )?(?:duty|work)',
        'could (?:again )?(?:sit|stand|walk|drive|lift|sleep|work)',
        'gains? (?:of|in) function',
        'function(?:al)? (?:gain|change|improvement|benefit)',
        'what (?:he|she) could do',
        '(?:sat|stood|walked|drove|lifted|slept|worked) (?:again|longer|for|through|farther)',
        'function improved',
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.9,
      when: ({ clause }) => aboutInjection(clause) && !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        '(?:restrictions|function|activities|work status|duties) (?:[a-z]+ ){0,2}?(?:stayed|remained|were|was|are|is) (?:[a-z]+ )?(?:the same|unchanged)',
        'no (?:gain|change|improvement) (?:of|in) (?:function|activity|work)',
      ),
      affirmed: false,
      negated: false,
      weight: 1,
      when: ({ clause }) => aboutInjection(clause),
    },
  ],
  INJECTIONS,
);

const DRUG =
  '(?:medications?|norco|vicodin|tramadol|opioids?|naproxen|hydrocodone|oxycodone|percocet|pills|tablets|gabapentin|analgesics?)';
export const drugsAfter = signalFact(
  'prior-injection-less-medication',
  [
    {
      cue: cue(
        `${DRUG} (?:use |intake )?(?:went|fell|dropped|was reduced|was cut|came down|decreased|was halved|fallen)`,
        `half as (?:much|many) ${DRUG}`,
        `less ${DRUG}`,
        `fewer ${DRUG}`,
        `stopped (?:taking )?${DRUG}`,
        `reduction (?:of|in) (?:the )?(?:use of )?${DRUG}`,
        `${DRUG} (?:was |were |use )?(?:not )?(?:reduced|fell)`,
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.8,
      when: ({ clause }) => aboutInjection(clause) && !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        `${DRUG} (?:use |intake )?(?:stayed|remained|was|were|is|are) (?:the same|unchanged)`,
        `${DRUG} (?:was|were) not (?:reduced|cut|decreased)`,
      ),
      affirmed: false,
      negated: false,
      weight: 1.1,
      when: ({ clause }) => aboutInjection(clause),
    },
  ],
  INJECTIONS,
);

export const bandsFelt = signalFact(
  'twitch-response',
  [
    { cue: cue('taut bands?', 'jump sign', 'circumscribed trigger'), weight: 0.8 },
    {
      cue: cue('twitch(?: response)?'),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.2,
    },
    {
      cue: cue('twitch(?: response)? (?:is|was) not\\b', 'neither (?:a )?twitch'),
      affirmed: null,
      negated: null,
      weight: 1.2,
    },
  ],
  ['trigger-point-injection'],
);

export const facetFindings = signalFact(
  'facet-tenderness',
  [
    {
      cue: cue(
        '(?:extension|rotation|loading)(?: and (?:extension|rotation))? (?:reproduces?|provokes?|hurts?|aggravates?|increases?|is painful|brings)',
        'tender(?:ness)? (?:is |was )?(?:over|at|about|to palpation of|on) (?:the )?[a-z0-9 -]{0,20}facets?',
        'facets? (?:joints? )?(?:are|is|were) (?:[a-z]+ )?tender',
        "kemp(?:'s)? (?:test|sign|maneuver)?",
        'facet loading',
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.9,
      when: ({ clause, end }) => !/^[a-z ]{0,16}negative/.test(clause.text.slice(end)),
    },
    {
      cue: cue('facet loading (?:is |was )?negative', "kemp(?:'s)?(?: test)? (?:is |was )?negative"),
      affirmed: false,
      negated: false,
      weight: 1.2,
    },
  ],
  ['facet-injection'],
);

export const whereItGoes = signalFact(
  'radicular-pain',
  [
    {
      cue: cue(
        'pain (?:[a-z]+ ){0,3}?(?:goes|travels|runs|shoots|spreads|extends|descends|going|running|traveling) (?:[a-z]+ ){0,2}?(?:in|into|down|to|along)',
        '(?:leg|arm) pain',
        '(?:go|travel|run|spread|radiate)s? (?:in|into|down|to|along) (?:the |his |her |either )?(?:[a-z]+ )?(?:leg|arm|calf|foot|thigh|hand)',
        'sign of (?:a )?(?:root|nerve)',
        'indication of a root',
      ),
      when: sameHalf,
      weight: 0.9,
    },
    {
      cue: cue(
        'pain (?:stays|remains|is confined|is limited|keeps) (?:in|to|within) (?:the )?(?:low )?(?:back|neck|spine)',
      ),
      affirmed: false,
      negated: true,
      when: sameHalf,
      weight: 1.1,
    },
  ],
  ['facet-injection', 'epidural-steroid-injection', 'trigger-point-injection', 'spinal-cord-stimulator'],
);

const BLOCK = cue(
  'medial branch blocks?',
  'diagnostic (?:medial branch )?blocks?',
  'facet blocks?',
  'blocks?\\b',
);
export const blockHours = valueFact(
  'diagnostic-block-relief-hours',
  [{ cue: BLOCK, read: numberAt(/(?<![\d.-])(\d{1,3}) hours?\b/, 60), weight: 0.9 }],
  ['facet-injection'],
);
export const blockUnreported = signalFact(
  'diagnostic-block-relief-percent',
  [
    {
      cue: cue(
        '(?:response|relief|result)s? (?:to|from|of|after) (?:the |an? )?(?:diagnostic |medial branch |facet )+blocks?',
      ),
      affirmed: null,
      negated: null,
    },
  ],
  ['facet-injection'],
);

export const shotsInOneSitting = valueFact(
  'injections-per-session',
  [
    {
      cue: cue('injections?\\b'),
      anyAssertion: true,
      weight: 0.8,
      read: ({ clause, start }) => {
        const found = /(?<![\d-])(\d) (?:trigger point )?$/.exec(
          clause.text.slice(Math.max(0, start - 18), start),
        );
        return found &&
          /\b(?:session|asked|requested|exceed|beyond|within|not go)\b/.test(clause.text) &&
          !/\b(?:year|ago|had|earlier|previous)\b/.test(clause.text)
          ? Number(found[1])
          : null;
      },
    },
  ],
  ['trigger-point-injection'],
);

export const painStanding = valueFact(
  'pain-months',
  [
    {
      cue: cue(
        '(?:complaint|pain|symptoms?|it)\\b[^;]{0,30}? (?:of|lasted|for|has lasted|outlasted) (?=\\d+ (?:days|weeks|months|years))',
        'pain x ?(?=\\d)',
        '(?:hurt|hurts|ached|suffered)\\b[a-z ]{0,12} for (?=\\d)',
        'pain since',
      ),
      read: ({ clause, end }) => spanIn(clause.text.slice(end, end + 30), 'months'),
      weight: 0.8,
    },
  ],
  ['trigger-point-injection', 'tens', 'interferential', 'h-wave'],
);

export const guided = signalFact(
  'fluoroscopy',
  [
    {
      cue: cue('x-? ?ray (?:guidance|control)', 'image (?:control|intensifier)', 'guided by x-?ray'),
      heading: 'also',
    },
  ],
  INJECTIONS,
);

export const sinceProcedure = valueFact(
  'months-since-last-procedure',
  [
    {
      cue: cue(
        '(?:previous|last|prior|earlier|first) (?:[a-z]+ ){0,3}?(?:injection|block|ablation|procedure|rhizotomy|neurotomy|epidural)',
      ),
      read: ({ clause, end }) => (/\ban? (?:full )?year ago\b/.test(clause.text.slice(end)) ? 12 : null),
      weight: 0.9,
    },
  ],
  INJECTIONS,
);
