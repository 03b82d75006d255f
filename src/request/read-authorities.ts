import type { LetterIssue } from '../letter/parsed-letter.js';

/** Whose guideline the expert reviewer relies on. */
export type AuthorityFamily = 'mtus' | 'acoem' | 'odg' | 'other';

const ADOPTED =
  /found (?:that )?the guidelines? (?:used|cited|relied (?:up)?on) by the claims? ?administrator,? (?:to be |were |was |is |are )?(?:both )?(?:relevant|appropriate|applicable)|\bthe same (?:section|guideline|chapter|part|page|citation|reference|provision)|agree[sd]? with the guidelines? (?:used|cited)/;

const SCHEDULE = '(?:the )?(?:california )?(?:mtus|medical treatment utilization schedule(?: ?\\(mtus\\))?)';

/** Sayings that name the MTUS only to set it aside. */
const NOT_MTUS = new RegExp(
  [
    `did not base (?:their|his/her|his|her|its) decision on ${SCHEDULE}`,
    'non-? ?mtus(?: citation)?',
    `(?:is|are|was|were) not (?:a )?part of ${SCHEDULE}`,
    `no (?:applicable |relevant )?(?:section|part|guideline|portion|recommendation)s? (?:of|in|within|from) ${SCHEDULE}`,
    `neither ${SCHEDULE} nor (?:the )?(?:acoem|odg)`,
    `(?:not (?:specifically )?(?:addressed|covered|discussed|found) (?:by|in)|not in|outside(?: of)?) ${SCHEDULE}`,
    `${SCHEDULE}(?:(?:/| and | or )(?:the )?acoem)?(?: guidelines?| practice guidelines?)? (?:does not|do not|did not|(?:is|are|was|were|being) (?:silent|not applicable)|has no|have no|contains? no|lacks?|offers? no|provides? no)`,
  ].join('|'),
  'g',
);

const MTUS =
  /\bmtus\b|medical treatment utilization schedule|chronic pain (?:medical )?treatment guid|acupuncture (?:medical )?treatment guid|post-? ?surgical (?:treatment|rehabilitation|physical)|9792\.2/;
const ACOEM = /\bacoem\b|american college of occupational|occupational medicine practice guidelines/;
/** Chapters that the MTUS takes from ACOEM, under the names that letters give them from 2015 on. */
const ACOEM_CHAPTERS =
  /(?:neck and upper back|shoulder|elbow|forearm,? wrist,? (?:and|&) hand|low back|knee|ankle and foot|stress[- ]related conditions|eye|hand) (?:complaints|disorders)|(?:elbow disorders|stress related conditions|general approach(?:es)? to initial|initial approaches to treatment|cornerstones of disability|independent medical examinations and consultations)/;
const ODG = /\bodg\b|official disability guid/;
const OTHERS =
  /other medical treatment guideline|\bfda\b|food and drug|pubmed|ncbi|national (?:guideline|institute|library)|cochrane|american (?:academy|association|society|medical association|psychiatric|psychological|pain|heart|diabetes|physical therapy)|\baaos\b|\bapa\b|wheeless|journal|mayo clinic|medscape|uptodate|up to date|webmd|drugs\.com|rxlist|physicians'? desk reference|\bpdr\b|epocrates|labor code|washington state|colorado|textbook|aetna|cigna|blue cross|cms\b|medicare|n engl|peer[- ]reviewed|literature|drug(?:s)? formulary|et al/;
const NONE = /did not (?:cite|provide|use|rely on|base)[^.]{0,60}(?:any|guideline|evidence)/;

/**
 * Guidelines that the expert reviewer relies on, by their own lines; those of the claims administrator count only where
 * the reviewer adopts them. ACOEM chapters cited as part of the MTUS give both.
 */
export function readAuthorities(issue: LetterIssue): AuthorityFamily[] {
  const reviewer = lowerText(issue.reviewerGuideline);
  const families = new Set(familiesIn(reviewer));
  if (adopts(reviewer, families.size === 0))
    for (const family of familiesIn(lowerText(issue.administratorGuideline))) families.add(family);
  return ORDER.filter((family) => families.has(family));
}

/** Words that point at a guideline without naming it: "that section", "page 23 of it", "the same". */
const POINTS_BACK =
  /\b(?:same|these|those|this|that|said|it|claims administrator|section|chapter|pages?|guidelines?)\b/;

/** True where the reviewer takes over the administrator's guidelines, or names none and points at them. */
const adopts = (reviewer: string, namesNone: boolean) =>
  ADOPTED.test(reviewer) || (namesNone && !NONE.test(reviewer) && POINTS_BACK.test(reviewer));

const ORDER: readonly AuthorityFamily[] = ['mtus', 'acoem', 'odg', 'other'];

const lowerText = (lines: LetterIssue['reviewerGuideline']) =>
  lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase();

function familiesIn(text: string): AuthorityFamily[] {
  const cited = text.replace(NOT_MTUS, ' # ');
  const families: AuthorityFamily[] = [];
  const mtus = MTUS.test(cited);
  if (mtus) families.push('mtus');
  if (ACOEM.test(cited) || (mtus && ACOEM_CHAPTERS.test(withoutOdgChapters(cited)))) families.push('acoem');
  if (ODG.test(cited)) families.push('odg');
  if (OTHERS.test(cited.replace(ADOPTED, ' '))) families.push('other');
  else if (families.length === 0 && text.includes('citation') && !NONE.test(text)) families.push('other');
  return families;
}

/** "ODG, Low Back Complaints" is a chapter of ODG: only what stands before the first mention of ODG counts. */
function withoutOdgChapters(text: string): string {
  const at = text.search(ODG);
  return at < 0 ? text : text.slice(0, at);
}

const EDITIONS: readonly (readonly [pattern: RegExp, edition: string])[] = [
  [/opioids? (?:medical )?treatment guid|mtus opioids|opioids? 2016/, 'mtus-opioids-2016'],
  [/post-? ?surgical/, 'mtus-postsurgical-2009'],
  [/acupuncture (?:medical )?(?:treatment )?(?:guid|2009|2007)|mtus acupuncture/, 'mtus-acupuncture-2009'],
  [/chronic pain[^.;]{0,60}2016/, 'mtus-chronic-pain-2016'],
  [/chronic pain (?:medical )?treatment/, 'mtus-chronic-pain-2009'],
];

/**
 * The edition (an id of `rules/authorities.yaml`) that the expert reviewer names first among those of the MTUS, else
 * ACOEM or ODG; null where the lines name none. An MTUS chapter without a year is the one of 2009, as letters wrote it then.
 */
export function citedEdition(issue: LetterIssue): string | null {
  const families = readAuthorities(issue);
  let text = lowerText(issue.reviewerGuideline);
  if (adopts(text, families.length === 0 || !familiesIn(text).length))
    text += ` ${lowerText(issue.administratorGuideline)}`;
  if (families.includes('mtus')) {
    const cited = text.replace(NOT_MTUS, ' # ');
    const named = EDITIONS.map(([pattern, edition]) => ({ at: cited.search(pattern), edition }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (named) return named.edition;
    if (families.includes('acoem'))
      return /\b20(?:1[7-9]|2\d)\b/.test(cited) ? 'mtus-acoem-2017' : 'mtus-acoem-2004';
  }
  if (families.includes('acoem')) return 'acoem-2004';
  return families.includes('odg') ? 'odg' : null;
}
