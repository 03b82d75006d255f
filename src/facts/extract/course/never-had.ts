import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context, counts, state } from '../reading/context.js';
import { Lexicon, type Match } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { fits, means, regionsIn, type Topic, treatmentsIn } from '../reading/topic.js';
import { COUNTED } from './counted-treatments.js';

/** Who gives a treatment; whoever was never seen never gave any. */
const PROVIDERS: readonly (readonly [RegExp, ReadonlySet<TreatmentId>])[] = [
  [/\bmassage therapist|\bmasseu/, new Set(['massage'])],
  [/\bchiropract/, new Set(['chiropractic'])],
  [/\bacupunct/, new Set(['acupuncture'])],
  [/\bpsych|\bcounsel|\bmental health/, new Set(['psychotherapy', 'biofeedback'])],
  [/\bnurse|\bnursing|\bhome (?:health|aide)|\baide\b/, new Set(['home-health'])],
  [/\btherapist/, new Set(['physical-therapy', 'occupational-therapy', 'aquatic-therapy'])],
];
const PROVIDER =
  '(?:[a-z]+ )?(?:therapist|chiropractor|acupuncturist|psychologist|psychotherapist|counselor|professional|nurse|aide|masseuse)';

/**
 * How the words tell that nothing was given: `outright` by themselves; `provider`: of the discipline of the one they name; `first`: what is
 * asked for begins it; `other-part`: of the body part named behind them.
 */
type Kind = 'outright' | 'provider' | 'first' | 'part';

const HAVE = '(?:has|have|had)';
const ONLY_NOW =
  '(?:until now|till now|up to now|up to this (?:point|time|date|day)|to (?:date|this day)|so far|thus far|hitherto|heretofore|as yet|yet|before|previously|in the past|at any time|earlier)';
const HANDS_ON = '(?:needled|massaged|adjusted|manipulated|treated|kneaded|counseled)';
const COURSE =
  '(?:course|trial|set|series|round|block|period|exposure|experience|attempt|contact|treatments?|visits?|sessions?|injections?|blocks?|epidurals?|procedures?|ablations?)';
const HIS = "(?:the |a |an |his |her |(?:the )?(?:patient|worker|applicant|claimant|employee)'s )";

const NEVER_HAD = new Lexicon<Kind>([
  [
    `(?:nobody|no 1|no hand|none) ${HAVE} (?:ever |yet |so far |previously )?(?:[a-z]+ )?${HANDS_ON} (?:it|him|her|the|this|that|these|either)\\b`,
    'outright',
  ],
  [
    `(?:nobody|no|not an?|never an?) ${PROVIDER} (?:${HAVE} )?(?:ever |yet |so far |previously )?(?:been )?(?:treated|saw|seen|touched|laid|needled|massaged|adjusted|manipulated|worked|come|came|visited|been|had|put|given|met|consulted|engaged|sent|attended|involved)\\b`,
    'provider',
  ],
  [
    `(?:has|have|had) (?:yet|still) to (?:see|meet|visit|be (?:seen|treated)|go to|go before|reach|consult|come before|attend) (?:by )?(?:a|an|any|the) ${PROVIDER}\\b`,
    'provider',
  ],
  [
    `(?:not|never) (?:yet |ever |previously |so far )*(?:been )?(?:treated |seen |visited |needled |adjusted |handled |attended |worked on |taken |sent |shown |referred )?(?:by|to|under|with) (?:a|an|any|the) ${PROVIDER}\\b`,
    'provider',
  ],
  [
    `(?:not|never) (?:yet |ever |previously )*(?:seen|met|visited|consulted) (?:a|an|any) ${PROVIDER}\\b`,
    'provider',
  ],
  [
    `(?:not|never) (?:yet |ever |previously )*(?:entered into|entered|figured in|formed (?:a )?part of|been (?:a )?part of|played (?:a|any) (?:part|role) in|been among|been included in|featured in) (?:his|her|the|this) (?:[a-z]+ ){0,2}?(?:treatment|care|regimen|management|measures|history|claim|injury)\\b`,
    'outright',
  ],
  ['zero (?:[a-z]+ ){0,3}?(?:visits|sessions|treatments|appointments)\\b', 'outright'],
  ['(?:acupuncture|massage|chiropractic|manipulation|therapy|treatment|needle)[- ]naive\\b', 'outright'],
  [
    'new (?:treatment|modality|therapy|form of (?:treatment|care)) (?:for|to) (?:him|her|the|this)\\b',
    'outright',
  ],
  [
    `(?:has|have|had) (?:never|not) (?:had|received|undergone|been given|attended|been offered) (?:1|any|them|it|a single 1|such a thing|the like|the program|the treatment)\\b(?= ?$| ?[.,;]| ${ONLY_NOW})`,
    'outright',
  ],
  [
    `no (?:[a-z]+ ){0,3}?(?:therapy|treatment|visits?|sessions?|injections?|block|epidural|acupuncture|massage|manipulation|nursing|care|needling) (?:of any (?:kind|sort) )?(?:${HAVE} |was |were |is on record|are on record)(?:ever |yet |so far )?(?:been )?(?:given|provided|rendered|directed|devoted|applied|received|delivered|administered|attended|had)\\b`,
    'outright',
  ],
  [
    `(?:has|have|had) (?:not|never) (?:[a-z]+ )?(?:taken part in|gone through|been through|been in|entered|attended|been enrolled in|enrolled in|been admitted to|participated in|joined|completed|undertaken|undergone|had) (?:a |an |any |the |such |such a |this |this kind of |that )*(?:[a-z]+ ){0,2}?(?:program|work hardening|work conditioning|restoration program|hardening)\\b`,
    'outright',
  ],
  [
    `(?:attended|entered|joined|completed|undergone|had|seen|gone through|been through) no (?:such |earlier |previous |prior |other |similar )*(?:program|work hardening|work conditioning)\\b`,
    'outright',
  ],
  // "It would be her first", "a first course", "this is the first set".
  [
    `(?:would be|will be|is|are|was|represents?|constitutes?|being|marks?|as) (?:therefore |thus |hence |accordingly |in effect |in fact |clearly |only |${HIS.slice(3, -1)})*(?:very )?(?:first|initial)(?: (?:such |[a-z-]+ ){0,2}?${COURSE})?\\b(?= ?$| ?[.,;:]| (?:that|which|for|to|of (?:its|the|this|that|any|a)|he|she|the patient|in this|ever|such|and|with|at all)\\b)`,
    'first',
  ],
  [
    `the first (?:${COURSE} |1 )?(?:that |which )?(?:he|she|the (?:patient|worker|applicant|claimant|employee)|this [a-z]+) (?:will|would|is to|has ever|would ever) (?:ever )?(?:have|had|receive|received|undergo|undergone|be given|get|attend)\\b`,
    'first',
  ],
  [
    '(?:sent|referred|comes?|came|turns?|offered|prescribed|requested|ordered|asked|proposed|sought|introduced) (?:[a-z]+ ){0,5}?for the first time\\b',
    'first',
  ],
  [
    'first (?:\\d{1,2} )?(?:visits|sessions|treatments) (?:now )?(?:requested|asked|sought|proposed)\\b',
    'first',
  ],
  [
    `(?:would|will|is to|are to) (?:only |just )?(?:begin|start|commence|open) (?:only )?(?:with|by) (?:these|the|this|those) (?:[a-z0-9]+ ){0,2}?(?:visits?|sessions?|treatments?|request|course)\\b`,
    'first',
  ],
  [
    '(?:none|nothing) (?:of (?:it|them|these|those) )?(?:was |were |went |has been |have been )?(?:for|to|of|on|at) (?:the|his|her|this)\\b',
    'part',
  ],
  [
    `(?:has|have|had) (?:so far |as yet |thus far |never |itself )?(?:had|received|seen|been given|got) (?:none|any)\\b(?<=none|never [a-z ]{3,16})(?= ?$| ?[.,;]| ${ONLY_NOW})`,
    'outright',
  ],
]);

/** "No therapy of any kind" leaves out the water too. */
const covers = (topic: Topic, treatment: TreatmentId): boolean =>
  means(topic, treatment) || (topic === 'therapy' && treatment === 'aquatic-therapy');

/** A first of its kind within a course that has begun, or a hope for a first: no first time. */
const NOT_FIRST =
  /\bfirst (?:line|half|choice|step|thing|aid|degree|of (?:the|these|those|several|many)|week|month|report|note|criterion|question|two|\d|visit (?:after|since|following))|\bwhether\b|\bfirst-line\b|\bhalf\b|\bremainder\b|\beven (?:if |when |though )?(?:taken|seen|counted|regarded|read|treated|viewed|it)\b/;
/** Words of zero that tell of another thing: results, notes, or what a note says. */
const OF_NOTES =
  /^ ?(?:notes?|records?|reports?|benefit|relief|helped|improv|response|goals?|with (?:success|benefit))/;

function readClause(context: Context, clause: Clause, match: Match<Kind>): boolean {
  const { treatment } = context.request;
  const { value: kind, start, end } = match;
  const { text } = clause;
  if (OF_NOTES.test(text.slice(end))) return false;
  const named = treatmentsIn(clause);
  const own = named.some(({ value }) => covers(value, treatment));
  if (kind === 'provider') {
    const discipline = PROVIDERS.find(([word]) => word.test(text.slice(start, end)))?.[1];
    return (discipline?.has(treatment) ?? false) && aboutBodyPart(context, clause);
  }
  if (named.length > 0 ? !own : clause.section !== 'rationale') return false;
  if (kind === 'part') {
    const after = regionsIn(clause).filter((each) => each.start >= end && each.start - end < 24);
    return (
      /\b(?:visits?|sessions?|treatments?|therapy|entries|notes|all)\b/.test(text) &&
      after.some(({ value }) => context.request.bodyPart !== null && fits(value, context.request.bodyPart))
    );
  }
  if (kind === 'first')
    return !NOT_FIRST.test(text) && /^(?:affirmed|supposed)$/.test(assertionOf(clause, start, end));
  // The denial is part of the words; what denies, asks or supposes them stands before.
  return aboutBodyPart(context, clause) && !/\b(?:whether|if|unclear|unknown)\b/.test(text.slice(0, start));
}

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
];
const PROGRAMS: readonly TreatmentId[] = ['work-hardening', 'functional-restoration-program'];

/** Treatment never had, told by whom, for what part, or by what is asked for being the first of it. */
export const neverHad: Extractor = {
  facts: ['prior-visits', 'repeat-program'],
  treatments: [...COUNTED, ...INJECTIONS, 'home-health', 'psychological-evaluation'],
  read(context) {
    for (const reading of context.readings)
      for (const match of NEVER_HAD.inIndex(reading.index)) {
        const { clause } = match;
        if (!counts(context, clause) || !readClause(context, clause, match)) continue;
        state(context, 'prior-visits', 0, clause, 1.2);
        if (PROGRAMS.includes(context.request.treatment))
          state(context, 'repeat-program', false, clause, 1.2);
      }
  },
};
