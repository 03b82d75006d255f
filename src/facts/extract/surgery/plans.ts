import { cue } from '../reading/cue.js';
import { type Signal, signalFact } from '../reading/signal.js';

const OPERATION =
  '(?:surgery|operation|arthroscopy|decompression|fusion|repair|discectomy|laminectomy|replacement|arthroplasty|reconstruction|release|rhizotomy|ablation|epidural[a-z ]*|injection|block)';
const SURGERY =
  '(?:surgery|operation|operating|operative|surgical|arthroscopy|decompression|fusion|repair|discectomy|laminectomy|replacement|arthroplasty|reconstruction)';

const PLANNED =
  '(?:planned|planning|scheduled|contemplated|considered|considering|discussed|weighed|intended|proposed|recommended|advised|advises|recommends|proposes|plans|offered|offers|sought|set for|booked|pending)';
const yes = (kind: string): Signal => ({
  cue: cue(
    `(?:surgery|operation|arthroscopy|decompression|fusion|repair|discectomy|laminectomy|replacement|arthroplasty|reconstruction|release|epidural|injection|block|intervention|procedure)\\b (?:[a-z]+ ){0,3}?${PLANNED}\\b`,
    `(?:planned|scheduled|contemplated|considered|considering|discussed|proposed|recommended|advised|recommends|proposes|offered|plans|planning|weighing|worked up|workup|candidate)\\b (?:[a-z-]+ ){0,3}?${kind}\\b`,
    `(?:propos|plann|consider|contemplat|recommend|intend|speak|think|thought)[a-z]* (?:of |to )(?:[a-z]+ ){0,2}?(?:operat|inject)[a-z]*`,
    `(?:surgery|operation|fusion|repair)\\b "?(?:is|was|are) (?:not )?(?:being )?(?:thought of|considered|contemplated|planned|intended)`,
    `(?:plan|plans|prepare|preparing|before|ahead of) (?:for |of )?(?:an? |the )?(?:[a-z]+ )?${kind}\\b`,
  ),
  undocumented: 'not-documented',
  negated: false,
  weight: 0.85,
  when: ({ clause }) =>
    !/\bguideline|\bthose considered\b|\bavoid\b|\bwould be considered\b/.test(clause.text),
});
const no = (kind: string): Signal => ({
  cue: cue(
    `(?:neither|no|nor) (?:[a-z]+ ){0,4}?${kind}(?: [a-z]+){0,4}? (?:is|was|are|being|has been) (?:[a-z]+ )?${PLANNED}`,
    `(?:surgery|operation|procedure|intervention|fusion) (?:is|was) (?:not|off|ruled|out)(?: [a-z]+)? (?:${PLANNED}|the table|of the question|out|under consideration|an option)`,
    'none is (?:planned|contemplated|considered|scheduled)',
    'surgery "?(?:is|was) not (?:being )?(?:thought of|considered|contemplated|planned|intended)',
    'operation "?(?:is|was) not (?:being )?(?:thought of|considered|contemplated|planned|intended)',
    '(?:surgery|operation) not (?:warranted|needed|indicated|planned)\\b',
    'advised against (?:an? |the |any )?(?:[a-z]+ )?(?:operation|surgery|fusion)',
    'off the table',
  ),
  affirmed: false,
  negated: false,
  undocumented: null,
  weight: 1.15,
});
/** A plan that the reports leave open. */
const missed: Signal = {
  cue: cue(
    `whether (?:an? |any |the )?(?:[a-z]+ )?(?:intervention|procedure|${OPERATION.slice(3, -1)})`,
    '(?:surgical|operative|interventional) plan',
    'intervention (?:is|was) (?:intended|planned)',
  ),
  affirmed: null,
  negated: 'not-documented',
  weight: 1.2,
};

export const procedureAhead = signalFact(
  'procedure-planned',
  [yes(OPERATION), no(OPERATION), missed],
  ['mri'],
);
export const surgeryAhead = signalFact('surgery-planned', [yes(SURGERY), no(SURGERY), missed]);

/** Whether an operation is an option. */
export const surgeryAnOption = signalFact('surgical-candidate', [
  {
    cue: cue(
      `(?:surgery|operation|fusion|repair|arthroscopy|replacement) (?:[a-z]+ )?(?:remains?|is|may be|could be|stays) (?:[a-z]+ )?(?:an option|possible|an alternative|open|on the table|needed|necessary|likely)`,
      `(?:may|might|could|will) (?:well )?(?:need|require|benefit from) (?:an? |the )?(?:[a-z]+ )?(?:surgery|surgical|operation|repair|fusion|replacement|arthroscopy)`,
      `(?:surgical|operable) (?:lesion|candidate|option|problem|pathology)`,
      "surgeon's opinion (?:is|was) (?:sought|wanted|needed)",
      'tear may need',
      'may need repair',
    ),
    supposed: true,
    undocumented: 'not-documented',
    weight: 0.9,
    when: ({ clause }) => !/\bguideline|\bthose who\b/.test(clause.text),
  },
  {
    cue: cue(
      `no (?:[a-z]+ ){0,3}?(?:lesion|condition|abnormality|pathology|target) (?:[a-z]+ ){0,4}?(?:surgery|surgical|operat[a-z]+|surgeon)`,
      `nothing (?:[a-z]+ ){0,7}?(?:surgery|surgical|operat[a-z]+|surgeon)`,
      'not (?:a )?(?:surgical|candidate for)',
      '(?:surgery|operation) (?:is |was )?not (?:warranted|indicated|needed|an option)',
      '(?:surgery|operation) (?:is |was )?(?:neither|not) recommended',
      'no (?:surgery|operation) (?:is |was |has been )?(?:and none |or )?(?:recommended|advised|warranted|indicated)',
      'no surgery and none recommended',
      'said no to (?:surgery|operating|an operation)',
      'surgery (?:would|will|can|could) not (?:help|benefit|improve|be of)',
      'surgeons? (?:[a-z]+ ){0,3}?nothing to offer',
      'advised against (?:an? |the |any )?(?:[a-z]+ )?(?:operation|surgery|fusion)',
      'surgery is off the table',
      '(?:not|never|nor) (?:[a-z]+ )?(?:interested in|willing|inclined|want|wish|keen)[a-z ]{0,24}(?:surgery|operat[a-z]+)',
      '(?:refuses|refused|rejects|rejected|declines|declined) (?:[a-z]+ )?(?:surgery|operat[a-z]+)',
    ),
    affirmed: false,
    negated: false,
    undocumented: false,
    weight: 1.15,
    when: ({ clause }) => !/\b(?:is|are) not (?:addressed|discussed|stated)\b/.test(clause.text),
  },
  {
    cue: cue('whether (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation)'),
    affirmed: null,
    negated: null,
    undocumented: 'not-documented',
    weight: 1.2,
  },
]);
