import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { clauseAt, type Spoken } from './spoken.js';

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
  '(?!(?:report|say|said|state|note|complain|den(?:y|ies)|tell|told|feel|felt|ha(?:s|d|ve)|take|took|use|need|require|want|wish|suffer|experienc|remain|continu|rat(?:e|es|ed)\\b|describ|indicat|know|knew|see\\b|seem|appear|believ|think|thought|ask|request|receiv|request|present|undergo|is\\b|are\\b|was\\b|were\\b|be\\b|been\\b|does not|did not|do not|can not|could not|also\\b|not\\b|no\\b|never\\b|reliev|reduc|control|manag(?:e|es|ed) (?:the|his|her) pain|tolerat(?:e|es|ed)\\b (?:it|the|this)|avoid|sleep|hurt|ache|us(?:e|es)d?|understand|underst|agree|sign|live|lives|old|to\\b|with\\b|on\\b|in\\b|for\\b|of\\b|and\\b|or\\b|who\\b|whose\\b|which\\b|that\\b|would|should|may\\b|might|will\\b|must|there|this))';
const ADVERBS = '(?:again |now |still |once more |also |then |once again |even |regularly |daily |only )*';
const DOES = `${WHO} ${ADVERBS}(?:(?:can|could|is able to|was able to|manages? to|managed to) ${ADVERBS})?${IDLE}[a-z]{2,}`;
const CAN = `${WHO} ${ADVERBS}(?:can|could|is able to|was able to|manages? to|managed to) ${ADVERBS}${IDLE}[a-z]{2,}`;

/** The drug by a word that points to it; its name and its class end like drugs do. */
const DRUG =
  '(?:it|them|these|this|(?:the |his |her |this |that |these |such |daily |present |current |regular )*(?:drugs?|medications?|medicines?|tablets?|pills?|capsules?|patch(?:es)?|gel|cream|opioids?|opiates?|narcotics?|nsaids?|analgesics?|relaxants?|regimen|dose|doses|treatment|use|norco|percocet|vicodin|ultram|soma|cymbalta|lyrica|celebrex|mobic|aleve|motrin|flexeril|zanaflex|butrans|lidoderm|nucynta|effexor|elavil|[a-z]{4,}(?:in|ol|one|en|ine|am|ac|ib|pam|contin|codone)))\\b';
const WITH = `(?:(?:with|on|using|taking|thanks to|because of|owing to|due to|by virtue of|under|after|helped by|aided by|while on|when on|when (?:he|she) takes) ${DRUG}|medicated|with (?:the|its|this) (?:help|aid|relief)|since (?:${DRUG} (?:was |were |has been )?(?:begun|started|restarted|resumed|added|prescribed|given|raised)|(?:starting|beginning|being on|taking|it|then))|on (?:the )?days (?:he|she|they) (?:takes?|uses?|is on)|(?:after|within [a-z0-9 ]{1,14} of) (?:a|each|the|his|her|1) (?:dose|tablet|pill|patch))`;
const WITHOUT = `(?:without (?:${DRUG}|which)|off (?:of )?${DRUG}|otherwise|when (?:he|she) (?:misses|skips|omits|runs out|ran out|does not)|if (?:he|she) (?:omits|skips|misses|does not)|on (?:the )?days (?:without|off|he does not|she does not|he skips|she skips)|before (?:${DRUG}|that)|unmedicated|unaided|when ${DRUG} (?:was|is|were) (?:missed|stopped|withheld|denied|not))`;

const GAINS: readonly RegExp[] = [
  // "lets her keep her job", "allows the worker to drive", "is what helps him through the shift"
  new RegExp(`\\b(?:lets?|letting|allow(?:s|ed|ing)?|enabl(?:es?|ed|ing)|permit(?:s|ted|ting)?|helps?|helped|helping|frees?|freed|gets?|got) ${WHOM} (?:to |back to |through |more |the |a )?${ADVERBS}${IDLE}[a-z]{2,}`),
  new RegExp(`\\b(?:keeps?|kept|keeping|gets?|got) ${WHOM} (?:at (?:work|the|his|her)|on (?:the job|the floor|his feet|her feet|duty)|in (?:the workforce|work|school|the game)|working|going|active|functioning|functional|employed|independent|mobile|moving|able|up and about|out of bed|through (?:the|a|his|her))`),
  /\b(?:keeps?|kept|holds?|held|retains?|retained) (?:down )?(?:his|her|a|the) (?:[a-z]+ )?(?:job|position|post|employment)\b/,
  // "with it she cooks", "on Norco he can stand at the stove"
  new RegExp(`\\b${WITH},? (?:[a-z]+ly )?${DOES}`),
  new RegExp(`\\b${CAN}[^;]{0,60}?\\b${WITH}`),
  new RegExp(`\\b${WITH}[^;]{0,50}?,? and ${CAN}`),
  // "walks the dog, which without it he cannot"
  new RegExp(`\\b${DOES}[^;]{0,90}?\\b(?:which|and|but|whereas|while|something)\\b[^;]{0,40}\\b${WITHOUT}`),
  new RegExp(`\\b${WITHOUT}[^;]{0,60}\\b(?:can not|could not|in bed|unable|bedridden|housebound|nothing|does not|did not|would not)\\b[^|]{0,80}?\\b${WITH},? ${DOES}`),
  // "neither of which was possible before", "where he had sat with his feet in a basin", "had quit in 2011"
  new RegExp(`\\b${DOES}[^|]{0,90}?\\b(?:(?:none|neither|nothing|both|all|some) of which (?:was|were|had been|could)|(?:which|what) (?:he|she|they) (?:could not|had (?:not|given up|quit|stopped|lost|been unable)|was (?:not|un)able)|(?:could not|unable to|impossible|out of the question|not possible)[^;]{0,30}\\b(?:before|earlier|previously|until|${WITHOUT})|where (?:he|she) (?:had|used to|could|was)\\b|had (?:quit|given (?:it |this |them )?up|stopped) (?:in|before|since|it|this))`),
  new RegExp(`\\b${WHO} (?:has |have )?(?:(?:again |once more |now )+(?:can |is |able to )*${IDLE}[a-z]{3,}|(?:resumed|taken up|gone back to|returned to|got back to|regained|restarted|begun to|started to) (?!(?:taking|using|the drug|the clinic|the office|see|have|complain|pain)\\b)[a-z]{3,})`),
  // "walking and shopping depend on the drug", "activities made possible by it"
  new RegExp(`\\b(?:[a-z]+ing|work|chores|activit(?:y|ies)|function|job|shifts?)\\b[^;]{0,30}\\b(?:depends?|hinges?|rests?|relies|rely) (?:up)?on ${DRUG}`),
  new RegExp(`\\b(?:made|makes|making) (?:it )?possible (?:by|with|through|to [a-z]+)\\b|\\b(?:possible|feasible|manageable) (?:only )?(?:with|through|because of|thanks to) ${DRUG}`),
  new RegExp(`\\b${DOES}[^;]{0,60}?\\b(?:on (?:his|her) own|unaided|unassisted|by (?:him|her)self|without (?:help|assistance|a cane))\\b[^;]{0,30}\\b(?:since|now|again|with)\\b`),
  // "which he attributes to the medicine"
  new RegExp(`\\b${DOES}[^|]{0,90}?\\b(?:attributes?|attributed|credits?|credited|ascribes?|ascribed|owes?|owed|puts? (?:it |this |that )?down)\\b[^;]{0,24}\\b(?:to|by|with) (?:the |his |her )?${DRUG}`),
]; // biome-ignore format: a table

const NO_GAINS: readonly RegExp[] = [
  /\b(?:no|not|nothing|hardly|barely) (?:any )?(?:more|better|longer|further|farther)\b[^;]{0,50}\b(?:with|on|off|for|than (?:without|off|before|he|she|it))\b[^;]{0,30}\b(?:than|off|without|before|it)\b/,
  /\bas (?:little|much|few|far|inactive|limited|housebound) (?:[a-z]+ )?(?:with|on)\b[^;]{0,30}\bas\b[^;]{0,30}\b(?:before|without|off)\b/,
  /\b(?:less|no more|not more|not any more|never more) (?:active|able|functional|mobile|independent|capable)\b(?! ingredient)/,
  /\b(?:does|do|doing|did|done|can do) (?:even |much |still )?(?:less|fewer|no more|nothing more|little more|not more|less and less)\b(?! well)/,
  /\b(?:has|had|have) (?:since |now |also )?(?:given up|stopped|quit|lost|abandoned) (?!(?:it|the drug|taking|using|opioid|norco|smoking|drinking|weight|\d)\b)(?:[a-z]+ing\b|cooking|church|(?:his|her) (?:job|work|hobb|garden|walks?)|work\b|most)/,
  /\bno longer (?:walks?|works?|drives?|cooks?|goes|shops?|leaves|cleans|gardens|plays|attends|dances|does|sleeps|gets)\b/,
  /\b(?:remains?|remained|stays?|stayed|is still|still|is|lives|continues? to be) (?:[a-z]+ )?(?:housebound|homebound|bedridden|bed-?bound|inactive|sedentary|in bed most|chair-?bound|confined to|completely disabled|unable to (?:work|return|walk|do))\b/,
  /\b(?:lies down|lying down|in bed|in (?:a|the) (?:chair|recliner)|on the (?:couch|sofa)) (?:for )?(?:most of|all|the better part of|much of) (?:the |his |her )?day/,
  /\bspends? (?:most of |all |much of |the better part of )?(?:the |his |her |each |every )?days? (?:in|on|lying)\b/,
  /\b(?:function|functioning|functional (?:status|level|capacity|ability)|activit(?:y|ies)(?: of daily living)?|disability|capacity|activity level)\b (?:[a-z]+ ){0,3}?(?:has|have|had|is|was|did|are|were)? ?(?:not (?:moved|budged|improved|changed|bettered|risen|gained|advanced|grown|increase[ds]?)|no (?:better|higher|greater)|worse|worsened|declined|fell|fallen|dropped|lower|decreased|where it was|just where|static|flat|shrunk|shrank|diminished)\b/,
  /\b(?:not|never|hardly|nothing) (?:been )?(?:bettered|improved|advanced|raised|restored|increased|changed|helped|moved) (?:his |her |the )?(?:function|activit|capacity|work|ability|daily)/,
  /\b(?:gone|went|slid|slipped|fallen|moved|dropped) from (?:full|modified|light|regular|part|working|work|[a-z]+ duty)[a-z -]{0,24} to (?:not working|no work|off work|disab|nothing|none|part|total|not)/,
]; // biome-ignore format: a table

/** True where a sentence says outright that nobody does more on the drug. */
export const doesNoMore = (text: string): boolean =>
  NO_GAINS.slice(0, 2).some((pattern) => pattern.test(text));

/** Hoped for, asked for, supposed, or a rule. */
const NOT_SAID =
  /\b(?:whether|unclear|goals?|hopes?|hoped|wants?|wishes|would|should|may\b(?! \d)|might|if (?:he|she) (?:were|had)|in order to|so that (?:he|she) (?:can|may|could)|intended|request(?:ed)? (?:in order|so)|expected|until)\b/;

/** What a sentence says that somebody does, or does not, on the drug. */
export function deedsOf(spoken: Spoken): Deed[] {
  const { text } = spoken;
  const found: Deed[] = [];
  for (const pattern of NO_GAINS) {
    const match = pattern.exec(text);
    if (match && said(spoken, match, 'bad')) return [{ value: false, clause: clauseAt(spoken, match.index) }];
  }
  for (const pattern of GAINS) {
    const match = pattern.exec(text);
    if (!match || !said(spoken, match, 'good')) continue;
    found.push({ value: true, clause: clauseAt(spoken, match.index) });
    break;
  }
  return found;
}

function said(spoken: Spoken, match: RegExpExecArray, kind: 'good' | 'bad'): boolean {
  const clause = clauseAt(spoken, match.index);
  if (NOT_SAID.test(clause.text)) return false;
  const at = Math.max(0, clause.text.indexOf(match[0].slice(0, 12)));
  const how = assertionOf(clause, at, at + 4);
  return kind === 'good' ? how === 'affirmed' : how === 'affirmed' || how === 'negated';
} // biome-ignore format: short
