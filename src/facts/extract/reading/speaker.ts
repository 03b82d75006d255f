import type { SectionName } from '../../../letter/parsed-letter.js';

/**
 * Whose statement a clause is. `record`: about this patient, from the file or the expert reviewer. `guideline`: what
 * a guideline says in general. `ur`: what utilization review held. `supposition`: an "if" or "had there been".
 */
export type Speaker = 'record' | 'guideline' | 'ur' | 'supposition';

const GUIDELINE_NAME =
  "(?:mtus|acoem|odg|official disability guidelines?|[a-z]* ?guidelines?|labor code|guideline's [a-z ]{0,30}|treatment utilization schedule|section (?:quoted|cited|relied)[a-z ]*|regulations?|criteria|9792\\.[0-9.a-z()]*)";

/** "The guidelines recommend …": a name, and what guidelines do. */
const GUIDELINE_SAYS = new RegExp(
  `\\b${GUIDELINE_NAME}\\b([^;:]{0,70}?)\\b(?:recommends?|recommended|states?|stated|supports?|notes?|identif(?:y|ies)|indicates?|requires?|required|allows?|allowed|provides?|provided|suggests?|stress(?:es)?|wants?|describes?|says?|said|defines?|calls?|lists?|sets?|advises?|permits?|gives?|gave|looks?|asks?|reports?|envisages?|instructs?|encourages?|expects?|limits?|speci(?:fy|fies)|includes?|endorses?|establish|considers?|spoke|contemplates?|specifically|do not|does not|are|is|for|also|make|makes|need|needs|stipulates?|mandates?|cites?|outlines?|present|presents|discuss|discusses|address|addresses)\\b`,
);
/** "According to the MTUS, …", "Per ODG: …", "MTUS 9-10 visits". */
const GUIDELINE_OPENS = new RegExp(
  `^\\W*(?:[a-z0-9]{1,3}\\) )?(?:(?:according to|per|under|as noted (?:on|in|by)|as stated (?:on|in|by)|based on|in|by|as|on) )?(?:the )?(?:current |california |ca |official |cited |same |above |referenced |relevant |applicable )*(?:[a-z-]+ ){0,5}?(?:pages? [0-9-]+ of the )?${GUIDELINE_NAME}\\b`,
);
/** What only a guideline says, though it names none. */
const GENERAL =
  /\b(?:is|are|was|were) (?:not |only |generally |also )*(?:recommended|considered|used as an option|an option|indicated only|supported|required|allowed)\b|\bmay (?:also )?be (?:used|considered|recommended|extended|supported|given|appropriate|indicated|useful|required)\b|\bshould (?:not )?(?:be|include|only|have|show|start|remain)\b|\bmust [a-z]+\b|\bpatients? (?:with|are|who|should)\b|\bpatients\b|\btime to produce functional\b|\bin those with\b|\bexpected to continue active\b|\bvisits? every\b|\bfunctional improvement is documented as defined\b|\bto be (?:limited|continued)\b|\bin general\b(?! (?:practice|medicine|surgery|health|good))|\b(?:for|in) (?:those|persons|people|individuals|workers) (?:who|whose|with)\b|\bclinicians?\b|\b(?:is|are) (?:meant|intended|reserved|designed|best used|suited) (?:only |mainly |primarily )?(?:for|in|as|when|to treat)\b|\b(?:goes with|belongs with|calls for|comes into play) [^;]{0,50}\bwhen\b|\b(?:depends|turns) on whether\b|\bminimum of\b|\b(?:is|are) (?:needed|necessary|required) to\b|\bthere is a need to\b|\bfor (?:recurrences?|flare)|\bit (?:said|says|states|stated) that\b|\bnot suggested\b|\b(?:requirement|criterion|rule|limit|condition)s? (?:of|that|for) [^;]{0,60}\b(?:applies|belongs?|apply)\b|\brequires? [^;]{0,60}\bper (?:the )?(?:mtus|odg|acoem|guideline|9792)|\bgeneral recommendation of\b|\bgenerally\b|\b(?:is|are) (?:the |an? )?(?:first|second|third|other|last|next) (?:of the |of these )?(?:criteri(?:a|on)|requirements?|conditions?)\b|\bis what the guidelines? (?:asks?|wants?|requires?)\b|\bunless (?:an? )?(?:greater|at least|more than|there is (?:documented|evidence))|\b(?:is|are) (?:possible|allowed|appropriate|supported|permitted|reasonable) (?:only )?(?:when|if|where)\b|\bcalls? for (?:at least|evidence|documentation|proof|objective)|\bdepend(?:s|ent)? (?:up)?on (?:gains|evidence|documentation|objective|functional|progress|improvement)/;

/** A kind of care and what it is for, or what it takes: "epidurals are an option when …", "surgery is considered after …". */
const KIND =
  '(?:epidurals?|(?:[a-z-]+ ){0,3}?(?:injections?|blocks?|ablations?|neurotom(?:y|ies)|mris?|stud(?:y|ies)|imaging|scans?|radiographs?|x-?rays?|surgery|arthroscopy|fusion|operations?|equipment|devices?|stimulators?|stimulation|units?|referrals?|consultations?|programs?|implants?|trials?|care|evaluations?|tests?|testing|h-?wave|tens|therapy|acupuncture|manipulation|massage|membership|findings|pain|points|radiculopathy))';
const GENERIC = new RegExp(
  `^(?:a |an |the |such |repeat |another |routine |early |any )*${KIND} (?:(?:is|are) (?:generally |usually |only |often |then )*(?:an option|considered|indicated|appropriate|reserved|warranted|reasonable|supported|recommended|useful|shown by|enough|for (?:those|a |an |any |the |pain|patients|people|workers)|expected|required|based)|are for|may (?:follow|be)|comes? first|requires?|needs? (?:at least|a |an )|must|follows? (?:the )?failure|last(?:s)? must)\\b`,
);
const GENERAL_RULE =
  /\b(?:is|are) (?:required|expected|needed|reserved|indicated|enough) (?:before|when|where|if|for|to warrant)\b|^wait\b|\bwhere (?:red flags|entrapment|symptoms) (?:are|is|persist)|^(?:unequivocal|objective) [a-z ]{0,30}\b(?:that|which) identif/;
/** A class of drugs and what it is for: "a stomach protector goes with", "these drugs are for short spells", "an NSAID user should". */
const DRUG_KIND =
  '(?:(?:nsaid|anti-?inflammator(?:y|ie)|opioid|opiate|narcotic|proton pump inhibitor|ppi|muscle relax(?:ant|er)|relax(?:ant|er)|antidepressant|tricyclic|snri|ssri|anti-?epilep[a-z]+|anticonvulsant|aed|topical|analgesic|sedative|hypnotic|benzodiazepine|compound|gabapentinoid)s?|(?:anti-?inflammatory|stomach|topical|lidocaine|lidoderm|capsaicin|diclofenac|antiepilepsy|anti-epilepsy|muscle|compounded|opioid|pain|such|these) (?:protectors?|drugs?|medicines?|medications?|products?|creams?|agents?|gels?|patches)|(?:drugs?|medicines?|medications?|agents?|creams?) (?:of|like|from|in) (?:this|that|these|such) (?:kind|class|sort|group|family))';
const DRUG_GENERIC = new RegExp(
  `^(?:an? |the |such |these |all |any |most |many |oral |topical |systemic |sedating )*${DRUG_KIND}(?: users?| treatment| therapy| use)?(?: (?:at|in|for|with|of|from|as) [a-z ,-]{2,60}?)? (?:should|must|may (?:be|also)|ought to|goes? (?:with|only|in|to)|belongs? (?:with|to|in)|comes? in|(?:is|are) (?:generally |usually |only |often |best |not )*(?:for (?:the |a |an )?(?:short|brief|acute|those|people|patients|spell|localized|peripheral|neuropathic|nerve|chronic|joints)|added|given|used|prescribed|meant|intended|kept|reserved|continued|allowed|warranted|indicated|appropriate|an option|options|suggested|called for|recommended|considered|first|second|tried)\\b)`,
);
/** What a prescriber has to write down, whoever he is. */
const PRESCRIBER_MUST =
  /^(?:to|for|before|when|if|in order to)\b[^;]{3,80}\b(?:has|have|needs?|ought) to (?:be )?(?:write|say|show|record|document|state|note|tell|put|set|written|shown|recorded|documented|stated|noted)\b/;
/** What a guideline's list asks: "how much relief the drug gives, what is done with it". */
const ASKED_LIST = /^\W*(?:\(?[a-z0-9]{1,2}\) )?(?:and )?(?:how (?:much|far|well|long|often)|what|whether)\b/;
/** After a sentence of the guideline: "they allow the drug to go on where …". */
export const THEY_SAY =
  /^(?:they|it|these|the same (?:page|section|chapter|guideline)s?|this (?:page|section|chapter|guideline)|those pages) (?:also |further |then |next |only )?(?:allow|ask|let|want|recommend|require|advise|permit|call|look|warn|expect|support|suggest)s?\b(?! (?:him|her)\b)/;
const DENIES = /\b(?:not|no|nor|never|nowhere|nobody|nothing|none|unclear|unknown|silent|cannot|without)\b/;

const SPECIFIC =
  /\b(?:he|she|his|her|him|here|this|these|patient|worker|claimant|applicant|employee|was|were|did|records?|notes?|reports?|file|chart|physician|surgeon|requested|\d{1,2}\/\d{1,2})\b/;

/** Names the patient's own file. */
const PATIENT =
  /\b(?:this (?:patient|claimant|applicant|employee|injured worker|individual|worker|man|woman|case|request|instance|record|file)|in the case (?:at hand|of this)|(?:injured worker|claimant|applicant|employee)\b|he|she|his|her|here|i (?:find|see|note|looked|could|do|am|agree)|records?|documentation (?:that|of|provided|submitted)|medical (?:information|reports?)|treater|(?:treating|requesting|attending|prescribing|primary) (?:physician|provider|doctor|chiropractor)|therapist|acupuncturist|surgeon|provider|progress (?:reports?|notes?)|submitted|the file|on file|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|request(?:ed)?|has (?:had|been|completed|already|received|not)|had)\b/;
/** Names the patient's own file beyond doubt, also in a sentence that names a guideline. */
const PATIENT_STRONG =
  /\bin this (?:case|instance|patient)|\bin the case (?:at hand|of)|\bthis (?:patient|claimant|applicant|employee|injured worker|individual|worker)(?:'s)? (?!suffers)|\b(?:the )?(?:records?|progress reports?|reports?|notes?|file) (?:show|indicate|reveal|document|contain|do|does|submitted|reviewed|describe)|\b(?:treating|requesting|attending|primary) (?:physician|provider|doctor)|\btreater\b|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\bthere (?:is|was|are|were|has been) (?:no|not|documentation|nothing)|\bis not (?:documented|described|mentioned)|\b(?:the )?(?:patient|claimant|applicant|employee|injured worker|he|she) (?:has|had|is|was|does|did|completed|received|attended|underwent|reported|reports|remains|continues)\b|\bexceptional factors (?:are|were|have)|\bhere,|\bi (?:find|see|could|looked)|\bexceeds?\b|\bwould exceed\b|\bno (?:evidence|documentation|mention|indication|discussion) (?:that|of|in)\b|\bthese are\b|\bfalls? (?:well )?(?:short|within)\b/;
/** Gives the ground of what utilization review did. */
const GROUND = /^\W*(?:because|since|as|that|on the ground|for lack|due to|citing|stating|noting)\b/;
const REASON = /^(?:the|its|a) (?:first|second|third|other|only|main)\b/;
/** Goes on with what utilization review did. */
const SAME_SUBJECT =
  /^\W*(?:but|and) (?:wrote|said|stated|noted|found|held|denied|approved|added|argued|claimed|allowed|certified|modified)\b/;
const CONTRAST = /^\W*(?:but|however|although|though|yet)\b/;
/** "That is wrong": the reviewer answers. */
const ANSWER =
  /^\W*(?:and )?(?:that|this|it|which) (?:is|was) (?:[a-z]+ly )?(?:not (?:so|correct|true|accurate|borne out)|wrong|incorrect|mistaken|inaccurate|an error|untrue)\b/;
const MODAL = /\b(?:must|should|is recommended|are recommended|may be|to be|requires?|required)\b/;

const UR =
  /\b(?:utilization (?:review(?:er)?|report)|ur (?:physician |reviewer |doctor )?(?:denied|denies|modifies|rejects|allows|finds|holds|cites|says|said|states|stated|added|argue[sd]|object(?:s|ed)|concluded|thought|felt|believed|maintain(?:s|ed)|assert(?:s|ed)|contend(?:s|ed)|reasoned|insist(?:s|ed)|reported|complain(?:s|ed)|counted|modified|approved|allowed|gave|claims?|claimed|noted|held|relied|wrote|found|speaks|spoke|could not|did not|overlooked|missed|misread|cites|cited|reviewer|physician|determination|denial|report)|claims? administrator|claims adjuster|(?:previous|prior|initial|first|peer|utilization) reviewers?(?! records)|the (?:denial|non-certification|adverse determination|determination)(?:'s)?(?: (?:of|dated) [a-z]* ?[0-9/, -]{4,14})? (?:state|states|stated|says|said|speaks|was|rests|rested|held|holds|reason|argues|cites|cited|overlooks|that|on)|reasoning of the denial|as the (?:denial|determination|non-certification) (?:does|did|has|says|said|put)|statement in the (?:determination|denial)|reviewer for the claims|per ur\b|ur's\b|according to ur\b|\bur "|^\W*(?:and |but |yet )?ur (?:[a-z]+ly )?(?!records?\b)(?:[a-z]{3,}|[0-9/-]{6,10} [a-z]{3,})\b|\bur (?:of|dated|from|on) [0-9/-]{6,10},? (?!records?\b)[a-z]{3,}|^ur ?:|\bi (?:(?:respectfully |must )?disagree|do not agree|can not agree|do not accept|can not accept|do not share) (?:that|with the (?:view|statement|finding|claim)))/;
/** A sentence of the denial that the reviewer quotes and answers: alone, under a number, or with the answer behind it. */
const QUOTED =
  /^\W*(?:(?:the |its )?(?:assertion|point|reason|ground|objection|claim|argument|contention|charge|statement)s?(?: (?:no\. |number )?\d{1,2})?(?: is| was| reads| that|:)* )?"[^"]{4,160}"\W*$|^\W*"[^"]{4,80},?" (?:misses|overlooks|ignores|forgets|is (?:wrong|mistaken|beside|not so|no answer|untrue|incorrect)|misreads|mistakes)/;
/** "The objection is that no trial was done." */
const OBJECTS =
  /^\W*(?:and |but |so )?(?:the|this|that|its|another|an?) (?:first |second |third |other |only |main |sole )?(?:assertion|objection|contention|reproach) (?:is|was|that|of)\b/;
const OBJECTS_WORD = /assertion|objection|contention|reproach/;

/** A quick look before the long pattern. */
const UR_WORD =
  /agree|accept|share|utilization|\bur\b|administrator|adjuster|reviewer|denial|certification|determination/;
/** The expert reviewer agrees with what utilization review says: it is his own word. */
const GRANTS =
  /^\W*(?:and |but )?it is (?:quite |perfectly )?true\b|\b(?:rightly|correctly|justly|properly) (?:noted|notes|observe[sd]|points? out|pointed out|says|said|states|stated|found|finds|remark(?:s|ed)|argue[sd])\b/;
const NAMED = /mtus|section |acoem|odg|guideline|labor code|schedule|regulation|criteria|official|9792/;
const UR_RECORDS =
  /\butilization review (?:records|determination were|determination was available)|records provided/;
const SUPPOSITION =
  /^\W*(?:and |but |so |or |nor )?(?:if|unless|had (?:there|the|he|she|it)|should (?:the|there|he|she|it)|were (?:the|there) to|in the event|provided that|once|until|assuming|even if|as long as)\b|\bif (?:functional improvement|there (?:is|was|were|are)|return to work is|the patient (?:did|had|has|does))|\bmight have been\b|(?<!that |which )\bwould have been\b/;

/**
 * Classifies a clause. A clause without a mark of its own goes on as its sentence began: "the guidelines recommend a
 * trial, with evidence of improvement" is the guideline's to its end.
 */
export function speakerOf(text: string, before: Speaker | null, section: SectionName): Speaker {
  if (section === 'heading') return 'record';
  if (SUPPOSITION.test(text)) return 'supposition';
  if (section === 'rationale' && saysDenial(text)) return 'ur';
  if (UR_WORD.test(text) && UR.test(text) && !UR_RECORDS.test(text))
    return GRANTS.test(text) ? 'record' : 'ur';
  if (saysGuideline(text, section)) return 'guideline';
  if (before === 'guideline') {
    if ((ASKED_LIST.test(text) && !DENIES.test(text)) || THEY_SAY.test(text)) return before;
    if (MODAL.test(text) && !THIS_CASE.test(text)) return before;
    return PATIENT_STRONG.test(text) || (PATIENT.test(text) && !MODAL.test(text)) ? 'record' : before;
  }
  if (before === 'ur' && REASON.test(text)) return before;
  if (before === 'ur' && (GROUND.test(text) || SAME_SUBJECT.test(text))) return before;
  if (before === 'ur')
    return PATIENT_STRONG.test(text) || CONTRAST.test(text) || ANSWER.test(text) ? 'record' : before;
  if (before === 'supposition')
    return PATIENT.test(text) || /^\W*(?:but|however)\b/.test(text)
      ? 'record'
      : /\b(?:no|not|is|was|are)\b/.test(text)
        ? 'record'
        : before;
  return 'record';
}

const saysDenial = (text: string): boolean =>
  (text.includes('"') && QUOTED.test(text)) || (OBJECTS_WORD.test(text) && OBJECTS.test(text));

function saysGuideline(text: string, section: SectionName): boolean {
  if (!NAMED.test(text)) return saysInGeneral(text, section);
  const says = GUIDELINE_SAYS.exec(text);
  if (says && !PATIENT.test(says[1] ?? '') && !isAside(text, says.index))
    return !PATIENT_STRONG.test(text) || startsWithName(text);
  if (GUIDELINE_OPENS.test(text)) return !PATIENT_STRONG.test(text) || startsWithName(text);
  return saysInGeneral(text, section);
}

/** "The doctor asks whether the tendon should be repaired" asks, and rules nothing. */
const ASKS_WHETHER =
  /\b(?:asks?|asked|asking|wonders?|wondering|unsure|uncertain|decides?|knows?|know) whether\b/;

function saysInGeneral(text: string, section: SectionName): boolean {
  if (section !== 'rationale') return false;
  if ((GENERIC.test(text) || DRUG_GENERIC.test(text) || GENERAL_RULE.test(text)) && !SPECIFIC.test(text))
    return true;
  if (/^not to be (?:used|given|taken|continued|prescribed)\b/.test(text)) return true;
  if (PRESCRIBER_MUST.test(text) && !THIS_CASE.test(text)) return true;
  if (ASKS_WHETHER.test(text)) return false;
  return GENERAL.test(text) && (!PATIENT.test(text) || ALWAYS_GENERAL.test(text));
}

/** "the diagnosis is one that the guideline lists", "six are what the guideline allows the patient": the reviewer speaks, not the guideline. */
function isAside(text: string, at: number): boolean {
  const before = /\b(that|what|which|than) (?:the )?$/.exec(text.slice(0, at))?.[1];
  return before !== undefined && (before !== 'what' || PATIENT.test(text));
}

const ALWAYS_GENERAL =
  /\btime to produce functional\b|\bnot suggested\b|\b(?:requirement|criterion|rule|limit|condition)s? (?:of|that|for)\b|\bit (?:said|says) that\b/;

/** "ODG states … the physician must …": the name comes first, so what follows is the guideline's. */
const THIS_CASE =
  /\bin this (?:case|instance|patient)|\bhere,|\bthis (?:patient|claimant|applicant|employee|injured worker|individual)\b|\brecords?\b|\breports?\b|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\b(?:treating|requesting|attending) [a-z]+ (?:has|had|did|does|is|was|failed|requests?|states?|stated|reported|fails)\b|\btreater\b|\bthere (?:is|was) no\b|\b(?:has|had) (?:had|completed|received|attended|exceeded)\b/;
const NAME_FIRST = new RegExp(`^\\W*(?:the )?(?:[a-z-]+ ){0,4}?${GUIDELINE_NAME}\\b`);

function startsWithName(text: string): boolean {
  return NAME_FIRST.test(text) && !THIS_CASE.test(text);
}
