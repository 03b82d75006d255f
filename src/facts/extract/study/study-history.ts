import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';

const SCANS: readonly TreatmentId[] = ['mri', 'emg-ncv'];
const STUDY = '(?:mri|scan|study|studies|imaging|emg|ncv|electrodiagnostic[a-z ]*)';
const IS_STUDY = /\b(?:mri|scan|stud(?:y|ies)|imaging|imaged|emg|ncv|electrodiagnostic|conduction|spine)\b/;

/** What a cue says outright, its own negation included. */
const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: null,
  undocumented: null,
  weight,
});

/** The study was made before: the reviewer's other ways to say so. */
export const priorStudySaid = signalFact(
  'prior-study',
  [
    {
      cue: cue('scanned\\b', 'imaged\\b', 'tested (?:once )?before', 'studied (?:once )?before'),
      undocumented: null,
      bodyPart: true,
      when: ({ clause }) => !/\brequest|\bshould\b/.test(clause.text),
    },
    {
      ...says(
        true,
        1.2,
        `already (?:has|had) an? ${STUDY}`,
        `(?:second|third) (?:[a-z]+ )?${STUDY}\\b(?! opinion)`,
        `${STUDY} (?:[a-z]+ )?of the same (?:region|part|area|joint|limb)`,
        `${STUDY} (?:[a-z]+ ){0,4}?(?:was|were) (?:obtained|done|performed|taken|made)\\b`,
        `${STUDY} from (?:last|the (?:previous|year))`,
        `${STUDY} (?:is|are) (?:only )?\\d+ (?:days|weeks|months|years) old`,
        `since (?:the|that) (?:[a-z]+ )?${STUDY}`,
      ),
      bodyPart: true,
      when: ({ clause, start, end }) =>
        !/\b(?:guideline|recommended|request|no|not|never|before an?|first)\b/.test(
          clause.text.slice(Math.max(0, start - 25), end),
        ),
    },
    {
      ...says(
        false,
        1.3,
        `had no (?:[a-z]+ ){0,2}?${STUDY}`,
        `never (?:yet )?(?:had|undergone) an? ${STUDY}`,
        'never (?:yet )?been (?:obtained|scanned|imaged|done|performed|tested|taken|studied|made)',
        `this (?:is|would be|will be) (?:the |her |his )first (?:[a-z]+ )?${STUDY}`,
        `no (?:[a-z]+ )?${STUDY} (?:has |have )?(?:yet |ever )?(?:preceded|exists?|came before|gone before|been (?:done|made))`,
        `no ${STUDY} (?:[a-z]+ ){0,5}?(?:so far|to date|as yet)`,
        `has not been an? (?:[a-z]+ )?${STUDY}`,
      ),
      bodyPart: true,
      when: ({ clause }) => IS_STUDY.test(clause.text) && !/\bx-?ray|\bfilm/.test(clause.text),
    },
  ],
  SCANS,
);

/** Change since the earlier study. */
export const changeSaid = signalFact(
  'significant-change',
  [
    {
      ...says(
        false,
        1.2,
        '(?:picture|findings|symptoms|complaints|examination|signs|condition|clinical picture) (?:is|are|has remained|have remained|remains?|stays?|stayed|reads?) (?:[a-z]+ ){0,3}?(?:the same|unchanged|as (?:it|they) (?:did|was|were)|as before)',
        'nothing (?:is |has |was |seems )?(?:[a-z]+ )?(?:changed|different|new|altered)',
        'nothing new\\b',
        '(?:findings|symptoms|examination|signs) (?:has|have) not (?:[a-z]+ )?(?:altered|changed|progressed|worsened)',
        'neither (?:[a-z]+ ){1,3}nor (?:[a-z]+ ){1,3}(?:has|have) (?:changed|altered|worsened)',
        'no (?:[a-z]+ )?change\\b(?! (?:is|are|was|has been) (?:doc|rec|desc|ment|rep))(?= (?:in|of|since))',
        'no new (?:findings?|symptoms?|signs?|complaints?|deficits?)\\b(?! (?:is|are|was|were|has been|have been) (?:doc|rec|desc|ment|rep))',
      ),
    },
    {
      cue: cue(
        '(?:become|became|grown|got|gotten|turned) (?:[a-z]+ ){0,2}?(?:worse|weaker|numb|weak)',
        '(?:deficit|weakness|numbness|symptoms|pain|findings) (?:has |have |had )(?:[a-z]+ )?(?:progressed|spread|increased|appeared|developed|advanced|worsened)',
        '(?:deficit|foot drop|weakness|numbness|atrophy) (?:has |have |had )?(?:newly |since |now )?(?:developed|appeared|come on|set in)',
        'has (?:clearly |since )?deteriorated',
        'deterioration',
        'new (?:[a-z]+ )?(?:reflex|sensory|motor|foot|numbness|trauma|injury|radicular)',
        'anything (?:has |is )?(?:changed|different|new)',
      ),
      undocumented: 'not-documented',
      weight: 1.2,
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
  ],
  SCANS,
);

/** Signs of something grave. */
export const redFlagsSaid = signalFact(
  'red-flags',
  [
    {
      cue: cue(
        '(?:tumor|infection|fracture|cancer|malignancy|cauda equina)\\b(?=[a-z, ]{0,30} (?:is|was|are) (?:suspected|feared|considered))',
        'urinary retention',
        'incontinen(?:ce|t)',
        'saddle (?:numbness|anesthesia)',
        'bladder (?:or|and) bowel',
        'loss of (?:bladder|bowel)',
        'history of (?:cancer|malignancy|tumor)',
        '(?:suggest|suspect|suspicion of|sign of|signs of) (?:a )?(?:tumor|infection|fracture|cauda|malignan)[a-z]*',
      ),
      weight: 1.1,
    },
    says(
      false,
      1.2,
      'red flags? (?:are|is|were|was)? ?(?:absent|lacking)',
      'red flags? ?: (?:none|no)\\b',
      'no signs? of cauda',
    ),
  ],
  ['mri', 'emg-ncv', 'surgery', 'specialist-referral', 'office-visit'],
);

/** Plain films by other names. */
export const filmsSaid = signalFact(
  'radiographs-done',
  [
    {
      cue: cue(
        'x-? ?rayed',
        'films\\b(?= (?:of|have|were|had|show|showed|are|taken))',
        'films (?:were|have been|had been|are)? ?(?:taken|obtained|made|negative|normal|unremarkable)',
        'plain (?:radiographs?|x-?rays?|views?)',
        'standing (?:films|views)',
      ),
      bodyPart: true,
      weight: 0.9,
      when: ({ clause }) => !/\b(?:normal|negative|unremarkable)\b/.test(clause.text),
    },
    says(
      true,
      1.2,
      'films?\\b[a-z0-9/ ]{0,24}? (?:were|was|are|is) (?:normal|negative|unremarkable)',
      'films? (?:were|was|are|is) (?:normal|negative|unremarkable)',
      'x-?rays? (?:were|was) (?:normal|negative|unremarkable)',
    ),
    says(false, 1.2, 'never (?:been )?x-? ?rayed', 'not (?:been )?x-? ?rayed'),
  ],
  ['mri'],
);

/** An operation or injection that waits for the picture. */
export const planSaid = signalFact(
  'procedure-planned',
  [
    {
      cue: cue(
        '(?:injection|epidural|block|operation|surgery|arthroscopy|decompression|fusion|repair|discectomy)\\b (?:is |was |are |has been |being |under )+(?:now |already )?(?:planned|scheduled|contemplated|considered|discussed|weighed|discussion|consideration|intended|proposed|thought of|in view|envisaged)',
        'operation (?:is )?in view',
        'before (?:he|she|the surgeon) operates?',
        'planning (?:of )?(?:an |the )?(?:operation|surgery|injection|repair)',
        '(?:propos|contemplat|consider|plan|recommend|discuss)(?:es|ed|s|ing|ned|ning)? (?:an? |the )?(?:[a-z]+ )?(?:operation|surgery|arthroscopy|decompression|fusion|repair|injection|epidural)',
        'agreed to (?:an? |the )?(?:[a-z]+ )?(?:operation|surgery|arthroscopy|decompression|fusion|repair|injection)',
        'surgery (?:is )?under (?:discussion|consideration)',
        'would (?:consider|accept) (?:surgery|an operation)',
        'candidate for (?:[a-z]+ )?(?:surgery|repair|arthroscopy)',
      ),
      weight: 0.9,
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
    says(
      false,
      1.1,
      'nobody (?:proposes|plans|contemplates|considers|intends|speaks of)',
      'neither (?:injection|operation|surgery)[a-z ]{0,30} (?:is|are) (?:planned|contemplated|proposed)',
    ),
  ],
  ['mri'],
);

/** Tests and complaints of a torn or unstable joint. */
export const derangementSaid = signalFact(
  'internal-derangement-signs',
  [
    {
      cue: cue(
        'buckl(?:es|ed|ing)\\b',
        'locks\\b',
        'locked\\b',
        'clicks?\\b',
        'clicking\\b',
        'gives? (?:way|out)',
        'giving (?:way|out)',
        'joint[- ]line (?:is |was )?tender(?:ness)?',
        'unstable\\b',
        'block to (?:full )?extension',
        'effusion\\b',
        'laxity\\b',
        'pivot shift',
        'empty can',
        'hawkins',
        'neer\\b',
      ),
      bodyPart: true,
      weight: 0.9,
      when: ({ clause, end }) => !/^[a-z' ]{0,20}\bnegative\b/.test(clause.text.slice(end)),
    },
    {
      ...says(
        false,
        1.1,
        "(?:mcmurray|lachman|drawer|apprehension)(?:'s)?(?: and [a-z]+)?(?: tests?| signs?)? (?:(?:is|was|are|were) )?negative",
        '(?:knee|shoulder|ankle|joint|elbow|wrist|ligaments) (?:is|are|was|were) stable',
      ),
      bodyPart: true,
    },
  ],
  ['mri', 'surgery', 'durable-medical-equipment'],
);

/** What the result is for. */
export const resultUse = signalFact(
  'would-change-plan',
  [
    {
      cue: cue(
        '(?:result|results|answer|outcome|study|test|scan|finding)s? (?:of the (?:study|test|scan) )?(?:will |would |is to |are to )?(?:[a-z]+ )?(?:decides?|determines?|settles?|tells?|governs?|guides?|directs?|alters?|changes?)\\b(?! nothing)',
        '(?:treatment|surgery|plan|operation|decision|injection) (?:will |would |is to )?(?:depends?|turns?|hinges?|rests?) (?:up)?on (?:the |its )?(?:[a-z]+ )?(?:result|outcome|answer|study|test|scan|findings?)',
        '(?:operate|proceed|inject)(?:d|s)? (?:only )?(?:if|when|once) the (?:study|test|scan|result)',
        'decide between',
        'choice between',
      ),
      supposed: true,
      undocumented: 'not-documented',
      weight: 1.1,
    },
    says(
      false,
      1.4,
      '(?:make|makes|made) no difference',
      '(?:change|changes|alter|alters|affect|add|adds) nothing',
      'whatever (?:the|it) (?:[a-z]+ )?(?:shows?|says?|finds?)',
    ),
    {
      cue: cue(
        'how (?:the |its |any )?(?:results?|outcome|study|test|findings?) (?:would|will|might|could|is to)',
        'do with (?:the|its) (?:results?|answer|findings?)',
        '(?:result|results|answer) (?:would|will|is to|are to) (?:alter|change|affect)',
      ),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.5,
    },
  ],
  ['mri', 'emg-ncv', 'urine-drug-test', 'functional-capacity-evaluation', 'psychological-evaluation'],
);

const SYMPTOM = '(?:symptoms?|numbness|tingling|pain|complaints?|weakness)';
/** How long symptoms have lasted, the span before or after. */
export const symptomSpan = valueFact(
  'symptom-weeks',
  [
    {
      cue: cue(
        `(?:days?|weeks?|months?|years?) of (?:[a-z]+ ){0,3}?${SYMPTOM}`,
        `(?:days?|weeks?|months?|years?) (?:of|with) (?:[a-z]+ ){0,2}?${SYMPTOM}`,
      ),
      read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 5), end), 'weeks'),
      weight: 0.9,
    },
    {
      cue: cue(
        `${SYMPTOM} (?:[a-z]+ )?x (?=\\d)`,
        `${SYMPTOM} (?:[a-z]+ ){0,3}?(?:gone on|going on|present|persisted|continued|numb|standing|lasted|duration)`,
        'numb (?:now )?for',
        `${SYMPTOM} of (?=\\d+ (?:days|weeks|months|years)['a-z]* (?:standing|duration))`,
        '(?:standing|duration)\\b',
      ),
      read: ({ clause, start, end }) =>
        spanIn(clause.text.slice(end, end + 40), 'weeks') ??
        (/\b(?:standing|duration)\b/.test(clause.text.slice(start, end)) ||
        /\bof \d+ (?:weeks|months)/.test(clause.text)
          ? spanIn(clause.text.slice(Math.max(0, start - 30), end), 'weeks')
          : null),
      weight: 0.8,
    },
  ],
  ['mri', 'emg-ncv', 'specialist-referral'],
);
