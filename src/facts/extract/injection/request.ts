import type { TreatmentId } from '../../../request/treatment.js';
import { state } from '../reading/context.js';
import { cue, Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { signalFact } from '../reading/signal.js';
import { numberAt, spanIn, valueFact } from '../reading/value.js';
import { aboutInjection } from './response.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];

/** Nerves, of which each joint has two: "medial branches L3, L4 and L5" serve two levels. */
const BRANCHES = /\bmedial branch|\bmbb/i;

/** Levels in the heading: "L4-L5 and L5-S1" are two, "L3-4, L4-5" two, "L4 and L5" two; else the number the letter gives. */
export const levelsRequested: Extractor = {
  facts: ['levels-requested'],
  treatments: ['epidural-steroid-injection', 'facet-injection'],
  read(context) {
    const clause = context.heading.clauses[0];
    const heading = context.issue.heading;
    const levels = new Set(
      [...heading.matchAll(/\b([CTLS]\d{1,2})(?: ?[-/] ?([CTLS]?\d{1,2}))?\b/gi)].map((match) =>
        match[0].toUpperCase().replace(/\s/g, ''),
      ),
    );
    if (!clause || levels.size === 0) return;
    const ofBranches =
      levels.size > 1 && BRANCHES.test(heading) && ![...levels].some((level) => /[-/]/.test(level));
    state(context, 'levels-requested', ofBranches ? levels.size - 1 : levels.size, clause, 0.9);
  },
};

export const levelsSaid = valueFact(
  'levels-requested',
  [
    {
      cue: cue('levels? (?:is|are|were|was|only|requested)', 'levels only'),
      read: numberAt(/(\d{1,2}) (?:[a-z]+ )?levels? /, 16),
    },
  ],
  ['epidural-steroid-injection', 'facet-injection'],
);

const approach = (value: string, ...patterns: string[]) =>
  patterns.map((pattern) => [pattern, value] as const);
export const injectionApproach = valueFact(
  'injection-approach',
  [
    {
      cue: new Lexicon<string>([
        ...approach('transforaminal', 'transforaminal', 'selective nerve root'),
        ...approach('interlaminar', 'interlaminar', 'translaminar'),
        ...approach('caudal', 'caudal'),
      ]),
      heading: 'also',
      anyAssertion: true,
      read: ({ value, clause }) =>
        clause.section === 'rationale' && /\bguideline\b/.test(clause.text) ? null : value,
    },
  ],
  ['epidural-steroid-injection', 'office-visit'],
);

export const facetProcedure = valueFact(
  'facet-procedure',
  [
    {
      cue: new Lexicon<string>([
        ...approach('medial-branch-block', 'medial branch'),
        ...approach('radiofrequency-ablation', 'radiofrequency', 'rhizotomy', 'neurotomy', 'ablation'),
        ...approach('intra-articular', 'intra-? ?articular', 'facet (?:joint )?(?:injections?|blocks?)'),
      ]),
      heading: 'only',
      read: ({ value }) => value,
    },
  ],
  ['facet-injection'],
);

export const fluoroscopy = signalFact(
  'fluoroscopy',
  [
    {
      cue: cue(
        'fluoroscop[a-z]+',
        'image guidance',
        'imaging guidance',
        'fluoro\\b',
        'radiographic guidance',
        'ct guidance',
      ),
      heading: 'also',
      undocumented: 'not-documented',
    },
  ],
  INJECTIONS,
);
export const seriesOfThree = signalFact(
  'series-of-three',
  [{ cue: cue('series of (?:3|three)', 'series-of-(?:3|three)'), heading: 'also' }],
  INJECTIONS,
);
export const sedation = signalFact(
  'sedation-requested',
  [
    {
      cue: cue(
        'conscious sedation',
        'iv sedation',
        'sedation\\b',
        'monitored anesthesia',
        'general anesthesia',
      ),
      heading: 'also',
      undocumented: true,
      negated: false,
      when: ({ clause, start }) =>
        clause.section === 'heading' ||
        /\b(?:for|reason|request|with|under)\b/.test(clause.text.slice(Math.max(0, start - 40), start)),
    },
  ],
  INJECTIONS,
);
export const facetTenderness = signalFact(
  'facet-tenderness',
  [
    {
      cue: cue(
        'facet (?:joint )?(?:loading|tenderness|findings?|signs?|pain)',
        'tenderness (?:[a-z0-9]+ ){0,5}?facets?',
        'facet[- ]mediated',
        'pain (?:on|with) extension',
        'tender (?:[a-z0-9]+ ){0,3}?facets?',
        'backward bending',
        'ttp (?:[a-z0-9-]+ )?facets?',
        '(?:extension|rotation)[a-z ]{0,14} (?:pain|painful)',
      ),
      negated: false,
      undocumented: 'not-documented',
    },
  ],
  ['facet-injection'],
);
export const twitchResponse = signalFact(
  'twitch-response',
  [
    {
      cue: cue(
        'twitch(?: response)?',
        'referred pain',
        'trigger points? (?:[a-z]+ ){0,4}?(?:palpat[a-z]+|documented|identified)',
      ),
      weight: 1,
    },
  ],
  ['trigger-point-injection'],
);
export const injectionsPerSession = valueFact(
  'injections-per-session',
  [
    {
      cue: cue('in (?:one|1|a single) session', 'per session', 'injections?\\b'),
      heading: 'also',
      read: ({ clause, start, end }) =>
        clause.section === 'heading'
          ? numberAt(
              /(?:x ?|times )(\d{1,2})\b|(?<![\d-])(\d{1,2}) (?:in (?:1|a single) session|trigger|injections)/,
              60,
            )({ clause, start, end, value: true })
          : null,
    },
  ],
  ['trigger-point-injection'],
);
const WITHIN_YEAR =
  /(?<![\d-])(\d{1,2}) (?:[a-z]+ ){0,3}?(?:injections?|blocks?|epidurals?)\b[^;]{0,60}\b(?:this|past|last|previous|preceding) (?:year|12 months)\b/;
export const injectionsThisYear = valueFact(
  'injections-this-year',
  [
    {
      cue: cue('injections?\\b', 'blocks?\\b', 'epidurals?\\b'),
      anyAssertion: true,
      read: ({ clause }) => {
        const found = aboutInjection(clause) ? WITHIN_YEAR.exec(clause.text) : null;
        return found ? Number(found[1]) : null;
      },
    },
  ],
  INJECTIONS,
);
export const diagnosticBlockRelief = valueFact(
  'diagnostic-block-relief-percent',
  [
    {
      cue: cue('medial branch blocks?', 'diagnostic blocks?', 'facet blocks?', 'relief\\b'),
      read: (match) =>
        /\bblock/.test(match.clause.text + (match.clause.previous?.text ?? ''))
          ? numberAt(/(?<![\d.-])(\d{1,3}) ?(?:%|percent)/, 60)(match)
          : null,
    },
  ],
  ['facet-injection'],
);
export const diagnosticBlockHours = valueFact(
  'diagnostic-block-relief-hours',
  [{ cue: cue('relief\\b', 'lasted\\b', 'lasting\\b'), read: numberAt(/(?<![\d.-])(\d{1,3}) hours?\b/, 40) }],
  ['facet-injection'],
);
export const monthsSinceProcedure = valueFact(
  'months-since-last-procedure',
  [
    {
      cue: cue('months (?:after|since) (?:the |her |his )?(?:first|last|previous|prior|earlier)'),
      read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 6), end), 'months'),
    },
    {
      cue: cue(
        '(?:last|previous|prior|earlier) (?:[a-z]+ ){0,3}?(?:injection|block|ablation|procedure|rhizotomy|neurotomy|epidural)',
      ),
      read: ({ clause, end }) =>
        /\bago\b|\bearlier\b/.test(clause.text.slice(end)) ? spanIn(clause.text.slice(end), 'months') : null,
    },
  ],
  INJECTIONS,
);
