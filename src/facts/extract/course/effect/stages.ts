import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import type { Effect, Part } from './capacity.js';
import type { Cause } from './cause.js';

/** "went from two crutches to none", "took her from off work to half days", "advanced from light to medium work". */
const FROM_TO =
  /\b(?:went|gone|going|goes|moved|advanced|progress|advance|move|progressed|graduated|upgraded|changed|converted|promoted|brought|took|taken|raised|released|switched|came|come)(?: (?:him|her|the [a-z]+|back|up))? (?:from (?<before>[a-z0-9' -]{2,50}?) (?:in)?to|out of (?<out>[a-z ]{2,30}?) (?:and )?(?:in)?to) (?<after>[a-z0-9' -]{2,50})/;
/** "crutches to none", "off work to desk duty", without a verb. */
const ELLIPSIS =
  /(?<![a-z] from )\b(?<before>crutches|crutch|cane|walker|sling|brace|frame|off work|no work|total disability|light duty|modified duty|half days) to (?<after>[a-z0-9' -]{2,40})/;
/** Where a worse end is reached. */
const WORSE =
  /\b(?:off work|total|disab|worse|bed|wheelchair|nothing at all|walker|half|part[- ]time|fewer|sedentary|less)\b/;
const HELD =
  /\b(?:scooter|crutch|crutches|cane|walker|brace|sling|frame|wheelchair|tablets?|pills?|norco|opioids?)\b/;
const WORK =
  /\b(?:work|duty|duties|disab[a-z]+|light|medium|heavy|sedentary|shifts?|full|half|days|hours?|restrict[a-z]*|regular)\b/;

/** "Therapy returned her to the kitchen", "put him back behind the wheel". */
const BROUGHT_BACK =
  /\b(?:return(?:ed|s)?|restor(?:ed|es)|brought|brings|put|puts|got|gets|took|sent|led|helped|carried|moved|released) (?:him|her|them|the (?:patient|worker|claimant|applicant|employee|injured worker)) (?:back )?(?:to|in|into|on|at|behind|onto) (?:the |his |her |a |an )?(?!(?:[a-z]+ )?(?:clinic|physician|doctor|surgeon|provider|hospital|emergency|therap[a-z]*|baseline|care|request|chart|file|conclusion|point|attention|specialist|home|program|evaluation|examination|square|treatment)\b)[a-z]+/;

/** A stage left for a better one, in words rather than numbers. */
export function stages(clause: Clause, cause: Cause): Effect[] {
  const back = cause === 'named' ? BROUGHT_BACK.exec(clause.text) : null;
  if (back && assertionOf(clause, back.index, back.index + back[0].length) === 'affirmed')
    return [{ part: 'work', value: true, clause, weight: 1.6 }];
  const match = FROM_TO.exec(clause.text) ?? ELLIPSIS.exec(clause.text);
  if (!match?.groups) return [];
  const before = match.groups.before ?? match.groups.out ?? '';
  const after = match.groups.after ?? '';
  if (
    !HELD.test(before) &&
    !WORK.test(`${before} ${after}`) &&
    !/\b(?:nothing|no|none|not|unable)\b/.test(`${before} ${after}`)
  )
    return [];
  if (/\bpain\b/.test(clause.text.slice(0, match.index))) return [];
  if (assertionOf(clause, match.index, match.index + match[0].length) !== 'affirmed') return [];
  const part: Part = HELD.test(before) ? 'care' : WORK.test(`${before} ${after}`) ? 'work' : 'daily';
  const worse = WORSE.test(after) && !WORSE.test(before) && !HELD.test(before);
  return worse ? [] : [{ part, value: true, clause, weight: 2 }];
}
