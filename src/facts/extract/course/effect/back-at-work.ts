import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, counts, state } from '../../reading/context.js';
import { Lexicon, type Match } from '../../reading/lexicon.js';
import type { Extractor } from '../../reading/signal.js';

/** Where people work, apart from the word. */
const PLACE =
  '(?:desk|register|counter|till|window|branch|route|machine|line|crew|scaffold|scaffolding|roof|roofs|forklift|truck|bus|van|rig|crane|tractor|wheel|bench|lathe|loom|stove|grill|kitchen|ward|classroom|chair|station|floor|dock|yard|site|field|fields|shop|store|warehouse|plant|factory|mill|office|salon|cab|cockpit|beat|patrol|engine|ladder|press|line-up|bakery|bar|restaurant|farm|ranch|ring|stage|cash register|assembly line|job site|loading dock|job|jobs|trade|post|shift|shifts|duty|duties|work|workplace|employer|company|profession|occupation|position|rounds|deliveries)';
const OWN = '(?:the|his|her|their|a|an|some|full|half|regular|modified|light|usual)';
const AT = '(?:to|at|on|in|behind|onto|inside|with|under)';

/** The worker is at the place of work again, whatever the place is called. */
const BACK = new Lexicon<true>([
  [`back ${AT} (?:${OWN} ){0,2}(?:[a-z-]+ ){0,2}?${PLACE}\\b`, true],
  [`(?:returned|returns|returning) ${AT} (?:${OWN} ){1,2}(?:[a-z-]+ ){0,2}?${PLACE}\\b`, true],
  [
    `(?:regained|regaining|regains|resumed|resumes|resuming|retaken|retook|recovered|recovering|took up|taken up|takes up) (?:[a-z]+ (?:[a-z]+ )?and )?${OWN} (?:[a-z-]+ ){0,3}?(?:route|shift|shifts|job|trade|post|duties|rounds|deliveries|occupation|position|beat|patrol|hours)\\b`,
    true,
  ],
  [
    `(?:${PLACE.slice(3, -1)}) (?:has|have|had) (?:had|seen|taken|got|gotten) (?:him|her|the (?:worker|patient|employee)) (?:back|again)\\b`,
    true,
  ],
  [
    `(?:left|finished|completed|ended|came out of|emerged from) (?:it|them|therapy|the (?:program|course|sessions|visits)) (?:back )?(?:on|at|behind|in) (?:the|his|her) (?:[a-z-]+ ){0,2}?${PLACE}\\b`,
    true,
  ],
  [
    `(?:serves|works|stands|sits) (?:again )?(?:at|behind|on) (?:the|her|his) (?:[a-z-]+ ){0,2}?(?:register|counter|till|window|line|bench|machine|desk|grill|stove|lathe|press)\\b`,
    true,
  ],
]);

/** Meant, hoped for, ended, or a doctor's own going back. */
const NOT_YET =
  /\b(?:goals?|aims?|hopes?|hoped|wants?|wish(?:es|ed)?|plans?|would|will|should|could|might|until|before|unable|attempt(?:s|ed)?|tried|tries|fail(?:s|ed)?|to get|to go|to be|to return|to resume|in order|able to|expects?|expected|anticipated|when|target|lasted|ended|sent home|gave up|off work|allow(?:ed|ing)? to|wear(?:ing)?|pain|hurts?|numb|injured|fell|accident|requests?)\b/;

export function backAtWork(clause: Clause): Match<true> | null {
  for (const match of BACK.inClause(clause)) {
    const around = clause.text
      .slice(Math.max(0, match.start - 60), match.end + 24)
      .replace(/\bsince the (?:accident|injury)\b/, '');
    if (!NOT_YET.test(around) && assertionOf(clause, match.start, match.end) === 'affirmed') return match;
  }
  return null;
}

/** Back at work, told by the place. */
export const returnedToPlace: Extractor = {
  facts: ['returned-to-work'],
  read(context: Context) {
    for (const { index } of context.readings)
      for (const { clause } of BACK.inIndex(index))
        if (counts(context, clause) && backAtWork(clause))
          state(context, 'returned-to-work', true, clause, 0.9);
  },
};
