import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { credited, DRUG } from '../reading/credit.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { resultUnknown } from './effect/unreported.js';

/** A list of goals is none of gains. */
function ofGoals(clause: Clause): boolean {
  return sentenceOf(clause).some((text) => /\bgoals?\b/.test(text));
}

/** The clause and those before it in its sentence. */
function sentenceOf(clause: Clause): string[] {
  const texts: string[] = [];
  for (let each: Clause | null = clause; each && each.sentence === clause.sentence; each = each.previous) {
    texts.push(each.text);
  }
  return texts;
}

const explicit: Signal = {
  cue: cue(
    'functional(?:ly)? (?:and (?:pain|subjective|objective) )?(?:improve[a-z]*|gains?|benefits?|progress|recovery|response|advances?|return)',
    'functional (?:change|measures?|outcomes?|effect)',
    'objective (?:and measurable |measurable |functional |evidence of )?(?:improve[a-z]*|gains?|benefits?|progress|response)',
    'objectively improved',
    'measurable (?:functional )?(?:improve[a-z]*|gains?|progress|change)',
    'improve(?:d|s|ment|ments)? (?:in|of|to) (?:(?:his|her|the|pain and|pain or|objective) )?(?:functional?|activit[a-z]+ of daily|activities|daily)',
    'improved (?:his |her |the )?function(?:ing)?',
    'gains? in (?:pain or |pain and )?function',
    'gains? in (?:motion|strength|self-care|mobility|activities|work|range)',
    'increase[ds]? in (?:pain or |pain and )?function',
    'clinically significant improvement in',
    'significant improvement in',
    'function(?:ing)? (?:has |had |is |was |have )?(?:clearly |significantly |markedly |not |been )*improved',
    'function and pain are improved',
    'improvement\\b(?! in (?:pain|range|rom|symptoms))',
  ),
  when: credited,
  weight: 3,
};

/** Said of function itself, in the negative: "no change in function", "function did not improve". */
const unchangedFunction: Signal = {
  cue: cue(
    'change in (?:the |his |her )?(?:pain or |pain and |pain, )?function',
    'function(?:al)?(?: status| level| capacity| abilities| limitations)? (?:did not|has not|have not|had not) (?:change|changed|improve|improved)',
    'function(?:al)?(?: status| level| capacity)? (?:is|was|remains|remained|has remained) (?:unchanged|the same)',
    'without (?:any )?(?:lasting |sustained |objective |measurable )?(?:functional (?:gains?|benefit|improvement|change)|improvement (?:in|of) function|gains? in function)',
  ),
  affirmed: null,
  negated: false,
  when: credited,
  weight: 3,
};
const statedUnchanged: Signal = {
  ...unchangedFunction,
  cue: cue(
    'function(?:al)?(?: status| level| capacity)? (?:is|was|remains|remained|has remained) (?:unchanged|the same)',
    'without (?:any )?(?:lasting |sustained |objective |measurable )?(?:functional (?:gains?|benefit|improvement|change)|improvement (?:in|of) function|gains? in function)(?! (?:is|was|being) )',
    'function(?:al)?(?: status| level| capacity| abilities)? (?:did not|has not|have not|had not) (?:change|changed|improve|improved)',
  ),
  affirmed: false,
  negated: false,
};

/** Without the word function: what the patient can do again, work status, measured gains. */
const shownByFacts: Signal = {
  cue: cue(
    'return(?:ed|s)?(?: back)? to (?:full|modified|mod\\b|regular|light|work|usual|unrestricted|duty|his (?:usual|job|work)|her (?:usual|job|work)|gainful|the job|part)[a-z]*',
    'return to (?:full|modified|mod\\b|regular|work|usual|unrestricted|duty)[a-z]*(?: work| duty)?',
    '(?:went|gone|going) back to (?:[a-z]+ ){0,3}?(?:work|duty|job|the)',
    'resumed? (?:[a-z]+ ){0,3}?(?:work|duty|duties|driving|sewing|activities|household|walking|housework|exercise|sport)',
    'enabled? to (?:[a-z]+)',
    'able to (?:now |again )?(?:resume|return|walk|stand|sit|lift|carry|drive|work|perform|do|climb|sleep|shop|garden|dress|cook|reach|care|sew|type|increase|tolerate)',
    'now (?:able|lifts|walks|works|sits|stands|drives|carries|can )',
    'restrictions? (?:is|are) (?:less|fewer|lower)',
    'restrictions? (?:[a-z0-9]+ ){0,8}?(?:relaxed|lifted|reduced|eased|removed|decreased|raised|loosened|liberalized|replaced)',
    'reduc(?:ed|tion in|tion of) (?:the |his |her )?(?:work |lifting )?restrictions?',
    'scores? (?:[a-z]+ )?(?:fell|dropped|decreased|improved|declined|went down|came down|rose|increased)',
    'index (?:[a-z]+ )?(?:fell|dropped|decreased|improved|declined)',
    '(?:range of motion|rotation|flexion|extension|abduction|elevation|strength|grip|lifting|tolerance|endurance|motion|walking|standing|sitting) (?:tolerance |capacity |strength |distance )?(?:has |have |had |was |is )?(?:[a-z]+ly )?(?:improved|increased|risen|rose|doubled|went up|gained|advanced)',
    'increas(?:ed|e in) (?:[a-z]+ ){0,3}?(?:range of motion|strength|activity|activities|tolerance|endurance|mobility|standing|walking|sitting|lifting)',
    'improve(?:d|ment in) (?:[a-z]+ ){0,3}?(?:range of motion|strength|mobility|motion|endurance|sitting|standing|walking|activities)',
    'went from [a-z ]{1,30} to (?:a |full|light|modified|regular)[a-z ]*',
    'now (?:buttons|holds|drives|dresses|cooks|shops|walks|lifts|sits|stands|climbs|works|sleeps|carries)',
    'from off work to',
    'off work to (?:light|modified|desk|full|part|restricted)',
    'disabled to (?:light|modified|full|part)',
    '(?:sits|stands|walks|lifts|drives|works|sleeps) (?:[a-z]+ ){0,3}?(?:again|longer|twice)\\b',
    '(?:limit|capacity) (?:has |had |was )?(?:been )?(?:risen|rose|raised|increased|doubled|gone up)',
    'taken up [a-z]+ again',
    'more range of motion',
    '(?:strength|gait|motion|function|mobility) (?:[a-z]+ ){0,4}?(?:increasing|improving)',
    '(?:begun|started|began) to (?:cook|shop|drive|walk|clean|garden|work|exercise|dress)[a-z]*',
    'regained\\b',
    'can again\\b',
    '(?:kneels|walks|drives|works|lifts|sits|stands|climbs|sleeps|squats) now\\b',
    'took (?:him|her|the [a-z]+) from',
    'restrictions? [a-z ]{0,40}?(?:converted|changed) (?:from|to|into)',
    'hours of work (?:went|have gone) up',
    'emergency room visits [a-z ]{0,20}have stopped',
    'better range of motion',
    'decreas(?:ed|e in) (?:[a-z]+ ){0,3}?(?:medication|pill|opioid|narcotic|norco|analgesic)[a-z]*(?: (?:intake|use))?',
    'reduc(?:ed|tion in|tion of) (?:[a-z]+ ){0,3}?(?:medication|pill|opioid|narcotic|analgesic)[a-z]*(?: (?:intake|use))?',
    '(?:has|have|had|was|were) been (?:cut|tapered|weaned|discontinued|stopped) (?:from|by|since)',
  ),
  negated: false,
  undocumented: null,
  when: (match, context) =>
    credited(match, context) &&
    !ofGoals(match.clause) &&
    !/\b(?:employer|job to return|goals?|trial:|wants? to|plans? to|wish|fit to|cleared to)\b/.test(
      match.clause.text.slice(Math.max(0, match.start - 50), match.start),
    ),
  weight: 2,
};

/** Said of a drug: what the patient does "with it". */
const doneWithDrug: Signal = {
  cue: cue(
    '(?:sleeps|walks|works|drives|cooks|shops|gardens|exercises|cleans|plays|performs|climbs|lifts|sits|stands|does|gets|keeps) ',
  ),
  negated: null,
  undocumented: null,
  when: ({ clause }, { request }) =>
    DRUG.has(request.treatment) &&
    sentenceOf(clause).some((text) =>
      /\b(?:(?:with|on|because of) (?:it|the (?:drug|medication)|medications?|norco|[a-z]{4,}(?:in|ol|ex|one))|since it was (?:begun|started)|benefit:)\b/.test(
        text,
      ),
    ),
  weight: 1.8,
};

const notShownByFacts: Signal = {
  cue: cue(
    'unchanged',
    '(?:did |has |have |had )not (?:change|changed|improve|improved|help|helped|restore|restored)',
    'little (?:change|benefit|improvement|help|relief)',
    'minimal (?:change|benefit|improvement|relief)',
    'no (?:[a-z]+ )?(?:change|improvement|benefit|gain|gains|help|progress)\\b(?! (?:is|was|has been|were) (?:documented|described|reported|recorded|mentioned|shown))',
    'without (?:[a-z]+ )?(?:change|improvement|benefit|gain|gains|progress|relief)\\b',
    'failed to (?:improve|help|produce|provide|restore|benefit)',
    '(?:remains?|remained|still|continues?) (?:off work|out of work|symptomatic at the same|temporarily totally|on temporary|totally)',
    '(?:same|identical) (?:score|level|restrictions|findings|limits)',
    'plateaued',
    'as often as before',
    'exactly the same',
    'not (?:been )?(?:helpful|beneficial)',
    'no (?:[a-z]+ )?(?:relief|effect on)\\b',
    'benefit was nil',
    'not followed by',
    'gave nothing',
    'nothing that lasted',
    'carry-over',
    'nil\\b',
  ),
  affirmed: false,
  negated: false,
  undocumented: null,
  when: credited,
  weight: 1.5,
};

const TREATMENTS_WITH_RESULTS: readonly TreatmentId[] = [
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
  'acupuncture',
  'chiropractic',
  'massage',
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'tens',
  'interferential',
  'h-wave',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'antidepressant',
  'anticonvulsant',
  'topical-compound',
  'proton-pump-inhibitor',
  'work-hardening',
  'functional-restoration-program',
  'psychotherapy',
  'biofeedback',
  'gym-membership',
  'durable-medical-equipment',
  'spinal-cord-stimulator',
  'other',
];

/** Function after earlier treatment of the same kind; pain alone does not make it. */
export const functionalImprovement = signalFact(
  'functional-improvement',
  [explicit, unchangedFunction, statedUnchanged, resultUnknown, shownByFacts, doneWithDrug, notShownByFacts],
  TREATMENTS_WITH_RESULTS,
);
