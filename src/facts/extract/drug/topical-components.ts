import type { Clause } from '../reading/clause.js';
import { state } from '../reading/context.js';
import { together } from './anaphor.js';
import { type Class, INGREDIENTS, ingredientsOf, TOPICAL } from './topical-ingredients.js';

const REJECTED =
  /\b(?:not (?:been )?(?:currently |generally |specifically )*(?:recommended|supported|approved|indicated|endorsed|discussed|addressed|fda|mentioned|established|advised)|not (?:address|discuss|mention|support|recommend|approve|endorse)|no (?:[a-z-]+ ){0,3}?(?:evidence|support|indication|approved|approval|literature|studies|role|recommendation)|lack(?:s|ing|ed)? (?:of )?(?:[a-z-]+ ){0,3}?(?:evidence|support|approval)|islack|experimental|investigational|under study|non-?recommended|unsupported|unapproved|without (?:[a-z-]+ ){0,2}?(?:evidence|support|approval)|neither (?:recommended|supported))\b/;
const NOT_FOR_ME =
  /\b(?:for the (?:spine|hip|shoulder)|spine, hip|spine or|evaluated for|treatment of the (?:spine|hip|shoulder)|first[- ]line|monotherapy)\b/;
const CLASS_WORDS: readonly [RegExp, Class][] = [
  [/\bmuscle relaxants?\b/, 'muscle-relaxant'],
  [/\b(?:anti-? ?epilep[a-z]+|anticonvuls[a-z]+|antiepilep[a-z]+)\b/, 'gabapentin'],
  [/\bantidepressants?\b|\btricyclics?\b/, 'antidepressant'],
  [/\bopioids?\b/, 'opioid'],
];
/** "Both", "these agents": said of the ingredients together. */
const COMPONENT = /\b(?:components?|ingredients?|constituents?|agents?|compounds?|compounded)\b/;

/**
 * What the letter says of the components. A guideline's general word on a drug ("tramadol is not discussed for topical use") counts where
 * that drug is in the heading; its word on compounds in general does not.
 */
export const componentsJudged = together(
  ['non-recommended-component'],
  TOPICAL,
  (context) => {
    const all = ingredientsOf(context);
    const names = new Set(all.map((part) => part.name));
    const classes = new Set(all.map((part) => part.class));
    for (const reading of context.readings) {
      if (reading.clauses[0]?.section === 'summary') continue;
      for (const clause of reading.clauses) {
        if (clause.speaker === 'ur') continue;
        const rejected = REJECTED.test(clause.text);
        if (rejected && !NOT_FOR_ME.test(clause.text) && namesOne(clause, names, classes)) {
          state(context, 'non-recommended-component', true, clause, 1);
          continue;
        }
        if (!COMPONENT.test(clause.text)) continue;
        if (ALL_FINE.test(clause.text)) state(context, 'non-recommended-component', false, clause, 1);
        else if (clause.speaker === 'record' && rejected && ONE_OF_THESE.test(clause.text) && !IN_GENERAL.test(clause.text)) state(context, 'non-recommended-component', true, clause, 0.9);
      }
    }
  },
); // biome-ignore format: long conditions

const ALL_FINE =
  /\b(?:all|both|each|every one) (?:of )?(?:the|its|these|their) (?:[a-z0-9]+ )?(?:components?|ingredients?|agents?)\b[^;]{0,40}\b(?:are|is) (?:all |each )?(?:recommended|supported|approved)/;
/** "Contains two agents that are not recommended", "none of its components is supported". */
const ONE_OF_THESE =
  /\b(?:contains?|containing|includes?|including|(?:several|one|two|1|2|3|both|none|neither|some|all) of (?:which|these|the|its|them)|this (?:compound|cream|product)|the (?:requested|prescribed) (?:compound|cream|product)|the (?:components?|ingredients?))\b/;
const IN_GENERAL =
  /\b(?:any|if|when|a|an|every) (?:1 |one )?(?:of )?(?:the )?(?:topical )?(?:compound(?:ed)?|product|component|ingredient|drug)\b(?! (?:dispensed|requested))/;

function namesOne(clause: Clause, names: ReadonlySet<string>, classes: ReadonlySet<Class>): boolean {
  if (INGREDIENTS.inClause(clause).some((match) => match.value.some((part) => names.has(part.name))))
    return true;
  return CLASS_WORDS.some(([pattern, kind]) => classes.has(kind) && pattern.test(clause.text));
}
