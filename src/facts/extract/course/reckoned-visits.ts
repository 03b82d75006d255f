import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context, counts, state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';
import { means, topicOfGeneric, treatmentsIn } from '../reading/topic.js';
import { COUNTED } from './counted-treatments.js';
import { type Sentence, sentencesIn } from './effect/sentence.js';

/** Visits had, and visits authorized and left, as a sentence lets one reckon them. */
interface Reckoned {
  had?: number;
  left?: number;
}

const N = '(\\d{1,3})';
const UNIT = '(?:visits?|sessions?|treatments?|appointments?)';
const GRANTED = '(?:authorized|approved|certified|allowed|granted|scheduled|allotted)';
const USED = '(?:used|attended|completed|taken|had|done|spent|given|kept|exhausted|consumed|rendered)';
const BE = '(?:have been|has been|had been|were|was|are|is)';
const STILL_THERE =
  '(?:remain(?:s|ed|ing)?|(?:are |were |is |was )?(?:still )?(?:left|unused|outstanding|waiting|open|available|untouched)|(?:are |were )?(?:yet|still) to be (?:used|attended|taken)|(?:have|had) not (?:yet )?been (?:used|attended|taken))';
const FILLER = "(?:[a-z'-]+ ){0,6}?";

/** Each way of telling a number by another, tried where its word stands. */
const WAYS: readonly {
  word: string;
  pattern: RegExp;
  read: (found: readonly number[]) => Reckoned;
}[] = [
  // "two sets of six", "three courses of 8 visits"
  {
    word: ' of ',
    pattern: new RegExp(
      `\\b(\\d) (?:[a-z-]+ )?(?:sets|courses|rounds|series|blocks|batches) of (?:about )?${N}\\b(?! (?:weeks|months))`,
    ),
    read: ([sets = 0, each = 0]) => ({ had: sets * each }),
  },
  // "5 of the 8 that were approved are still waiting"
  {
    word: ' of ',
    pattern: new RegExp(`\\b${N} of (?:the |his |her |those )?${N}\\b[^;.]{0,60}?\\b${STILL_THERE}\\b`),
    read: ([left = 0, granted = 0]) => ({ left, had: granted - left }),
  },
  // "of 12 authorized visits 3 remain"
  {
    word: 'of ',
    pattern: new RegExp(
      `\\bof (?:the |his |her |those )?${N} ${FILLER}${GRANTED}[^;.]{0,30}?[ ,]${N} (?:[a-z]+ )?${STILL_THERE}\\b`,
    ),
    read: ([granted = 0, left = 0]) => ({ left, had: granted - left }),
  },
  // "of 12 authorized, 9 have been attended"
  {
    word: 'of ',
    pattern: new RegExp(
      `\\bof (?:the |his |her |those )?${N} (?:${UNIT} )?(?:that (?:were |had been )?)?${GRANTED}(?: ${UNIT})?,? ${N} (?:${BE} )?(?:already )?${USED}\\b`,
    ),
    read: ([granted = 0, had = 0]) => ({ had, left: granted - had }),
  },
  // "6 were approved and 4 used"
  {
    word: ' and ',
    pattern: new RegExp(
      `\\b${N} (?:${UNIT} )?(?:${BE} )?${GRANTED},? (?:and|but|of which|of them) (?:only )?${N} (?:${BE} )?${USED}\\b`,
    ),
    read: ([granted = 0, had = 0]) => ({ had, left: granted - had }),
  },
  // "all 12 authorized visits have been used"
  {
    word: 'all ',
    pattern: new RegExp(`\\ball (?:of )?(?:the |his |her )?${N} ${FILLER}(?:${BE} )${USED}\\b`),
    read: ([had = 0]) => ({ had, left: 0 }),
  },
  // "half of the 12 were attended"
  {
    word: 'half ',
    pattern: new RegExp(
      `\\bhalf (?:of )?(?:the |his |her |those )?${N} ${FILLER}(?:(?:${BE} )?${USED}|behind)\\b`,
    ),
    read: ([granted = 0]) => (granted % 2 === 0 ? { had: granted / 2, left: granted / 2 } : {}),
  },
  // "he went 2 times a week for 5 weeks"
  {
    word: 'week',
    pattern:
      /\b(?:went|attended|came|was (?:seen|treated)|were (?:given|rendered)|was given|received|completed|underwent|had)\b[^;.]{0,40}?\b(\d|once|twice) ?(?:times |visits |sessions |x ?)?(?:a |per |each |every |\/ ?)?week(?:ly)? for (?:about )?(\d{1,2}) weeks\b/,
    read: ([times = 0, weeks = 0]) => ({ had: times * weeks }),
  },
  // "12 are spent, 12 are asked for"
  {
    word: 'spent',
    pattern: new RegExp(
      `\\b${N} (?:${UNIT} )?(?:${BE} )?(?:already )?(?:spent|on the books|behind (?:him|her|them))\\b`,
    ),
    read: ([had = 0]) => ({ had }),
  },
];

/** What is asked for, planned or allowed, was not had. */
const ASKED =
  /\b(?:request(?:s|ed|ing)?|asks?|seeks?|sought|propos[a-z]+|recommend[a-z]*|prescri[a-z]+|orders?|ordered|would|will|plan(?:s|ned)?|guideline|odg|mtus|up to)\b/;
/** Authorized, but nobody came. */
const NEVER_USED =
  /\b(?:authorized|approved|certified)\b[^.\d]{0,90}?\b(?:never (?:went|attended|began|started|used|took|came|materialized|happened)|none (?:of (?:them|these|those|the visits) )?(?:was|were|has been|have been|had been)?(?: ever)? ?(?:attended|used|taken|kept|begun)|not (?:1|any|a single 1|a single visit)(?: of them)? (?:was|were|has been|have been)|(?:has|have|had|was|were) not (?:yet )?(?:been )?(?:attended|used|begun|started|taken up)|did not (?:go|attend|use|take|begin|start))\b/;
/** "12 in 2012, 12 in 2013 and 6 in January 2014" */
const BY_YEAR =
  /(?<![\d/.-])\b(\d{1,3})(?: [a-z-]+){0,4}? (?:in|during) (?:[a-z]+(?:-[a-z]+)? )?(?:of )?(?:19|20)\d\d\b/g;
/** "16 and 8 are 24", "18 + 12 = 30": those had, those asked for, and their sum. */
const SUM =
  /\b(\d{1,3}) ?(?:\+|and|plus) ?(\d{1,3}) ?(?:more |further |additional |visits )*(?:=|are|is|make|makes|would (?:be|make|give)|come to|gives?|equals?) ?(\d{1,3})\b/;

function reckon(text: string, asked: number | null): Reckoned | null {
  if (NEVER_USED.test(text) && !/\b(?:last|remaining|rest|others?)\b/.test(text)) return { had: 0 };
  const sum = SUM.exec(text);
  if (sum) {
    const [had, more, all] = [Number(sum[1]), Number(sum[2]), Number(sum[3])] as const;
    if (had + more === all && (asked === null || more === asked)) return { had };
  }
  const years = [...text.matchAll(BY_YEAR)];
  if (years.length > 2) return { had: years.reduce((total, [, each]) => total + Number(each), 0) };
  for (const { word, pattern, read } of WAYS) {
    if (!text.includes(word)) continue;
    const found = pattern.exec(text);
    if (!found || ASKED.test(found[0])) continue;
    return read(found.slice(1).map((each) => (each === 'once' ? 1 : each === 'twice' ? 2 : Number(each))));
  }
  return null;
}

/** A sentence that is about the disputed treatment and body part. */
function ownSentence({ clauses }: Sentence, context: Context): Clause | null {
  const named = clauses.flatMap((clause) => treatmentsIn(clause));
  const own = named.length > 0 && named.every(({ value }) => means(value, context.request.treatment));
  const carried = named.length === 0 ? topicOfGeneric(clauses[0]!) : null;
  const goesOn =
    named.length === 0 &&
    (carried === null ? clauses[0]!.section === 'rationale' : means(carried, context.request.treatment));
  if (!own && !goesOn) return null;
  return clauses.every((clause) => counts(context, clause) && aboutBodyPart(context, clause))
    ? clauses[0]!
    : null;
}

/** Counts told indirectly: by the course, by what is left, by weeks, by halves, by a sum with what is asked for. */
export const reckonedVisits: Extractor = {
  facts: ['prior-visits', 'authorized-visits-remaining'],
  treatments: COUNTED,
  read(context) {
    for (const reading of context.readings) {
      for (const sentence of sentencesIn(reading)) {
        if (!/\d/.test(sentence.text) || sentence.text.length > 500) continue;
        const reckoned = reckon(sentence.text, context.request.visits);
        if (!reckoned) continue;
        const clause = ownSentence(sentence, context);
        if (!clause) continue;
        const { had, left } = reckoned;
        if (had !== undefined && had >= 0) state(context, 'prior-visits', had, clause, 1.6);
        if (left !== undefined && left >= 0) state(context, 'authorized-visits-remaining', left, clause, 1.2);
      }
    }
  },
};
