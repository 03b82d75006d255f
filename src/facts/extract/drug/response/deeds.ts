import { type Assertion, assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { placeAt, type Spoken } from './spoken.js';

/** What somebody does with the drug and did not without it, or still does not. */
export interface Deed {
  value: boolean;
  clause: Clause;
}

const PERSON =
  'the (?:injured )?(?:patient|worker|claimant|applicant|employee|man|woman|individual)|this (?:patient|worker|claimant|applicant|employee|man|woman)|mr.? [a-z]+|ms.? [a-z]+|mrs.? [a-z]+|patient|worker|claimant|applicant|employee|iw';
/** The worker as the one who does, and as the one who is enabled. */
const WHO = `(?:he|she|they|${PERSON})`;
const WHOM = `(?:him|her|them|${PERSON})`;
/** Verbs that say nothing of what somebody can do. */
const IDLE =
  '(?!(?:report|say|said|state|note|complain|den(?:y|ies)|tell|told|feel|felt|ha(?:s|d|ve)|take|took|use|need|require|want|wish|suffer|experienc|remain|continu|rat(?:e|es|ed)\\b|describ|indicat|know|knew|see\\b|seem|appear|believ|think|thought|ask|request|receiv|request|present|undergo|is\\b|are\\b|was\\b|were\\b|be\\b|been\\b|does not|did not|do not|can not|could not|did\\b(?! (?:his|her|the|own|all|some)\\b)|also\\b|not\\b|no\\b|never\\b|reliev|reduc|control|manag(?:e|es|ed) (?:the|his|her) pain|tolerat(?:e|es|ed)\\b (?:it|the|this)|avoid|sleep|hurt|ache|us(?:e|es)d?|understand|underst|agree|sign|live|lives|old|to\\b|with\\b|on\\b|in\\b|for\\b|of\\b|and\\b|or\\b|who\\b|whose\\b|which\\b|that\\b|would|should|may\\b|might|will\\b|must|there|this))';
const ADVERBS = '(?:again |now |still |once more |also |then |once again |even |regularly |daily |only )*';
const DOES = `${WHO} ${ADVERBS}(?:(?:can|could|is able to|was able to|manages? to|managed to) ${ADVERBS})?${IDLE}[a-z]{2,}`;

/** The drug by a word that points to it; its name and its class end like drugs do. */
const DRUG =
  '(?:it|them|these|this|(?:the |his |her |this |that |these |such |daily |present |current |regular )*(?:drugs?|medications?|medicines?|tablets?|pills?|capsules?|patch(?:es)?|gel|cream|opioids?|opiates?|narcotics?|nsaids?|analgesics?|relaxants?|regimen|dose|doses|treatment|use|norco|percocet|vicodin|ultram|soma|cymbalta|lyrica|celebrex|mobic|aleve|motrin|flexeril|zanaflex|butrans|lidoderm|nucynta|effexor|elavil|[a-z]{4,}(?:in|ol|one|en|ine|am|ac|ib|pam|contin|codone)))\\b';
const WITH = `(?:(?:with|on|using|taking|thanks to|because of|owing to|due to|by virtue of|under|after|helped by|aided by|while on|when on|when (?:he|she) takes) ${DRUG}|medicated|with (?:the|its|this) (?:help|aid|relief)|since (?:${DRUG} (?:was |were |has been )?(?:begun|started|restarted|resumed|added|prescribed|given|raised)|(?:starting|beginning|being on|taking|it|then))|on (?:the )?days (?:he|she|they) (?:takes?|uses?|is on)|(?:after|within [a-z0-9 ]{1,14} of) (?:a|each|the|his|her|1) (?:dose|tablet|pill|patch))`;
const WITHOUT = `(?:without (?:${DRUG}|which)|off (?:of )?${DRUG}|otherwise|when (?:he|she) (?:misses|skips|omits|runs out|ran out|does not)|if (?:he|she) (?:omits|skips|misses|does not)|on (?:the )?days (?:without|off|he does not|she does not|he skips|she skips)|before (?:${DRUG}|that)|unmedicated|unaided|when ${DRUG} (?:was|is|were) (?:missed|stopped|withheld|denied|not))`;

/** The drug itself makes it possible. */
const ENABLED: readonly RegExp[] = [
  // "lets her keep her job", "allows the worker to drive", "is what helps him through the shift"
  new RegExp(`\\b(?:lets?|letting|allow(?:s|ed|ing)?|enabl(?:es?|ed|ing)|permit(?:s|ted|ting)?|helps?|helped|helping|frees?|freed|gets?|got|sees?|carries|brings?|brought) ${WHOM} (?:to |back to |through |more |the |a )?${ADVERBS}${IDLE}[a-z]{2,}`),
  new RegExp(`\\b(?:keeps?|kept|keeping|gets?|got) ${WHOM} (?:at (?:work|the|his|her)|on (?:the job|the floor|his feet|her feet|duty)|in (?:the workforce|work|school|the game)|working|going|active|functioning|functional|employed|independent|mobile|moving|able|up and about|out of bed|through (?:the|a|his|her))`),
  /\b(?:keeps?|kept|holds?|held|retains?|retained) (?:down )?(?:his|her|a|the) (?:[a-z]+ )?(?:job|position|post|employment)\b/,
  new RegExp(`\\b${DRUG} (?:allows?|permits?|makes? possible|is good for|buys (?:him|her)) (?:(?!pain|relief|sleep)[a-z0-9-]+ ){0,4}?(?:shifts?|days?|hours?|work|duty|chores|housework|tasks|activit(?:y|ies)|walk(?:s|ing)?|standing|sitting|driving|cooking)\\b`),
  /\b(?:walking|standing|sitting|driving|lifting|working|typing|carrying|activity|exercise) (?:tolerance|time|distance|endurance|capacity|ability|hours|level)s?\b[^;]{0,30}\b(?:doubled|tripled|risen|rose|grown|grew|increased|improved|longer|better|gone up|went up)\b/,
  // "walking and shopping depend on the drug", "activities made possible by it"
  new RegExp(`\\b(?:[a-z]+ing|work|chores|activit(?:y|ies)|function|job|shifts?)\\b[^;]{0,30}\\b(?:depends?|hinges?|rests?|relies|rely) (?:up)?on ${DRUG}`),
  new RegExp(`\\b(?:made|makes|making) (?:it )?possible (?:by|with|through|to [a-z]+)\\b|\\b(?:possible|feasible|manageable) (?:only )?(?:with|through|because of|thanks to) ${DRUG}`),
]; // biome-ignore format: a table

/** Somebody does something, with or without being named: "she cooks", "he can stand", "Activities: mows, drives". */
const NOTED =
  '(?:(?<=^|[,:;] ?|\\band )(?:also |now |again |still )*(?:walks?|stands?|sits|drives|cooks|shops|cleans|mows|gardens|lifts|carries|climbs|kneels|knelt|dresses|bathes|showers|works|keeps house|does (?:the|her|his|own|all)|washes|sews|plays|swims|runs|minds|babysits|coaches|attends|goes (?:to|out)|gets (?:up|dressed|around|through)|stays (?:up|at|through)|completes|finishes|holds|manages|serves|teaches|rides|exercises|hikes|fishes|dances|paints|types|writes|reads|looks after|cares for|takes (?:the|care|walks|out)|makes (?:meals|dinner|the|her|his|all)|vacuums|irons|rakes|feeds|tends)\\b)';
const DEED = new RegExp(`\\b${DOES}|${NOTED}|\\b${WHO} (?:is|are|was) (?:now |again |once more )*(?:back (?:at|behind|in|to|on)|up and (?:dressed|about)|on (?:his|her) feet|dressed|at (?:her|his) (?:desk|bench|register))\\b`, 'g'); // biome-ignore format: one line

const CANNOT =
  '(?:(?:could|can) not|(?:un|not )able|impossible|(?:not|never) possible|had (?:to|given|handed|quit|stopped|left|lost|dropped|sat|not|never|been (?:unable|in bed|housebound))|gave up|given up|quit\\b|did not|does not|do not|never|was (?:in bed|housebound|out of)|unable|needed|none\\b|nothing|neither|used to|handed|sideways|in bed|only|barely)';
const MONTH =
  '(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\\d\\d)';
/** How it was without the drug, or earlier. */
const ONCE = `(?:(?:which|what|something|things|whereas|while|where|for which|nor)\\b|(?:none|neither|nothing|not 1|both|all|some) of which|before(?: that| then)?\\b|prior to|until\\b|${WITHOUT}|(?:when|while) ${DRUG} (?:was|were|is|are) (?:withheld|stopped|held|denied|cut|missed|refused|not)|(?:in|last|through|since) (?:the )?${MONTH}|formerly|previously|earlier|at first|at the (?:start|outset)|once\\b)`;
const LOST: readonly RegExp[] = [
  new RegExp(`\\b${ONCE}[^;|]{0,60}?\\b${CANNOT}`),
  new RegExp(`\\b${CANNOT}[^;|]{0,60}?\\b(?:before|earlier|previously|until|${WITHOUT}|(?:when|while) ${DRUG} (?:was|were)|in ${MONTH}|in (?:years|months|a long time))`),
  /\b(?:where|when|which|whom|he|she|it) (?:formerly |previously |once )?used to\b|\bfor the first time (?:in|since)\b|\bnot (?:done |had )?since\b|\bhad (?:quit|given (?:it |this |them )?up|stopped) (?:in|before|since|it|this)\b|\bwhere (?:he|she) (?:had|could|was)\b/,
]; // biome-ignore format: a table
/** It is done anew, without help, or for longer. */
const ANEW = new RegExp(
  `\\b(?:again|once more|anew|as (?:before|(?:he|she) used to)|like any ?(?:one|body)(?: else)?|by (?:him|her)self|on (?:his|her) own|unaided|unassisted|without (?:help|assistance|stopping|a (?:cane|stop|break|rest))|${WITH}|(?:attributes?|attributed|credits?|credited|ascribes?|ascribed|owes?|owed|puts? (?:it |this |that )?down)\\b[^;]{0,24}\\b(?:to|by|with) (?:the |his |her )?${DRUG})`,
);
const RESUMED = new RegExp(`\\b${WHO} (?:has |have |is )?(?:now |again )*(?:resumed|taken up|gone back to|returned to|got back to|regained|restarted|begun to|started to|back (?:at|behind|in the|to (?:his|her|the|a))|no longer (?:needs?|requires?|uses?|depends? on) (?!(?:it|the drug|this|norco|medic|opioid))) ?(?!(?:taking|using|the drug|the clinic|the office|see|have|complain|pain|baseline)\\b)[a-z]+`); // biome-ignore format: one line

const NO_GAINS: readonly RegExp[] = [
  /\b(?:no|not|nothing|hardly|barely) (?:any )?(?:more|better|longer|further|farther)\b[^;]{0,50}\b(?:with|on|off|for|than (?:without|off|before|he|she|it))\b[^;]{0,30}\b(?:than|off|without|before|it)\b/,
  /\bas (?:little|much|few|far|inactive|limited|housebound) (?:[a-z]+ )?(?:with|on)\b[^;]{0,30}\bas\b[^;]{0,30}\b(?:before|without|off)\b/,
  /\b(?:less|no more|not more|not any more|never more) (?:active|able|functional|mobile|independent|capable)\b(?! ingredient)/,
  /\b(?:does|do|doing|did|done|can do) (?:even |much |still )?(?:less|fewer|no more|nothing more|little more|not more|less and less)\b(?! well)/,
  /\b(?:has|had|have) (?:since |now |also )?(?:given up|stopped|quit|lost|abandoned) (?!(?:it|the drug|taking|using|opioid|norco|smoking|drinking|weight|\d)\b)(?:[a-z]+ing\b|cooking|church|(?:his|her) (?:job|work|hobb|garden|walks?)|work\b|most)/,
  /\bno longer (?:walks?|works?|drives?|cooks?|goes|shops?|leaves|cleans|gardens|plays|attends|dances|does|sleeps|gets)\b/,
  /\b(?:has|have|had) not (?:yet |once |since )?(?:[a-z]+en|[a-z]+ed|gone|driven|done|begun|sat|stood|slept|got|come) (?:[a-z]+ ){0,3}?(?:again|since|back to (?:any|the|his|her|a)|any (?:work|hobby|chores?|task|activity))\b(?<!not been [a-z ]{0,30})/,
  /\bnot (?:put|brought|gotten|got|returned|restored) (?:him|her|the [a-z]+|any|a single|1) (?:back |to |at |single )*(?:any|a single|work|1|activit|task|chore|hobby)/,
  /\bnothing (?:that |which )?(?:he|she) (?:gave up|had given up|lost|had lost|had stopped|stopped)\b[^;]{0,40}\b(?:resumed|taken up|regained|come back|restored)/,
  /\b(?:remains?|remained|stays?|stayed|is still|still|is|lives|continues? to be) (?:[a-z]+ )?(?:housebound|homebound|bedridden|bed-?bound|inactive|sedentary|in bed most|chair-?bound|confined to|completely disabled|unable to (?:work|return|walk|do))\b/,
  /\b(?:lies down|lying down|in bed|in (?:a|the) (?:chair|recliner)|on the (?:couch|sofa)) (?:for )?(?:most of|all|the better part of|much of) (?:the |his |her )?day/,
  /\bspends? (?:most of |all |much of |the better part of )?(?:the |his |her |each |every )?days? (?:in|on|lying)\b/,
  /\b(?:function|functioning|functional (?:status|level|capacity|ability)|activit(?:y|ies)(?: of daily living)?|disability|capacity|activity level)\b (?:[a-z]+ ){0,3}?(?:has|have|had|is|was|did|are|were)? ?(?:not (?:moved|budged|improved|changed|bettered|risen|gained|advanced|grown|increase[ds]?)|no (?:better|higher|greater)|worse|worsened|declined|fell|fallen|dropped|lower|decreased|where it was|just where|static|flat|shrunk|shrank|diminished)\b/,
  /\b(?:not|never|hardly|nothing) (?:been )?(?:bettered|improved|advanced|raised|restored|increased|changed|helped|moved) (?:his |her |the )?(?:function|activit|capacity|work|ability|daily)/,
  /\b(?:gone|went|slid|slipped|fallen|moved|dropped) from (?:full|modified|light|regular|part|working|work|[a-z]+ duty)[a-z -]{0,24} to (?:not working|no work|off work|disab|nothing|none|part|total|not)/,
]; // biome-ignore format: a table

/** Hoped for, asked for, supposed, or a rule. */
const NOT_SAID =
  /\b(?:whether|unclear|goals?|hopes?|hoped|wants?|wishes|would|should|(?<!\b(?:in|since|of|by|until|from|last|this|through) )may\b(?! \d|,)|might|if (?:he|she) (?:were|had)|in order to|so that (?:he|she) (?:can|may|could)|intended|request(?:ed)? (?:in order|so)|expected|until)\b/;

/** What a sentence says that somebody does, or does not, on the drug; `before` is the one before it, on the drug too. */
export function deedsOf(spoken: Spoken, before: Spoken | null): Deed[] {
  const { text } = spoken;
  for (const pattern of NO_GAINS) {
    const match = pattern.exec(text);
    const ways: readonly Assertion[] = match?.[0].startsWith('nothing')
      ? ['affirmed', 'negated', 'undocumented']
      : ['affirmed', 'negated'];
    const clause = match && said(spoken, match.index, ways);
    if (clause) return [{ value: false, clause }];
  }
  const clause = gainIn(spoken, before);
  return clause ? [{ value: true, clause }] : [];
}

/** The clause that tells of something done thanks to the drug, or again, or not without it; null where none does. */
function gainIn(spoken: Spoken, before: Spoken | null): Clause | null {
  const { text } = spoken;
  for (const pattern of [...ENABLED, RESUMED]) {
    const match = pattern.exec(text);
    const clause = match && said(spoken, match.index, ['affirmed']);
    if (clause) return clause;
  }
  const linked = ANEW.test(text) || LOST.some((pattern) => pattern.test(text)) || (before !== null && NOW.test(text) && LOST.some((pattern) => pattern.test(before.text)));
  if (!linked) return null;
  for (const { index } of text.matchAll(DEED)) {
    const clause = said(spoken, index, ['affirmed']);
    if (clause) return clause;
  }
  return null;
} // biome-ignore format: long conditions

/** After a sentence on how it was. */
const NOW = /\b(?:now|today|at present|these days|currently|since|nowadays|with it|on it|by then)\b/;

function said(spoken: Spoken, offset: number, ways: readonly Assertion[]): Clause | null {
  const { clause, at } = placeAt(spoken, offset);
  if (NOT_SAID.test(clause.text)) return null;
  if (FINITE_AGAIN.test(clause.text.slice(0, at + 3))) return clause;
  return ways.includes(assertionOf(clause, at, at + 4)) ? clause : null;
}

/** "Could not make a bed … and makes all four": the second verb is not under the negation. */
const FINITE_AGAIN = /\b(?:could|did|would) not\b[^;]*\band (?:now |again )?[a-z]{0,3}$/;
