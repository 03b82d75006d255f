import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Context } from '../reading/context.js';
import { counts, missing, state } from '../reading/context.js';
import { cue, type Match } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { measuresOf } from './response/measures.js';
import { spokenOfDrug } from './response/spoken.js';
import { aboutDrug, after, before } from './subject.js';

const DRUGS: readonly TreatmentId[] = [
  'nsaid',
  'muscle-relaxant',
  'antidepressant',
  'anticonvulsant',
  'topical-compound',
  'proton-pump-inhibitor',
  'opioid',
  'other',
];

const BENEFIT = [
  'benefi(?:t|ts|ted|ting|cial)\\b',
  'relief\\b',
  'relie(?:ves|ved|ving)\\b',
  'helps?\\b(?! (?:him|her) with (?:a|the) (?:cane|walker))',
  'helped\\b',
  'helpful\\b',
  'helping\\b',
  'effective(?:ly|ness)?\\b',
  'efficacy',
  'efficacious',
  'response\\b(?! to (?:the )?(?:request|denial|physical|chiro|acup|inject|twitch))',
  'respond(?:ed|s|ing)\\b',
  'improv(?:e|es|ed|ing|ement|ements)\\b',
  '(?:decreas|reduc|lessen|diminish|control|eased|eases|easing)[a-z]* (?:[a-z]+ ){0,4}?(?:pain|spasms?|symptoms|burning|numbness|soreness|stiffness|flare)\\b',
  'pain (?:level |levels |score |scores )?(?:is |was |are |has |have |had |been |well |much |better )*(?:falls?|fell|drops?|dropped|decreas[a-z]+|reduc[a-z]+|lower(?:ed|s)?|comes down|came down|goes down|went down|improv[a-z]+|diminish[a-z]*|controlled|relieved|eased|better)',
  '(?:fallen|fell|dropped|eased) by (?:about |roughly |almost )?(?:half|a third|\\d{1,3} ?(?:%|percent))',
  'better\\b(?! (?:served|fit|choice|option))',
  'gains?\\b(?! weight)',
  'less (?:pain|burning|numbness|tingling|stiffness|soreness|spasm)\\b',
  'objective (?:gain|improvement|benefit)',
  'not without (?:[a-z]+ )?(?:effect|benefit|use|relief|help|avail|result)\\b',
  '(?:is|was|are|were|continues|keeps|been) (?:still |clearly |plainly |well )?(?:working\\b(?! (?:diagnos|full|part|as|at|in|modif|regular|on|for|with|light))|of (?:use|service)|doing (?:its work|what it should))',
] as const;
const UNCHANGED = cue(
  '(?:does|do|did|has|have|had) (?:little|not help|not helped|not work|not worked|not reliev|not improv|not reduc|not respond|not provid|not benefit)[a-z]*',
  'ineffective\\b',
  'without (?:(?!record|docum|not|report|measur|evid|mention|descri)[a-z]+ ){0,2}?(?:benefit|relief|effect|help|improvement)\\b',
  '(?:minimal|little|insignificant|negligible|only slight) (?:[a-z]+ )?(?:benefit|relief|effect|help|improvement|response)',
  'no (?:longer )?(?:[a-z]+ ){0,2}?(?:help|helps|helping|effective|working)\\b',
  'neither (?:the )?pain\\b',
  '(?:pain|burning|numbness|symptoms) (?:is |was |has |have |are |levels? |scores? )*(?:unchanged|not (?:been )?(?:changed|improved|eased|lessened|better)|the same|no better|remain(?:s|ed) (?:the same|unchanged|high|at)|persists|worse)',
);

/** "Not without effect", "it cannot be said that it does nothing". */
const LITOTES = /\b(?:not|never|hardly|can not be (?:said|held|maintained) (?:that|to)(?: [a-z]+){0,4}) $/;
const WISHED =
  /\b(?:for|goal|seek|seeking|wants?|desire|request(?:ed|s|ing)?|needs?|prescribed|potential|possible|expected|may|any risk|risks?(?: and)?|risk[- ])(?: (?:of|the|any|some|temporary|symptomatic|pain|adequate|better|more))* $/;
/** "The drug is meant to reduce pain". */
const MEANT =
  /\b(?:meant|intended|supposed|prescribed|given|used|taken|designed|hoped) (?:in order )?to (?:[a-z]+ ){0,5}$/;
const DOCTORS_WORD = /^[^;]{0,20}\bfrom (?:surgery|physical|chiro|acup|inject|therapy|the injection)/;

/** Credited to the disputed drug: it is named, or nothing else is. */
function credited(match: Match<true>, context: Context): boolean {
  const { clause, start, end } = match;
  return (
    aboutDrug(context, clause) &&
    !WISHED.test(before(clause, start, 45)) &&
    !MEANT.test(before(clause, start, 60)) &&
    !DOCTORS_WORD.test(after(clause, end, 40)) &&
    !/\b(?:therapy|acupuncture|chiropractic|injection|exercise|epidural|surgery|massage|tens)\b/.test(
      before(clause, start, 30),
    )
  );
}

/** Benefit from the drug, in pain or in function. */
export const drugBenefit = together(
  ['drug-benefit-documented'],
  DRUGS,
  signalFact('drug-benefit-documented', [
    { cue: cue(...BENEFIT), when: credited, weight: 1 },
    {
      cue: cue('(?:does|do|did|has|have|had) (?:next to nothing|nothing|almost nothing)(?: for)?'),
      affirmed: false,
      negated: false,
      undocumented: false,
      when: (match, context) => aboutDrug(context, match.clause) && !LITOTES.test(before(match.clause, match.start, 40)),
      weight: 1.2,
    },
    { cue: cue('can (?:not|hardly|scarcely) be (?:said|maintained|held|argued) that [a-z ]{0,30}?(?:does|did|has done) (?:nothing|little)'), affirmed: true, negated: true, undocumented: true, when: (match, context) => aboutDrug(context, match.clause), weight: 1.3 },
    { cue: cue('unexamined', 'unassessed', 'unevaluated', 'unreviewed'), affirmed: 'not-documented', when: (match, context) => aboutDrug(context, match.clause) && match.clause.section === 'rationale', weight: 0.7 },
    { cue: cue('(?:pain|burning|tingling|complaint|complaints|symptoms) (?:is|are) what (?:it|they) (?:was|were)'), affirmed: false, negated: null, undocumented: null, when: (match, context) => aboutDrug(context, match.clause), weight: 1.2 },
    { cue: UNCHANGED, affirmed: false, negated: false, undocumented: null, when: (match, context) => aboutDrug(context, match.clause) && !LITOTES.test(before(match.clause, match.start, 40)), weight: 1.2 },
    {
      cue: cue(
        'able to\\b',
        'allow(?:s|ed|ing) (?:him|her|the)\\b',
        'enabl(?:es|ed) (?:him|her|the)\\b',
        'sleeps (?:better|\\d|through|longer)',
        '(?:resumed?|begun|began|started) to (?:cook|shop|drive|walk|work|exercise|garden|sew|resume)[a-z]*',
        'resumed (?:[a-z]+ ){0,2}?(?:work|activities|driving|walking|exercis)[a-z]*',
        'activities resumed',
        'functional (?:gains?|improvements?|benefits?)',
      ),
      negated: null,
      when: credited,
      weight: 0.9,
    },
    { cue: cue('what (?:good |benefit |effect )?(?:it|the drug|this drug|the medication)\\b[a-z ]{0,20}', 'what (?:good |benefit |effect )?(?:[a-z]+ ){1,3}?(?:does|did|do|has done|have done|accomplishes|achieves)\\b', 'account of (?:it|what|the (?:drug|effect))', 'anything (?:[a-z]+ ){0,4}?(?:better|gained)', 'how (?:well |much )?(?:it|the drug|this drug|the medication) (?:help|work|reliev)[a-z]*', 'outcomes?\\b', 'effects? (?:of|on|upon)\\b', 'effect\\b(?= ?[:.,]|$)', 'what (?:he|she) (?:gets|got|gains?|gained|has) (?:from|out of)'), affirmed: null, negated: null, when: (match, context) => aboutDrug(context, match.clause), weight: 0.95 },
  ]),
  (context) => {
    for (const reading of context.readings) {
      // Scores of mood and disability: "PHQ-9 down from 21 to 13".
      for (const clause of reading.clauses) {
        if (!counts(context, clause)) continue;
        const fell = /\b(?:phq-?9?|bdi|bai|beck[a-z ]*|gad-?7?|oswestry|hamilton|score|index|inventory)\b[^;]{0,40}?\bfrom (\d{1,3}) (?:down )?to (\d{1,3})\b/.exec(clause.text);
        if (fell && aboutDrug(context, clause)) state(context, 'drug-benefit-documented', Number(fell[2]) < Number(fell[1]), clause, 1.1);
      }
    }
  },
  askedFor('drug-benefit-documented', cue('benefits?\\b', 'improvement\\b', 'efficacy', 'outcomes?\\b', 'response\\b', 'relief\\b', 'function[a-z]*'), { negated: 'not-documented', weight: 0.9 }),
); // biome-ignore format: long conditions

const PERCENT = /(?<![\d.-])(\d{1,3}(?:\.\d)?)(?:-(\d{1,3}))? ?(?:%|percent|per cent)/g;
const REDUCES =
  /\b(?:reduc|decreas|relie|less\b|lower|improv|better|drop|diminish|cut|eased?|benefit|fall|fell|down)/;
/** The guideline's own scale of responses. */
const GENERAL_RESPONSE =
  /\b(?:good|moderate|minimum|meaningful) (?:response|one)\b|\bresponse (?:is|being) (?:defined|considered)/;
const OF_PAIN = /\b(?:pain|relief|symptom|burning|discomfort|ache|neuropath|numb|vas\b|headache)/;

/** "% relief: not given". */
const UNTOLD_SHARE =
  /^\W*(?:the )?(?:% |percent(?:age)? |by what (?:share|percent)|in what (?:share|percent))[^;\d]{0,80}\b(?:not|nowhere|unknown|unclear|blank|missing|never)\b/;

/** By how many percent the drug has reduced pain: as told, else from two scores. */
export const painReductionPercent = together(
  ['pain-reduction-percent'],
  ['anticonvulsant', 'antidepressant', 'opioid', 'nsaid', 'topical-compound', 'muscle-relaxant'],
  (context) => {
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (!counts(context, clause) || !/%|percent|per cent|\bhal[fv]|\bshare\b|in 2\b/.test(clause.text) || !OF_PAIN.test(clause.text)) continue;
        if (!aboutDrug(context, clause) || GENERAL_RESPONSE.test(clause.text)) continue;
        for (const match of clause.text.matchAll(PERCENT)) {
          const end = match.index + match[0].length;
          const near = before(clause, match.index, 50) + after(clause, end, 40);
          if (!REDUCES.test(near) || /\b(?:range|motion|rotation|flexion|disab|compound|impair|strength|cream|gel)\b/.test(near)) continue;
          if (/\b(?:at least|less than|more than|minimum|required?|threshold)\b[^;]{0,12}$/.test(before(clause, match.index, 24)) && clause.speaker !== 'record') continue;
          const value = Number(match[1]);
          const how = assertionOf(clause, match.index, end);
          if (value <= 100 && how === 'affirmed') state(context, 'pain-reduction-percent', value, clause, 1.2);
        }
        if (UNTOLD_SHARE.test(clause.text)) missing(context, 'pain-reduction-percent', clause, 1);
        if (/\b(?:cuts?|reduc(?:es|ed)|decreas(?:es|ed)|halv(?:es|ed)|pain is)\b[^;]{0,40}\b(?:in half|by half|by one half|halved)\b|\b(?:pain|burning|ache|numbness)\b[^;]{0,40}\b(?:fallen|fell|dropped|down|lower|reduced|eased|less)(?: [a-z]+)? by (?:about |roughly |almost )?half\b|\bhalv(?:es|ed) (?:his |her |the )?pain|\b(?:pain|burning|ache|numbness|tingling)\b[^;]{0,30}\b(?:is |was )?(?:by (?:1 |one )?half|half (?:of )?what (?:it|they) (?:was|were|had been)|(?:less|better|lower|down|lighter) by (?:1 |one |about |roughly )*half|cut in 2)\b|\bhalf (?:of )?(?:the|his|her) pain\b/.test(clause.text)) state(context, 'pain-reduction-percent', 50, clause, 1.1);
      }
      for (const spoken of spokenOfDrug(context, reading)) {
        for (const { symptom, unit, without, with: on, clause } of measuresOf(spoken)) {
          if (symptom !== 'pain' || (unit !== 'score' && unit !== null) || without === 0 || on > without) continue;
          state(context, 'pain-reduction-percent', Math.round(((without - on) / without) * 100), clause, 1);
        }
      }
    }
  },
  signalFact('pain-reduction-percent', [
    { cue: cue('percent(?:age)? (?:of )?(?:[a-z]+ )?(?:pain |relief |reduction|improvement)[a-z]*', 'degree of (?:pain )?(?:relief|reduction)', 'how much (?:pain |relief )[a-z]*'), affirmed: null, negated: 'not-documented', weight: 0.8 },
  ]),
); // biome-ignore format: long conditions
