import type { Clause, Reading } from '../reading/clause.js';
import { type Context, missing, state } from '../reading/context.js';
import { together } from './anaphor.js';
import { doesNoMore } from './response/deeds.js';
import { aboutDrug, DRUG_TREATMENTS } from './subject.js';

const ACTIVITY =
  '(?:walk|sleep|sit|stand|driv|lift|work|cook|shop|clean|garden|dress|climb|kneel|carr|sew|typ|read|mow|bath|exercis|play|wear|complet|finish|manag|keep|rid|attend|get|gets through|stay|swim|vacuum|writ|care|perform|do|go|rais|wash|put|hold|tolerat|make|take|return|resum|iron|fill|knit|paint|teach|tend|feed|help)';
const FINITE = `${ACTIVITY}(?:s|es|ies|ing|ed)?`;

/** "Walks 6 blocks vs 2", "sleeps 7 h against 4 before": more with the drug than without. */
const COMPARED =
  /\b(?:walk|sleep|sit|stand|driv|lift|work|carr|exercis|tolerat)[a-z]*[^;\d]{0,30}?(\d{1,3}(?:\.\d)?) ?(?:[a-z]+\.? ){0,4}?(?:vs\.?|versus|against|instead of|rather than|up from|compared (?:to|with)|where (?:it|he|she) (?:was|had been|did)) (?:only |about |barely )?(\d{1,3}(?:\.\d)?)(?![\d/])/g;
/** "6 blks vs 2", where the verb was said before. */
const MEASURED =
  /(?<![\d/.])(\d{1,3}(?:\.\d)?) ?(?:blocks?|blks?|h|hrs?|hours?|min|mins|minutes|mi|miles?|lbs?|pounds?|steps|flights)\b\.? (?:[a-z]+ ){0,2}?(?:vs\.?|versus|against|instead of|up from) (?:only )?(\d{1,3}(?:\.\d)?)(?![\d/])/g;

const DRUG =
  '(?:it|them|these|this|the (?:drug|medications?|medicines?|tablets?|pills?|patch|patches|gel|cream|opioid|nsaid|tablet|dose|patch)|medications?|medicines?|meds|tablets|patch|patches|gel|[a-z]{4,}(?:in|ol|ex|one|en|ine|am|yn|ica|an|ac|pam|contin|codone))';
const WITH = `(?:with|on|using|taking|because of|thanks to|after|by means of) (?:his |her )?${DRUG}`;
const WITHOUT = `(?:without (?:${DRUG}|\\b)|off (?:${DRUG}|\\b)|otherwise|when (?:he|she) misses|if (?:he|she) (?:omits|skips|misses)|on days without|unaided)`;

/** "With it she completes a day's work, which otherwise she cannot." */
const CONTRAST: readonly RegExp[] = [
  new RegExp(`\\b${WITH}\\b[^;]{0,20}\\b${FINITE}\\b[^]{0,120}?\\b${WITHOUT}`),
  new RegExp(`\\b${FINITE}\\b[^;]{0,60}?\\b${WITH}\\b[^]{0,80}?\\b${WITHOUT}`),
  new RegExp(`\\b${WITHOUT}[^;]{0,20}\\b(?:can|could) not\\b[^]{0,80}?\\b${WITH}\\b[^;]{0,20}\\b${FINITE}`),
  new RegExp(`\\b${WITH}\\b[^;]{0,20}\\b(?:can|is able to|could) (?:[a-z]+ )?(?:again |once more |now )*${ACTIVITY}[^;]{0,30}\\b(?:again|once more|now|longer|as before)\\b`),
  new RegExp(`\\b${WITH}\\b[^;]{0,20}\\b(?:can|could|is able to) (?:again|once more|now) ${ACTIVITY}`),
  new RegExp(`\\bsince (?:it|the drug|the medication|this|treatment) (?:was |has been |were )?(?:begun|started|prescribed|added|given|raised)\\b,? (?:he|she|the [a-z ]{3,20}?) (?:now |again |has )*${FINITE}\\b`),
  new RegExp(`\\b(?:thanks to|owing to|because of|by virtue of) ${DRUG},? (?:he|she|the [a-z]+) (?:now |again |still )*${FINITE}`),
]; // biome-ignore format: a table
/** "Sits 40 min with it, 10 without". */
const MORE_WITH = new RegExp(`\\b${FINITE}\\b[^;\\d]{0,30}?(\\d{1,3})[^;\\d]{0,20}?\\b${WITH}\\b[^;\\d]{0,20}?(\\d{1,3})[^;\\d]{0,20}?\\b(?:without|off)\\b`, 'g'); // biome-ignore format: one line
/** "No more with it than without it." */
const NO_MORE = /\b(?:no|not any|not) (?:more|better|longer|further)\b[^;]{0,40}\b(?:with|on)\b[^;]{0,30}\bthan (?:without|off|before)\b|\bas (?:little|much|few|far) (?:[a-z]+ )?(?:with|on)\b[^;]{0,30}\bas\b[^;]{0,30}\b(?:before|without|off)\b/; // biome-ignore format: one line

/** "W/ meds drives full shift": the drug at the head of a note, and what is done with it. */
const NOTE = new RegExp(
  `(?:^|[.,;:] ?)(?:with|on) (?:medications?|meds|${DRUG}),? ?:? ?(?:he |she |pt |patient )?${ACTIVITY}(?:s|es|ing)\\b`,
);
const SPLIT_HELP = new RegExp(
  `\\b(?:remains|continues|stays|is|kept|keeps|has been|was|put|left) (?:up)?on (?:it|${DRUG})[a-z0-9 ]{0,25}, (?:which|that|and (?:it|this)) (?:[a-z]+ )?(?:helps?|helped|works?|reliev|eases|controls|does (?:him|her) good|serves)`,
);
const WORKING =
  /^(?:the )?(?:drug|medication|medicine|patch|gel|cream|[a-z]{4,}(?:in|ol|ex|one|en|ine|am|ica|ac)) (?:is|was|has been|continues) (?:still |clearly |plainly )?(?:working|of (?:use|help|service)|doing its work|doing what)\b/;
const NOT_SO =
  /\b(?:no|not|nor|never|neither|whether|nothing|unclear|would|could|should|may|might|if|goals?|hopes?|wants?)\b/;

/** Complaints that nobody ties a gain in function to the drug. */
const UNTIED = new RegExp(
  `\\b(?:no|nor any|without any|not any) (?:fxn|function[a-z]*) (?:gains?|benefits?|improvement|change)?[^;]{0,30}\\b(?:tied|attributed|credited|owed|due|linked|traced) to\\b|^not (?:submitted|documented|shown|found|stated)[a-z ]*:[^;]{0,60}\\b(?:function|what (?:he|she|the [a-z]+) (?:does|can do)|daily (?:life|tasks|activit))|\\bfunction[a-z]* (?:from|with|on|due to) ${DRUG} ?:? ?(?:is |was )?(?:not|nowhere|never)\\b`,
);
/** The complaint of an account or of anything being better for it. */
const UNTOLD_GAIN =
  /\b(?:whether|what|how)\b[^;]{0,60}\b(?:does|do|can|done|function|activit|better for it|by day)\b[^;]{0,80}\b(?:not|nowhere|never|untold|unsaid)(?: been)? ?(?:told|said|stated|disclosed|recorded|documented|described|written|addressed|mentioned)?|\bof any activity\b[^;]{0,120}\bthere is no\b|^that [^;]{0,60}\b(?:activit|function|work)[^;]{0,40}\bno (?:note|report|record|entry) (?:says|shows|tells|states|records)|\bnot (?:a|1) word on\b[^;]{0,60}\b(?:function|activit|dressing|walking|daily)|\ba word on (?:dressing|walking|function|what|daily)/;
const ACCOUNT_MISSING =
  /\b(?:searched|looked)\b[^;]{0,60}\b(?:account|record|word|note)\b[^;]{0,60}\b(?:empty|in vain|found (?:none|nothing))/;

/** Function on a drug, where the drug and the deed stand in different clauses or only numbers are compared. */
export const drugFunction = together(
  ['functional-improvement', 'activities-documented', 'drug-benefit-documented'],
  [...DRUG_TREATMENTS, 'other'],
  (context) => {
    for (const reading of context.readings) {
      for (const { text, clause } of sentencesAbout(context, reading)) readSentence(context, text, clause);
    }
  },
);

function readSentence(context: Context, text: string, clause: Clause): void {
  const untold = UNTIED.test(text) || UNTOLD_GAIN.test(text) || ACCOUNT_MISSING.test(text);
  if ((NO_MORE.test(text) || doesNoMore(text)) && !untold) {
    state(context, 'functional-improvement', false, clause, 2.2);
    return;
  }
  const wished = (at: number) => NOT_SO.test(text.slice(Math.max(0, at - 30), at));
  const gain =
    [COMPARED, MEASURED, MORE_WITH].some((pattern) =>
      [...text.matchAll(pattern)].some((found) => Number(found[1]) > Number(found[2]) && !wished(found.index)),
    ) ||
    CONTRAST.some((pattern) => {
      const found = pattern.exec(text);
      return found !== null && !NOT_SO.test(text.slice(Math.max(0, found.index - 40), found.index));
    }) ||
    (NOTE.test(text) && !NOT_SO.test(text));
  if (gain && !untold) {
    state(context, 'functional-improvement', true, clause, 2.2);
    state(context, 'activities-documented', true, clause, 1.5);
    state(context, 'drug-benefit-documented', true, clause, 1);
  }
  if ((SPLIT_HELP.test(text) || WORKING.test(text)) && !/\b(?:not|no|never|whether)\b/.test(text))
    state(context, 'drug-benefit-documented', true, clause, 1);
  if (clause.section === 'rationale' && untold)
    missing(context, 'functional-improvement', clause, 2);
} // biome-ignore format: long conditions

/** What the record says of the drug, sentence by sentence, with the last clause of each. */
function sentencesAbout(context: Context, reading: Reading): { text: string; clause: Clause }[] {
  const found: { text: string; clause: Clause }[] = [];
  let sentence = -1;
  for (const clause of reading.clauses) {
    if (clause.speaker !== 'record' || !aboutDrug(context, clause)) continue;
    if (clause.sentence !== sentence) found.push({ text: clause.text, clause });
    else {
      const last = found.at(-1)!;
      last.text += `, ${clause.text}`;
      last.clause = clause;
    }
    sentence = clause.sentence;
  }
  return found;
}
