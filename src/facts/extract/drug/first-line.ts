import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import {
  ANTICONVULSANT_NAMES,
  ANTIDEPRESSANT_NAMES,
  NSAID_NAMES,
  STOMACH_DRUG_NAMES,
} from '../reading/drug-names.js';
import { cue, type Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { HARM } from './harm.js';
import { saidOfIt } from './said-of-it.js';
import { after, before } from './subject.js';

const GENERAL = [
  'first[- ]line (?:[a-z]+ )?(?:drugs?|agents?|medications?|therap[a-z]+|treatments?|options?)?',
  'other (?:medications?|drugs?|agents?|treatments?)',
  'oral (?:medications?|drugs?|agents?|analgesics?|pain medications?)',
] as const;
const FOR_NERVES = [...ANTIDEPRESSANT_NAMES, ...ANTICONVULSANT_NAMES];
const MILD_ANALGESICS = [
  'acetaminophen',
  'tylenol\\b(?! ?#? ?(?:no\\.? ?)?[34])',
  'paracetamol',
  'apap\\b',
  'over-the-counter',
  'otc\\b',
  'simple analgesics',
] as const;
// biome-ignore format: lists

/** What counts as first line, by what is requested (catalogue rows top-second-line, top-lidocaine, top-capsaicin, mr-general, nsaid-back, ad-first-line). */
const FIRST_LINE: Partial<Record<TreatmentId, Lexicon<true>>> = {
  'topical-compound': cue(...GENERAL, ...FOR_NERVES, ...NSAID_NAMES, ...MILD_ANALGESICS),
  'muscle-relaxant': cue(...GENERAL, ...NSAID_NAMES, ...MILD_ANALGESICS),
  nsaid: cue(...GENERAL, ...MILD_ANALGESICS),
  antidepressant: cue(...GENERAL, ...FOR_NERVES),
  anticonvulsant: cue(...GENERAL, ...FOR_NERVES),
  'proton-pump-inhibitor': cue(...GENERAL, ...STOMACH_DRUG_NAMES, 'ranitidine', 'zantac', 'famotidine', 'pepcid', 'antacids?\\b', 'h2[- ](?:blockers?|receptor|antagonists?)[a-z -]*'),
  opioid: cue(...GENERAL, ...NSAID_NAMES, ...MILD_ANALGESICS, ...FOR_NERVES, 'non-? ?opioids?(?: (?:analgesics?|medications?|drugs?|agents?|therap[a-z]+|treatments?|pain [a-z]+))?', 'non-narcotics?(?: (?:analgesics?|medications?|drugs?|agents?))?'),
};
const NON_PHARMACOLOGICAL = /\b(?:topical|cream|gel|patch)\b/;

const FAILED_BEFORE =
  /\b(?:fail(?:ed|ure|ures|ing)(?: (?:of|to respond to|with|on))?|(?:unresponsive|refractory|resistant|not respond(?:ed|ing)?|not responsive|no response) to|intoleran(?:t|ce) (?:to|of|for)|not tolerat(?:e|ed|ing)|could not tolerate|can not (?:take|tolerate)|could not take|unable to (?:take|tolerate)|side[- ]effects? (?:from|of|with|to|on)|despite|allergic to|contraindication to|no relief (?:from|with)|stopped|discontinued|inadequate (?:relief|response|control) (?:from|with|to|on)|insufficient (?:relief|response) (?:from|with|to)|not (?:been )?(?:adequately |sufficiently |well )?(?:controlled|relieved|helped|managed|improved) (?:by|with|on)|tried and failed|exhausted|after (?:a )?(?:failed )?trials? of|ineffective)\b[^;]{0,60}$/;
const FAILED_AFTER = new RegExp(
  `^[^;]{0,70}?\\b(?:fail(?:ed|s|ure)|(?:did|do|does|has|have|had) not (?:been )?(?:help|helped|work|worked|relieve|relieved|control|controlled|provide|provided|effective|helpful|tolerat|respond|hold|touch|suffice|avail|do)[a-z]*|no (?:longer )?(?:relief|help|benefit|effect)|without (?:relief|benefit|effect|success|help|avail|result|profit)|(?:was|were|is|are|been|being|proved) (?:of )?(?:no|little|small) (?:use|avail|help|value|effect)|(?:did|does|do|done|achieved|accomplished) (?:next to |almost )?(?:nothing|little)|of no (?:use|avail)|to no (?:avail|effect|purpose)|in vain|(?:brought|provoked|produced|gave rise|led) |did fail|(?:had |were |was |been |all |both |proved |found )+wanting|(?:was|were) both given up|both (?:were |had to be )?(?:given up|stopped|abandoned)|could not (?:be (?:borne|tolerated|continued)|(?:take|stand|stomach|tolerate|bear) (?:it|them)|stay awake|function|work)|of neither could|could (?:not )?(?:the [a-z]+ |he |she )?bear|d\\/c|ineffective|insufficient|inadequate|not (?:been )?(?:tolerated|effective|helpful|enough|sufficient)|(?:was|were|had to be|has been|have been|had been) (?:then |soon |later |since |also )?(?:stopped|discontinued|given up|abandoned|withdrawn|dropped|taken away|ended)|caus(?:ed|es|ing)|made (?:him|her)|left (?:him|her|the (?:pain|burning) (?:where|as|what|unchanged))|gave (?:him|her)|intoler|upset|rash|stopped because|contraindicated|(?:to|with|over|for|from|by|because of|owing to|due to|on account of) (?:[a-z]+ ){0,3}?${HARM})`,
);
const HELPS =
  /^[^;]{0,40}?\b(?:helps|is helping|has helped|with (?:good|excellent) (?:relief|benefit)|continues to help|is effective)/;
const TRIED =
  /\b(?:trials?|tried|trial of|attempt(?:ed|s)?|use of|failure|failed|fail|response to|respond(?:ed)?)\b/;

/** "Is helped by", "does well on". */
const HELPED_BY =
  /\b(?:helped|relieved|controlled|managed|eased|satisfied|doing well|does well|good relief|benefits?|improved) (?:adequately |well |enough )?(?:by|with|on|from) (?:the |his |her )?$/;

/** "Has not tried", "no trial of": said of what comes next. */
const NOT_TRIED_BEFORE =
  /\b(?:(?:not|never) (?:yet )?(?:been )?(?:tried|used|taken|undergone|attempted|had|given|received|on|prescribed|a trial)|(?:no|without) (?:[a-z]+ )?(?:trials?|attempts?|use|prior use)(?: of)?)(?: [a-z]+){0,4} $/;
const NOT_TRIED_AFTER =
  /^[^;]{0,40}?\b(?:(?:was|were|has been|have been) (?:ever|yet) (?:tried|given|used|prescribed|attempted)\b(?! (?:can|could) not)|(?:has|have|had|was|were) (?:not|never) (?:yet )?(?:been )?(?:tried|used|attempted|given|prescribed|undertaken)|(?:was|were|is|are) not tried|trials? (?:has|have|was|were) (?:not|never)|untried)\b/;
/** "When trials of … have failed" says when the guideline would, not that they have. */
const IN_GENERAL =
  /\b(?:when|where|only (?:if|after)) (?:[a-z]+ )?(?:trials?|first|they)\b[^;]{0,60}$|\b(?:until|unless)\b[^;]{0,80}$/;
const NO_FAILURE = /\bno(?:t)? (?:[a-z]+ ){0,3}(?:fail|intoler|contraind)/;

/** "It was not written if", "whether it was tried is not told". */
const UNTOLD =
  /\bnot (?:been )?(?:written|told|said|stated|clear|known|recorded|documented|mentioned|explained) (?:if|whether|that)\b|\bwhether\b[^;]{0,80}\b(?:not|nowhere) (?:been )?(?:told|said|stated|clear|known|recorded|documented|written|mentioned)\b/;

const NOT_FAILED_AFTER =
  /^[^;]{0,40}?\b(?:has|have|had|did|was|were) not (?:yet )?(?:been )?(?:shown to have |proved to have )?fail/;

/** Failed, not tried, or complained of; null where the clause says nothing of the kind. */
function failureAt(
  clause: Clause,
  start: number,
  end: number,
  more: string,
): boolean | 'not-documented' | null {
  const left = before(clause, start, 90);
  const right = after(clause, end, 90) + more;
  const name = clause.text.slice(start, end);
  if (NON_PHARMACOLOGICAL.test(name) || (NON_PHARMACOLOGICAL.test(right.slice(0, 12)) && !/oral/.test(name)))
    return null;
  const how = assertionOf(clause, start, end);
  const isClass = /first[- ]line|antidep|anticonv/.test(name);
  if (how === 'undocumented') return TRIED.test(left + right) || isClass ? 'not-documented' : null;
  if (UNTOLD.test(clause.text) && TRIED.test(left + right)) return 'not-documented';
  if (how === 'supposed' || IN_GENERAL.test(left)) return null;
  if (NOT_TRIED_BEFORE.test(left) || NOT_TRIED_AFTER.test(right) || NOT_FAILED_AFTER.test(right))
    return false;
  if (
    /\b(?:neither|nor) (?:[a-z]+ ){0,4}$/.test(left) &&
    /^[^;]{0,50}?\b(?:helped|relieved|worked|sufficed|availed|was of|gave|brought|did|controlled|controls|eased|managed|kept|proved|made|touched|held|answered)\b/.test(
      right,
    )
  )
    return true;
  if (FAILED_BEFORE.test(left) ? !NO_FAILURE.test(left) : FAILED_AFTER.test(right)) return true;
  if (how === 'affirmed' && HELPED_BY.test(left)) return false;
  if (how === 'negated') return isClass || TRIED.test(left + right) ? false : null;
  return HELPS.test(right) ? false : null;
}

function readFailure(fact: string, context: Context, cues: Lexicon<true>): void {
  for (const reading of context.readings) {
    for (const { clause, start, end } of cues.inIndex(reading.index)) {
      if (!counts(context, clause)) continue;
      const found = failureAt(clause, start, end, saidOfIt(reading, clause));
      if (found === 'not-documented') missing(context, fact, clause, 1);
      else if (found !== null) state(context, fact, found, clause, found ? 1.1 : 0.9);
    }
  }
}

function firstLineFor(treatment: TreatmentId): Extractor {
  const cues = FIRST_LINE[treatment]!;
  return together(
    ['first-line-failed'],
    [treatment],
    (context) => readFailure('first-line-failed', context, cues),
    askedFor(
      'first-line-failed',
      cue(
        ...GENERAL.slice(0, 2),
        ...FOR_NERVES,
        'nsaids?\\b',
        'acetaminophen',
        'not responded',
        'intolerant',
      ),
      { negated: 'not-documented', weight: 0.9 },
    ),
    saidInGeneral,
  );
}

/** "Has failed first-line therapy", "nothing else was tried", without a name. */
const saidInGeneral = signalFact('first-line-failed', [
  {
    cue: cue(
      'second[- ]line (?:agent|drug|option|therapy|treatment)s? (?:after|because|since)',
      'failed (?:all |multiple |numerous |several |other )+(?:medications?|drugs?|agents?|treatments?)',
    ),
    negated: null,
    weight: 0.9,
  },
  {
    cue: cue('not responded (?:to|or)', 'intoleran(?:t|ce) (?:of|to) (?:other|all)'),
    negated: 'not-documented',
    affirmed: true,
    weight: 0.8,
  },
  {
    cue: cue('respon(?:d|ded|ds|sive|se) to (?:other|first|oral|all)'),
    affirmed: null,
    negated: true,
    weight: 0.7,
  },
]);

export const firstLineFailedTopical = firstLineFor('topical-compound');
export const firstLineFailedMuscleRelaxant = firstLineFor('muscle-relaxant');
export const firstLineFailedNsaid = firstLineFor('nsaid');
export const firstLineFailedAntidepressant = firstLineFor('antidepressant');
export const firstLineFailedAnticonvulsant = firstLineFor('anticonvulsant');

export const firstLineFailedStomach = firstLineFor('proton-pump-inhibitor');

export const nonOpioidsFailed = together(
  ['non-opioids-failed'],
  ['opioid'],
  (context) => readFailure('non-opioids-failed', context, FIRST_LINE.opioid!),
  askedFor('non-opioids-failed', cue('non-? ?opioids?', 'nsaids?\\b', 'acetaminophen', 'first[- ]line'), {
    negated: 'not-documented',
    weight: 0.9,
  }),
);
