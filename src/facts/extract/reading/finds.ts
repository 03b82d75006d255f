/** What an examination or a study does not show is not there; what the records do not show is undocumented. */
const EXAMINED =
  /\b(?:exam|examination|mri|imaging|emg|ncv|stud(?:y|ies)|testing|x-?rays?|radiographs?|films|scan)\b/;
const SHOWS = /\b(?:show|reveal|demonstrat|indicat|identif|note)/;

/** A treatment that gave nothing failed; a report that gives nothing is silent. */
const YIELDS =
  /^(?:gives?|gave|offers?|offered|provides?|provided|produced) |^(?:has|have|had|did|does|do) not (?:[a-z]+ )?(?:give|given|offer|offered|provide|provided|produce|produced)\b/;
const NOT_GIVEN = /^not (?:[a-z]+ )?(?:given|offered|provided|produced)\b/;
const TREATED =
  /\b(?:therapy|injections?|blocks?|visits|sessions|treatments?|acupuncture|manipulation|massage|medications?|medicines?|drugs?|tablets|nsaids?|exercises?|splint|brace|unit|surgery|care|program)\b/;
const WRITTEN =
  /\b(?:physician|provider|doctor|treater|surgeon|reports?|records?|notes?|request|file|letter|therapist|chiropractor|acupuncturist|psychologist)\b/;

/** True where a phrase that often complains of the record reports a finding instead. */
export function finds(words: string, before: string): boolean {
  if (SHOWS.test(words)) return EXAMINED.test(before);
  const yields = YIELDS.test(words) || (NOT_GIVEN.test(words) && /\b(?:has|have|had) $/.test(before));
  return yields && TREATED.test(before) && !WRITTEN.test(before);
}
