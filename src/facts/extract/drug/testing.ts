import { datesIn } from '../../../letter/date.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { together } from './anaphor.js';
import { after, before } from './subject.js';

const LEVEL = cue(
  '(?:ort|opioid risk tool)\\b(?: \\(ort\\))? ?:? ?(?:[a-z0-9]+ ){0,4}?(?:low|minimal|moderate|intermediate|high)\\b', '(?:questionnaire|screener|screening|instrument|soapp[a-z-]*|comm|assessment) (?:[a-z]+ ){0,4}?(?:low|moderate|intermediate|high)\\b(?! (?:back|dose))', 'low risk', 'low-risk', 'lower[- ]risk', 'low to moderate risk', 'low-to-moderate[- ]risk', 'minimal risk', 'moderate(?:ly)?[- ]risk', 'intermediate[- ]risk', 'medium[- ]risk', 'high(?:er)?[- ]risk', 'elevated risk', 'increased risk', 'moderate[- ]to[- ]high[- ]risk',
  'risk (?:[a-z-]+ ){0,9}?(?:is|was|as|at|be|of|remains|category|level|stratum|:) ?(?:[a-z]+ ){0,3}?(?:low|minimal|moderate|intermediate|medium|high|elevated)\\b',
  'risk ?(?:\\(|-|:|=) ?(?:low|moderate|high)',
  'stratif[a-z]+ (?:[a-z]+ ){0,6}?(?:low|moderate|intermediate|high)\\b',
  'rated (?:[a-z]+ ){0,3}?(?:low|moderate|high)\\b',
  '(?:risk|soapp|questionnaire|screener)[a-z-]* (?:[a-z]+ ){0,4}?in the (?:low|moderate|intermediate|medium|high)[a-z]* (?:range|band|category|group|stratum)', 'scor(?:es|ed|ing) (?:low|moderate|high|in the (?:low|moderate|high)[a-z]*)\\b',
); // biome-ignore format: a list

/** In a list of findings a negation reaches to the comma only. */
const NEAR_NEGATION = /\b(?:no|not|never|nor|without|neither|lacks?)\b[^,;]*$/;
const OTHER_RISK =
  /\b(?:gastro|gi\b|cardio|surg|bleed|fall|infect|renal|fracture|stroke|suicid|thromb|ulcer|re-?injur|opera)/;
const SCORE =
  /\b(?:opioid risk tool|ort|risk tool|risk score)\b(?: \(?ort\)?)?[^;\d]{0,40}?(?<![\d/])(\d{1,2})(?![\d/%-]|\.\d| ?mg)/;

/** Opioid Risk Tool: 0–3 low, 4–7 moderate, 8 and more high (Webster and Webster, Pain Med 2005;6:432–442). */
const ORT_MODERATE = 4;
const ORT_HIGH = 8;

/** The assessed risk of aberrant behavior. */
export const opioidRisk: Extractor = {
  facts: ['opioid-risk'],
  treatments: ['urine-drug-test', 'opioid'],
  read(context) {
    for (const reading of context.readings) {
      for (const match of LEVEL.inIndex(reading.index)) {
        const { clause, start, end } = match;
        if (!counts(context, clause)) continue;
        if (OTHER_RISK.test(before(clause, start, 40) + after(clause, end, 40))) continue;
        const how = assertionOf(clause, start, end);
        const level = levelOf(clause.text.slice(start, end));
        if (how === 'undocumented') missing(context, 'opioid-risk', clause, 1);
        // "Not at high risk" says no more than that.
        else if (level && (how === 'affirmed' || (how === 'negated' && !NEAR_NEGATION.test(before(clause, start, 40))))) state(context, 'opioid-risk', level, clause, 1.2);
      }
      for (const clause of reading.clauses) {
        if (!counts(context, clause) || !clause.text.includes('risk') && !/\bort\b/.test(clause.text)) continue;
        const score = SCORE.exec(clause.text);
        if (score && assertionOf(clause, score.index, score.index + score[0].length) === 'affirmed') {
          const value = Number(score[1]);
          state(context, 'opioid-risk', value >= ORT_HIGH ? 'high' : value >= ORT_MODERATE ? 'moderate' : 'low', clause, 1.1);
        }
        const complaint = /\brisk (?:strat|assess|level|categor|factors? for (?:aberr|misuse|abuse|addict)|tool|screen|of (?:aberr|addict|abuse|misuse)|profile|evaluation|for (?:aberr|addict|abuse|misuse))/.exec(clause.text) ?? /\b(?:how|what|which|whether)\b[^;]{0,50}\brisk\b|\brisk (?:group|class|category|tier)|\bopioid risk tool\b|\bscreen(?:ing|ed) for (?:risk|addiction|abuse|misuse)/.exec(clause.text);
        if (complaint) {
          const how = assertionOf(clause, complaint.index, complaint.index + complaint[0].length);
          if (how === 'undocumented' || (how === 'negated' && NEAR_NEGATION.test(before(clause, complaint.index, 40)))) missing(context, 'opioid-risk', clause, 0.9);
        }
      }
    }
  },
}; // biome-ignore format: long conditions

function levelOf(text: string): 'low' | 'moderate' | 'high' | null {
  const word = [...text.matchAll(/low|minimal|moderate|intermediate|medium|high|elevated|increased/g)].at(-1)?.[0];
  if (!word) return null;
  if (word === 'low' || word === 'minimal') return text.includes('to-moderate') || text.includes('to moderate') ? 'moderate' : 'low';
  return word === 'high' || word === 'elevated' || word === 'increased' ? 'high' : 'moderate';
} // biome-ignore format: one line

const TEST =
  '(?:(?:urine )?(?:drug )?(?:toxicology )?(?:tests?|screens?|screenings?|testings?)|urine (?:drug |toxicology )?(?:screens?|tests?|samples?|specimens?)|toxicolog(?:y|ies)(?: (?:screens?|tests?|reports?))?|udts?|uds|urinalys[ie]s|drug (?:screens?|tests?))';
const TESTING = /\b(?:urine|drug (?:test|screen)|toxicolog|udt|urinalys)|\blast (?:tested|screened)\b/;
const PERIOD =
  /\b(?:(?:in|within|over|during|for) (?:the |this |that |these )?(?:past|last|previous|preceding|prior|same|current|trailing)? ?(?:(?:< ?|less than |under |about |barely )?(\d{1,2}) (weeks|months)|year|calendar year|12-month|12 month)|this year|so far this year|a year|per year|each year|in (?:20\d\d)|between (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* and (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:prior|previous|earlier|consistent|already|recent|before))\b/;
const COUNT = new RegExp(
  `(?<![\\d/.#-])(\\d{1,2}) (?:(?:prior|previous|earlier|such|consistent|negative|expected|appropriate|recent|other|further|additional|unremarkable|clean|random|urine|drug|in-office) ?(?:and )?){0,4}${TEST}\\b`,
  'g',
);
/** "Five in ten months", "in the twelve months before: one": of tests, where tests are what is asked for. */
const ELLIPTIC =
  /\b(?:had|has had|there (?:were|have been)|underwent|gave) (\d{1,2}) (?:of them |in all )?(?:in|within|over|during) (?:the )?(?:past |last |preceding |previous |prior )?(?:\d{1,2} months|year|12 months)\b|\bin the (?:12 months|year) (?:before|preceding|prior)[^;\d]{0,30}? ?[:,] ?(?:only |just )?(\d{1,2}|none|no(?: tests?)?)\b/;
const NONE_BEFORE =
  /\b(?:with )?(?:none|no others?) before (?:it|this|that|them)\b|\bfirst (?:1|test|screen) (?:ever|so far|at all|to be)\b|\bno (?:earlier|previous|prior|other) (?:1|test|screen)\b/;
const ORDINAL = new RegExp(
  `\\b(?:(\\d{1,2})(?:th|rd|nd)|(second|third)) (?:(?:urine|drug|such|random) )*${TEST}\\b`,
);
const RATHER = new RegExp(
  `\\b(?:${TEST}|tested|screened)\\b[^;\\d]{0,60}?\\b(?:(\\d{1,2}) times|(once|twice|thrice))\\b`,
  'g',
);
const NONE = new RegExp(
  `\\bno (?:prior |previous |earlier |other |such |recent |urine |further )*(?:drug )?(?:${TEST})\\b[^;]{0,60}|\\b(?:has|have|had|was|were) (?:not|never) (?:been |had |undergone )*(?:tested|screened|(?:a |any )?(?:urine|drug) [a-z]+)|\\b(?:last|most recent) (?:urine |drug )*${TEST}[^;]{0,20}\\b(?:more than|over) (?:a|1|one) year|\\bfirst (?:urine |drug )*${TEST}|\\bnot (?:been )?(?:tested|screened) (?:in|for|since)|\\bno tests? (?:at all )?(?:has|have|was|were)`,
);
const EVERY =
  /\b(?:tested|testing|tests?|screen(?:ed|s|ing)?)\b[^;]{0,40}\b(monthly|every month|each month|every (\d{1,2}) (weeks|months)|quarterly|every visit)\b/;
const DATE_SHORT =
  /(?<![\d/.-])(\d{1,2})\/((?:20)?\d{2})(?![\d/%]|\/)|\b(january|february|march|april|may|june|july|august|september|october|november|december),? (?:of )?(20\d\d)/g;
const YEAR_DAYS = 366;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Urine drug tests of the twelve months before the requested one, as counted by the letter or by the dates it lists. */
export const testsThisYear = together(['tests-this-year'], ['urine-drug-test'], (context) => {
  for (const { clauses } of context.readings) {
    for (const clause of clauses) {
      if (!counts(context, clause) || !(TESTING.test(clause.text) || (clause.section === 'rationale' && (/\b(?:tests?|tested|screens?|baseline)\b/.test(clause.text) || ELLIPTIC.test(clause.text))))) continue;
      readTests(context, clause);
    }
  }
}); // biome-ignore format: long conditions

function readTests(context: Context, clause: Clause): void {
  const { text } = clause;
  const fact = 'tests-this-year';
  const none = NONE.exec(text);
  if (none && !/\b(?:documented|described|on file|provided|submitted|results?|for review|included|in the (?:record|file))\b/.test(none[0]) && (/\b(?:year|months|since|ever|never|first|at all|before|prior|previous|recent)\b/.test(text))) {
    state(context, fact, 0, clause, 1.2);
  }
  const elliptic = ELLIPTIC.exec(text);
  if (elliptic) {
    const many = elliptic[1] ?? elliptic[2]!;
    state(context, fact, /^no/.test(many) ? 0 : Number(many), clause, 1.3);
  }
  if (NONE_BEFORE.test(text)) state(context, fact, 0, clause, 1.1);
  const unclear = /\b(?:when|how (?:many|often|recently)|dates?|frequency|number|last|prior|previous|results?)\b[^;]{0,60}\b(?:tests?|tested|testing|screens?|screened|screening|uds|toxicology)\b|\b(?:tests?|screens?|testing|screening|toxicology) (?:were|was|is|are|have been|had been) (?:last )?(?:performed|done|obtained|made)/.exec(text);
  if (unclear && assertionOf(clause, unclear.index, unclear.index + unclear[0].length) === 'undocumented') missing(context, fact, clause, 1);
  for (const match of text.matchAll(COUNT)) {
    const value = Number(match[1]);
    const around = before(clause, match.index, 60) + match[0] + after(clause, match.index + match[0].length, 70);
    if (value > 24 || !PERIOD.test(around) || /\b(?:should|may(?! ?(?:\d|[.,;)]|$))|up to|recommend|allow|within 6 months of|request(?:ed|s|ing)|per year is|a year (?:is|are|at|for))\b/.test(around)) continue;
    if (assertionOf(clause, match.index, match.index + 2) !== 'affirmed') continue;
    state(context, fact, value, clause, 1.5);
  }
  // The disputed test is the nth of the year: there were n - 1 before it.
  const nth = ORDINAL.exec(text);
  if (nth && PERIOD.test(text)) state(context, fact, (nth[1] ? Number(nth[1]) : nth[2] === 'second' ? 2 : 3) - 1, clause, 1.2);
  for (const match of text.matchAll(RATHER)) {
    const value = match[1] ? Number(match[1]) : match[2] === 'once' ? 1 : match[2] === 'twice' ? 2 : 3;
    const around = before(clause, match.index, 30) + match[0] + after(clause, match.index + match[0].length, 40);
    if (PERIOD.test(around) && !/\b(?:should|may|up to|recommend|per year|a year|needed|at least)\b/.test(around)) state(context, fact, value, clause, 1.3);
  }
  const every = EVERY.exec(text);
  if (every && assertionOf(clause, every.index, every.index + every[0].length) === 'affirmed' && !/\b(?:should|may|up to|recommend|allow|high risk|guideline)/.test(text)) {
    const months = every[2] ? (every[3] === 'weeks' ? Number(every[2]) / 4.345 : Number(every[2])) : every[1] === 'quarterly' ? 3 : 1;
    state(context, fact, Math.round(12 / months), clause, 1);
  }
  const dated = datedTests(context, clause);
  if (dated !== null) state(context, fact, dated, clause, 0.9);
} // biome-ignore format: long conditions

/** How many tests a clause lists by date in the year before the request; null where it lists none. */
function datedTests(context: Context, clause: Clause): number | null {
  if (!TESTING.test(clause.text)) return null;
  const { dates } = context.request;
  const reference = dates.service ?? dates.request ?? dates.latestClinical ?? dates.urDenial;
  if (!reference) return null;
  const from = clause.text.search(TESTING);
  const text = clause.text.slice(from, from + 300);
  const full = datesIn(text);
  const found = full.map((date) => date.iso);
  for (const match of text.matchAll(DATE_SHORT)) {
    if (full.some((date) => match.index >= date.start && match.index < date.end)) continue;
    const month = match[1] ? Number(match[1]) : MONTHS.indexOf(match[3]!) + 1;
    const year = Number(match[2] ?? match[4]);
    if (month >= 1 && month <= 12) found.push(`${year < 100 ? 2000 + year : year}-${String(month).padStart(2, '0')}-15`);
  }
  if (found.length === 0 || assertionOf(clause, from, from + 4) !== 'affirmed') return null;
  const at = Date.parse(reference);
  return found.filter((iso) => iso !== dates.service && at - Date.parse(iso) >= 0 && at - Date.parse(iso) <= YEAR_DAYS * 86_400_000).length;
} // biome-ignore format: long conditions
