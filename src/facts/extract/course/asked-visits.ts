import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import type { Count } from './counts.js';

/** The visits are asked for, offered or allowed, not had. */
export const ASKED =
  /\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|at issue|in dispute|in question|proposed|recommend(?:s|ed|ing)?(?! (?:number|amount|limit|maximum|course|guideline|duration))|certif(?:y|ied|ication)|allow(?:s|ed|ing)?|approv(?:e|ed|al)|modif(?:ied|y)|prescrib(?:es?|ed|ing)|order(?:s|ed)|seeks?|plan(?:s|ned)?|would|will|now (?:requested|sought)|need(?:s|ed)|sought|rfa|requests:|trial of|should)\b/;
const ASKED_NEAR =
  /\b(?:additional|further|more|next|another|new|proposed|requested|these|extra) (?:[a-z-]+ )?$/;
const ASKED_AFTER =
  /^ ?(?:[a-z-]+ ){0,3}?(?:(?:now |that (?:are|is|were) |being |which (?:are|is) )?(?:requested|at issue|in dispute|sought|proposed|asked for|in question)|(?:is|are|was|were) (?:now )?(?:more than|over|above|within|in excess|beyond|less than|requested|being requested|sought|asked for|proposed|appropriate|reasonable)|exceeds?|would|more)\b/;
/** The visits were had, in so many words. */
export const STRONG_HAD =
  /\b(?:attended|completed|finished|received|underwent|undergone|rendered|used|exhausted|already|had had|has had|to date|so far|participated|administered|were provided|was provided|given|(?:has|have|had) been|went)\b/;
/** "19 were attended". */
const DONE_AFTER =
  /^ ?(?:[a-z-]+ ){0,3}?(?:were|was|have been|had been|has been|are) (?:already |actually )?(?:attended|completed|used|rendered|done|given|received|provided|made)\b|^[^;]{0,30}\bso far\b|^ (?:[a-z]+ )?(?:previously|already) (?:attended|completed|used|received|had)\b/;

/** The number that a table or guideline holds. */
const OF_TABLE =
  /\b(?:table|schedule|guidelines?|odg|mtus|acoem|figure|maximum|ceiling|limit|allowance|recommendation|number) (?:has|is|of|gives?|allows?|at|provides?(?: for)?|lists?|foresees?|says|calls for|goes to|grants?) (?:up to |for |about |a (?:total|maximum|course) of )*$/;
const TABLE_AFTER =
  /^ ?(?:is|are|was|were|being) (?:the|what the|all the|within the) (?:[a-z]+ )?(?:figure|number|maximum|limit|ceiling|guidelines?|table|schedule|allowance|usual)/;

/** True for a count of visits that are asked for, offered or allowed. */
export function isAsked(context: Context, clause: Clause, count: Count): boolean {
  const { text } = clause;
  const before = text.slice(Math.max(0, count.start - 40), count.start);
  const within = text.slice(count.start, count.end);
  const after = text.slice(count.end);
  const had = STRONG_HAD.test(text);
  if (OF_TABLE.test(before) || TABLE_AFTER.test(after)) return true;
  if (DONE_AFTER.test(after)) return false;
  if (ASKED_AFTER.test(after) && !/^ ?(?:[a-z-]+ ){0,3}?more\b/.test(after)) return true;
  if (ASKED_NEAR.test(before) || /\b(?:additional|more|further|requested|proposed)\b/.test(within)) {
    return !(
      had &&
      (count.adds || /\b(?:another|additional|further|more)\b/.test(before + within)) &&
      !ASKED.test(text)
    );
  }
  if (ASKED.test(before)) return !STRONG_HAD.test(before) && !/\bafter\b/.test(before);
  if (!HAD_BEFORE.test(text.slice(0, count.start)) && askedBefore(clause, count.start)) return true;
  // The very number asked for, without a word that it was had.
  return (
    count.value === context.request.visits &&
    !had &&
    /\b(?:is|are|exceeds?|would|brings?|give|the)\b/.test(text) &&
    !/\b(?:prior|previous|earlier|after|had|to date)\b/.test(text) &&
    clause.section === 'rationale'
  );
}

/** The sentence so far is a request: "the plan: therapy 2x3; massage x4". */
function askedBefore(clause: Clause, at: number): boolean {
  if (ASKED_SENTENCE.test(clause.text.slice(0, at))) return true;
  for (let each = clause.previous; each && each.sentence === clause.sentence; each = each.previous) {
    if (HAD_BEFORE.test(each.text)) return false;
    if (ASKED_SENTENCE.test(each.text)) return true;
  }
  return false;
}

const ASKED_SENTENCE =
  /\b(?:requests?|requested|requesting|asks?|asked|plan|rfa|prescribed|recommends?|recommended|orders?|ordered|proposes?|proposed|seeks?)\b/;
const HAD_BEFORE =
  /\b(?:had|attended|completed|received|underwent|participated|after|following|treatment (?:to date|so far|has)|treated|already|used|given|rendered|previous|prior|earlier)\b/;
