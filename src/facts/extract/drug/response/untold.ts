import { assertionOf, triggersOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, counts, missing } from '../../reading/context.js';
import { Lexicon } from '../../reading/lexicon.js';
import type { Extractor } from '../../reading/signal.js';
import { aboutDrug, DRUG_TREATMENTS } from '../subject.js';

/** What a complaint of the record misses about a drug. */
type Untold = 'relief' | 'doing' | 'whole';

const all = (untold: Untold, ...patterns: string[]) => patterns.map((pattern) => [pattern, untold] as const);

/**
 * In a complaint every word on suffering asks for relief, every word on doing for function: "nobody has asked what the drug
 * does for the back", "whether he walks farther with it cannot be learned". Outside of one they say nothing.
 */
const TOPICS = new Lexicon<Untold>([
  ...all(
    'whole',
    'what (?:good |use )?(?:it|(?:the|this|that|his|her|such|each) (?:[a-z]+ )?[a-z]+) (?:has |have )?(?:achieves?|achieved|accomplish(?:es|ed)?|brings?|brought|adds?|added|contributes?|contributed|yields?|yielded|avails?|gained|done|gives?)\\b',
    '(?:gain|gains|gained|account|answer)\\b',
    'what (?:share|part) of\\b',
  ),
  ...all(
    'relief',
    '(?:pain|aches?|hurts?|relief|relieves?|eases?|eased|helps?|helped|helpful|soothes|analgesia|comfort|suffers?|suffering)\\b(?! (?:management|specialist|physician|clinic|agreement|contract|diagram))',
    '(?:benefit|effect|effective|effectiveness|efficacy|response|responds?|responded|outcome|result|works)\\b',
    '(?:does|did|has done|accomplishes|achieves) for (?:the|his|her|him|this)\\b',
    'what (?:good|use) (?:it|the)\\b',
    '(?:better|worse) (?:with|on|off|for|without) (?:it|the)\\b',
    '(?:scores?|ratings?|percentages?)\\b(?= ?(?:$|[.,;]|is|are|was|were|of|for|on|nor|or|and|with|before|after|can|has|have)\\b)',
    'percent(?:age)? (?:of )?(?:relief|reduction|improvement)',
  ),
  ...all(
    'doing',
    'activit(?:y|ies)\\b(?! modif)',
    'function(?:s|al|ally|ing)?\\b(?! (?:restoration|capacity))',
    '(?:chores|housework|self-?care|tasks?|walks?|stands?|sits?|lifts?|sleeps?|drives?|cooks?|works|copes?|dress|dresses|moves|manages)\\b',
    '(?:does|do|doing|done) (?:any )?(?:more|better|anything|with (?:it|the|him|her))\\b',
    'what (?:he|she|(?:the|this) (?:patient|worker|claimant|applicant|employee|man|woman)) (?:can|could|does|is able|accomplishes|manages)',
    'able to (?:do|work|walk)\\b',
    '(?:daily|day-to-day) (?:life|living|routine|round|activit[a-z]+)',
  ),
]);

const RELIEF = ['analgesia-documented', 'drug-benefit-documented'];
const DOING = ['activities-documented', 'functional-improvement'];
const FACTS: Record<Untold, readonly string[]> = {
  relief: RELIEF,
  doing: DOING,
  whole: [...RELIEF, ...DOING],
};
/** Less than what is said outright, more than what a guideline asks for. */
const WEIGHT: Record<string, number> = {
  'analgesia-documented': 1.3,
  'drug-benefit-documented': 0.85,
  'activities-documented': 1.3,
  'functional-improvement': 1.4,
};

/** The complaint that nobody says what the drug does. */
export const untoldResponse: Extractor = {
  facts: FACTS.whole,
  treatments: DRUG_TREATMENTS,
  read(context) {
    for (const reading of context.readings) {
      for (const match of TOPICS.inIndex(reading.index)) {
        const { clause, start, end, value } = match;
        if (!complains(clause) || !counts(context, clause) || !aboutDrug(context, clause)) continue;
        if (assertionOf(clause, start, end) === 'undocumented') say(context, value, clause);
      }
    }
  },
};

const complains = (clause: Clause): boolean =>
  clause.verdict === 'not-documented' || triggersOf(clause).some(({ value }) => value.kind === 'complaint');

function say(context: Context, untold: Untold, clause: Clause): void {
  const { treatment } = context.request;
  for (const fact of FACTS[untold]) {
    // A stomach drug is given for no function, and only an opioid for the four A's.
    if (DOING.includes(fact) && treatment === 'proton-pump-inhibitor') continue;
    if (/^(?:analgesia|activities)/.test(fact) && treatment !== 'opioid') continue;
    missing(context, fact, clause, WEIGHT[fact]);
  }
}
