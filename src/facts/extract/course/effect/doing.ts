import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import type { Match } from '../../reading/lexicon.js';
import type { Effect, Part } from './capacity.js';
import type { Cause } from './cause.js';
import { activitiesIn, changesIn } from './found-words.js';
import type { Sentence } from './sentence.js';

/** "now", "again", "resumed", "back to": the doing is new, whoever brought it about. */
const NEW_BEFORE =
  /\b(?:now|again|once more|resum(?:ed?|es|ing|ption of)|return(?:ed|s|ing)? to(?: doing)?|(?:is|was|been|come|came|went|gone|got|going) back (?:to|at|on|in|behind|with)|back (?:to|at|on|in|behind)|tak(?:en|es|ing) up|took up|(?:started|begun|began|starting) (?:to|[a-z]+ing)|started|regain(?:ed|ing|s)(?: the ability to)?|relearned to|for the first time|no trouble|released to|restored to|cleared for|come off|came off|advanced|progress(?:ed|ing)|moved|promoted|stepped up|graduated)\b(?: [a-z'-]+){0,4}? ?$/;
const NEW_AFTER =
  /^[^;]{0,60}?\b(?:again|once more|longer|farther|further|twice as|anew|now\b|alone|by (?:him|her)self|on (?:his|her|their) own|independently|unaided|unassisted|without (?:a |an |the |any |her |his )?(?:cane|help|walker|crutch(?:es)?|brace|assistance|rail|stopping|difficulty|trouble|restrictions?|limits?|limitations?|aid|pain|rest|breaks?|support)|which (?:he|she|they) (?:could|had|was) |(?:which )?(?:his|her) [a-z-]+ (?:had|used to|did (?:it|this|that|so)|was doing|had been) |where (?:in [a-z]+ |before |formerly |earlier |at first |last [a-z]+ )?(?:he|she) (?:had|could|went|was|did|got|used)|(?:had|could|was) not (?:been )?(?:able|before|do|possible|manage)|impossible|(?:than|where|as) (?:before|formerly|she could|he could)|used to|out of the question)\b/;
/** "She has folded sheets since May": done from then on. */
const SINCE_AFTER =
  /^[^;]{0,40}?\bsince (?:then|last|the (?:first|second|third|last|end|start|visits?|sessions?|course|needles|trial|treatments?)|thanksgiving|christmas|easter|new year|(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter))\b/;
/** The treatment is said to make it possible. */
const ENABLES =
  /\b(?:let|lets|letting|allow(?:s|ed|ing)?|enabl(?:es?|ed|ing)|permit(?:s|ted|ting)?|help(?:s|ed|ing)?|mak(?:es|ing) it possible|made it possible|keeps?|kept|gets?|got|frees?|freed)\b(?: (?:for|to|him|her|them|the|his|hers|patient|worker|claimant|employee|applicant|injured|this|man|woman|be|it|mr\\.?|ms\\.?|mrs\\.?|[a-z]+))?(?: [a-z'-]+){0,6}? ?$/;
const ABLE =
  /\b(?:able to|can|could|manag(?:es?|ed|ing)(?: to)?|capable of|succeeds? in|up to)\b(?: [a-z'-]+){0,3}? ?$/;
/** The doing is hindered, given up or only hoped for. */
const HINDERED =
  /\b(?:difficult[a-z]*|trouble|unable|inability|not able|limit(?:ed|s|ation)?|help with|assist[a-z]*|needs? (?:help|assistance|someone)|problems?|hurts?|aggravat[a-z]*|worse(?:ned|ns)?|pain (?:with|on|when|while|during|upon)|only|barely|hardly|scarcely|avoids?|avoiding|struggl[a-z]+|gave up|given up|stopped|quit|lost|seldom|rarely|never|little|instead of|rather than|prevents?|precludes?|interfer[a-z]+|restrict[a-z]*|from|without)\b(?: [a-z'-]+){0,4}? ?$/;
const FEW_AFTER =
  /^[^;,]{0,30}?\b(?:with (?:difficulty|pain|help|(?:only )?(?:1|the other|the good|the left|the right|his left|her left) (?:hand|arm|leg))|only|no more than|at most|not (?:longer|more) than|hurts?)\b/;
const STILL =
  /\b(?:still|remains?|remained|continues? to be|unable|can not|could not|not been able|does not|do not|did not|has not|not able|never)\b/;
/** "with it", "on the drug", "since the sessions": the doing goes with the treatment. */
const GOES_WITH =
  /\b(?:with|on|since|thanks to|because of|due to|owing to|through|after|following|during|when (?:medicated|taking|(?:he|she) (?:takes|uses|wears|has|is on))|without which|and can not do so|it is the [a-z]+ that|while (?:on|taking|using)|using|for \d+ (?:weeks|months) after)\b/;
/** A past state or the time after nothing: "before the block she could walk". */
const EARLIER =
  /\b(?:before|prior to|until|without|off|used to|formerly|had been able|pre-injury|preinjury)\b(?: [a-z'-]+){0,6}? ?$/;
/** "Who until then could not lift the arm": how it was before. */
const UNTIL_THEN = /\b(?:until|till|up to|before) (?:then|that time|that point|now)\b/;
/** "She no longer dresses by herself" is a loss, whatever stands behind it. */
const NO_LONGER = /\b(?:no longer|any ?more|stopped|ceased)(?: [a-z'-]+){0,2} ?$/;
/** "What he could lift before it". */
const BEFORE_IT =
  /^[^;,]{0,24}?\b(?:before(?:hand)?|at the (?:start|outset|beginning))(?: (?:it|them|that|then|therapy|treatment))?\.?$/;
const AFTER_ALL =
  /\b(?:after|despite|following|for all|although|though|even with|in spite of|notwithstanding|since)\b/;
/** The whole sentence tells of an aim. */
const AIM =
  /\b(?:what (?:is|are|was|were) (?:it|they|this|these) for|goals?|aims?\b|meant to|is to\b|targets?|objectives? (?:is|are|of)|hopes?)\b/;
const MEANT =
  /\b(?:goals?|aims?|targets?|hopes?|hoping|expect[a-z]*|plans?|in order to|so that|request(?:s|ed)?|wants?|wishes|would|should|will|needs? to|recommend[a-z]*|(?<!by )(?:early |late |mid-?)?may\b(?! \d)|might|meant|able to return if|employer|advised|instructed|told|encouraged|must|requires?|requiring|demands?|involv[a-z]+)\b/;

/** "By July he was carrying 30 pounds", "at the last visit she cooked standing": later than the start. */
const LATER =
  /\bby (?:then|now|(?:the )?(?:end|time|last|close|discharge|summer|fall|autumn|winter|spring|\d)|(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|visit|week)\b|\b(?:at|on|in|after) (?:the )?(?:last|final|most recent|\d+th|latest|discharge)\b|\bafterwards?\b|\bthereafter\b|\blater\b/;

/** "None of which she did before": all that the sentence tells is new. */
const ALL_NEW =
  /\b(?:none|neither|nothing) of (?:which|these|this|it|that|them)\b[^.]{0,60}?\b(?:before|possible|able|could|earlier|previously)\b/;

/** Verbs of complaint, report and care, which are no achievement when done again. */
const NO_FEAT =
  '(?:ha[sd]|is|was|were|being|been|be|complains?|reports?|states?|said|says|tak(?:es|ing)|took|requests?|seeks?|needs?|requires?|presents?|carries|suffers?|experienc[a-z]+|feels?|uses?|using|wants?|rates?|describes?|notes?|denies|undergo[a-z]*|awaits?|receiv[a-z]+|demonstrates?|shows?|exhibits?|comes?|came|asks?|wishes|hopes?|plans?|appears?|seems?|remains?|continues?|wears?|under|in|on|off|at|not|no|the|a|an|to|more|less|much|that|lacks?|gets?|goes|went|mentions?|limps?|hurts?|aches?|sees|saw|visits?|attends?|declines?|refuses?|worse[a-z]*|unable|unemployed|disabled|only|also|claims?|believes?|thinks?|returns?|returned|pending|for|from|with|and|or|well|days?|weeks?|months?|years?|old)';
const ANEW = new RegExp(
  `\\b(?:he|she|they|and|who|(?:patient|worker|claimant|applicant|employee|man|woman)) (?:(?:is |can |could |was |does )?(?:now|again|once more|once again)(?: able to| again| once more)? |can again |once more )(?!${NO_FEAT}\\b)[a-z]{3,}`,
);
/** "She braids her daughter's hair again", whatever the verb. */
const AGAIN = new RegExp(
  `\\b(?:he|she|they) (?!${NO_FEAT}\\b)[a-z]+s [^;,.]{2,40}? (?:again|once more|by (?:him|her)self|unaided|unassisted|without (?:help|assistance|a cane|stopping))\\b`,
);

/** Any verb that a word of renewal goes with. */
function anew(clause: Clause): boolean {
  const { text } = clause;
  const match = ANEW.exec(text) ?? AGAIN.exec(text);
  if (!match || MEANT.test(text)) return false;
  if (
    /\b(?:pain|worse|flare|numb|symptom|swell|ache|difficult|trouble|unable)/.test(
      text.slice(match.index, match.index + 80),
    )
  )
    return false;
  return assertionOf(clause, match.index, match.index + match[0].length) === 'affirmed';
}

/** What the patient does, or still cannot do, with the treatment. */
export function doingOf(clause: Clause, sentence: Sentence, cause: Cause): Effect[] {
  const activities = activitiesIn(clause);
  const renewed: Effect[] =
    cause === 'named' && anew(clause) ? [{ part: 'daily', value: true, clause, weight: 1.7 }] : [];
  if (activities.length === 0) return renewed;
  if (MEANT.test(clause.text) || AIM.test(sentence.text)) return [];
  if (changesIn(clause).some(({ value }) => value === 'same'))
    return cause === 'named' || SAME_DOING.test(clause.text) ? undone(clause, activities) : [];
  const effects: Effect[] = [];
  for (const match of activities) {
    const value = doing(match, sentence, cause);
    if (value !== null) effects.push({ part: match.value, value, clause, weight: value ? 1.9 : 1.5 });
  }
  return effects.length > 0 ? effects : renewed;
}

/** Done now as it was done then. */
const SAME_DOING =
  /\b(?:then (?:and|as) now|now as then|as (?:he|she|they) (?:did|could|was|were|had) (?:in|before|at|when|then|on)|no (?:longer|farther|further|more) [a-z ]{0,24}?than (?:before|with|without|at|on))\b/;
const undone = (clause: Clause, activities: readonly Match<Part>[]): Effect[] =>
  SAME_DOING.test(clause.text)
    ? activities.slice(0, 1).map(({ value: part }) => ({ part, value: false, clause, weight: 1.5 }))
    : [];

function doing(match: Match<Part>, sentence: Sentence, cause: Cause): boolean | null {
  const { clause, start, end } = match;
  const before = clause.text.slice(Math.max(0, start - 60), start);
  const after = clause.text.slice(end, end + 70);
  const hindered = HINDERED.test(before) || FEW_AFTER.test(after);
  const assertion = assertionOf(clause, start, end);
  if (hindered || assertion === 'negated') {
    if (UNTIL_THEN.test(clause.text)) return null;
    if (NEW_AFTER.test(after) && /\bwithout\b/.test(after)) return null;
    return cause === 'named' && AFTER_ALL.test(sentence.text) && STILL.test(clause.text) ? false : null;
  }
  const could = assertion === 'supposed' && /\bcould (?:[a-z]+ ){0,3}$/.test(before);
  if (assertion !== 'affirmed' && !could) return null;
  if (EARLIER.test(before) || NO_LONGER.test(before)) return null;
  if (BEFORE_IT.test(after)) return null;
  if (NEW_BEFORE.test(before)) return true;
  if (cause === 'named' && ALL_NEW.test(sentence.text)) return true;
  const words = clause.text.slice(start, end);
  if (NOUN.test(words) || (GERUND.test(words) && !IN_PROGRESS.test(before)))
    return ENABLES.test(before) && !could ? true : null;
  if (NEW_AFTER.test(after)) return true;
  if (cause === 'named' && SINCE_AFTER.test(after) && /\b(?:has|have) (?:[a-z]+ )?$/.test(before))
    return true;
  if (LATER.test(sentence.text) && PAST.test(clause.text.slice(0, end))) return true;
  if (cause !== 'named') {
    if (ABLE.test(before) && EASED.test(sentence.text)) return true;
    return ENABLES.test(before) && !could ? true : null;
  }
  if (ENABLES.test(before)) return true;
  const goesWith = GOES_WITH.test(sentence.text);
  if (ABLE.test(before)) return goesWith || null;
  return goesWith && THIRD_PERSON.test(clause.text.slice(start, end)) ? true : null;
}

/** Something got better in the same breath. */
const EASED =
  /\b(?:is|are|was|were|has|have|feels?) (?:now |much |also )?(?:less|better|improved|eased|decreased|fewer)\b/;

/** Told as a story: "was carrying", "walked". */
const PAST =
  /\b(?:was|were|had|could) (?:[a-z]+ ){0,2}?[a-z]+$|\b[a-z]+ed(?: [a-z]+)?$|\b(?:drove|sat|stood|slept|wore|held|went|did|ran|rode|wrote|let|back)\b[a-z ]{0,20}$/;

/** Named rather than done: "the stairs", "household chores", "walking time". */
const NOUN =
  /^(?:housekeeping|housework|chores|laundry|dishes|gardening|errands|groceries|yard work|self-?care|meals|stairs|steps|blocks?|miles?)/;
const GERUND = /^[a-z]+ing\b/;
const IN_PROGRESS =
  /\b(?:is|was|are|were|been|be|'s|he's|she's|and|also)(?: [a-z]+ly| now| already| again| once more| also| back)? $|, $/;

/** What is done now, not what is named: "she cooks", "he worked full duty". */
const THIRD_PERSON =
  /^[a-z]+(?:s|ed)\b|^(?:sat|stood|slept|drove|wrote|wore|held|went|did|ran|rode)\b|\bfull\b/;
