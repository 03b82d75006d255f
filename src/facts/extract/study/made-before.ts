import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../program/cue.js';
import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import { type Signal, signalFact } from '../reading/signal.js';

/** How each study is called; what is made again, or was never made. */
const NAMES: Partial<Record<TreatmentId, string>> = {
  mri: '(?:mri|mris|magnetic resonance [a-z]+|scan|imaging of the [a-z ]{3,20})',
  'emg-ncv':
    '(?:emg|ncv|ncs|electrodiagnos[a-z]+(?: (?:testing|stud(?:y|ies)))?|electromyogra[a-z]+|nerve (?:conduction )?(?:stud(?:y|ies)|tests?))',
  'urine-drug-test': '(?:(?:urine )?drug (?:screens?|tests?|screening|testing)|urine (?:screens?|tests?))',
  'functional-capacity-evaluation': '(?:functional capacity (?:evaluation|assessment))',
  'psychological-evaluation':
    '(?:psych(?:ological|iatric|ometric)? (?:evaluation|assessment|testing|consultation))',
};
const STUDIES = Object.keys(NAMES) as TreatmentId[];

const MADE =
  '(?:made|done|completed|performed|carried out|obtained|taken|administered|undertaken|conducted|given|had|ordered and done)';
const named = new Map(
  STUDIES.map((treatment) => [treatment, new RegExp(`\\b${NAMES[treatment]}\\b`)] as const),
);
const names = (clause: Clause, { request }: Context) =>
  named.get(request.treatment)?.test(clause.text) ?? false;
const GENERAL =
  /\b(?:guideline|recommended|should|would be|request(?:ed|s)?|asks?|asked|authoriz|before an?y?|if)\b/;

/** The study itself, and that it was made: "a psychological evaluation of forty pages was completed". */
const NAMED: Signal = {
  cue: cue(
    `(?:was|were|has been|have been|had been) (?:[a-z]+ly |again |already |last |also |first )?${MADE}\\b`,
    `(?:ever|never|yet) (?:been )?${MADE}\\b`,
  ),
  undocumented: false,
  bodyPart: true,
  weight: 0.85,
  when: (match, context) =>
    names(match.clause, context) && !GENERAL.test(match.clause.text) && !match.clause.text.includes('report'),
};
const NAMED_NEVER: Signal = {
  ...NAMED,
  cue: cue(
    `(?:has|have|was|were|had) (?:never|not) (?:yet |ever |so far )?(?:been )?(?:yet |ever )?${MADE}\\b`,
  ),
  affirmed: false,
  negated: false,
};
/** In the reviewer's words, after the guideline on this study: "one was made in May", "none was ever done". */
const UNNAMED: Signal = {
  cue: cue(`(?:was|were|has been|have been|had been|had not been) (?:[a-z]+ )?${MADE}\\b`),
  negated: true,
  undocumented: true,
  weight: 0.8,
  when: ({ clause, start }) =>
    clause.section === 'rationale' &&
    /(?:^|\b(?:but|that|had|as|and|already) )(?:[1-3]|another|an earlier 1|that 1|the (?:last|first) 1)(?: already| such)? $/.test(
      clause.text.slice(0, start),
    ) &&
    !/\b(?:guideline|injection|visits|operation)\b/.test(clause.text),
};
const NEVER: Signal = {
  cue: cue(
    `none (?:was|were|has been|have been|had been) (?:ever |yet |so far )?${MADE}\\b`,
    `no (?:[a-z]+ )?(?:study|evaluation|test|scan|testing|imaging|electrodiagnosis|mri|emg) (?:was|were|has|have|had) (?:ever |yet |previously )?(?:been )?(?:ever |yet )?${MADE}\\b`,
    'it (?:would|will) be (?:the|his|her|a) first\\b',
    'this (?:is|would be|will be) (?:the|his|her|a) first\\b',
    'no earlier (?:[a-z]+ )?(?:mri|scan|study|emg|testing|evaluation|test)',
    'nobody (?:has |had )?(?:ever |yet )?(?:evaluated|assessed|tested|scanned|imaged|studied|examined) (?:this|it|him|her|these|the [a-z]+)(?: [a-z]+)? (?:before|yet|so far)',
    '(?:not|never) (?:yet |ever )?been (?:evaluated|assessed|tested|scanned|imaged|studied)\\b',
    'no prior (?:mri|emg|electrodiagnos[a-z]+|eds|study|studies|scan|evaluation)',
  ),
  affirmed: false,
  negated: false,
  undocumented: false,
  weight: 1.15,
  when: ({ clause }) =>
    !/\b(?:visits?|injection|surgery|therapy|x-?rays?|films?|guideline)\b/.test(clause.text),
};

export const studyMade = signalFact('prior-study', [NAMED, NAMED_NEVER, UNNAMED, NEVER], STUDIES);
