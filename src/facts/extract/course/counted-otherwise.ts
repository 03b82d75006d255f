import type { TreatmentId } from '../../../request/treatment.js';
import { type Context, counts, state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';
import { means, type Topic, topicOfGeneric, treatmentsIn } from '../reading/topic.js';
import { COUNTED } from './counted-treatments.js';
import { type Sentence, sentencesIn } from './effect/sentence.js';

const PROGRAMS: readonly TreatmentId[] = ['functional-restoration-program', 'work-hardening'];
const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];

/** A source that lists visits by their dates. */
const LISTS =
  /\b(?:ledger|log|dates of (?:service|treatment|attendance)|attend(?:ed|ance)|visits?|sessions?|treatments?|entries|card|calendar)\b/;
/** A physician's reports and examinations are no visits of a therapy. */
const REPORTS =
  /\b(?:reports?|examin|exams?|progress notes?|pr-?2|physician|surgeon|studies|mri|tests?|refill)/;
const DATE = String.raw`\d{1,2}[/-]\d{1,2}(?:[/-](?:\d{4}|\d{2}))?`;
/** "5/6, 5/8, 5/10 and 5/13". */
const DATES = new RegExp(String.raw`(?<![\d/-])${DATE}(?:(?:, and |, |; | and | & )${DATE}(?![\d/-])){2,40}`);

function byDates({ text }: Sentence): number | null {
  if (!LISTS.test(text) || REPORTS.test(text)) return null;
  const list = DATES.exec(text);
  return list ? list[0].split(/, and |, |; | and | & /).length : null;
}

const VISITS = '(?:visits?|sessions?|treatments?|appointments?)';
/** What does not belong in the count: another part, another time, a day on which nobody came. */
const ELSEWHERE =
  /\b(?:before (?:the |his |her )?(?:operation|surgery|repair|release|procedure|fusion|injury|accident)|preced(?:ed|es?)\b|preoperative|another (?:claim|phase|part|injury|condition|problem)|(?:an?|the) (?:other|different|earlier|older) (?:claim|injury|condition)|do(?:es)? not (?:belong|count)|did not (?:belong|take place|happen|keep|attend)|can not be (?:counted|charged)|missed|cancel(?:l)?ed|no-shows?|not (?:kept|attended|for (?:the|this)))\b/;
/** "Of the 16 visits in the file 4 were given in March, before the operation". */
const OF_WHICH = new RegExp(
  String.raw`\bof (?:the |these |those |his |her )?(\d{1,3}) (?:[a-z]+ )?(?:${VISITS} )?[^.;\d]{0,50}?,? ?\b(\d{1,3}) (?:of (?:them|these|those) )?(?:[a-z]+ )?(?:were|was|had|took|preceded|precede|belong(?:ed)?|went|did|are)\b`,
);
/** "Counts 6 visits, but 3 of those were missed". */
const BUT_SOME = new RegExp(
  String.raw`\b(\d{1,3})(?: [a-z]+){0,4}?,? (?:but|although|though|yet|of which|of whom|of these|and|while) (?:only )?(\d{1,3}) (?:of (?:them|these|those|which|the ${VISITS}) )?(?:were|was|had been|took|preceded|belong(?:ed)?)\b`,
);

function byTakingAway({ text }: Sentence): number | null {
  if (!ELSEWHERE.test(text)) return null;
  const found = OF_WHICH.exec(text) ?? BUT_SOME.exec(text);
  if (!found) return null;
  const [all, some] = [Number(found[1]), Number(found[2])];
  return all > some && ELSEWHERE.test(text.slice(Math.max(0, found.index + found[0].length - 30)))
    ? all - some
    : null;
}

/** "12 have followed it", "since the operation there have been 8". */
const FOLLOWED =
  /\b(\d{1,3}) (?:visits |sessions )?(?:have |had )?(?:followed|come after|taken place since)\b|\bsince (?:the |his |her )?(?:operation|surgery|repair|release|procedure) (?:there )?(?:have|has|had) been (\d{1,3})\b/;

const bySequel = ({ text }: Sentence): number | null => {
  const found = FOLLOWED.exec(text);
  return found ? Number(found[1] ?? found[2]) : null;
};

/** "6/28/2013: 8th and last visit": an entry of a chart tells of what took place. */
const ENTRY =
  /^(?:on |by )?(?:\d{1,2}[/-])?\d{1,2}[/-]\d{2,4}(?::|,| -)? (?:the |his |her )?(\d{1,3})(?:th|st|nd|rd) (?:[a-z]+ ){0,3}?(?:visit|session|treatment)\b/;

const byEntry = ({ text }: Sentence): number | null => {
  const found = ENTRY.exec(text);
  return found ? Number(found[1]) : null;
};

/** Days of a program: "10 full days", "12 program days". */
const DAYS =
  /(?<![\d/.-])\b(\d{1,2}) (?:(?:full|program|treatment|complete|entire|whole|working|attended)[- ])*(?:days?(?: sessions)?\b(?! (?:a|per|each|or|ago|after|before|later|of (?:relief|rest))\b))/;
const DAYS_HAD =
  /\b(?:completed|attended|finished|present|spent|so far|to date|underwent|undergone|participated|already|had|behind|first|described|came)\b/;
const DAYS_AHEAD =
  /\b(?:request(?:s|ed)?|additional|further|more|guideline|should|exceed[a-z]*|limit|maximum|sought|asks?|would|within|weeks? of (?:the )?request|last(?:ed)?)\b/;

const byDays = ({ text }: Sentence): number | null => {
  const found = DAYS_HAD.test(text) ? DAYS.exec(text) : null;
  return found && !DAYS_AHEAD.test(text) ? Number(found[1]) : null;
};

/** "After the second no more and no longer": two were given. */
const ORDINAL =
  /\b(?:after|following|with|from|since) (?:the |his |her )?(?:(second|third)|(\d)th)\b(?: (?:injection|block|epidural|procedure|set|series))?(?! (?:week|month|day|visit|line|opinion|half|to |time))/;

const byOrdinal = ({ text }: Sentence): number | null => {
  const found = ORDINAL.exec(text);
  if (!found || !/\bfirst\b/.test(text)) return null;
  return found[1] === 'second' ? 2 : found[1] === 'third' ? 3 : Number(found[2]);
};

/** "She has had 1 ablation so far." */
const SO_FAR =
  /\b(?:had|received|undergone|been given) (?:only )?([1-9]) (?:[a-z-]+ ){0,3}?(?:ablations?|neurotom(?:y|ies)|rhizotom(?:y|ies)|blocks?|injections?|epidurals?|procedures?) (?:so far|to date|before|thus far|in all|altogether|until now|up to now)\b/;
const byNumber = ({ text }: Sentence): number | null => {
  const found = SO_FAR.exec(text);
  return found ? Number(found[1]) : null;
};

/** The cap of the Labor Code, and what of it is gone. */
const CAP =
  /\blabor code\b|\b4604\.5|\b(?:statutory|24-visit) (?:cap|limit|maximum)\b|\b(?:for|to|on|in) (?:1|an|any|this|the) (?:(?:whole|entire|single|industrial) )?(?:injury|claim)\b/;
const GONE =
  /\b(?:spent|used(?: up)?|exhausted|consumed|reached|brings?|brought|attended|completed|received|had|have been|has been)\b/;
const TOWARD = new RegExp(
  String.raw`\b(?:brings?|brought|puts?|takes?|took|raises?|adds? up) (?:this |the )?(?:[a-z]+ ){0,3}?(?:up )?to (?:a total of |the )?(\d{1,3})\b|\b(?:the|all|all of the|all the) (\d{1,3}) ${VISITS} (?:that |which )?(?:(?:the )?labor code|the law|the statute|for|of|per|allowed|granted)\b|\bhad (\d{1,3}) (?:[a-z]+ )?${VISITS}\b`,
);

function ofInjury({ text }: Sentence): number | null {
  if (!CAP.test(text) || !GONE.test(text) || DAYS_AHEAD.test(text.replace(/\bwithin\b/g, ''))) return null;
  const found = TOWARD.exec(text);
  const digits = found?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
}

type Way = readonly [read: (sentence: Sentence) => number | null, weight: number];
const WAYS = (treatment: TreatmentId): readonly Way[] => [
  ...(PROGRAMS.includes(treatment) ? ([[byDays, 1.3]] as const) : []),
  ...(INJECTIONS.includes(treatment)
    ? ([
        [byOrdinal, 0.9],
        [byNumber, 1],
      ] as const)
    : ([
        [byTakingAway, 1.7],
        [bySequel, 1.7],
        [byDates, 1.4],
        [byEntry, 1],
      ] as const)),
];

/** The sentence speaks of the disputed treatment, or goes on about it. */
function own({ clauses }: Sentence, { request }: Context): boolean {
  const fitsTarget = (topic: Topic) => means(topic, request.treatment);
  const named = clauses
    .flatMap((clause) => treatmentsIn(clause))
    .filter(({ value }) => value !== 'medication');
  if (named.length > 0) return named.some(({ value }) => fitsTarget(value) || value === 'injection');
  const carried = topicOfGeneric(clauses[0]!);
  return carried === null ? clauses[0]!.section === 'rationale' : fitsTarget(carried);
}

/** Earlier visits told by a list of dates, by what is to be left out, by chart entries, by days of a program or by "the second". */
export const countedOtherwise: Extractor = {
  facts: ['prior-visits', 'prior-visits-this-injury'],
  treatments: [...COUNTED, ...INJECTIONS],
  read(context) {
    const ways = WAYS(context.request.treatment);
    for (const reading of context.readings)
      for (const sentence of sentencesIn(reading)) {
        if (!/\d|\bsecond\b|\bthird\b/.test(sentence.text) || sentence.text.length > 500) continue;
        const whole = ofInjury(sentence);
        if (
          whole !== null &&
          own(sentence, context) &&
          sentence.clauses.every((clause) => counts(context, clause))
        )
          state(context, 'prior-visits-this-injury', whole, sentence.clauses[0]!, 0.9);
        for (const [read, weight] of ways) {
          const visits = read(sentence);
          if (visits === null || visits > 200) continue;
          if (!own(sentence, context) || !sentence.clauses.every((clause) => counts(context, clause))) break;
          state(context, 'prior-visits', visits, sentence.clauses[0]!, weight);
          break;
        }
      }
  },
};
