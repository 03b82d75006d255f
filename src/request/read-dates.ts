import { datesIn } from '../letter/date.js';
import type { Line, ParsedLetter } from '../letter/parsed-letter.js';
import { sentencesOf } from '../letter/sentences.js';
import type { RequestDates } from './request.js';

const textOf = (lines: readonly Line[]) => lines.map((line) => line.text).join(' ');

const OF_REQUEST =
  /\b(?:(?:rfa|request for authorization)(?: form)?s?(?: (?:was|is|were))?[ ,(]{0,2}(?:dated?|of|on|date of|received|submitted|signed|made|from)?|(?:request|prescription|order)s? (?:was |were |is )?(?:dated|date of|of|received|submitted|signed|made|submitted on|made on)|requested on|date of request)[ :(]{0,2}(?:on |of )?$/;

/** "The UR denied the request of …" gives a day of decision. */
const DECIDED = /\b(?:den(?:y|ied)|modified|certified|approved|non-?certified)\b/;

const NOT_CLINICAL =
  /\b(?:utilization review|ur\b|claims administrator|denied|denial|certified|non-certif|doi|date of injury|injur\w* (?:on|of|dated)|date of birth|until|through \d{4}|application|appeal)/;

/**
 * Dates that place a request in time. The service is read from the heading; the request from where a request for
 * authorization is dated; the latest clinical date from summary and rationales. The date of the letter is never used.
 */
export function readDates(letter: ParsedLetter, heading: string, retrospective: boolean): RequestDates {
  const narrative = [letter.summary, ...letter.issues.map((issue) => issue.rationale)].map(textOf);
  const { dateOfInjury, urDenial } = letter.frontMatter;
  const inHeading = datesIn(heading);
  const request = firstRequestDate([heading, ...narrative]);
  const service = inHeading.filter((date) => date.iso !== request).map((date) => date.iso);
  service.sort();
  const ofService = retrospective || service.length > 1 ? service : [];
  return {
    injury: dateOfInjury,
    request,
    service: ofService[0] ?? null,
    serviceEnd: ofService.length > 1 ? (ofService.at(-1) ?? null) : null,
    urDenial,
    latestClinical: latestClinical(letter, narrative),
  };
}

function firstRequestDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const date of datesIn(text)) {
      const before = text.slice(Math.max(0, date.start - 60), date.start).toLowerCase();
      if (OF_REQUEST.test(before) && !DECIDED.test(before)) return date.iso;
    }
  }
  return null;
}

function latestClinical(letter: ParsedLetter, narrative: readonly string[]): string | null {
  const { dateOfInjury, urDenial, determination } = letter.frontMatter;
  const limit = urDenial ?? determination;
  let latest: string | null = null;
  for (const text of narrative) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      if (!/\d/.test(sentence)) continue;
      for (const date of datesIn(sentence)) {
        if (date.iso === dateOfInjury || (limit && date.iso > limit)) continue;
        if (latest !== null && date.iso <= latest) continue;
        const before = sentence.slice(Math.max(0, date.start - 60), date.start).toLowerCase();
        if (!NOT_CLINICAL.test(before)) latest = date.iso;
      }
    }
  }
  return latest;
}
