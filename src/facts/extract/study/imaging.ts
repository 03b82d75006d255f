import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const STUDY =
  /\b(?:mri|magnetic resonance|imaging|emg|ncv|ncs|electrodiagnost[a-z]+|electromyogra[a-z]+|ct\b|cat scan|x-?rays?|radiographs?|nerve conduction|mra|arthrogram|ultrasound|myelogram|scan)\b/;

/** The clause, or an earlier one of its sentence, names a study. */
function ofStudy(clause: Clause): boolean {
  for (let each: Clause | null = clause; each && each.sentence === clause.sentence; each = each.previous) {
    if (STUDY.test(each.text)) return true;
  }
  return false;
}

const TREATMENTS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'surgery',
  'emg-ncv',
  'mri',
  'spinal-cord-stimulator',
  'office-visit',
  'specialist-referral',
];

/** Imaging or electrodiagnostic studies agree with the clinical picture. */
export const imagingCorroborates = signalFact(
  'imaging-corroborates',
  [
    {
      cue: cue(
        '(?:mri|imaging|electrodiagnostic|emg)\\b (?:[a-z]+ ){0,2}?(?:reports?|stud(?:y|ies)|results?|findings?)',
      ),
      affirmed: null,
      negated: null,
      weight: 0.8,
    },
    {
      cue: cue(
        'abut(?:s|ting|ment)?\\b',
        'compress(?:es|ing|ion|ed)\\b(?! fracture)',
        'imping[a-z]+',
        'contact(?:s|ing)?\\b',
        'effac[a-z]+',
        'displac(?:es|ing|ement of)',
        'neural (?:foraminal )?(?:compromise|encroachment|impingement|compression)',
        'nerve (?:root )?(?:compression|contact|involvement|compromise|displacement)',
        'stenosis',
        'narrowing',
        'herniat[a-z]+',
        'extrusion',
        'protrusion',
        'radiculopathy',
        'denervation',
        'pathology',
        'hnp\\b',
      ),
      when: (match, context) =>
        ofStudy(match.clause) &&
        (aboutBodyPart(context, match.clause) || context.request.treatment === 'emg-ncv'),
    },
    {
      cue: cue(
        'tears?\\b',
        'torn\\b',
        'rupture',
        'osteoarthritis',
        'arthrosis',
        'non-? ?union',
        'bone on bone',
      ),
      when: (match, context) =>
        ofStudy(match.clause) &&
        context.request.treatment === 'surgery' &&
        aboutBodyPart(context, match.clause),
    },
    {
      cue: cue(
        'corroborat(?:es|ed|ing|e|ive|ion)\\b',
        'concordant',
        'confirm(?:s|ed) (?:by|on) (?:mri|imaging|emg|electro[a-z]+)',
        'agrees? (?:with|on)',
        'consistent (?:findings )?(?:with|on) (?:the )?(?:mri|imaging|exam[a-z]*)',
        'correlat(?:es|ed|e|ing|ion)\\b',
        'correspond(?:s|ing)?\\b',
      ),
      when: (match) => ofStudy(match.clause),
      weight: 1.4,
    },
    {
      cue: cue(
        'non-? ?corroborative',
        'mri (?:[a-z]+ )?(?:is|was) (?:normal|unremarkable|negative)',
        'normal (?:mri|emg|electrodiagnostic|nerve)',
        '(?:emg|ncv|mri|imaging)\\b[a-z/ ]{0,30}(?:normal|negative|unremarkable)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.4,
    },
  ],
  TREATMENTS,
);

const STUDIES: readonly TreatmentId[] = [
  'mri',
  'emg-ncv',
  'urine-drug-test',
  'functional-capacity-evaluation',
];

/** The same study was done before. */
export const priorStudy = signalFact(
  'prior-study',
  [
    {
      cue: cue(
        '(?:prior|previous|earlier|last|repeat) (?:[a-z]+ ){0,3}?(?:mri|imaging|study|studies|scan|emg|ncv|electrodiagnostic[a-z ]*|test|tests|testing)',
      ),
      weight: 1.2,
      when: ({ clause }) => !/\bguideline|\brecommended\b/.test(clause.text),
    },
    {
      cue: cue(
        'had an? (?:[a-z]+ ){0,3}?(?:mri|emg|scan|electrodiagnostic)',
        'not had an? (?:[a-z]+ )?(?:mri|emg)',
      ),
      weight: 1.2,
    },
    {
      cue: cue(
        'mri\\b',
        'magnetic resonance imaging',
        'electromyography',
        'nerve conduction',
        'emg\\b',
        'electrodiagnostic (?:study|studies|testing)',
      ),
      negated: null,
      undocumented: null,
      when: (match, context) =>
        (context.request.treatment === 'mri') === /^m/.test(match.clause.text.slice(match.start)) &&
        aboutBodyPart(context, match.clause) &&
        /^[^.;]{0,60}\b(?:show(?:s|ed|ing)?|reveal(?:s|ed)|demonstrat(?:es|ed)|dated|of \d|on (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|from \d|in (?:19|20)\d\d|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|was read|was normal)\b/.test(
          match.clause.text.slice(match.start),
        ) &&
        !/\brequest/.test(match.clause.text),
    },
    {
      cue: cue(
        'mri\\b',
        'magnetic resonance',
        'electrodiagnostic (?:study|studies|testing)',
        'nerve conduction',
        'emg\\b',
      ),
      affirmed: null,
      undocumented: false,
      bodyPart: true,
      when: ({ clause, start }, { request }) =>
        (request.treatment === 'mri') === /^m/.test(clause.text.slice(start)) &&
        /\b(?:obtained|performed|done|had|undergone|taken)\b/.test(clause.text),
    },
    { cue: cue('been (?:scanned|imaged)'), bodyPart: true, affirmed: null },
    { cue: cue('repeat\\b', 'follow-? ?up mri'), heading: 'only', negated: null },
  ],
  STUDIES,
);

/** Since then symptoms or findings have changed. */
export const significantChange = signalFact(
  'significant-change',
  [
    {
      cue: cue('nothing (?:has |had |have )?changed'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.1,
    },
    {
      cue: cue(
        '(?:significant|interval|new|any|material|substantial) (?:[a-z]+ )?change',
        'change in (?:the |his |her )?(?:[a-z]+ )?(?:symptoms|findings|condition|complaints|status|exam[a-z]*|clinical)',
        'changes? (?:was|were|is|has been|have been)\\b',
        'change was',
        'new (?:neurolog[a-z]+|symptoms|findings|deficits?|weakness)',
        '(?:symptoms|findings) (?:have|has) (?:changed|progressed|worsened)',
        'worsen(?:ed|ing)\\b',
        'progression of',
      ),
    },
    {
      cue: cue('(?:symptoms|findings|exam[a-z]*) (?:[a-z]+ ){0,3}?(?:unchanged|the same|stable)'),
      affirmed: false,
      negated: null,
    },
  ],
  ['mri', 'emg-ncv'],
);

/** Plain films first. */
export const radiographsDone = signalFact(
  'radiographs-done',
  [
    {
      cue: cue('radiographs?\\b', 'x-?rays?\\b', 'plain films?'),
      bodyPart: true,
      when: ({ clause }) => !NORMAL_FILM.test(clause.text),
    },
    {
      cue: cue('radiographs?\\b', 'x-?rays?\\b', 'plain films?'),
      bodyPart: true,
      negated: true,
      undocumented: true,
      when: ({ clause }) => NORMAL_FILM.test(clause.text),
    },
  ],
  ['mri'],
);

/** What films did not show: they were taken. */
const NORMAL_FILM =
  /\b(?:negative|normal|unremarkable|(?:showed|show|shows|revealed) no|no (?:fracture|acute|bony))\b/;

/** The anatomy must be known for an operation or injection. */
export const procedurePlanned = signalFact(
  'procedure-planned',
  [
    {
      cue: cue(
        'procedure (?:is |was |being )?(?:planned|contemplated|scheduled|considered)',
        'invasive procedure',
        'procedure\\b',
        '(?:planned|scheduled|upcoming|contemplated) (?:surgery|injection|operation|procedure)',
        'surgery (?:is |was |being )*(?:planned|scheduled|contemplated|considered|recommended|anticipated)',
        'surgical (?:planning|candidate|intervention|consideration)',
        'surgical plan\\b',
      ),
    },
  ],
  ['mri'],
);

/** Signs of a tear, a loose body, an instability. */
export const internalDerangement = signalFact(
  'internal-derangement-signs',
  [
    {
      cue: cue(
        'internal derangement',
        'mcmurray',
        'lachman',
        'drawer (?:test|sign)',
        'locking',
        'catching',
        'giving way',
        'gives way',
        'instabilit(?:y|ies)',
        'joint line tenderness',
        'meniscal (?:tear|signs)',
        'rotator cuff tear',
        'labral tear',
        'effusion',
        'drop arm',
        'apprehension',
      ),
      bodyPart: true,
      when: ({ clause, end }) =>
        !/^[a-z' ]{0,20}\b(?:is|was|were|are)? ?(?:negative|stable)\b/.test(clause.text.slice(end)),
    },
  ],
  ['mri', 'surgery', 'durable-medical-equipment'],
);

/** Fracture, tumor, infection, cauda equina. */
export const redFlags = signalFact(
  'red-flags',
  [
    {
      cue: cue(
        'red flags?',
        'cauda equina',
        'suspected (?:fracture|tumor|infection)',
        'suspicion of (?:fracture|tumor|infection|cancer)',
        'tissue insult',
        'unexplained weight loss',
        'bowel or bladder',
        'saddle anesthesia',
      ),
    },
  ],
  ['mri', 'emg-ncv', 'surgery', 'specialist-referral', 'office-visit'],
);

/** Would the result change anything? */
export const wouldChangePlan = signalFact(
  'would-change-plan',
  [
    {
      cue: cue(
        '(?:change|alter|affect|influence|guide|modify|direct) (?:the |his |her |future )?(?:[a-z]+ )?(?:plan|management|treatment|care|course)',
        'results? would (?:change|alter|affect|influence)',
        'impact (?:on )?(?:the )?(?:treatment|plan)',
        'results? (?:decides?|determines?|will (?:decide|determine))',
        'decide (?:[a-z]+ ){0,6}?(?:from|depending on|according to|on) the results?',
      ),
      negated: false,
    },
    {
      cue: cue(
        'would not (?:change|alter|affect|influence)',
        'not clear how (?:the )?results?',
        'how the results? (?:would|will)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
    },
  ],
  ['mri', 'emg-ncv', 'urine-drug-test', 'functional-capacity-evaluation', 'psychological-evaluation'],
);
