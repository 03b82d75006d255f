/** Units of what a person can do; degrees count, points of pain do not. */
const UNIT =
  '(?:-| )?(?:pounds?|lbs?|kg|kilograms?|kilos?|minutes?|min|hours?|blocks?|blks?|miles?|mi|steps|stairs|flights?|feet|yards?|degrees|deg|seconds?|half days?|days a week|percent|%|points?|meters?|repetitions)';
const NUMBER = '(\\d{1,3}(?:\\.\\d)?)';
/** A few words without a break. */
const FEW = "(?:[a-z'-]+ ){0,4}?";
const SOME = '[^;.]{0,60}?';

/** Each way of setting a value before beside one after: the groups, by name. */
const FORMS: readonly RegExp[] = [
  // "from 10 to 25 pounds", "from no lifting over 10 pounds to no lifting over 30", "12 kg in May to 31"
  new RegExp(
    `\\bfrom (?:no [a-z]+ (?:over|above) |(?:(?!to )[a-z-]+ ){0,5}?)(?<before>${NUMBER})${UNIT}? ?(?:[a-z]+ ){0,5}?(?:up |down |out )?to (?:no [a-z]+ (?:over|above) |(?:1 of |[a-z-]+ ){0,4}?)(?!1 of )(?<after>${NUMBER})\\b`,
    'd',
  ),
  // "10 to 25 pounds": with a unit only
  new RegExp(`\\b(?<before>${NUMBER})${UNIT}? (?:in [a-z]+ )?to (?<after>${NUMBER})${UNIT}\\b`, 'd'),
  // "45 minutes, up from 10", "6 hours instead of 3", "30 minutes against 10 before"
  new RegExp(
    `\\b(?<after>${NUMBER})${UNIT}?,? ${FEW}(?:instead of|rather than|vs\\.?|versus|against|compared (?:with|to)|up from|down from|as opposed to|from|where ${SOME}) ?${FEW}(?<before>${NUMBER})\\b`,
    'd',
  ),
  // "a 45-minute meeting (10 before)"
  new RegExp(
    `\\b(?<after>${NUMBER})${UNIT}?[^;.]{0,30}?\\((?:from |was |only )?(?<before>${NUMBER})${UNIT}? (?:[a-z]+ )?before\\b`,
    'd',
  ),
  // "was 46 at the start and 22 at discharge", "stood at 70 degrees when therapy began and is now 115", "52 before therapy and 54 after it"
  new RegExp(
    `\\b(?<before>${NUMBER})${UNIT}?,? (?:at |on |in |when |before |prior to |pre-?)(?:[a-z0-9-]+ ){0,6}?(?:and|but|,) (?:is |are |was |stands? |measured |it |has |now |reached |at |to |had |been |come |up |down |fallen |risen )*(?<after>${NUMBER})${UNIT}?(?: |$|[.,])(?=(?:at|on|in|now|after|by|when|following|post|today|later|since)?\\b)`,
    'd',
  ),
  new RegExp(
    `\\b(?:was|were|stood at|measured|could [a-z]+(?: for)?|had been|used to be) (?:only |about |no more than )?(?<before>${NUMBER})${UNIT}?\\b${SOME}\\b(?:now|today|is|at discharge|at the last|afterwards?|later|the most recent|the last|currently)\\b${SOME}\\b(?<after>${NUMBER})\\b`,
    'd',
  ),
  // "now 45 minutes; before therapy it was 10"
  new RegExp(
    `\\b(?:now|today|currently|with (?:it|them)|at discharge) ${SOME}\\b(?<after>${NUMBER})${UNIT}?\\b${SOME}\\b(?:before|without|previously|formerly|earlier|at the start|initially|had been|used to)\\b${SOME}\\b(?<before>${NUMBER})\\b`,
    'd',
  ),
  // "the 4 tablets a day have become 1"
  new RegExp(
    `\\b(?<before>${NUMBER})${UNIT}? ${FEW}(?:has |have |had )?(?:become|became|turned into|given way to|gave way to|shrunk to|dwindled to|grown (?:in)?to|made way for) ${FEW}(?<after>${NUMBER}|none|nothing)\\b`,
    'd',
  ),
  // "Oswestry 52 to 30", "grip 22 to 48"
  new RegExp(
    `\\b(?:oswestry|odi|ndi|dash|quick-?dash|roland[a-z-]*|womac|spadi|koos|lefs|psfs|beck|bdi|phq-?9?|gad-?7?|index|inventory|scale|grip|pinch|flexion|extension|abduction|rotation|elevation|score|lift|lifting|walking|sitting|standing)\\b[^\\d;.]{0,20}?(?<before>${NUMBER})(?:%|/\\d{1,3})? to (?<after>${NUMBER})\\b(?! of)`,
    'd',
  ),
];

/** Two values of one thing. */
export interface Compared {
  before: number;
  after: number;
  /** Offsets of the comparison. */
  start: number;
  end: number;
}

/** A quick look for a word that compares. */
const COMPARES =
  /\b(?:to|instead|rather|vs|versus|against|compared|from|where|was|were|stood|now|before|and|opposed|become|became|turned|given|gave|shrunk|dwindled|grown|made)\b/;

/** Times and distances on one scale each: minutes; feet, with a city block at 400. */
const SCALE: Record<string, number> = { hour: 60, mile: 5280, mi: 5280, block: 400, blk: 400, yard: 3 };
const scaled = (digits: string, after: string) =>
  Number(digits) * (SCALE[/^(?:-| )?(hour|mile|mi|block|blk|yard)s?\b/.exec(after)?.[1] ?? ''] ?? 1);

/** The first comparison of two values in a text, or null. */
export function comparedIn(text: string): Compared | null {
  if (!/\d[^\d]+(?:\d|none|nothing)/.test(text) || !COMPARES.test(text)) return null;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { groups } = match;
    const around = text.slice(match.index, match.index + match[0].length + 10);
    const mixed =
      /\d(?:-| )?(?:hours?|min(?:utes?)?|miles?|mi|blocks?|blks?|yards?|feet)\b.*\d(?:-| )?(?:hours?|min(?:utes?)?|miles?|mi|blocks?|blks?|yards?|feet)\b/.test(
        around,
      );
    const value = (name: 'before' | 'after') => {
      const [, to] = match.indices!.groups![name]!;
      const digits = /^no/.test(groups[name]!) ? '0' : groups[name]!;
      return mixed ? scaled(digits, text.slice(to)) : Number(digits);
    };
    return {
      before: value('before'),
      after: value('after'),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

/** What the numbers measure, where their unit says it: more of these is always better. */
export const CAPACITY_UNIT =
  /\d(?:-| )?(?:pounds?|lbs?|kg|kilograms?|kilos?|minutes?|min|blocks?|blks?|miles?|mi|steps|stairs|flights?|feet|yards?|degrees|deg|meters?)\b/;
