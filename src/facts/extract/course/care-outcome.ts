import { aboutBodyPart } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { namesOwnCare, ofCare, ofCareGiven } from './care-named.js';

const COMPLAINT =
  '(?:pain|symptoms?|burning|numbness|tingling|ache|headaches?|score|vas|back|neck|leg|arm|knee|shoulder|hip|ankle|elbow|wrist|hand|foot)';
const CONSERVATIVE = '(?:conservative|non-?operative|non-?surgical|first-line)';
const BETTER =
  /\b(?:improv[a-z]*|better|down from|reduced|fell|fallen|decreased|less|lower|relieved|eased|helped|gained)\b/;
const RULE = /\b(?:guidelines?|criteri[a-z]+|must|should|requires?|unless|generally)\b/;

/** The patient after care: as bad as before, or worse. */
export const stateAfterCare = signalFact('conservative-care-failed', [
  {
    cue: cue(
      '(?:is|are|was|were|grew|got|getting|become|became|feels|felt|grown) (?:now |only |all the |even )?worse\\b(?! (?:on|with|at|when|after|in|by|during|if|than usual))',
      `${COMPLAINT} (?:still |now )?(?:stands?|stood|is|stays|stayed|remains?|remained|sits|runs|hovers|reaches) (?:still |now )?(?:at )?(?:[4-9]|10)\\b(?! (?:weeks|months|days|years|visits|degrees|cm|mm|pounds|times))`,
      'left (?:him|her|it|the [a-z]+)\\b[^;.]{0,20}? (?:at|with) (?:[a-z]+ ){0,2}?(?:[4-9]|10)\\b',
      'as (?:painful|sore|weak|stiff|numb|bad|severe|limited|frequent|tight|often|much|strong|unstable|swollen) as (?:ever|before|it was|at|when|in)\\b',
      'as (?:it|he|she|they) (?:was|were|had been) (?:in|at|on|before|when|then)\\b',
      'still (?:burns?|burning|wakes|goes|going|radiates?|travels?|shoots?|weak|positive|unable|present|tender|catches|catching|buckles|there|disabled|drops|needs)\\b',
      '(?:can|could) (?:still )?not (?:yet )?(?:lift|raise|reach|walk|stand|sit|sleep|grip|bend|kneel|climb|carry)\\b',
      '(?:remains?|remained) (?:[a-z]+ )?(?:unable|limited|weak|painful|disabled|positive|numb|stiff|in pain|severe|constant)\\b',
      'not (?:get|got|gotten|become|gone|grown|going) (?:any )?(?:better|away)\\b',
      '(?:relief|benefit|effect)(?: (?:of|for|lasting|was|lasted))*:? (?:only |but |about )?(?:an? |a few |[1-4] |some )?(?:hours?|days?|weeks?)\\b(?! (?:before|after|ago))',
      'relief (?:of|for) (?:\\d+ )?(?:hours?|days?)\\b',
      '(?:hours|days) of (?:relief|benefit|help)\\b',
    ),
    negated: true,
    undocumented: null,
    weight: 0.85,
    when: ({ clause, start, end }, context) =>
      ofCareGiven(clause, context) &&
      !BETTER.test(clause.text.slice(0, start)) &&
      !RULE.test(clause.text) &&
      !/\bno longer\b/.test(clause.text.slice(Math.max(0, start - 12), end)),
  },
]);

/** Care that is done with, or stands before the request. */
export const careBehind = signalFact('conservative-care-failed', [
  {
    cue: cue(
      `no (?:[a-z-]+ )?(?:${CONSERVATIVE}|other|further|simpler|lesser|reasonable) (?:[a-z]+ )?(?:options?|measures?|treatments?|alternatives?|remed(?:y|ies)|care|means|steps?) (?:is|are|was|were|remains?|remained|exists?|left)\\b`,
      '(?:nothing|little|not much) (?:else |more )?(?:is |was |has been )?(?:left|remains|remaining) (?:to (?:try|offer|be tried|be done)|untried)\\b',
      '(?:been|gone|went) through (?:everything|all|every|the (?:whole|entire|full|usual|complete|list|range|gamut|ladder))\\b',
      `${CONSERVATIVE} (?:care|treatment|management|measures|options) (?:is|are|was|were|has been|have been) (?:[a-z]+ )?(?:at an end|spent|used up|completed?|gone through|over|adequate|sufficient|satisfied|met|ample|fulfilled)\\b`,
      'all (?:other |the |reasonable |conservative |available |usual |nonoperative )*(?:measures|options|means|methods|remedies|treatments) (?:have been|were|are) (?:tried|used|spent|gone through)\\b',
      `(?:exhausted|used up|run through|gone through) (?:all |the |his |her |every |other |reasonable |available )*${CONSERVATIVE}`,
    ),
    undocumented: true,
    when: ({ clause }) => !RULE.test(clause.text),
  },
  {
    cue: cue(
      '(?:precede|precedes|preceded|preceding|came before|went before|come before|gone before|goes before) (?:this|the|his|her|that|it|an?)\\b',
      '(?:have|has) had (?:\\d+|a few|several|many) (?:weeks|months|years)\\b(?! of)',
    ),
    undocumented: null,
    weight: 0.8,
    when: ({ clause }, context) =>
      namesOwnCare(clause, context) && aboutBodyPart(context, clause) && !RULE.test(clause.text),
  },
  {
    cue: cue(
      'nothing (?:short of|less than|else|other than|but) [^;]{0,40}? (?:tried|attempted|used|given|had|received|done)\\b',
      'nothing (?:has been |was |had been |at all has been )(?:tried|done|given|used|attempted)\\b(?! (?:that|which|but|wrong))',
      `${CONSERVATIVE} (?:care|treatment|management|measures|therapy) (?:is |was |has been |have been )?(?:not (?:yet )?(?:been )?(?:spent|exhausted|complete|completed|finished|begun|started)|incomplete|unfinished|untried)\\b`,
    ),
    affirmed: false,
    negated: false,
    undocumented: false,
    when: ({ clause }, context) => aboutBodyPart(context, clause) && !RULE.test(clause.text),
  },
  // "Conservative care: met", "Nonoperative care: 14 visits over four months".
  {
    cue: cue(`${CONSERVATIVE} (?:care|treatment|management|measures|therapy)\\b`),
    negated: null,
    undocumented: null,
    weight: 0.8,
    when: ({ clause, end }) => TICKED.test(clause.text.slice(end)),
  },
]);
const TICKED =
  /^(?: \([^()]{0,80}\))? ?(?:requirement |criterion )?(?:: ?|is |was )?(?:met|yes|satisfied|fulfilled|exhausted|\d+ (?:visits|sessions|weeks|months)\b(?![^;]{0,60}\b(?:only|not|no)\b))/;

/** What was done before, asked in vain. */
export const careUntold = signalFact('conservative-care-failed', [
  {
    cue: cue(
      'what (?:has been|was|had been|else was) (?:done|tried|given)\\b',
      'what (?:[a-z]+ ){0,2}?(?:treatment|care|therapy|measures|medication|remedies)\\b',
      'whether (?:[a-z]+ ){0,4}?(?:therapy|treatment|care|exercises?|medications?|stretching|brac(?:e|ing)|splint(?:ing)?|drugs)\\b',
      'how (?:he|she|it|they|the [a-z]+) (?:was|were|has been|had been) treated\\b',
    ),
    affirmed: null,
    negated: null,
    weight: 1.1,
    when: ({ clause }, context) =>
      ofCare(clause, context) || /\b(?:done|tried|given|treated)\b/.test(clause.text),
  },
]);
