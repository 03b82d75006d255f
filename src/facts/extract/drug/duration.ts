import { datesIn } from '../../../letter/date.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { together } from './anaphor.js';
import { aboutDrug, after, before, DRUG_TREATMENTS } from './subject.js';

const DRUGS = [...DRUG_TREATMENTS, 'other'] as const;

const WEEKS_A_DAY = 1 / 7;
/** 365.2425 / 7 weeks a year, a twelfth of it a month. */
const WEEKS_A_YEAR = 52.1775;
const WEEKS: Record<string, number> = {
  day: WEEKS_A_DAY,
  week: 1,
  month: WEEKS_A_YEAR / 12,
  year: WEEKS_A_YEAR,
};

/** What is taken for three months is taken long term: pain is chronic from then on (8 CCR 9792.20), and every short course named by the guideline is over. */
const LONG_TERM_WEEKS = 13;

const QUANTIFIER =
  '(?:> ?)?(?:the |his |her )?(?:past |last |previous |preceding )?(?:more than |over |about |at least |nearly |almost |approximately |around |some |well over |greater than |up to |another |an additional |a total of |in excess of |close to |longer than )*(?:the (?:past|last) )?';
const SPAN = `${QUANTIFIER}(\\d{1,3}|an?|several|many|a few|a couple of)(?:-| |\\+ )?(?:consecutive |full |or more |more |further )?(day|week|month|year)s?`;
const SPANS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:for|after|over|during|in use|of use|on it|on this|throughout|through|lasting|spanning|now|x) ${SPAN}\\b(?!-old| old| of age| of (?:therapy|relief|pain)| ago)`,
    'g',
  ),
  new RegExp(
    `\\b${SPAN}(?:'s?)? ?(?:of (?:[a-z-]+ ){0,3}?(?:use|treatment|refills?|renewals?|it\\b|drug\\b|opioids?\\b|[a-z]*codone|[a-z]*adol\\b|[a-z]*pine|[a-z]*prodol|naproxen|medication|supply|therapy with)|-?course|course|supply|worth|on (?:it|this|the (?:drug|medication))|trial of|duration)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:started|begun|began|prescribed|dispensed|taken|on it) (?:only |just )?${SPAN} (?:before|ago|earlier|prior)\\b`,
    'g',
  ),
  new RegExp(`\\b${SPAN} (?:without|with (?:no|little|minimal)|and (?:no|still))\\b`, 'g'),
  new RegExp(`^(?:only |just )?${SPAN}(?:,? (?:no|without(?: a)?) refill|[.,]?$)`, 'g'),
  new RegExp(`\\b(?:means|makes|amounts to|comes to|equals|covers?|adds?) ${SPAN}\\b`, 'g'),
];
const MONTH_NAME =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const SINCE = new RegExp(
  `\\b(?:since|from|begun|began|started|start(?:ed)? (?:on|in)|(?:first |initially )?(?:prescribed|dispensed|given) (?:since|on|in)|dating (?:back )?(?:to|from)|as (?:far back|early|long ago) as|back (?:to|in)|beginning(?: in| on)?)(?: (?:on|in|at|least|about|around|early|late|mid|the|at least as early as|before|no|not|later|earlier|than|spring|summer|autumn|fall|winter|end|beginning|middle|of)){0,7} (?:(\\d{1,2})(?:\\/(?=(?:20)?\\d\\d(?![\\d/]))|-(?=20\\d\\d(?![\\d-])))((?:20)?\\d{2})(?![\\d/])|(?:(${MONTH_NAME})\\.?,? (?:of )?)?((?:19|20)\\d\\d)(?![/-]))`,
  'g',
);
const SINCE_DATE =
  /\b(?:since|from|begun|began|started|dating (?:back )?(?:to|from)|first (?:prescribed|dispensed|given)|beginning)(?: (?:on|in|at|least|about|around|the)){0,3} $/;
const TAKEN =
  /\b(?:taken|takes?|taking|used|uses?|using|prescribed|prescribing|prescriptions?|received?|receiv(?:es|ing)|on (?:it|this|the|[a-z]+(?= since| x | for))|been on|uninterrupted|printout|given|dispensed|refill(?:ed|s)?|continu(?:ed|es|ous|ously)|treated with|maintained|medications?|meds|drug|supply|course|use|appears|begun|began|started|lists?|listed|nightly|reports? back|doses?|had (?:it|this|the drug))\b|\d mg\b/;
const NOT_DRUG =
  /\b(?:pain|symptoms?|complaints?|injur[a-z]+|work(?:ed|ing)?|employed|relief|lasts?|lasted|hours|therapy|visits|off work|disabled|smok[a-z]+|recommended|return|follow[- ]?up|recheck|re-?evaluat[a-z]+|working diagnosis)\b[^;]{0,25}$/;

/** What lasts a month at most is no long-term use: no limit of the guideline for a short course is longer than four weeks. */
const SHORT_WEEKS = WEEKS_A_YEAR / 12;

/** Weeks for which the drug has been or would be taken: the longest that a section names. */
export const drugWeeks = together(['drug-weeks', 'long-term-use'], DRUGS, (context) => {
  for (const reading of [context.heading, ...context.readings]) {
    let longest: { weeks: number; clause: Clause } | null = null;
    for (const clause of reading.clauses) {
      if (!counts(context, clause) || !/\d|\b(?:year|month|week)s?\b/.test(clause.text)) continue;
      const weeks = clause.section === 'heading' ? supply(clause) : weeksIn(context, clause);
      if (weeks !== null && (longest === null || weeks > longest.weeks)) longest = { weeks, clause };
    }
    if (!longest) continue;
    const { weeks, clause } = longest;
    state(context, 'drug-weeks', Math.round(weeks * 10) / 10, clause, 1);
    const byOpioid = context.request.treatment === 'opioid';
    if (weeks >= LONG_TERM_WEEKS) state(context, 'long-term-use', true, clause, byOpioid ? 0.9 : 1.1);
    else if (weeks <= SHORT_WEEKS) state(context, 'long-term-use', false, clause, 0.7);
  }
}); // biome-ignore format: long conditions

/** "14 day supply", "for 2 weeks" in a heading. */
function supply(clause: Clause): number | null {
  const found = /\b(\d{1,3})[- ]?(day|week|month)s?(?:'| )?(?: ?supply| ?course)\b|\b(?:for|x) (\d{1,2}) (day|week|month)s?\b/.exec(clause.text);
  if (!found) return null;
  return Number(found[1] ?? found[3]) * (WEEKS[found[2] ?? found[4] ?? ''] ?? 0);
} // biome-ignore format: one line

function weeksIn(context: Context, clause: Clause): number | null {
  if (!aboutDrug(context, clause) || !(TAKEN.test(clause.text) || clause.section === 'rationale')) return null;
  let longest: number | null = null;
  const add = (weeks: number, at: number, end: number) => {
    if (weeks <= 0 || NOT_DRUG.test(before(clause, at, 40)) || /^ (?:of (?:pain|therapy|relief|symptoms|conservative)|ago|old|post|after|status|visits?|follow)/.test(after(clause, end, 14))) return;
    const how = assertionOf(clause, at, end);
    if (how === 'affirmed' || how === 'negated') longest = Math.max(longest ?? 0, weeks);
  };
  for (const pattern of SPANS) {
    for (const match of clause.text.matchAll(pattern)) {
      const many = match[1]!;
      const number = /^\d/.test(many) ? Number(many) : /^an?$/.test(many) ? 1 : many === 'a couple of' ? 2 : null;
      // "Several years" names no figure; the words of long-term use stand for it.
      if (number === null || /\b(?:not more than|no (?:more|longer) than|should|maximum(?! (?:daily )?dose)|limit[a-z]*|up to)\b[^;]{0,20}$/.test(before(clause, match.index, 40))) continue;
      add(number * (WEEKS[match[2]!] ?? 0), match.index, match.index + match[0].length);
    }
  }
  const { dates } = context.request;
  const reference = dates.latestClinical ?? dates.request ?? dates.urDenial ?? dates.service;
  if (reference && TAKEN.test(clause.text)) {
    for (const match of clause.text.matchAll(SINCE)) {
      const month = match[1] ? Number(match[1]) : match[3] ? MONTHS.findIndex((name) => match[3]!.startsWith(name)) + 1 : 12;
      const year = Number(match[2] ?? match[4]);
      if (month < 1 || month > 12) continue;
      // A month without a day, a year without a month: its end, so that no week is counted that may not have been.
      if (NOT_SINCE.test(before(clause, match.index, 50))) continue;
      add(weeksBetween(Date.UTC(year < 100 ? 2000 + year : year, month, 0), reference), match.index, match.index + match[0].length);
    }
    for (const date of datesIn(clause.text)) {
      if (SINCE_DATE.test(before(clause, date.start, 30))) add(weeksBetween(Date.parse(date.iso), reference), date.start, date.end);
    }
  }
  return longest;
} // biome-ignore format: long conditions

/** "Had not used one since 2012". */
const NOT_SINCE = /\b(?:has|have|had|did|does|was|were) (?:not|never) (?:[a-z]+ ){0,5}$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weeksBetween = (from: number, to: string) => Math.floor((Date.parse(to) - from) / (7 * 86_400_000));

/** The complaint that nobody says how long. */
export const drugWeeksUnsaid = signalFact(
  'drug-weeks',
  [
    {
      cue: cue('(?:length|duration) of (?:the )?(?:treatment|use|therapy|course|prescription)', 'how long\\b', 'treatment duration', 'when (?:it|the drug|this drug|treatment) (?:was (?:begun|started)|began|is to end|will end)'),
      affirmed: null,
      negated: null,
      when: ({ clause }, context) => aboutDrug(context, clause) && clause.section === 'rationale' && !/\brelief\b/.test(clause.text),
      weight: 0.8,
    },
  ],
  DRUGS,
); // biome-ignore format: a list

/** Long-term or short use in words, without a figure. */
export const longTermUse = signalFact(
  'long-term-use',
  [
    {
      cue: cue(
        'long[- ]term\\b(?! (?:benefit|goal|effic|outcome|effect|relief|disab|improv|care|safety))',
        'chronic(?:ally)? (?:use|basis|prescri|taking|taken|opioid|nsaid|daily|utilization|medication)[a-z]*',
        'chronically\\b',
        'long (?:use|continued use)',
        '(?:years|months) is long enough',
        '(?:nightly|daily|regular|steady|monthly) (?:use )?since\\b',
        '(?:refilled|renewed|repeated|reissued) (?:every|each|month after|monthly|again and again|at every)[a-z ]*',
        'month after month',
        'year (?:in|after) year',
        'for good\\b',
        'uninterrupted (?:[a-z]+ )?(?:use|refills?|renewals?|basis)',
        'without (?:interruption|a break|pause)\\b(?! (?:at work))',
        'perpetual(?:ly)?\\b',
        'prolonged (?:use|period|time|course|treatment|basis)?',
        'extended (?:use|period|time)',
        'indefinite(?:ly)?\\b',
        'continuous(?:ly)?\\b',
        'for (?:many|several|some|a number of|the last several|the past several|numerous) (?:months|years)',
        'for (?:months|years)\\b',
        'for (?:a )?long (?:time|while)',
        '(?:months|years) of (?:[a-z]+ ){0,2}?(?:use|treatment)',
        'appears? (?:in|on) (?:each|every|all)[a-z ]*',
        'each (?:report|visit|note) since',
        'in (?:every|each|all) (?:of )?(?:the )?(?:[a-z]+ )?(?:reports?|notes?|visits?|lists?)\\b',
        'already (?:on|taking|taken|prescribed|using)\\b',
        'every (?:report|visit|office visit|progress note|note) since',
        'refilled (?:at|on|every|each|month)[a-z ]*',
        'ongoing (?:use|basis|prescription)',
        'maintenance (?:use|basis|drug|medication|therapy)',
        'beyond (?:the )?(?:recommended|short|acute|2|3|4|guideline)[a-z -]*',
        'exceed(?:s|ed|ing) (?:the )?(?:recommended |short[- ]term |guideline |maximum |2 |3 |2-3 |time )*(?:duration|limit|course|weeks|period|frame)',
        'longer than (?:the )?(?:recommended|2|3|4|a few|short|allowed|guideline)[a-z0-9 -]{0,24}',
      ),
      when: ({ clause, start }, context) =>
        aboutDrug(context, clause) && !/\b(?:pain|disability|history of|sequelae|effects of|against) $/.test(before(clause, start, 16)),
      undocumented: null,
      weight: 1,
    },
    {
      cue: cue(
        'short[- ]term\\b(?! (?:goal|relief only|disab))',
        'short (?:course|trial|period|duration)',
        'brief (?:course|trial|period)',
        'limited (?:course|supply|period|duration)',
        '(?:first|initial|new) (?:prescription|trial|request|fill)',
        'newly prescribed',
        '(?:prescription|drug|medication|medicine) (?:is |was )?(?:a )?new\\b',
        'first[- ]time (?:prescription|use|request)',
        'bursts?\\b',
        'only (?:on|for) (?:the )?(?:bad|worst) days',
        'no refills?\\b',
        'without refills?\\b',
        '(?:first|initial) supply\\b',
        'as needed (?:basis|only|for flare)', 'as-needed (?:basis|only|for flare)',
        'only (?:during|for) (?:acute )?(?:flare|exacerb)[a-z-]*',
        'intermittent(?:ly)? (?:use|basis|taken)?',
        'days (?:is|was) (?:a )?short',
        'just (?:begun|started|prescribed)',
        'recently (?:begun|started|prescribed)',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause),
      weight: 0.8,
    },
  ],
  DRUGS,
); // biome-ignore format: lists
