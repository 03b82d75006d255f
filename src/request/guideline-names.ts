import { withoutRejectedNames } from './rejected-names.js';

/** Whose guideline it is. */
export type AuthorityFamily = 'mtus' | 'acoem' | 'odg' | 'other';

const MTUS =
  /\bmtus\b|medical treatment utilization schedule|chronic pain (?:medical )?(?:treatment )?guid|\bcpmtg\b|acupuncture (?:medical )?(?:treatment )?guid|post-? ?surgical (?:medical )?(?:treatment|rehabilitation|physical)|9792\.2/;
const ACOEM = /\bacoem\b|american college of occupational|occupational medicine practice guidelines/;
const ODG = /\bodg\b|official disability guid/;
const OTHERS =
  /other medical treatment guideline|\bfda\b|food and drug|pubmed|ncbi|national (?:guideline|institute|library)|cochrane|american (?:academy|association|society|medical association|psychiatric|psychological|pain|heart|diabetes|physical therapy)|\baaos\b|\bapa\b|wheeless|journal|mayo clinic|medscape|uptodate|up to date|webmd|drugs\.com|rxlist|physicians'? desk reference|\bpdr\b|epocrates|labor code|washington state|colorado|textbook|aetna|cigna|blue cross|cms\b|medicare|n engl|peer[- ]reviewed|literature|drug(?:s)? formulary|\bet al\b/;

/** Chapters that the MTUS takes from ACOEM, under the names and numbers that letters give them ("Chapter 12", "Table 8-8"). */
const ADOPTED_CHAPTERS =
  /(?:neck and upper back|shoulder|elbow|forearm,? wrist,? (?:and|&) hand|low back|knee|ankle and foot|stress[- ]related conditions|eye|hand) (?:complaints|disorders)|(?:stress related conditions|general approach(?:es)?\b|initial (?:approaches|care)\b|cornerstones of disability)|\bch(?:apter|\.)s? ?(?:[1-35]|[89]|1[0-6])\b|\btable (?:[89]|1[0-6])-\d/;
/** Names of ACOEM that say nothing of the MTUS: where the MTUS is named they are its. */
const OTHER_CHAPTERS = /independent medical examinations and consultations|\bchapter [67]\b|\b2004\b/;
/** Editions of ACOEM after the one that the MTUS adopted first. */
const LATER_EDITION = /\b(?:3rd|third) ed|\b20(?:0[89]|1\d|2\d)\b/;

/** What stands after a mention of ODG, up to the next guideline: "ODG, Low Back Complaints" is a chapter of ODG. */
const ODG_REACH =
  /(?:\bodg\b|official disability guid)(?:(?!\bmtus\b|\bacoem\b|american college|decision based|medical treatment)[\s\S]){0,300}/g;

/**
 * Families of guidelines that a text of citations (lower case) relies on. An ACOEM chapter of the MTUS gives both,
 * whether the text names the MTUS or, without setting it aside, the chapter alone.
 */
export function familiesIn(text: string): AuthorityFamily[] {
  const cited = withoutRejectedNames(text);
  const outsideOdg = cited.replace(ODG_REACH, ' ');
  const families: AuthorityFamily[] = [];
  const adoptedChapter = ADOPTED_CHAPTERS.test(outsideOdg);
  const namesMtus = MTUS.test(cited);
  const acoem = ACOEM.test(cited) || (namesMtus && (adoptedChapter || OTHER_CHAPTERS.test(outsideOdg)));
  const mtus = namesMtus || (acoem && adoptedChapter && !MTUS.test(text) && !LATER_EDITION.test(outsideOdg));
  if (mtus) families.push('mtus');
  if (acoem) families.push('acoem');
  if (ODG.test(cited)) families.push('odg');
  if (OTHERS.test(cited)) families.push('other');
  else if (families.length === 0 && UNKNOWN_CITATION.test(text)) families.push('other');
  return families;
}

/** The set words of the form, followed by a source that nobody knows. */
const UNKNOWN_CITATION = /non-? ?mtus citations? ?:? ?\w/;

/** True for citations of the ACOEM edition that the MTUS adopted in 2017, by its year. */
export const isAcoemOf2017 = (text: string) => /\b20(?:1[7-9]|2\d)\b/.test(text);
