import { cue } from '../reading/cue.js';
import type { Clause } from './clause.js';
import type { Context } from './context.js';
import type { Signal } from './signal.js';

const DOCUMENTING = '(?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report|give|bring)';
const LASTING =
  '(?:lasting |sustained |significant |long-term |meaningful |adequate |real |much |any |further |functional |pain |further )*';
const GOOD =
  '(?:relief|benefit|help|improvement|success|effect|response|gain|change|difference|avail|reward|result|profit|headway|progress|return|impact)';
const HELPED =
  '(?:help|helped|helpful|effective|successful|relieve|relieved|resolve|resolved|work|worked|control|controlled|restore|restored|enough|sufficient|adequate|suffice|sufficed|respond|responded|improve|improved|bring|brought|provide|provided|reduce|reduced|benefit|benefited|last|lasted|ease|eased|calm|calmed|settle|settled|touch|touched|budge|budged|yielded|cure|cured|hold|held|keep|kept|quiet|quieted|silence|silenced|dampen|dampened|give|given|gave|show for|yield|abate|abated|subside|subsided|lift|lifted|change|changed|made|make|take away|taken away|stop|stopped|clear(?:ed)?|alleviate|alleviated|correct|corrected)';

/** The care failed, in so many words. */
const FAILED = cue(
  `failed\\b(?! to ${DOCUMENTING}|[ -]back)`,
  'failures?\\b(?! to)',
  '(?:did|do|does) (?:indeed |in fact )?fail\\b',
  'failed to (?:last|hold|stay|bring|give)',
  'left (?:him|her|the [a-z]+|it)\\b[^;.]{0,40}? (?:sore|worse|unchanged|in pain|no better|where (?:it|he|she) (?:was|began|started)|as (?:it|he|she) was)',
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
  `(?:inadequate|insufficient|little|minimal|limited|poor|incomplete|partial|part|temporary|brief|transient|short-?lived|only brief|only short|only temporary|only transient|only partial) (?:and [a-z]+ )?${LASTING}${GOOD}`,
  'short-lived',
  `to no (?:${GOOD.slice(3, -1)}|purpose|end|use)`,
  `of no ${LASTING}(?:${GOOD.slice(3, -1)}|use|value)`,
  'in vain',
  'remains? symptomatic',
  'aggravat(?:ed|es|ing)\\b',
  '(?:made|makes) (?:it|the pain|his pain|her pain|things|symptoms|matters) worse',
  'worsen(?:ed|s) (?:the|his|her)',
  'was inadequate',
  'insufficient\\b',
  'intractable\\b',
  'given up\\b',
  'abandoned\\b',
  '(?:falls?|fell|fallen|falling|stopped|stopping) short\\b',
  'took? (?:only )?the edge off',
  'taken (?:only )?the edge off',
  '(?:did|do|does|done|doing|achieved|accomplished|availed|yielded|changed|altered|brought|helped|moved) (?:very |but )?little\\b',
  `(?:made|make|makes|making) (?:little|no|hardly any|scarcely any) ${LASTING}(?:difference|dent|change|inroads?|progress|headway|impression)`,
  'at a time\\b',
  '(?:helped|relieved|eased|calmed) (?:only|briefly|little|barely|hardly|for an? (?:hour|day|few)|for (?:hours|days)|but briefly)',
  '(?:barely|hardly|scarcely) (?:helped|touched|eased|moved|changed|budged|dented)',
  'in spite of\\b',
  '(?:notwithstanding|regardless of)\\b',
  '(?:symptoms?|pain|complaints?|numbness|it) (?:still |have |has )*(?:persist(?:s|ed|ing)?|continu(?:es|ed)|went on|goes on|gone on|lingers?|recurr?(?:s|ed)|returned|came back|comes back|remains?|endures?)\\b(?! (?:improved|better|controlled|well|absent))',
  'persist(?:s|ed|ing|ent)? (?:after|through|beyond|since)\\b',
  '(?:outlast|outlive|surviv)(?:s|ed|es)?\\b',
  'continu(?:es|ed|ing) to (?:hurt|ache|suffer|complain|report|have|experience|be (?:in|symptomatic|painful|limited|troubled))',
  'still (?:hurts?|aches?|painful|in pain|symptomatic|has pain|limited|locks|gives way|unstable|stiff|numb|swells|limps|complains|wakes|can not)\\b',
  'no (?:more )?(?:better|different|nearer|lasting)\\b',
  'not (?:any |much |significantly |substantially )?better\\b',
  'the same as (?:before|on|at|when|ever|it was)\\b',
  'unchanged\\b',
  'plateau(?:ed)?\\b',
  'wore off\\b',
  'worn off\\b',
  'relaps(?:e|ed)\\b',
  'have run their course',
  'has run its course',
  '(?:none|never|not) the (?:better|wiser)\\b',
  'no (?:more|less) (?:[a-z]+ )?than (?:before|it was|he was|she was|at the)',
);

/** It did not help: the negation belongs to the cue, so it affirms the failure. */
const NO_HELP = cue(
  `(?:did|do|does|has|have|had|was|were|is|are) not (?:yet )?(?:been )?(?:[a-z]+ ){0,2}?${HELPED}\\b`,
  `never (?:been )?(?:[a-z]+ )?(?:${HELPED.slice(3, -1)}|gone|better|free|left|away)\\b`,
  `no longer (?:[a-z]+ )?(?:helps?|works?|suffices?|controls?|relieves?|effective|enough|respond[a-z]*)`,
  `no ${LASTING}(?:relief|benefit|improvement|help|effect|success|response|avail)\\b`,
  `without ${LASTING}${GOOD}\\b`,
  `with (?:no|little|minimal|only brief|only temporary|only partial) ${LASTING}${GOOD}\\b`,
  `neither (?:[a-z-]+ ){1,4}nor (?:[a-z-]+ ){1,4}?(?:has|have|had|was|were|did|helped|relieved|worked|brought) ?(?:${HELPED})?`,
  `nor (?:[a-z-]+ ){1,4}?(?:has|have|had|did|does|was|were) (?:[a-z]+ )?${HELPED}\\b`,
  `neither\\b[^;]{0,70}? nor\\b[^;]{0,60}? (?:gave|gives|given|brought|helped|relieved|worked|eased|made|changed|restored|controlled|settled|resolved|improved|produced|provided|did|does) (?!not)`,
  `no (?:[a-z]+ ){0,2}?(?:amount|degree|combination) of\\b`,
  'pain (?:has )?(?:persist[a-z]*|remain[a-z]*|unchanged|continues|stays|stayed)',
  'despite\\b',
);

/** "Gave no relief", "changed nothing", "did 'nothing'": a failure and no complaint about the record. */
const GAVE_NOTHING = cue(
  '(?:did|do|does|done|doing|achieved|accomplished|availed|yielded|changes?|changed|altered|brought|brings|came to|come to|comes to|led to|amounted to|gained|moved|made|makes|solved|settled|added|contributed|effected|relieved|helped with) "?(?:[a-z]+ )?(?:nothing|none|naught)\\b(?! (?:else|but|to do))',
  'nothing to show for\\b',
  'nothing (?:[a-z]+ ){1,6}?(?:held|lasted|sufficed|took hold|made a difference|did any good)\\b',
  'no (?:lasting |real |further )?good\\b',
  `(?:gave|gives|given|brought|brings|provided|provides|offered|offers|produced|afforded|yielded) (?:her |him |the patient |the worker )?(?:no|nothing|little|minimal|only|brief|temporary|short|limited)\\b(?: ${LASTING}${GOOD})?`,
  `nothing (?:[a-z]+ ){0,4}?(?:helped|helps|relieved|relieves|worked|works)\\b`,
  'none of (?:which|them|these|this|that|those) (?:(?:has|have|had) )?(?!been\\b|is\\b|was\\b|are\\b)[a-z]+',
  `none (?:of (?:these|them|which) )?(?:has |have |had )?(?:${HELPED})\\b`,
  'got (?:no|little|only) (?:[a-z]+ ){0,2}?(?:relief|benefit|help)',
  'failed to (?:help|relieve|control|improve|provide|give|bring|produce|reduce)',
);

const MODALITY =
  '(?:therapy|physical therapy|conservative|treatment|care|brac(?:e|ing)|splint(?:s|ing)?|exercises?|injections?|medications?|nsaids?|acupuncture|chiropractic|non-?operative|nonsurgical|program|measures)';

const UNTRIED = cue(
  `(?:has|have|had) (?:had |received |undergone |attended )?no (?:[a-z]+ ){0,2}?${MODALITY}\\b(?! (?:failure|notes|records))`,
  `no (?:[a-z]+ ){0,2}?${MODALITY} (?:has |have |had |was |were )(?:ever |yet )?(?:been )?(?:tried|given|attempted|started|begun|undertaken|offered|used)`,
  '(?:has|have|had|was|were|did) not (?:yet )?(?:been )?(?:start|started|begun|begin|attend|attended|receive|received|undertaken|undergo|undergone|participated)\\b',
  'yet to (?:start|begin|attend)',
  '(?:barely|only just|just|hardly|scarcely) (?:begun|started)',
  '(?:barely|only just|just|only) (?:been )?(?:begun|started)',
  '(?:only|just|barely) (?:a few|\\d+) (?:days|weeks|visits|sessions) (?:in|into)\\b',
  'nothing (?:short of|less than|else|other than|but)\\b[^;]{0,40}? (?:tried|attempted|used)',
  'skipped\\b',
  'without (?:first )?(?:trying|attempting)\\b',
  '(?:has|have|had|was|were) not (?:yet )?(?:been )?(?:tried|exhausted|attempted|used|had a)\\b',
  '(?:has|have|had) not (?:yet )?(?:tried|attempted|used|undergone|had)\\b',
  'not (?:yet )?(?:been )?(?:tried|spent|exhausted|used up|gone through|finished)\\b',
  'not (?:yet )?(?:gone|been|come) (?:to|for|through) (?:a single|any|even|an?|1)\\b',
  'not (?:a single|even a|1) (?:[a-z]+ ){0,2}?(?:visit|session|tablet|injection|splint|brace|wrap|day|week)\\b',
  'never (?:been )?(?:tried|used|had|attempted|given|put on|prescribed|worn|applied|ordered|issued|dispensed)\\b',
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
  '(?:is|are|was|were|has been|have been) (?:[a-z]+ )?improving\\b',
  'responded (?:well|favorably|nicely)',
  'doing (?:well|better)\\b',
  'making (?:good |steady )?progress',
  'well managed',
  '(?:keeps?|kept) (?:the |his |her )?(?:pain|symptoms) (?:at|under|down|in check)',
  '(?:resolved|settled|subsided|cleared up)\\b',
  'improv(?:ing|es) with',
  'responding\\b',
  'gaining\\b',
  'progressing (?:well|nicely|steadily|as expected)',
  '(?:can|could) not be (?:maintained|said|claimed|argued|concluded) that',
);

/** What care should have done: denied, it failed ("nor a taper gave relief", "without enough relief"). */
const SUCCESS = cue(
  '(?:relief|benefit|improvement|success|resolution|avail)\\b(?! (?:from|for) (?:approval|certification))',
  '(?:helped|relieved|eased|calmed|settled|resolved|restored|controlled|cured|worked|sufficed|lasted)\\b',
  '(?:effective|successful|helpful|sufficient|adequate|enough)\\b',
);

/** Course and result of care, which records may leave out. */
const ANSWERED = cue(
  '(?:outcome|results?|response|effect|effectiveness|failure|success)\\b(?: (?:of|to|from|with))?',
  'what (?:came|became) of',
  'what (?:[a-z]+ ){0,3}?(?:achieved|accomplished|brought|did|helped)',
  'how (?:he|she|it|they|the [a-z]+) (?:[a-z]+ )?(?:responded|did|fared|reacted|went)',
  'responded\\b',
  'which (?:[a-z]+ ){0,3}?(?:treatments?|care|measures|therapy|medications?|modalities)',
  '(?:course|trial|attempt|period)s? (?:of|at|with)\\b',
  'carried out\\b',
  'completed\\b',
  'was (?:ever )?(?:used|tried|attempted|completed)\\b',
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
    { cue: SUCCESS, affirmed: null, negated: true, undocumented: null, weight: 0.9, when },
    {
      cue: GAVE_NOTHING,
      negated: true,
      undocumented: true,
      when: (match, context) => when(match, context) && !WRITES.test(match.clause.text.slice(0, match.start)),
    },
    {
      cue: BEFORE,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: (match, context) => when(match, context) && noDifference(match.clause.text),
    },
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
    // What came of it is asked in vain.
    {
      cue: ANSWERED,
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.1,
      when,
    },
    // "Nothing shows that therapy was tried", "no therapy has been tried".
    {
      cue: cue('tried\\b(?! so far)', 'trialed\\b', 'attempted\\b'),
      affirmed: null,
      negated: false,
      when,
    },
  ];
}

const BEFORE = cue('before\\b');
/** "Index 48 before and 46 after". */
const BEFORE_AND_AFTER =
  /(\d{1,3})(?:\/\d{1,3}|%| percent| [a-z]+)? before[a-z ]{0,14}?,? (?:and |but |to |versus )?(?:still |now )?(\d{1,3})(?:\/\d{1,3}|%| percent| [a-z]+)? (?:after|now|at the end|at discharge)/;
const SAME = 0.1;
export function noDifference(text: string): boolean {
  const told = BEFORE_AND_AFTER.exec(text);
  if (!told) return false;
  const [before, after] = [Number(told[1]), Number(told[2])];
  return Math.abs(after - before) <= SAME * before;
}

/** What gives nothing is then a record, and it is silent. */
const WRITES =
  /(?<!\b(?:on|of) )\b(?:records?|reports?|notes?|file|chart|letter|physician|provider|documentation)\b[^,;]{0,20}$/;

/** "…, or unresponsive to conservative measures" ends a guideline's list. */
const LISTED = /\bor (?:been |have |has |is )?$/;
const GENERAL = /\bin whom\b|\bthose who\b|\bunless\b|\bshould have\b/;
