import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';
import { after, before } from './subject.js';

const NUMBER = '(\\d{1,2},\\d{3}|\\d{1,4}(?:\\.\\d)?)';
/** "MED" is spelled out as "medication" by `normalize`. */
const UNIT =
  '(?:(?:oral )?morphine[- ](?:milligram[- ]|equivalent|sulfate equivalent|mg )[a-z]*(?:[- ](?:dose|dosage|daily dose|equivalents?|units?))*|(?:mg )?mmes?\\b|mmed\\b|omeds?\\b|oral morphine|(?:daily )?medication\\b(?= (?:a|per) day|[,.;)]|$| (?:daily|dose|which|is|and|well|far|total|level|in total|limit|ceiling|threshold|the|he|she|his|her|this|it|at|in|for))|morphine(?= (?:a|per|each|every) day)|meq\\b|mee\\b)';
const NUMBER_FIRST = new RegExp(
  `(?<![\\d./#-])${NUMBER} ?(?:-? ?(?:mg|milligrams?))?(?:/day|/d)?,? ?(?:(?:a|per|each|every) day|daily|total)? ?(?:of |in |as )?(?:total |daily |oral )*${UNIT}`,
  'g',
);
const NAME =
  '(?:morphine[- ](?:milligram[- ])?equivalen[a-z]+|mmes?|omeds?|medication|mmed|equianalgesic dose|daily (?:opioid )?dose|dose of opioids?|dose)';
const NUMBER_LAST = new RegExp(
  `\\b${NAME}(?:[- ](?:daily |dose|dosage|units?|level|total))*(?: ?\\([a-z]{2,5}\\))? ?(?:a day |per day |daily )?(?:is |was |of |at |= ?|: ?|comes to |equals |amounts to |totals |reaches |stands at |calculat[a-z]+ (?:at |to be |as )|estimated (?:at |to be )|about |approximately |only |just |around |roughly |currently |therefore |some ){1,4}${NUMBER} ?(?:mg|milligrams?)?(?![\\d/-])`,
  'g',
);
const OVER =
  /\b(?:exceed(?:s|ed|ing)?|over|above|more than|greater than|in excess of|beyond|higher than|surpass[a-z]*) (?:the |an? |its )?(?:[a-z]+ ){0,5}$/;
const LIMIT =
  /\b(?:limit|ceiling|maximum|threshold|cap|below|under|less than|fewer than|not exceed|nor exceed|up to|no more than|within|recommended|far under|short of|at most|far below|allowed)(?: [a-z]+){0,5} $/;

/**
 * Daily oral morphine equivalent, mg. Only a figure that the letter gives; doses are not converted. A dose that "exceeds 120 mg" is
 * read as the next whole milligram, the least that this can mean.
 */
/** "MED 45." alone, and a sum ("20 mg times 3 and 30 mg make 90 mg") where morphine equivalents are spoken of. */
const BARE = new RegExp(
  `(?:^|[,;(:] ?)(?:opioid load )?(?:medication|mme|med)(?: ?[=:])? ${NUMBER}(?: ?mg)?(?=[.,;)]|$)`,
);
const SUM = new RegExp(
  `\\b(?:makes?|comes? to|amounts? to|totals?|equals?|adds? up to|reaches|together|in all|altogether|(?:it|they|this|these|that) (?:is|are)) ${NUMBER} ?mg\\b(?! (?:of (?!(?:oral )?morph)[a-z]+|tablets?|twice|[a-z]*codone))`,
);
const SUM_ASKED = /\bmorphine\b|\bmmes?\b/;
const BACK = 6;
function backwards(clause: Clause): string {
  let text = '';
  let steps = 0;
  for (let each = clause.previous; each && steps < BACK; each = each.previous, steps += 1)
    text += ` ${each.text}`;
  return text;
}

export const morphineEquivalent: Extractor = {
  facts: ['morphine-equivalent-mg'],
  treatments: ['opioid'],
  read(context: Context) {
    for (const { clauses } of context.readings) {
      for (const clause of clauses) {
        if (!counts(context, clause) || !/morphine|mme|omed|medication|mmed|dose|equianal|meq| mg\b/.test(clause.text)) continue;
        for (const [pattern, weight] of [[NUMBER_FIRST, 1.2], [NUMBER_LAST, 1]] as const) {
          for (const match of clause.text.matchAll(pattern)) {
            const at = match.index + match[0].search(/\d/);
            // "Dose of 20 mg" is the tablet's; only an equivalent is a daily one.
            if (pattern === NUMBER_LAST && /^(?:dose|daily|medication)/.test(match[0]) && !/morphine|equivalen|mme|\bmed\b|medication (?:of|is|was|at|=|:)/.test(match[0] + after(clause, match.index + match[0].length, 40) + before(clause, match.index, 40))) continue;
            const value = Number(match[1]!.replace(',', ''));
            const left = before(clause, at, 60);
            if (/\b(?:no|not|nor|without) (?:[a-z]+ )?(?:exceed|over|above|more|greater)[a-z]* (?:than )?[^;]{0,30}$/.test(left)) continue;
            if (OVER.test(left)) state(context, 'morphine-equivalent-mg', Math.floor(value) + 1, clause, weight * 0.9);
            else if (!LIMIT.test(left)) state(context, 'morphine-equivalent-mg', value, clause, weight);
          }
        }
        const bare = BARE.exec(clause.text) ?? (SUM_ASKED.test(clause.text + backwards(clause)) ? SUM.exec(clause.text) : null);
        if (bare) state(context, 'morphine-equivalent-mg', Number(bare[1]!.replace(',', '')), clause, 1);
        if (/^medication not (?:calculated|computed|totall?ed)/.test(clause.text)) missing(context, 'morphine-equivalent-mg', clause, 0.8);
        const complaint = /\b(?:not|no|unclear|unknown|can not be)\b[^;]{0,60}\b(?:morphine[- ]equivalen[a-z]*|mme\b|total (?:daily )?(?:opioid )?dose)|\b(?:morphine[- ]equivalen[a-z]*|mme)\b[^;]{0,30}\b(?:not|unclear|unknown|can not)\b[^;]{0,20}\b(?:stated|calculated|documented|given|provided|determined|made out|recorded|clear|known)/.exec(clause.text);
        if (complaint && !/\d/.test(complaint[0])) missing(context, 'morphine-equivalent-mg', clause, 0.8);
      }
    }
  },
}; // biome-ignore format: lists
