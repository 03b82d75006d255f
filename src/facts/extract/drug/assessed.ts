import { type Assertion, assertionOf } from '../reading/assertion.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import type { Lexicon, Match } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { after, before } from './subject.js';

/** What a wish for benefit looks like in a list of missing things; "no evidence of relief, side effects or misuse" is a complaint of all three. */
const WANTED =
  /\b(?:relief|benefit|analges|improve|function|assess|monitor|screen|discuss|document|address|evaluat|review|check|efficacy|activit|complian|agreement|contract|cures|drug (?:test|screen))/;
const ANSWERS =
  /\b(?:no|without|any|nor|never) (?:[a-z]+ ){0,2}?(?:evidence|signs?|indications?|suggestions?|reports?|history|findings?|concerns?)(?: (?:of|for|about|suggesting|indicating|that))?([^;]{0,70})$/;
const TOLD =
  /^[^;]{0,30}?\b(?:reported|noted|seen|observed|identified|found|suspected|detected|complained of|endorsed)\b/;
/** "Not submitted: any history of ulcer." */
const LABELLED = /^(?:not [a-z]+|missing|absent|lacking)(?: [a-z]+){0,3} ?: /;
/** "The test was negative for illicit drugs." */
const TESTED_NEGATIVE = /\bnegative for (?:[a-z]+,? (?:and |or )?){0,4}$/;
/** "No documented misuse": there was none. */
const RECORDED_NONE = /\b(?:no|without) (?:documented|recorded|described|charted) (?:[a-z]+ ){0,2}$/;
/** "Dyspepsia has not been reported." */
const NOT_REPORTED =
  /^[^;]{0,20}?\b(?:has|have|had|was|were|is|are) not (?:been )?(?:reported|complained of|endorsed|experienced)\b/;
const ASSESSMENT =
  /^[a-z ,]{0,25}?\b(?:assess|monitor|screen|discuss|address|evaluat|review|checked|documented|mentioned)/;

/**
 * How a clause speaks of something whose absence is good news (side effects, misuse): "no evidence of diversion" and "no
 * side effects were reported" say that there is none, while "no documentation of side effects" complains.
 */
export function assertionOfHarm(match: Match<true>): Assertion {
  const { clause, start, end } = match;
  const said = assertionOf(clause, start, end);
  const left = before(clause, start, 110);
  if (said === 'affirmed' && TESTED_NEGATIVE.test(left)) return 'negated';
  if (said !== 'undocumented') return said;
  const right = after(clause, end, 60);
  if (ASSESSMENT.test(right) || LABELLED.test(clause.text)) return said;
  if (RECORDED_NONE.test(left) || NOT_REPORTED.test(right)) return 'negated';
  const answer = ANSWERS.exec(left);
  if (answer && !WANTED.test(answer[1] ?? '')) return 'negated';
  if (
    /\b(?:no|without|denies|denied) (?:(?!discuss|mention|document|record|note|account|descri|inform|assess|inquir|question)[a-z]+ ){0,3}?$/.test(
      left,
    ) &&
    TOLD.test(right)
  )
    return 'negated';
  return said;
}

/** A fact of the kind "was it assessed?": any word on it answers, yes or no; only a complaint does not. */
export function assessedFact(
  fact: string,
  cue: Lexicon<true>,
  options: {
    /** Does "no …" answer too ("no sedation"), or is the thing itself missing ("no drug test")? */
    absence: 'answers' | 'is missing';
    when?: (match: Match<true>, context: Context) => boolean;
    weight?: number;
  },
): Extractor['read'] {
  const { absence, when, weight = 1 } = options;
  return (context) => {
    for (const reading of context.readings) {
      for (const match of cue.inIndex(reading.index)) {
        const { clause } = match;
        if (!counts(context, clause) || (when && !when(match, context))) continue;
        const how =
          absence === 'answers' ? assertionOfHarm(match) : assertionOf(clause, match.start, match.end);
        if (how === 'affirmed' || (how === 'negated' && absence === 'answers'))
          state(context, fact, true, clause, weight);
        else if (how !== 'supposed') missing(context, fact, clause, weight * 0.95);
      }
    }
  };
}

/** A fact read from something whose absence is good news; a complaint that nobody looked says nothing of it. */
export function harmFact(
  fact: string,
  cue: Lexicon<true>,
  options: {
    affirmed: boolean;
    when?: (match: Match<true>, context: Context) => boolean;
    weight?: number;
  },
): Extractor['read'] {
  const { affirmed, when, weight = 1 } = options;
  return (context) => {
    for (const reading of context.readings) {
      for (const match of cue.inIndex(reading.index)) {
        if (!counts(context, match.clause) || (when && !when(match, context))) continue;
        const how = assertionOfHarm(match);
        if (how === 'affirmed') state(context, fact, affirmed, match.clause, weight);
        else if (how === 'negated') state(context, fact, !affirmed, match.clause, weight);
      }
    }
  };
}
