import type { Decision } from './parsed-letter.js';

/** "Medically necessary" in all its forms, also with words joined by a bad extraction. */
const MEDICALLY =
  /medically ?(?:and \w+ )?(?:un)?(?:necessary|necessity|needed|appropriate|reasonable|indicated|warranted|supported|justified|certified|required)/;

const OUTCOME_WORD = /\b(?:upheld|uphold(?:s|ing)?|overturn(?:s|ed|ing)?)\b/;

/** What a conclusion says of a request. */
const PREDICATE =
  /(?<!\b(?:that|which|what|than|as|it|who|where|there|how|if|whether) )\b(?:is|are|was|were|be|been|being|remains?|cannot be|can not be)(?: (?:not|also|therefore|thus|hereby|deemed|considered|found|felt|determined|judged|to be|as written|still|clearly|simply|only|hereby|fully|partially|recommended to be|medically|both|neither|reasonable and)){0,5} ?,? ?(?:non-?certified|certified|approved|denied|authorized|granted|warranted|unwarranted|supported|unsupported|justified|unjustified|indicated|contraindicated|appropriate|inappropriate|necessary|unnecessary|recommended|reasonable|unreasonable|established|certifiable|supportable|allowed|affirmed|reversed|sustained|acceptable)\b/;

const OPENING =
  /^\W*(?:therefore|thus|hence|as such|accordingly|consequently|in conclusion|in summary|for (?:this|these|the (?:above|foregoing|stated)) reasons?|given (?:the|this) (?:above|foregoing)|based on (?:the|this) (?:above|foregoing|guidelines)|in light of (?:the|this) (?:above|foregoing)|so,|overall|as a result)\b/;

const REQUEST = /\brequest(?:s|ed)?\b/;

const BY_OTHERS = /\butilization review|\bur\b|claims? ?administrator|insurer|carrier|adjuster/;

const CERTIFICATION =
  /\bnon-?certif|\bnot (?:be )?certif|\b(?:recommend(?:ed|s)?|advise[sd]?) (?:for )?(?:approval|denial|certification|authorization)\b/;

const NECESSITY =
  /medical necessity.{0,100}\b(?:established|demonstrated|determined|substantiated|supported|confirmed|shown|met|documented|evident|clear|found|exists?|present|proven|lacking)\b|\b(?:meets?|met|meeting|establish(?:es)?|demonstrates?|supports?|lacks?) (?:the )?(?:criteria for |requirements? for )?medical necessity/;

const WAS = /\b(?:was|were|been)\b/;

const AGREEMENT = /\b(?:i|we|reviewer) (?:respectfully |would |therefore )?(?:dis)?(?:agree|concur)s?\b/;

const ANSWER =
  /^\W*(?:answer|conclusion|determination|decision|recommendation|outcome|result|finding)s? ?[:-] ?(?:yes|no|approved?|den(?:y|ied)|certified|affirmative|negative|(?:not )?(?:necessary|met))\W*$/;

/**
 * True for a sentence that states, or gives away, how the issue was decided. Such a sentence is no evidence:
 * a reader that sees it reads the answer.
 */
export function isConclusion(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  if (lower.includes('medically') && MEDICALLY.test(lower)) return true;
  if (
    (lower.includes('upheld') || lower.includes('uphold') || lower.includes('overturn')) &&
    OUTCOME_WORD.test(lower)
  )
    return true;
  if (lower.includes('medical necessity') && NECESSITY.test(lower)) return true;
  if (ANSWER.test(lower)) return true;
  if (BY_OTHERS.test(lower) && !/\bimr\b/.test(lower)) {
    // "The claims administrator denied it" and "the request was denied" tell of the UR; "is denied" tells of now.
    return AGREEMENT.test(lower) || (REQUEST.test(lower) && PREDICATE.test(lower) && !WAS.test(lower));
  }
  if (AGREEMENT.test(lower) && /determination|decision|denial|review/.test(lower)) return true;
  if (CERTIFICATION.test(lower)) return true;
  return (REQUEST.test(lower) || OPENING.test(lower)) && PREDICATE.test(lower);
}

const NEGATED = /\b(?:not|non|cannot)\b|notmedically|unnecessary|isnot\b|\bno longer\b/;

/** The decision that a concluding sentence states outright ("is not medically necessary"), else null. */
export function decisionIn(sentence: string): Decision | null {
  const lower = sentence.toLowerCase();
  const at = lower.search(/medically ?(?:un)?necessary/);
  if (at < 0) return null;
  return NEGATED.test(lower.slice(Math.max(0, at - 40), at + 24)) ? 'upheld' : 'overturned';
}
