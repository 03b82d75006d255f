import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import { cue } from '../reading/cue.js';
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
    `(?:has|have|was|were|had) (?:never|not) (?:yet |ever |so far |[a-z]+ly )?(?:been )?(?:yet |ever |[a-z]+ly )?${MADE}\\b`,
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
    /(?:^|\b(?:but|that|had|as|and|already|reason|it|purpose) )(?:[1-3]|another|an earlier 1|that 1|the (?:last|first) 1|(?:an?|such an?|that|the) (?:earlier |same |similar )?(?:evaluation|assessment|scan))(?: already| such)? $/.test(
      clause.text.slice(0, start),
    ) &&
    !/\b(?:guideline|injection|visits|operation)\b/.test(clause.text),
};
const NEVER: Signal = {
  cue: cue(
    `none (?:was|were|has been|have been|had been) (?:ever |yet |so far )?${MADE}\\b`,
    `no (?:[a-z]+ )?(?:study|evaluation|test|scan|testing|imaging|electrodiagnosis|mri|emg)(?: of (?:[a-z]+ ){1,4}?(?=was|were|has|have|had)| )(?:was|were|has|have|had) (?:ever |yet |previously )?(?:been )?(?:ever |yet )?(?:${MADE}|preceded|gone before|come before)\\b`,
    `nothing of (?:the|this|that) (?:sort|kind|nature) (?:was|has been|had been) (?:ever |yet )?${MADE}\\b`,
    '(?:not|never) (?:yet |ever |so far )?(?:scanned|imaged|studied)\\b',
    'imaging (?:so far |to date |thus far )?(?:is|was|has been) (?:limited|confined|restricted) to\\b',
    'no (?:psychologist|psychiatrist|mental health [a-z]+) (?:has |had )?(?:ever |yet )?(?:seen|evaluated|assessed|examined|tested)\\b',
    'it (?:would|will) be (?:the|his|her|a) first\\b',
    'this (?:is|would be|will be) (?:the|his|her|a) first\\b',
    'no earlier (?:[a-z]+ )?(?:mri|scan|study|emg|testing|evaluation|test)',
    'nobody (?:has |had )?(?:ever |yet )?(?:evaluated|assessed|tested|scanned|imaged|studied|examined) (?:this|it|him|her|these|the [a-z]+)(?: [a-z]+)? (?:before|yet|so far)',
    '(?:not|never) (?:yet |ever |[a-z]+ly )?been (?:evaluated|assessed|tested|scanned|imaged|studied)\\b',
    'no prior (?:mri|emg|electrodiagnos[a-z]+|eds|study|studies|scan|evaluation)',
  ),
  affirmed: false,
  negated: false,
  undocumented: false,
  weight: 1.15,
  when: ({ clause }) =>
    !/\b(?:visits?|injection|surgery|therapy|guideline)\b/.test(clause.text) &&
    (!/\b(?:x-?rays?|films?|radiographs?)\b/.test(clause.text) ||
      /\b(?:limited|confined|restricted) to\b/.test(clause.text)),
};

/** By whom or when: "was studied in May", "evaluated by a psychologist in February", "nerve conduction was tested last year". */
const DONE_TO: Signal = {
  cue: cue(
    '(?:was|were|has been|had been|have been) (?:already |last |also |first |previously )?(?:scanned|imaged|studied|tested|evaluated|assessed)\\b',
  ),
  negated: false,
  undocumented: 'not-documented',
  weight: 0.8,
  bodyPart: true,
  when: ({ clause, start, end }, { request }) => {
    const verb = clause.text.slice(start, end);
    const after = clause.text.slice(end, end + 60);
    if (GENERAL.test(clause.text)) return false;
    if (request.treatment === 'psychological-evaluation')
      return /^ by (?:an? |the |his |her )?(?:[a-z]+ )?(?:psych|neuropsych|mental)/.test(after);
    if (
      !/^ (?:again |already |before |earlier |electrically )?(?:in|on|last|a year|\d|before|earlier|at)\b/.test(
        after,
      )
    )
      return false;
    if (request.treatment === 'mri') return /scanned|imaged/.test(verb);
    return (
      request.treatment === 'emg-ncv' &&
      (/studied/.test(verb) || (/tested/.test(verb) && /\bnerves?\b|\bconduction\b/.test(clause.text)))
    );
  },
};
/** "MRI of the cervical spine, 09-2012: a bulge": the study with its date, as histories list it. */
const DATED: Signal = {
  cue: cue(
    '(?:mri|emg|ncv|ncs|electrodiagnostics?|nerve conduction|mra)\\b(?: scan| arthrogram| stud(?:y|ies)| testing|/ncv|/ncs)*(?: (?:of|for) (?:the |both |his |her )?[a-z ]{3,28}?)?,? ?(?:\\(|:|of |on |in |dated |from |done |obtained )*(?:\\d{1,2}[-/]\\d{1,4}|(?:19|20)\\d\\d\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\\d{1,2}, )?(?:of )?(?:19|20)\\d\\d)',
  ),
  negated: null,
  undocumented: null,
  weight: 0.75,
  bodyPart: true,
  when: ({ clause, start, end }, context) =>
    named.get(context.request.treatment)?.test(clause.text.slice(start, end)) === true &&
    !/\b(?:guideline|request|denied|asks?|asked|authoriz|order)/.test(clause.text),
};
const UNTOLD: Signal = {
  cue: cue(
    'whether (?:[a-z]+ ){1,4}?(?:was|were|has|have|had) (?:ever |already |been )*(?:scanned|imaged|studied|tested|evaluated)\\b',
  ),
  affirmed: null,
  negated: null,
  weight: 1.2,
};

export const studyMade = signalFact(
  'prior-study',
  [NAMED, NAMED_NEVER, UNNAMED, NEVER, DONE_TO, DATED, UNTOLD],
  STUDIES,
);
