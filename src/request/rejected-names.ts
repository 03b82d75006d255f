const MTUS_NAME = 'mtus|medical treatment utilization schedule(?: ?\\(mtus\\))?';
const NAME = `(?:${MTUS_NAME}|acoem|american college of occupational(?: and environmental medicine)?|odg|official disability guidelines?|chronic pain (?:medical )?treatment guidelines?|acupuncture (?:medical )?treatment guidelines?|post-? ?surgical (?:medical )?treatment guidelines?)`;

/** Words that may stand between a negation and the name it sets aside ("no applicable section of the …"). */
const TO_NAME =
  '(?:applicable|relevant|specific|specifically|directly|particular|current|sections?|parts?|portions?|guidelines?|recommendations?|chapters?|criteria|guidance|citations?|provisions?|topics?|of|in|within|from|the|a|an|any|on|by|under|with|to|addressed|covered|discussed|found|find|mentioned|included|contained|listed|rely|relied|base|based|basing|decision|its|his|her|his/her|their|use|used|using|cite|cited|citing|apply|applied|is|are|was|were|being|either|california|ca|or|nor|/)';
const BEFORE = new RegExp(
  `(?:\\bnon-? ?|(?:\\b(?:no|not|nothing|neither|nor|none|without|absent|absence|lack|lacks|lacking|outside|beyond|instead of|rather than|in lieu of|in place of)|n't)(?:[ /]+${TO_NAME}){0,10}(?:[ /]+${NAME}(?:,? (?:or|nor) |/)(?:the )?)?[ /]*)$`,
);

/** What a guideline does not do, where a reviewer turns to another; "does not recommend" is reliance. */
const FAILS = `(?:${[
  "(?:does|do|did|is|are|was|were|has|have|had|could|can)(?: ?not|n't) (?:been |be |being )?(?:\\w{4,14}ly )?(?:address|cover|discuss|mention|speak|contain|include|provide|offer|give|have|appl|relevant|refer|comment|deal|appropriate|on point|specific|helpful|consider|used|relied|cited|govern|list|make|set|found|either)",
  '(?:(?:is|are|was|were|being|remains?) )?(?:silent|mute|lacking|inapplicable|not applicable|without)\\b',
  '(?:has|have|had|contains?|offers?|provides?|gives?|makes?|says?|states?) (?:no|nothing|neither|little)\\b',
  'lacks?\\b',
  'fails? to\\b',
].join('|')})`;
const ANY = '(?:[ ,/&()-]+(?!relied|based|used|cited|states?|says?|and|or|but|recommends?)[\\w.]+){0,6}?';
const AFTER = new RegExp(
  `^(?:${ANY}|(?:,|/| and| or| nor| &)[ /]?(?:the )?${NAME}(?: (?:guidelines?|practice))*)[ ,:(-]+${FAILS}`,
);

/** A guideline that leaves a detail open and is used together with another is still relied on. */
const ALSO = /^[^.;]{0,200}?\b(?:also|additionally|in addition)\b/;

const NAMES = new RegExp(`\\b${NAME}`, 'g');

/** Characters looked at on either side of a name. */
const REACH = 110;

/**
 * The text with "#" for every guideline that is named only to be set aside ("the MTUS does not address …", "no section
 * of the MTUS", "rather than ACOEM", "non-MTUS citation").
 */
export function withoutRejectedNames(text: string): string {
  return text.replace(NAMES, (name: string, at: number) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (BEFORE.test(before)) return '#';
    const after = text.slice(at + name.length, at + name.length + REACH);
    if (!AFTER.test(after)) return name;
    return ALSO.test(text.slice(at + name.length, at + name.length + 2 * REACH)) ? name : '#';
  });
}
