import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { Lexicon } from '../../reading/lexicon.js';
import type { Effect, Part } from './capacity.js';
import type { Cause } from './cause.js';

interface Futile {
  part: Part;
  /** The words deny by themselves; else they must be negated ("no gain"). */
  itself: boolean;
  /** Only where the treatment is named or pointed back to. */
  named: boolean;
}

const itself: Futile = { part: 'function', itself: true, named: false };
const deniedOnly: Futile = { part: 'function', itself: false, named: false };
const disabled: Futile = { part: 'work', itself: true, named: true };

/** That nothing came of it, in words that name no capacity. */
const FUTILE = new Lexicon<Futile>([
  ['to no avail', itself],
  [
    'without (?:result|avail|gain|success) (?:in|for|as to|on) (?:[a-z]+ (?:or|and) )?(?:function|activit[a-z]+)',
    itself,
  ],
  ['left (?:him|her|the [a-z]+) (?:[a-z]+ )?(?:where|as) (?:he|she|it|before)\\b', itself],
  [
    '(?:does|do|lifts|walks|carries|works|sits|stands|climbs) (?:only )?what (?:he|she) (?:did|lifted|walked|carried|could|was|had|sat|stood|climbed)\\b',
    itself,
  ],
  ['without (?:avail|effect|success)\\b', itself],
  [
    '(?:did|does|has done|had done|done|made|gave|brought|yielded|bought|changed|altered|accomplished|achieved) (?:him |her |the patient )?(?:nothing|little|no good|next to nothing)\\b',
    itself,
  ],
  ['(?:made|makes|making) (?:no|little) (?:[a-z]+ )?difference', itself],
  [
    'nothing (?:has |was |had |that |of |more )*(?:gained|changed|lasted|lasting|come|came|improved|accomplished|achieved|consequence)\\b',
    itself,
  ],
  ['(?:nothing|little|not much|precious little|nil) to show for', itself],
  [
    '(?:what|anything|something) (?:[a-z]+ ){0,4}?to show for [^:;.]{0,50}?: (?:nothing|little|not much|none)\\b',
    itself,
  ],
  [
    'nothing (?:in|about|of) (?:his|her|the (?:patient|worker)[a-z]*) (?:[a-z]+ ){0,2}?(?:[a-z]+ )?(?:changed|improved|different|better|altered|moved|budged)\\b',
    itself,
  ],
  [
    '(?:discharged|released|stopped|ended|terminated|discontinued|broken off|closed|abandoned) (?:[a-z]+ ){0,4}?(?:for|because of|due to|given|on account of|owing to|with|citing) (?:the |a |an )?(?:lack|want|absence|failure) (?:of|to)',
    itself,
  ],
  [
    '(?:no longer|not|without|never|stopped|ceased) (?:yet |really |appreciably )?(?:helping|progressing|improving|benefit(?:t)?ing|responding|gaining|advancing|making (?:any |much |further |measurable |functional )*(?:gains?|progress|headway|strides|advances?|improvement|difference))\\b',
    itself,
  ],
  [
    '(?:did|has|have|had) not (?:follow|come|followed|materialize[d]?|keep pace|come about)\\b(?= ?[.,;]| ?$)',
    itself,
  ],
  ['any (?:longer|farther|further|better|heavier|higher) than (?:before|at|when|in|he|she|it)\\b', itself],
  ['plateaued?\\b', itself],
  ['(?:stalled|stagnated|nil)\\b', itself],
  ['(?:no|not an?) (?:inch|step|whit) ?(?:[a-z]+ )?(?:closer|nearer|further|better)', itself],
  ['(?:no|not any) (?:closer|nearer|further along|better off|better)\\b', itself],
  [
    'failed to (?:budge|improve|help|produce|provide|restore|benefit|change|move|bring|yield|make|increase|advance)',
    itself,
  ],
  [
    '(?:has|have|had|did|does|do) not (?:[a-z]+ )?(?:moved?|budged?|helped?|changed?|improved?|restored?|translated? into|carried over|led to|brought|bring|produced?|yielded|responded|respond|benefit(?:ted|ed)?|worked|work|made|make)\\b(?! (?:since|at the|as a|that\\b|matters|his case|her case|the (?:request|case)))',
    { ...itself, named: true },
  ],
  [
    '(?:was|were|been|proved|is|are) (?:not (?:of )?(?:help|helpful|beneficial|effective|benefit|use)|unhelpful|ineffective|useless|fruitless)\\b',
    itself,
  ],
  [
    '(?:change|difference|improvement|benefit|gain|gains|progress|help|relief|effect on|advance|carry-?over|headway)\\b(?<!help(?= that\\b))',
    deniedOnly,
  ],
  [
    '(?:little|minimal|scant|negligible) (?:[a-z]+ )?(?:change|improvement|benefit|help|progress|gains?|effect)\\b',
    itself,
  ],
  [
    '(?:remains?|remained|still|continues?|stays|stayed|kept) (?:[a-z]+ )?(?:off work|out of work|temporarily totally disabled|temporarily partially|totally disabled|totally temporarily|on (?:total |temporary )+disability|disabled|housebound|bedridden|unemployed)\\b',
    disabled,
  ],
]);

/** Pain alone, or a complaint about the examination, says nothing of function. */
const PAIN_ONLY = /\b(?:pain|symptoms?|relief|spasms?|numbness|headaches?|tenderness)\b/;
const FUNCTION = /\b(?:function|activit|restrict|work|strength|motion|range|lift|walk|gain|do\b)/;
const NOT_OF_IT =
  /\b(?:flare|injury|new|significant change in|since the (?:last )?(?:mri|study)|dose|request|diagnos|medication change|x-rays?)\b/;

/** "…, one would expect his restrictions to have moved; they have not": what a success would have brought is not there. */
const DENIED =
  /^\W*(?:but |yet |and )?(?:it|they|he|she|this|that|there|none|nothing|neither) (?:(?:has|have|had|did|does|do|is|was|were|are)(?: been| so| happened| occurred)*(?: not| none| nothing)?(?: happened| occurred| so| done so)?)\.?$/;

function denied(clause: Clause): Effect[] {
  if (
    clause.text.length > 40 ||
    !/\b(?:not|none|nothing|neither)\b/.test(clause.text) ||
    !DENIED.test(clause.text)
  )
    return [];
  const before = clause.previous;
  return before?.speaker === 'supposition' && before.sentence === clause.sentence
    ? [{ part: 'function', value: false, clause, weight: 1.5 }]
    : [];
}

/** Says that the treatment brought nothing. */
export function futile(clause: Clause, cause: Cause, drug: boolean): Effect[] {
  if (NOT_OF_IT.test(clause.text)) return [];
  const effects: Effect[] = denied(clause);
  for (const { value, start, end } of FUTILE.inClause(clause)) {
    if (value.named && cause !== 'named') continue;
    // Words that deny by themselves contain a negation of their own.
    const assertion = assertionOf(clause, start, value.itself ? start + 1 : end);
    if (assertion === 'undocumented' || assertion === 'supposed') continue;
    if (!value.itself && assertion !== 'negated') continue;
    const pain = PAIN_ONLY.test(clause.text) && !FUNCTION.test(clause.text);
    effects.push({ part: pain ? 'pain' : value.part, value: false, clause, weight: 1.5 });
    // A drug that does not even relieve does nothing else.
    if (pain && drug) effects.push({ part: 'function', value: false, clause, weight: 1.2 });
  }
  return effects;
}
