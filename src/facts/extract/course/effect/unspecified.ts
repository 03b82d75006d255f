import { type Context, counts } from '../../reading/context.js';
import type { Effect } from './capacity.js';
import type { Cause } from './cause.js';
import type { Sentence } from './sentence.js';

/** A bare claim that the treatment did something. */
const CLAIM =
  /\b(?:improv[a-z]*|benefit[a-z]*|help(?:s|ed|ful|ing)?|better|progress[a-z]*|gains?|gained|relief|respon(?:se|ded|ds)|toler[a-z]+|effective|success[a-z]*|useful|well)\b/;
const PARTICULARS =
  '(?:particulars?|specifics?|details?|figures?|numbers?|examples?|measure(?:s|ments?)?|quantification|elaboration|explanation|value|unit|yardstick|substance)';
/** The claim is not filled in: no particulars, no measure, nothing more. */
const EMPTY = new RegExp(
  `\\b(?:gives?|gave|given|offers?|offered|adds?|added|supplies|supplied|provides?|provided|with|without|but|in) (?:no|not any|any|without) (?:further |other |single |supporting )?${PARTICULARS}\\b|\\bwithout (?:further |any )?(?:elaborat|quantif|specif|detail)[a-z]*\\b|\\b(?:none|neither) (?:is|was|are|were|has been|have been|of (?:it|them) (?:is|was)) (?:described|quantified|measured|named|specified|detailed|spelled out|given|listed)\\b|\\b(?:in what (?:way|respect|sense)|how so|in which way|how much|by how much|to what (?:extent|degree|end)|how|what (?:that|this|it|the (?:benefit|improvement|gain|help|progress)) (?:consists?|consisted|amounts?|means?|meant)[a-z ]*)(?: (?:he|she|it|they|this|that|the [a-z]+)(?: (?:is|was|has|did|does))?(?: [a-z]+)?)? (?:is|was|are|were|has|have|remains?) (?:not|never|left|un[a-z]+)\\b|\\b(?:does|do|did|has|have) not (?:say|said|state|tell|explain|specify|describe|indicate|show|add|spell out|elaborate|go into) (?:how|in what|by how|what|where|to what|on (?:it|this|that))\\b|\\bthat is (?:all|the whole of it|as far as it goes)\\b|\\band (?:nothing|no) (?:more|else|further)\\b|\\bno more (?:is|was) said\\b`,
);

/** "It is said that she benefited; in what way is not said": a claim without particulars is a complaint. */
export function unspecified(sentence: Sentence, context: Context, cause: Cause): Effect[] {
  if (cause === null) return [];
  const clause = sentence.clauses.find((each) => EMPTY.test(each.text)) ?? null;
  if (!clause && !EMPTY.test(sentence.text)) return [];
  const claimed = CLAIM.exec(sentence.text)?.index ?? -1;
  if (claimed < 0 || claimed > sentence.text.search(EMPTY)) return [];
  const at = clause ?? sentence.clauses.at(-1)!;
  if (!counts(context, at)) return [];
  return [{ part: 'function', value: 'missing', clause: at, weight: 3.2 }];
}
