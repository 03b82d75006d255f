import type { Clause } from './clause.js';
import { ClauseMemo } from './clause-memo.js';
import { COMPLAINTS } from './complaints.js';
import { finds } from './finds.js';
import { Lexicon, type Match } from './lexicon.js';

/** How the clause speaks of a cue. `undocumented`: it complains that the thing is not in the record. */
export type Assertion = 'affirmed' | 'negated' | 'undocumented' | 'supposed';

type Kind = 'negation' | 'complaint' | 'supposition' | 'pseudo';
interface Trigger {
  kind: Kind;
  /** Which side of the trigger its scope is on. */
  scope: 'after' | 'before' | 'both';
  /** Reach in characters; a bare "not" negates only what follows closely. */
  reach: number;
}

const FAR = 400;
const trigger = (kind: Kind, scope: Trigger['scope'], reach = FAR): Trigger => ({ kind, scope, reach });

const DOCUMENT_NOUN =
  '(?:documentation|documented (?:evidence|proof)|evidence|mentions?|discussions?|indications?|records?|statements?|explanations?|descriptions?|measures?|measurements?|accounts?|notation|information|data|proof|details?|figures?|numbers|(?:number|score|rating)s? (?:for|with|without)|comparisons?|data points?|reports? of|objective evidence|support(?:ing)?|findings? (?:to support|documented)|sign in the (?:file|record)|trace|word|inquir(?:y|ies))';
const DOCUMENT_VERB =
  '(?:document|mention|describe|state|discuss|explain|indicate|specif|say|provide|address|list|outline|give|record|demonstrate|establish|identif|note|contain|include|clarif|quantif|suppl|submit|detail|offer|set out|set forth|set down|put down|reflect|report|show|reveal|tell|furnish|present|evaluat|assess|quantify|elaborate|articulate|spell out|enumerate|comment|name|clear|disclos)';
const DOCUMENTED =
  '(?:documented|mentioned|described|stated|said|told|charted|written(?: down)?|asked(?: (?:about|after|by)\\b|(?= ?(?:[.,;]|$)))|inquired (?:into|after|about)|named|(?:touched|commented|remarked) (?:up)?on|entered|discussed|explained|indicated|specified|provided|addressed|listed|outlined|given|recorded|demonstrated|established|identified|noted|included|clarified|quantified|supplied|submitted|detailed|offered|set out|set forth|reported|shown|clear|known|apparent|evident|available|disclosed|assessed|counted|on file|presented|put forward|spelled out|put on record|put on paper|set down|shared|charted|tallied|gauged|appended|enclosed|attached|brought out|made clear|borne out|supported|substantiated|evidenced|forthcoming|found in the (?:records?|file))';

/**
 * Trigger phrases in the manner of NegEx (Chapman et al., J Biomed Inform 2001;34:301–310) and ConText (Harkema et al.,
 * J Biomed Inform 2009;42:839–851): each has a direction, and its scope ends at the clause's end, where the termination
 * terms stand (`BOUNDARY` in clause.ts). To their negated / hypothetical we add what determination letters live on:
 * the complaint that something is not documented. Written from the published description; no code or lexicon copied.
 */
const TRIGGERS = new Lexicon<Trigger>([
  // Words that look like a negation and are none.
  ['not only\\b', trigger('pseudo', 'after')],
  ['with (?:and|or|versus|against) without\\b', trigger('pseudo', 'after')],
  ['(?:is|are|was|were|being|been) denied\\b', trigger('negation', 'before', 60)],
  ['not without\\b', trigger('pseudo', 'after')],
  ['no increase', trigger('pseudo', 'after')],
  ['no (?:want|lack|shortage|dearth|scarcity) of\\b', trigger('pseudo', 'after')],
  ['not necessarily', trigger('pseudo', 'after')],
  ['without (?:difficulty|trouble|any doubt|doubt|question)', trigger('pseudo', 'after')],
  ['no (?:doubt|question|longer|matter)', trigger('pseudo', 'after')],
  ['failed (?:back|conservative|trial|to benefit)', trigger('pseudo', 'after')],
  ['not only', trigger('pseudo', 'after')],
  ['no 1 (?:doubts|questions|disputes)', trigger('pseudo', 'after')],
  ['not (?:question|doubt|dispute|contest|in dispute|in question)', trigger('pseudo', 'after')],
  ...COMPLAINTS.map(([pattern, scope]) => [pattern, trigger('complaint', scope)] as const),
  // Complaints that look forward.
  [
    '(?:nobody|no 1) (?:has |had )?(?:written|set down|put down|told|inquired|recorded)\\b',
    trigger('complaint', 'after'),
  ],
  // "Of side effects there is no mention", "as to relief the notes are silent": the topic stands in front.
  [
    'there (?:is|was|are|were) (?:no|not a|not the least) (?:single )?(?:mention|trace|record|word|account|sign|evidence|documentation|indication|sentence|line)\\b(?= ?[.,]?$| (?:in|anywhere|at all|on file|to be found)\\b)',
    trigger('complaint', 'both'),
  ],
  [
    '(?:has|have|holds?|contains?|shows?|bears?|gives?|carries) no (?:trace|mention|record|word|sign|account|note)\\b(?= ?[.,;]?$| of (?:it|this|that|them)\\b)',
    trigger('complaint', 'both'),
  ],
  ['(?:without|not) a (?:single )?word\\b', trigger('complaint', 'both')],
  [
    '(?:is|are|was|were|remains?) (?:likewise |equally |also |entirely |wholly |quite |all )*(?:silent|mute|blank)\\b',
    trigger('complaint', 'both'),
  ],
  ['empty[ -](?:hand|hands|handed)\\b', trigger('complaint', 'both')],
  [
    'no (?:note|report|record|entry|page|document)s? (?:says?|shows?|tells?|states?|records?|mentions?|documents?|gives?)\\b',
    trigger('complaint', 'both'),
  ],
  [
    `(?:nobody|no 1) (?:has |had )?(?:[a-z]+ly )?(?:count|measur|ask|${DOCUMENT_VERB.slice(3, -1)})(?:s|d|ed)?\\b`,
    trigger('complaint', 'after'),
  ],
  ['no (?:sign|word) (?:that|of|on|in|as to|about)\\b', trigger('complaint', 'after')],
  [`no (?:[a-z'-]+ ){0,3}?${DOCUMENT_NOUN}\\b`, trigger('complaint', 'after')],
  [`without (?:[a-z'-]+ ){0,2}?${DOCUMENT_NOUN}\\b`, trigger('complaint', 'after')],
  [
    `nor (?:is|was|are|were|has|does|did|do) (?:there )?(?:any )?(?:[a-z'-]+ ){0,3}?(?:${DOCUMENT_NOUN}|${DOCUMENT_VERB}[a-z]*)\\b`,
    trigger('complaint', 'both'),
  ],
  [
    `(?:lack|lacks|lacking|absence|absent) (?:of )?(?:any |all |a |clear |adequate |sufficient |objective )*${DOCUMENT_NOUN}\\b`,
    trigger('complaint', 'after'),
  ],
  [
    `(?:insufficient|inadequate|incomplete|limited|little|scant|missing) (?:clinical |objective )?${DOCUMENT_NOUN}\\b`,
    trigger('complaint', 'after'),
  ],
  [
    `(?:does|do|did|has|have|had) not (?:been )?(?:[a-z]+ly |otherwise |actually |yet |even )?${DOCUMENT_VERB}(?:s|d|ed|y|ies|ied|ted)?\\b`,
    trigger('complaint', 'both'),
  ],
  [`not (?:[a-z]+ly )?(?:been )?(?:[a-z]+ly )?${DOCUMENTED}\\b`, trigger('complaint', 'both')],
  [`not (?:documenting|mentioning|describing|stating|saying)\\b`, trigger('complaint', 'after')],
  [
    `never (?:[a-z]+ly )?(?:been )?(?:${DOCUMENTED}|having (?:said|counted))\\b`,
    trigger('complaint', 'both'),
  ],
  [`fail(?:s|ed|ing|ure|ures)? to (?:[a-z]+ly )?${DOCUMENT_VERB}\\b`, trigger('complaint', 'both')],
  [`neglect(?:s|ed) to (?:[a-z]+ly )?${DOCUMENT_VERB}\\b`, trigger('complaint', 'both')],
  [
    'without (?:any ?one )?(?:[a-z]+ly )?(?:documenting|stating|saying|having (?:said|counted|recorded)|explaining|anyone having (?:said|counted|recorded|documented))',
    trigger('complaint', 'after'),
  ],
  [
    'without (?:a|any) (?:count|number|figure|total|measure|functional measure|before and after)\\b',
    trigger('complaint', 'both'),
  ],
  [
    '(?:can|could) not be (?:learned|judged|gauged|measured|determined|ascertained|established|verified|known|told|said|seen|assessed|evaluated|appraised|gleaned|deduced|reconstructed|counted|tallied|made out|weighed|confirmed|inferred|discerned)',
    trigger('complaint', 'both'),
  ],
  [
    'could not (?:be )?(?:find|found|determine|determined|ascertain|ascertained|verify|verified|locate|located)',
    trigger('complaint', 'both'),
  ],
  ['unable to (?:find|determine|ascertain|locate|verify)', trigger('complaint', 'after')],
  [`nowhere ${'(?:[a-z]+ ){0,2}?'}${DOCUMENTED}\\b`, trigger('complaint', 'both')],
  ['not submitted\\b', trigger('complaint', 'both')],
  [
    '(?:can not|could not|unable to) (?:be )?(?:learn|tell|say|see|locate|identify|discern|make out)(?:ed)?\\b',
    trigger('complaint', 'both'),
  ],
  ["(?:anyone's|anybody's) guess", trigger('complaint', 'before')],
  ['left to (?:the )?(?:imagination|guess[a-z]*|conjecture|speculation)', trigger('complaint', 'before')],
  ['(?:nobody|no 1) (?:can|could|will) (?:tell|say|know|judge)\\b', trigger('complaint', 'after')],
  ['(?:returns?|returned|gives?|gave|offers?|finds?|has|have|is) no answer', trigger('complaint', 'both')],
  [
    '(?:vague|reticent|mute|tight-lipped|noncommittal) (?:about|on|as to|regarding)\\b',
    trigger('complaint', 'after'),
  ],
  [
    '(?:absent|missing|lacking) (?:from|in) (?:the|any|these|this|those|all) (?:[a-z]+ ){0,2}?(?:notes?|records?|file|chart|reports?|submission|request|papers|documentation)\\b',
    trigger('complaint', 'both'),
  ],
  ['unaccompanied by\\b', trigger('complaint', 'after')],
  ['(?:nowhere|unavailable|unascertainable)\\b', trigger('complaint', 'both')],
  ['unclear\\b', trigger('complaint', 'both')],
  ['unknown\\b', trigger('complaint', 'both')],
  ['uncertain (?:how|whether|if)\\b', trigger('complaint', 'both')],
  ['unspecified\\b', trigger('complaint', 'both')],
  ['undocumented\\b', trigger('complaint', 'both')],
  ['undetermined\\b', trigger('complaint', 'both')],
  ['unquantified\\b', trigger('complaint', 'both')],
  ['unstated\\b', trigger('complaint', 'both')],
  ['unreported\\b', trigger('complaint', 'both')],
  [
    `none (?:is |was |are |were |has been |have been )?(?:${DOCUMENTED}|in (?:the )?(?:file|record)s?)\\b`,
    trigger('complaint', 'before'),
  ],
  [
    `nothing\\b(?<!\\b(?:did|do|does|done|made|makes|changed|changes|altered|achieved|accomplished|brought|yielded|gained|came to|come to|led to|availed) "?nothing)(?! (?:short|else|less|more|but|other)\\b)(?: (?:in|on) (?:the )?(?:[a-z]+ )?(?:file|records?|reports?|notes?))?(?: (?:that|to|which))?(?: ${DOCUMENT_VERB}s?)?(?: on| about| of)?`,
    trigger('complaint', 'after'),
  ],
  [
    '(?:records?|reports?|notes?|file|letter|provider|physician) (?:is|are|remains?) silent (?:on|as to|about|regarding)?',
    trigger('complaint', 'both'),
  ],
  [`silent (?:on|as to|about|regarding)\\b`, trigger('complaint', 'after')],
  [
    `(?:describes?|described|mentions?|mentioned|documents?|documented|gives?|gave|offers?|offered|provides?|provided|contains?|contained|lists?|listed|sets? out|states?|stated|includes?|identifies|identified|supplies|supplied) (?:no|nothing|neither)\\b`,
    trigger('complaint', 'after'),
  ],
  ['(?:wanting|lacking) (?:is|are|was|were)\\b', trigger('complaint', 'after')],
  ['omit(?:s|ted)?\\b', trigger('complaint', 'both')],
  ['missing\\b(?! (?:[a-z]+ ){0,2}?(?:jerk|reflex|tooth|teeth|finger|toe))', trigger('complaint', 'both')],
  ['left (?:unstated|open|out|blank|unsaid|untold|unrecorded)\\b', trigger('complaint', 'before')],
  [
    '(?:leaves|leaving) (?:it |this )?(?:unstated|open|out|blank|unsaid|untold)\\b',
    trigger('complaint', 'both'),
  ],
  ['remains? (?:to be seen|unexplained|unanswered)', trigger('complaint', 'both')],
  // Negations.
  ['not (?:the |an? |at )?(?:concern|issue|problem|question|point)\\b', trigger('negation', 'before', 60)],
  // "The '70 % improvement' is not what the note says."
  ['(?:is|are|was|were) not what\\b', trigger('negation', 'before', 90)],
  ['(?:contradicted|belied|refuted|disproved) by\\b', trigger('negation', 'before', 90)],
  ['not (?:persuasive|convincing|borne out|so)\\b', trigger('negation', 'before', 60)],
  ['no\\b', trigger('negation', 'after', 90)],
  // "Therapy without relief, night pain, and films with loss of joint space": what it denies ends there.
  [
    'without (?:[a-z]+ ){0,2}?(?:relief|benefit|success|effect|result|avail|gain)\\b(?=,(?! (?:[a-z]+,? ){0,2}?(?:or|nor)\\b))',
    trigger('negation', 'both', 0),
  ],
  ['without\\b', trigger('negation', 'after', 90)],
  [
    'not (?:been )?(?:present|seen|found|observed|achieved|obtained|made|done|performed|reached|attained|tried|met|satisfied|existent|available|applicable|at issue|demonstrable|done)\\b',
    trigger('negation', 'before', 60),
  ],
  ['anything but\\b', trigger('negation', 'after', 45)],
  ['not\\b', trigger('negation', 'after', 45)],
  ['never\\b', trigger('negation', 'after', 60)],
  ['denie[sd]\\b', trigger('negation', 'after', 90)],
  ['denying\\b', trigger('negation', 'after', 90)],
  ['neither\\b', trigger('negation', 'after', 90)],
  ['nor\\b', trigger('negation', 'after', 90)],
  ['none of\\b', trigger('negation', 'after', 60)],
  ['none\\b', trigger('negation', 'before', 40)],
  ['cannot\\b', trigger('negation', 'after', 45)],
  ['absence of\\b', trigger('negation', 'after', 90)],
  ['lack(?:s|ed|ing)? (?:of )?', trigger('negation', 'after', 60)],
  ['free of\\b', trigger('negation', 'after', 60)],
  ['negative for\\b', trigger('negation', 'after', 90)],
  ['rule(?:s|d)? out\\b', trigger('negation', 'both', 60)],
  ['ruled out\\b', trigger('negation', 'both', 60)],
  ['exclud(?:e|es|ed)\\b', trigger('negation', 'both', 40)],
  [
    'fail(?:s|ed|ing|ure)? to (?=improve|produce|yield|give|lead|result|achieve|provide|bring|make|increase|gain|reduce|restore|relieve|benefit|respond|effect)',
    trigger('negation', 'after', 60),
  ],
  [
    '(?:is|was|were|are) (?:negative(?! for)|normal|absent(?! from)|unremarkable|intact)\\b',
    trigger('negation', 'before', 60),
  ],
  ['no longer\\b', trigger('negation', 'after', 45)],
  [
    '(?:nobody|no 1|no physician|no surgeon) (?:has |had |have )?(?:yet |ever )?(?=propos|plann|recommend|suggest|consider|contemplat|advis|offer|intend|think|thought|speak|spoken|want)',
    trigger('negation', 'after', 60),
  ],
  ['by (?:nobody|no 1|anybody|anyone)\\b', trigger('negation', 'before', 60)],
  ['rather than\\b', trigger('negation', 'after', 60)],
  ['instead of\\b', trigger('negation', 'after', 60)],
  // Supposition: what might be, should be or is hoped for.
  ['would (?!like)', trigger('supposition', 'after', 80)],
  ['perhaps\\b', trigger('supposition', 'after', 60)],
  ['could (?!not)', trigger('supposition', 'after', 60)],
  ['might\\b', trigger('supposition', 'after', 60)],
  // "Since May" is a month.
  [
    'may\\b(?<!\\b(?:since|in|of|last|until|from|by|this|before|after|during|early|late|mid|through|to) may)(?! \\d| ?[.,]|$)',
    trigger('supposition', 'after', 60),
  ],
  ['should\\b', trigger('supposition', 'after', 60)],
  ['depend(?:s|ed|ent|ing)? (?:up)?on\\b', trigger('supposition', 'after', 80)],
  ['requires?\\b', trigger('supposition', 'after', 80)],
  ['upon (?:evidence|documentation) of', trigger('supposition', 'after', 60)],
  [
    'with (?:evidence|documentation) of (?=(?:objective |significant )?functional)',
    trigger('supposition', 'after', 60),
  ],
  ['in order to\\b', trigger('supposition', 'after', 80)],
  ['hope(?:s|d)?\\b', trigger('supposition', 'after', 80)],
  ['hoping\\b', trigger('supposition', 'after', 80)],
  ['expect(?:s|ed)? (?:to|that)\\b', trigger('supposition', 'after', 80)],
  ['if\\b', trigger('supposition', 'after', 120)],
  ['whether\\b', trigger('supposition', 'after', 120)],
  ['unless\\b', trigger('supposition', 'after', 120)],
  ['until\\b', trigger('supposition', 'after', 80)],
  ['goals? (?:of|is|are|include|includes|to)\\b', trigger('supposition', 'after', 120)],
]);

/** A documenting word after a negated cue: "no flare-up has been described" complains, "no flare-up" denies. */
const DOCUMENTED_AFTER = new RegExp(
  `^[^;]{0,80}?\\b(?:(?:is|are|was|were|been|being) (?:[a-z]+ly )?${DOCUMENTED}|documented|described|reported|recorded|mentioned|submitted|on record|on file|(?:can|could) be (?:found|identified|located)|to be found|appears?(?: anywhere|\\.?$| in the (?:records?|file|reports?|notes?))|in (?:the|any) (?:file|records?|reports?|notes?|pr-?2s?))\\b`,
);

/** "It is not true that no relief is documented": what is denied is the complaint. */
const UNTRUE =
  /^\W*(?:and |but )?(?:it|that|this) (?:is|was) (?:not (?:true|so|correct|the case|accurate|right) that|(?:untrue|incorrect|wrong|false|inaccurate|mistaken) (?:that|to (?:say|hold|claim)))\b/;

/** A new subject between a cue and a trigger that looks back: the trigger speaks of that subject. */
const NEW_SUBJECT = /\band (?:the(?! like)|his|her|an?|this|there)\b|\b(?:which|despite|given|that)\b/;

/** A topic or a question put in front: all of it is what the complaint behind it is about. */
const FRONTED =
  /^\W*(?:and |but |nor |while )?(?:of|as to|as for|on(?! \d| exam| physical| [a-z]+ \d)|about|regarding|concerning|in regard to|whether|what|how|why|by what|in what|into what)\b/;
const FRONTED_REACH = 220;

/** ", and" without a list before it begins another statement: "not enough, and rotation is cut in half". */
const NEW_STATEMENT = /^[^,]*, and /;

const cache = new ClauseMemo<readonly Match<Trigger>[]>();

export function triggersOf(clause: Clause): readonly Match<Trigger>[] {
  let found = cache.get(clause);
  if (!found) {
    found = TRIGGERS.inClause(clause);
    cache.set(clause, found);
  }
  return found;
}

/** How the clause speaks of what stands at `start`–`end`. Complaint goes before negation, negation before supposition. */
export function assertionOf(clause: Clause, start: number, end: number): Assertion {
  if (clause.verdict === 'rebutted') return 'affirmed';
  if (clause.verdict === 'not-documented') return 'undocumented';
  if (clause.verdict === 'not-met')
    return /\bdocument|\bevidence\b/.test(clause.text) ? 'undocumented' : 'negated';
  if (clause.speaker === 'supposition' && clause.verdict !== 'met') return 'supposed';
  let result: Assertion = 'affirmed';
  const untrue = UNTRUE.test(clause.text);
  for (const { value, start: from, end: to } of triggersOf(clause)) {
    if (value.kind === 'pseudo' || !covers(clause, value, from, to, start, end)) continue;
    // Of a guideline's list that is met, each item stands for itself.
    if (clause.verdict === 'met' && to <= start && clause.text.slice(to, start).includes(',')) continue;
    if (value.kind === 'complaint') {
      const words = clause.text.slice(from, to);
      if (!finds(words, clause.text.slice(0, from))) return untrue ? 'affirmed' : 'undocumented';
      result = 'negated';
      continue;
    }
    if (value.kind === 'negation') result = 'negated';
    else if (result === 'affirmed') result = 'supposed';
  }
  // What a guideline asks for and the case has: "should" is answered, "no planned operation" is still none.
  if (clause.verdict === 'met') return result === 'negated' ? 'negated' : 'affirmed';
  if (result === 'negated' && untrue) return 'affirmed';
  if (result === 'negated' && DOCUMENTED_AFTER.test(clause.text.slice(end))) return 'undocumented';
  return result;
}

function covers(
  clause: Clause,
  { kind, scope, reach }: Trigger,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  if (to <= start && scope !== 'before')
    return start - to <= reach && !NEW_STATEMENT.test(clause.text.slice(to, start));
  if (from >= end && scope !== 'after') {
    if (kind === 'complaint' && FRONTED.test(clause.text)) return from - end <= FRONTED_REACH;
    return from - end <= Math.min(reach, 110) && !NEW_SUBJECT.test(clause.text.slice(end, from));
  }
  // A cue may contain its own trigger ("no reason given"): then it counts.
  return start < to && from < end && (scope === 'both' || kind === 'complaint');
}
