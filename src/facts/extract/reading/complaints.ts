/**
 * How a letter says that something is not in the record, by the word that says it. `before`: what it speaks of stands in front
 * ("relief is wanting"); `after`: behind ("the chart never mentions relief"); `both`: either.
 */
export type ComplaintScope = 'before' | 'after' | 'both';

const PAPER =
  '(?:notes?|reports?|records?|file|chart|documents?|papers|documentation|submission|letter|pr-?2s?|entry|entries|page|visits?|exams?|examinations?)';
const WRITER = '(?:physician|provider|doctor|treater|surgeon|therapist|chiropractor|psychologist|prescriber)';
const TELLS =
  '(?:document|mention|describe|state|discuss|explain|indicate|specify|specifie|say|address|list|outline|give|record|demonstrate|establish|identify|identifie|note|contain|include|clarify|quantify|quantifie|supply|supplie|detail|offer|reflect|report|show|reveal|tell|furnish|assess|assesse|evaluate|measure|name|disclose|speak|touch|touche|bear|set|put|account)';

/** Each begins with a whole word or four plain letters (`Lexicon`). */
export const COMPLAINTS: readonly (readonly [pattern: string, scope: ComplaintScope])[] = [
  [
    '(?:unmentioned|unaddressed|unrecorded|undescribed|unmeasured|unevaluated|undiscussed|uncharted|unnoted|unassessed|unsaid|untold)\\b',
    'both',
  ],
  ['(?:devoid|bare|barren|bereft|destitute|innocent) of\\b', 'after'],
  ['(?:no|without) (?:[a-z]+ )?(?:documented|recorded|described|charted)\\b', 'after'],
  ['in vain\\b', 'both'],
  [
    '(?:is|was|are|were|being|as) the (?:only|sole) (?:mention|word|words|entry|remark|statement|reference|sentence)\\b',
    'both',
  ],
  [
    'never (?:[a-z]+ly )?(?:touch|touches|touched|speak|speaks|spoke|go|goes|went|dwell|dwells) (?:up)?(?:on|of|into)\\b',
    'after',
  ],
  // "Nor can it be told what the tablet achieves", "what share is owed to it the notes do not separate out".
  [
    'nor (?:can|could|is|was) (?:it|this|that|anything|1) (?:to )?(?:be )?(?:told|learned|known|said|seen|gathered|made out|judged|clear|stated|documented)\\b',
    'both',
  ],
  [
    '(?:does|do|did) not (?:separate|single|distinguish|tease|tell) (?:it |them |this )?(?:out|apart|from)\\b',
    'both',
  ],
  // "Has been asked by nobody", "from which neither relief nor an activity can be gathered".
  [
    '(?:asked|recorded|noted|written|documented|measured|counted|told|explained|answered|charted|described|addressed|assessed)(?: (?:about|after|into|down))? by (?:nobody|no 1)\\b',
    'both',
  ],
  [
    'neither\\b[^;]{0,140}?\\b(?:can|could) be (?:gathered|gleaned|learned|told|made out|found|seen|judged|known|read)\\b',
    'both',
  ],
  // "I looked for a spasm, for a line on relief, and found no such entry."
  [
    '(?:looked|looks|looking|searched|searches|combed|hunted|sought|leafed) (?:in vain )?(?:for|through)\\b(?=[^;]{1,260}?\\b(?:found (?:no|none|nothing|neither)|find (?:none|it|them|any|neither)|in vain|to no avail|without (?:success|finding|result)|empty-? ?hand|came (?:up|away) (?:empty|with nothing)))',
    'after',
  ],
  [
    'no such (?:entry|entries|line|note|notes|statement|record|records|remark|mention|passage|report|account|figure|figures|score|scores)\\b',
    'before',
  ],
  [
    'not (?:accompanied|backed(?: up)?|supported|followed up|matched|joined|substantiated|fleshed out) (?:by|with)\\b',
    'after',
  ],
  [
    '(?:is|was|are|were|being) (?:about )?all (?:that )?(?:is|was|are|were|we|1|i|the|he|she|they|there|anybody|anyone|appears?)\\b',
    'both',
  ],
  ['pass(?:ed|es|ing)? (?:it |them |this )?over\\b(?: in silence)?', 'both'],
  [
    '(?:nobody|no 1) (?:has |had |ever |seems to have )*(?:asked|inquired|wrote|recorded|noted|checked|measured|looked|asks|says|said|counted|explains?|explained|comment(?:s|ed))\\b(?= ?[.,;:]?$)',
    'before',
  ],
  [
    '(?:has|have|had|did|does|do) not (?:look(?:ed)?|inquire[d]?|ask(?:ed)?|gone|go|delve[d]?|probe[d]?|check(?:ed)?|comment(?:ed)?) (?:into|after|about|for|on|upon)\\b(?! (?:the |his |her |either )?(?:[a-z]+ )?(?:legs?|arms?|foot|feet|hands?|knees?|shoulders?|thighs?|buttocks?|calf|calves|toes|fingers)\\b)',
    'after',
  ],
  [
    '(?:has|have|had) (?:never|not) been (?:looked|inquired|asked|gone|checked) (?:into|after|about|for)\\b',
    'both',
  ],
  ['(?:left|forced|obliged|driven) to (?:guess|assume|infer|imagine|conjecture|suppose)\\b', 'both'],
  ['(?:left|leaves?|leaving) no trace\\b', 'both'],
  [
    'not (?:1|a|any|so much as an?) (?:single )?(?:word|line|sentence|syllable|mention|hint|trace|whisper)\\b',
    'both',
  ],
  [
    `not (?:1|a single|a) (?:of (?:the|these|those) )?(?:\\d )?(?:[a-z]+ )?${PAPER} (?:so much as )?${TELLS}s?\\b`,
    'after',
  ],
  [
    `none of (?:the|these|those|his|her) (?:[a-z0-9-]+ ){0,3}?${PAPER} (?:so much as )?${TELLS}(?:s|d|ed)? (?:any|it|them|1|such)\\b`,
    'both',
  ],
  [`none of (?:the|these|those|his|her) (?:[a-z0-9-]+ ){0,3}?${PAPER}\\b`, 'after'],
  [
    `(?:none|neither|not 1) of (?:them|these|those|which) (?:so much as |even )?${TELLS}(?:s|es|ed)?\\b`,
    'after',
  ],
  [
    `no (?:[a-z]+ )?(?:${PAPER}|${WRITER})(?: (?:submitted|supplied|provided|reviewed|on file|here))? (?:has |have )?${TELLS}(?:s|d|ed|n)?\\b`,
    'both',
  ],
  [`(?:${PAPER.slice(3, -1)}) (?:lacks?|lacked|wants? for)\\b`, 'after'],
  [
    'never (?:[a-z]+ly )?(?:document|mention|describe|state|discuss|explain|say|address|record|note|specifie|report|disclose|quantifie)s\\b',
    'after',
  ],
  ['nowhere (?:do|does|did|in|is there|are|among|within|on)\\b', 'both'],
  ['nowhere to be\\b', 'before'],
  [
    'left (?:entirely |wholly )?to (?:the )?(?:reader|imagination|conjecture|guess[a-z]*|speculation|surmise|inference|assumption)',
    'before',
  ],
  [
    'not to be (?:found|had|learned|gathered|seen|discovered|met with)(?: (?:in|on|among|anywhere)\\b)?',
    'both',
  ],
  [
    'not (?:been )?(?:named|cited|evaluated|measured|quantified|gauged|inquired (?:into|after)|set down|put down|noted down|written down|touched (?:up)?on|gone into|taken up|dealt with|spoken (?:to|of)|spelled out|made clear|made out|laid out|elucidated|delineated|in evidence|verified|ascertained|accounted for)\\b',
    'both',
  ],
  [
    '(?:does|do|did|has|have) not (?:set down|put down|write down|speak (?:to|of)|touch (?:up)?on|deal with|elucidate|delineate|make clear|spell out|attempt to (?:say|explain|describe)|undertake to)\\b',
    'after',
  ],
  [
    'can not be (?:gathered|gleaned|deduced|made out|extracted|reconstructed|guessed|read (?:from|in))',
    'both',
  ],
  ['conspicuous(?:ly)? (?:by (?:its|their) absence|absent|missing|lacking|silent)\\b', 'both'],
  [
    '(?:absent|missing|lacking|wanting) (?:from|in) (?:[a-z]+ ){0,3}?(?:notes?|records?|file|chart|reports?|papers|documentation)\\b',
    'both',
  ],
  ['(?:is|are|was|were|remains?) (?:[a-z]+ly )?(?:wanting|missing)\\b(?! to)', 'before'],
  ['what (?:is|was) (?:[a-z]+ )?(?:wanting|missing|lacking|absent)\\b', 'after'],
  [
    `yet to (?:be )?(?:${TELLS.slice(3, -1)}|documented|described|recorded|assessed|measured|evaluated|established|explained|shown)\\b`,
    'both',
  ],
  [`find(?:s|ing)? no\\b(?=[^;.]{0,80}?\\b(?:in|on|among) (?:[a-z]+ ){0,3}?${PAPER})`, 'after'],
  [`found no\\b(?=[^;.]{0,80}?\\b(?:in|on|among) (?:[a-z]+ ){0,3}?${PAPER})`, 'after'],
  ['(?:did|do|could|can) not find (?:it|them|1|any)\\b', 'before'],
  [
    '(?:impossible|hard|difficult) to (?:tell|say|know|judge|determine|see|learn|discern|gauge|make out)\\b',
    'both',
  ],
  ['not possible to (?:tell|say|know|judge|determine|see|learn|discern|gauge)\\b', 'both'],
  ['(?:little|nothing) in the way of\\b', 'after'],
  ['not among (?:the|them|these|those|what)\\b', 'before'],
  ['(?:mute|reticent|vague|noncommittal) (?:about|on|as to|regarding)\\b', 'after'],
  ['(?:omission|silence) (?:of|on|as to|about|regarding)\\b', 'after'],
  ["(?:anyone's|anybody's) guess", 'before'],
  ['(?:no|without) (?:[a-z]+ )?(?:comments?|remarks?)\\b', 'after'],
  ['learns? (?:neither|nothing|little)\\b', 'after'],
  ['left out of (?:every|all|each|the|any|those|these)\\b', 'before'],
  [
    '(?:is|are|was|were) the (?:1|only|sole|whole|entire) (?:[a-z]+ )?(?:entry|account|word|remark|comment|note|record|mention|information)\\b',
    'both',
  ],
  [
    '(?:asked|recorded|noted|measured|documented|described|inquired into|checked|assessed|written down|reported|compared) by (?:nobody|no 1|anyone|anybody)\\b',
    'before',
  ],
  ['(?:leaves?|left|leaving) (?:it |this |that |the question |the matter )(?:[a-z]+ )?open\\b', 'both'],
  ['keeps? (?:it |that |this |them )?to (?:it|them|him|her)sel(?:f|ves)\\b', 'before'],
  ['(?:does|do|did) not repeat\\b', 'after'],
  [
    'neither\\b(?=[^;]{3,110}? can be (?:gathered|learned|told|judged|made out|inferred|deduced|gleaned|read))',
    'after',
  ],
  ['(?:blank|not completed|not filled in|left empty)\\b(?= ?[.,;)]| ?$)', 'before'],
];
