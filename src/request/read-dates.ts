import { datesIn } from '../letter/date.js';
import type { ParsedLetter } from '../letter/parsed-letter.js';
import type { RequestDates } from './request.js';

const OF_REQUEST =
  /\b(?:(?:rfa|request for authorization)(?: form)?s?(?: (?:was|is|were))?[ ,(]{0,2}(?:dated?|of|on|date of|received|submitted|signed|made|from)?|(?:request|prescription|order)s? (?:was |were |is )?(?:dated|date of|of|received|submitted|signed|made|submitted on|made on)|requested on|date of request)[ :(]{0,2}(?:on |of )?$/;

/** "The UR denied the request of …" gives a day of decision. */
const DECIDED = /\b(?:den(?:y|ied)|modified|certified|approved|non-?certified)\b/;

const NOT_CLINICAL =
  /\b(?:utilization review|ur\b|claims administrator|denied|denial|certified|non-certif|doi|date of injury|injur\w* (?:on|of|dated)|date of birth|until|through \d{4}|application|appeal|scheduled|expires?)/;

/**
 * Dates that place a request in time. The service is read from the heading; the request from where a request for
 * authorization is dated; the latest clinical date from summary and rationales. The date of the letter is never used.
 */
export function readDates(letter: ParsedLetter, heading: string, retrospective: boolean): RequestDates {
  const { dateOfInjury, urDenial } = letter.frontMatter;
  const told = narrativeDates(letter);
  const request = requestDate(heading) ?? told.request;
  const service = datesIn(heading)
    .map((date) => date.iso)
    .filter((iso) => iso !== request)
    .sort();
  const ofService = retrospective || service.length > 1 ? service : [];
  return {
    injury: dateOfInjury,
    request,
    service: ofService[0] ?? null,
    serviceEnd: ofService.length > 1 ? (ofService.at(-1) ?? null) : null,
    urDenial,
    latestClinical: told.latestClinical,
  };
}

function requestDate(text: string): string | null {
  return datesIn(text).find((date) => isRequest(text, date.start))?.iso ?? null;
}

function isRequest(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
  return OF_REQUEST.test(before) && !DECIDED.test(before);
}

type NarrativeDates = Pick<RequestDates, 'request' | 'latestClinical'>;

const known = new WeakMap<ParsedLetter, NarrativeDates>();

/** What summary and rationales say about dates; the same for every issue of a letter, so it is read once. */
function narrativeDates(letter: ParsedLetter): NarrativeDates {
  let dates = known.get(letter);
  if (!dates) {
    dates = readNarrative(letter);
    known.set(letter, dates);
  }
  return dates;
}

function readNarrative(letter: ParsedLetter): NarrativeDates {
  const { dateOfInjury, urDenial, determination } = letter.frontMatter;
  const limit = urDenial ?? determination;
  let request: string | null = null;
  let latest: string | null = null;
  for (const lines of [letter.summary, ...letter.issues.map((issue) => issue.rationale)]) {
    const text = lines.map((line) => line.text).join(' ');
    for (const date of datesIn(text)) {
      if (request === null && isRequest(text, date.start)) request = date.iso;
      if (date.iso === dateOfInjury || (limit !== null && date.iso > limit)) continue;
      if (latest !== null && date.iso <= latest) continue;
      const before = text.slice(Math.max(0, date.start - 60), date.start).toLowerCase();
      // Only what the same sentence says before the date can make it another kind of date.
      if (!NOT_CLINICAL.test(before.slice(before.lastIndexOf('. ') + 1))) latest = date.iso;
    }
  }
  return { request, latestClinical: latest };
}
