import { cue } from '../program/cue.js';
import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import type { Signal } from '../reading/signal.js';

const DOCUMENTING = '(?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report|give|bring)';
const LASTING =
  '(?:lasting |sustained |significant |long-term |meaningful |adequate |real |much |any |further |functional |pain |further )*';
const GOOD = '(?:relief|benefit|help|improvement|success|effect|response|gain|change|difference|avail)';
const HELPED =
  '(?:help|helped|helpful|effective|successful|relieve|relieved|resolve|resolved|work|worked|control|controlled|restore|restored|enough|sufficient|adequate|suffice|sufficed|respond|responded|improve|improved|bring|brought|provide|provided|reduce|reduced|benefit|benefited|last|lasted)';

/** The care failed, in so many words. */
const FAILED = cue(
  `failed\\b(?! to ${DOCUMENTING}|[ -]back)`,
  'failures?\\b(?! to)',
  'failing\\b',
  'unsuccessful(?:ly)?\\b',
  'ineffective(?:ly)?\\b',
  'unhelpful\\b',
  'useless\\b',
  'unresponsive to',
  'refractory\\b',
  'recalcitrant to',
  'exhausted\\b',
  '(?:run|ran) out of',
  `(?:inadequate|insufficient|little|minimal|limited|poor|incomplete|partial|temporary|brief|transient|short-?lived|only brief|only short|only temporary|only transient|only partial) (?:and [a-z]+ )?${LASTING}${GOOD}`,
  'short-lived',
  `to no ${GOOD}`,
  `of no ${LASTING}(?:${GOOD.slice(3, -1)}|use|value)`,
  'in vain',
  'remains? symptomatic',
  'aggravat(?:ed|es|ing)\\b',
  '(?:made|makes) (?:it|the pain|his pain|her pain|things|symptoms|matters) worse',
  'worsen(?:ed|s) (?:the|his|her)',
  'was inadequate',
  'given up\\b',
  'abandoned\\b',
);

/** It did not help: the negation belongs to the cue, so it affirms the failure. */
const NO_HELP = cue(
  `(?:did|do|does|has|have|had|was|were|is|are) not (?:yet )?(?:been )?(?:[a-z]+ ){0,2}?${HELPED}\\b`,
  `no longer (?:[a-z]+ )?(?:helps?|works?|suffices?|controls?|relieves?|effective|enough|respond[a-z]*)`,
  `no ${LASTING}(?:relief|benefit|improvement|help|effect|success|response|avail)\\b`,
  `without ${LASTING}${GOOD}\\b`,
  `with (?:no|little|minimal|only brief|only temporary|only partial) ${LASTING}${GOOD}\\b`,
  `neither (?:[a-z-]+ ){1,4}nor (?:[a-z-]+ ){1,4}?(?:has|have|had|was|were|did|helped|relieved|worked|brought) ?(?:${HELPED})?`,
  `nor (?:[a-z-]+ ){1,4}?(?:has|have|had|did|does|was|were) (?:[a-z]+ )?${HELPED}\\b`,
  'pain (?:has )?(?:persist[a-z]*|remain[a-z]*|unchanged|continues|stays|stayed)',
  'despite\\b',
);

/** "Gave no relief" is a failure and no complaint about the record. */
const GAVE_NOTHING = cue(
  `(?:gave|gives|given|brought|brings|provided|provides|offered|offers|produced|afforded|yielded) (?:her |him |the patient |the worker )?(?:no|nothing|little|minimal|only|brief|temporary|short|limited)\\b(?: ${LASTING}${GOOD})?`,
  `nothing (?:[a-z]+ ){0,4}?(?:helped|helps|relieved|relieves|worked|works)\\b`,
  `none (?:of (?:these|them|which) )?(?:has |have |had )?(?:${HELPED})\\b`,
  'got (?:no|little|only) (?:[a-z]+ ){0,2}?(?:relief|benefit|help)',
  'failed to (?:help|relieve|control|improve|provide|give|bring|produce|reduce)',
);

const UNTRIED = cue(
  '(?:has|have|had|was|were) not (?:yet )?(?:been )?(?:tried|exhausted|attempted|used|had a)\\b',
  '(?:has|have|had) not (?:yet )?(?:tried|attempted|used|undergone|had)\\b',
  'not (?:yet )?(?:been )?tried',
  'never (?:been )?(?:tried|used|had|attempted|given)',
  'untried\\b',
  'yet to (?:be )?(?:tried|try|used|attempted|exhausted)',
  'remains? to be tried',
  'options remain\\b',
  'remain(?:s)? (?:available|untried|open)',
);

/** It helps now. */
const HELPS = cue(
  'helps\\b',
  'helping\\b',
  'works (?:well|for|wonders)',
  'working well',
  'relieves\\b',
  '(?:well|adequately) controlled',
  'controll?(?:s|ing|ed) (?:the |his |her |with |by )',
  'getting better',
  'improv(?:ing|es) with',
  'responding\\b',
  '(?:can|could) not be (?:maintained|said|claimed|argued|concluded) that',
);

/** It once helped: that counts where one treatment alone is in question. */
const HELPED_ONCE = cue(
  'helped\\b',
  'relieved\\b',
  '(?:good|excellent|significant|adequate|great|some|marked) (?:pain )?(?:relief|benefit|results?|control)\\b',
  'with (?:benefit|relief|success)\\b',
  'benefit(?:s|ed|ing)? (?:from|of)\\b',
  'effective\\b',
);

/**
 * How clauses tell that earlier care failed, helped or was never tried; `names` tells whether a clause is about that care.
 * True: failed; false: it helps or was not tried.
 */
export function failureSignals(
  names: (clause: Clause, context: Context) => boolean,
  care: 'one treatment' | 'several' = 'several',
): Signal[] {
  const when: NonNullable<Signal['when']> = ({ clause, start }, context) =>
    names(clause, context) &&
    !LISTED.test(clause.text.slice(Math.max(0, start - 80), start)) &&
    !GENERAL.test(clause.text);
  return [
    { cue: FAILED, when },
    { cue: NO_HELP, negated: true, undocumented: null, weight: 0.95, when },
    { cue: GAVE_NOTHING, negated: true, undocumented: true, when },
    { cue: UNTRIED, affirmed: false, negated: false, undocumented: null, weight: 1.1, when },
    {
      cue: HELPS,
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
      when: (match, context) =>
        when(match, context) &&
        !/\bno longer (?:[a-z]+ )?$/.test(
          match.clause.text.slice(Math.max(0, match.start - 30), match.start),
        ),
    },
    ...(care === 'one treatment'
      ? [{ cue: HELPED_ONCE, affirmed: false, negated: null, undocumented: null, weight: 0.9, when }]
      : []),
    // "Nothing shows that therapy was tried", "no therapy has been tried".
    {
      cue: cue('tried\\b(?! so far)', 'trialed\\b', 'attempted\\b'),
      affirmed: null,
      negated: false,
      when,
    },
  ];
}

/** "…, or unresponsive to conservative measures" ends a guideline's list. */
const LISTED = /\bor (?:been |have |has |is )?$/;
const GENERAL = /\bin whom\b|\bthose who\b|\bunless\b|\bshould have\b/;
