import type { LetterIssue } from '../letter/parsed-letter.js';
import { sentencesOf } from '../letter/sentences.js';
import { type AuthorityFamily, familiesIn, isAcoemOf2017 } from './guideline-names.js';
import { withoutRejectedNames } from './rejected-names.js';

/** What an issue's lines say of the guidelines that the expert reviewer relies on. */
export interface ReadGuidelines {
  authorities: AuthorityFamily[];
  /**
   * Edition (an id of `rules/authorities.yaml`) named first among those of the MTUS, else ACOEM or ODG; null where none
   * is named. An MTUS chapter without a year is the one of 2009, as letters wrote it then.
   */
  edition: string | null;
}

const ORDER: readonly AuthorityFamily[] = ['mtus', 'acoem', 'odg', 'other'];

/** The reviewer takes over what the claims administrator cites. */
const ADOPTED =
  /found (?:that )?the (?:same )?(?:guidelines?|citations?|sections?) (?:used|cited|relied (?:up)?on|applied) by the claims? ?administrator,? (?:to be |were |was |is |are )?(?:both )?(?:relevant|appropriate|applicable)|\bthe same (?:section|guideline|chapter|part|page|citation|reference|provision)|(?:agree[sd]?|concur(?:s|red)?) with (?:the|those|these|all) (?:guidelines?|citations?|sections?|references?)|adopt(?:s|ed) the (?:same |claims )?(?:administrator's )?(?:guidelines?|citations?|references?)/;
const NOT_ADOPTED =
  /(?:did|does|could|cannot|can) ?(?:not)? (?:find|agree|concur|adopt)|disagree|(?:not|n't) (?:be )?(?:relevant|appropriate|applicable)|\b(?:irrelevant|inappropriate|inapplicable)\b/;
const NONE = /did not (?:cite|provide|use|rely on|base)[^.]{0,60}(?:any|guideline|evidence)/;

/** Words that point at a guideline without naming it: "that section", "page 23 of it", "the same". */
const POINTS_BACK =
  /\b(?:same|these|those|this|that|said|it|claims administrator|section|chapter|pages?|guidelines?)\b/;

/** Words that point at the guidelines of the issue before. */
const ABOVE =
  /\b(?:as|see|than|refer to|same as|cited|listed) (?:(?:cited|noted|listed|stated|given|in|for|with|the|under|immediately|issue|item|request) ){0,4}(?:above|previous|preceding|prior|first|issue|item|#? ?\d)/;

/**
 * Guidelines that the expert reviewer relies on, by their own lines; those of the claims administrator count only where
 * the reviewer adopts them, those of the issue before where the lines refer to it, those that the rationale names where
 * the lines name none. ACOEM chapters cited as part of the MTUS give both.
 *
 * @param earlier - the issue before this one in the letter
 */
export function readGuidelines(issue: LetterIssue, earlier: LetterIssue | null = null): ReadGuidelines {
  let text = lowerText(issue.reviewerGuideline);
  let families = new Set(familiesIn(text));
  if (families.size === 0 && earlier && ABOVE.test(text)) return readGuidelines(earlier);
  if (adopts(text, families.size === 0)) {
    text += ` ${lowerText(issue.administratorGuideline)}`;
    for (const family of familiesIn(lowerText(issue.administratorGuideline))) families.add(family);
  }
  if (families.size === 0) {
    text = ownCitations(issue.rationale.map((line) => line.text).join(' '));
    families = new Set(familiesIn(text).filter((family) => family !== 'other'));
  }
  return {
    authorities: ORDER.filter((family) => families.has(family)),
    edition: families.size === 0 ? null : editionIn(text, families),
  };
}

/** True where the reviewer takes over the administrator's guidelines, or names none and points at them. */
const adopts = (reviewer: string, namesNone: boolean) =>
  ADOPTED.test(reviewer) ||
  (namesNone && !NONE.test(reviewer) && !NOT_ADOPTED.test(reviewer) && POINTS_BACK.test(reviewer));

const lowerText = (lines: LetterIssue['reviewerGuideline']) =>
  lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();

const GUIDELINE = /\b(?:mtus|acoem|odg)\b|guidelines?\b|utilization schedule/i;
const BY_OTHERS = /claims? ?administrator|utilization review|\bur\b|treating|provider/i;

/** Sentences of a rationale that argue from a guideline; what others cited is left out. */
function ownCitations(rationale: string): string {
  if (!GUIDELINE.test(rationale)) return '';
  return sentencesOf(rationale)
    .map(({ start, end }) => rationale.slice(start, end))
    .filter((sentence) => GUIDELINE.test(sentence) && !BY_OTHERS.test(sentence))
    .join(' ')
    .toLowerCase();
}

const EDITIONS: readonly (readonly [pattern: RegExp, edition: string])[] = [
  [/opioids? (?:medical )?treatment guid|mtus opioids|opioids? 2016/, 'mtus-opioids-2016'],
  [/post-? ?surgical/, 'mtus-postsurgical-2009'],
  [/acupuncture (?:medical )?(?:treatment )?(?:guid|2009|2007)|mtus acupuncture/, 'mtus-acupuncture-2009'],
  [/chronic pain[^.;]{0,60}2016/, 'mtus-chronic-pain-2016'],
  [/chronic pain (?:medical )?(?:treatment|guid|2009)|(?<=\bmtus,? )chronic pain/, 'mtus-chronic-pain-2009'],
];

function editionIn(text: string, families: ReadonlySet<AuthorityFamily>): string | null {
  if (families.has('mtus')) {
    const cited = withoutRejectedNames(text);
    const named = EDITIONS.map(([pattern, edition]) => ({ at: cited.search(pattern), edition }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (named) return named.edition;
    if (families.has('acoem')) return isAcoemOf2017(cited) ? 'mtus-acoem-2017' : 'mtus-acoem-2004';
  }
  if (families.has('acoem')) return 'acoem-2004';
  return families.has('odg') ? 'odg' : null;
}
