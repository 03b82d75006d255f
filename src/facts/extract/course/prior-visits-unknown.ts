import { assertionOf } from '../reading/assertion.js';
import { aboutBodyPart, counts, missing } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { aboutOwnVisits } from './count-subject.js';
import { COUNTED } from './counted-treatments.js';

const NUMBER_ASKED = cue(
  'exact (?:number|count|total|amount)',
  'extent of (?:the |his |her |any |such |this )*(?:prior|previous|earlier|past|therapy|treatment|physical|acupuncture|chiropractic|care)',
  'volume of',
  'tally\\b',
  'tallied\\b',
  'how (?:often|extensive|extensively|long (?:he|she|the))\\b',
  'without (?:a )?number',
  'unclear (?:amounts?|quantit[a-z]+|extent)',
  'unstated (?:amounts?|numbers?|quantit[a-z]+)',
  'undisclosed amounts?',
  'uncounted\\b',
  'untold\\b',
  'unknown quantit[a-z]+',
  'number of',
  'amount of',
  'unknown amount',
  'quantity of',
  'how many',
  'how much',
  'unspecified number',
  'unknown number',
  'unclear number',
  'undisclosed number',
  'count\\b',
  'counted\\b',
  'dates of (?:service|treatment|prior)',
  'total number',
  'unspecified amounts?',
  'unspecified numbers?',
);
const UNCOUNTED =
  /\b(?:nobody|no 1) (?:has |had |ever )?(?:tallied|counted|added up|kept count)\b|\bperhaps [^.;]{0,30}\d[^.;]{0,30}\bperhaps [^.;]{0,30}\d|\bwithout dates or (?:a )?(?:tally|number|count)\b|\bwithout (?:any ?one )?(?:having )?(?:a count|counted|counting)\b|\bnumber of (?:occasions|times) that was not recorded/;
const EARLIER = cue(
  'previously (?:had|received|attended|undergone|been|completed|participated)',
  'any (?:prior|previous|earlier) ',
  'prior (?:treatment|visits|sessions|course|physical|occupational|chiropractic|acupuncture|massage|therapy|psychotherapy)',
  'previous (?:treatment|visits|sessions|course|physical|occupational|chiropractic|acupuncture|massage|therapy|psychotherapy)',
  'first-time request',
);

/** The letter complains that nobody counted the earlier visits. */
export const priorVisitsUnknown: Extractor = {
  facts: ['prior-visits'],
  treatments: COUNTED,
  read(context) {
    for (const reading of context.readings) {
      for (const match of NUMBER_ASKED.inIndex(reading.index)) {
        const { clause, start } = match;
        if (
          !counts(context, clause) ||
          !aboutOwnVisits(context, clause, match.end) ||
          !aboutBodyPart(context, clause)
        )
          continue;
        const text = clause.text.slice(start);
        if (
          /^(?:number|amount|total number) of (?:levels|injections|weeks|tablets|medications|tests|requested|days|occasions)/.test(
            text,
          )
        )
          continue;
        const assertion = assertionOf(clause, start, start + 1);
        const itself = /^(?:un(?:known|specified|clear|disclosed|stated|counted)|without)/.test(text);
        const vague =
          /^how many[^:]{0,40}: [^;]{0,40}\b(?:multiple|several|numerous|unknown|not|many|some|no number|stop|and no more|nobody|can only guess)\b/.test(
            text,
          );
        if (assertion === 'undocumented' || itself || vague) missing(context, 'prior-visits', clause, 0.9);
      }
      for (const clause of reading.clauses) {
        if (
          UNCOUNTED.test(clause.text) &&
          counts(context, clause) &&
          aboutOwnVisits(context, clause, 0) &&
          aboutBodyPart(context, clause)
        )
          missing(context, 'prior-visits', clause, 0.9);
      }
      for (const match of EARLIER.inIndex(reading.index)) {
        if (!counts(context, match.clause) || !aboutOwnVisits(context, match.clause, match.end)) continue;
        if (
          /\b(?:unclear|unknown|uncertain|not (?:clear|known|stated|specified)|did not state|does not state|not state) (?:whether|if)\b/.test(
            match.clause.text.slice(0, match.start),
          )
        )
          missing(context, 'prior-visits', match.clause, 0.9);
      }
    }
  },
};
