import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { toldByPatient } from './neuro-words.js';
import { sameHalf, WHERE_IT_MATTERS } from './radiculopathy.js';

const MUSCLE =
  '(?:toe|foot|ankle|knee|quadriceps|dorsiflexion|dorsiflexors?|plantar|extensor|ehl|biceps|triceps|wrist|grip|deltoid|hallucis|finger|leg|arm|hip)';

/** Finding by finding, as an examiner notes it. */
const FOUND: Signal = {
  cue: cue(
    '(?:jerk|reflex)(?:es)? (?:[a-z]+ )?(?:is |are |was |were )?(?:[a-z]+ )?(?:absent|missing|lost|down|diminished|decreased|reduced|gone|depressed|1\\+|0\\b|trace|sluggish)',
    '(?:absent|lost|missing|diminished|decreased|reduced|sluggish) (?:[a-z0-9]+ ){0,3}?(?:jerk|reflex)(?:es)?',
    `${MUSCLE} (?:[a-z]+ )?(?:extension|flexion|strength|power|dorsiflexion|abduction|extensors?)?(?: (?:is|was|of|at))? ?(?:[34]-?[+]?/5|[34] of 5|weak\\b)`,
    `strength (?:of |in |at )(?:the )?(?:[a-z]+ ){0,3}?(?:is |was )?(?:[34]-?[+]?/5|[34] of 5)`,
    'motor (?:strength )?(?:is |was )?(?:[34]-?[+]?/5|[34] of 5)',
    `weak (?:[a-z]+ ){0,2}?${MUSCLE}`,
    `weakness (?:at|on|over|about) (?:the )?(?:[a-z]+ ){0,3}?${MUSCLE}`,
    '(?:sensation|feeling|touch|pinprick) (?:is |was |are )?(?:[a-z]+ ){0,3}?(?:dulled|dull|lost|blunted|diminished|decreased|reduced|impaired|absent|less)',
    '(?:decreased|diminished|reduced|impaired|lost|dull|blunted) (?:sensation|feeling|touch|pinprick|light touch)',
    'numb(?:ness)? (?:over|along|in|of) (?:the )?(?:[a-z]+ ){0,3}?(?:thumb|toe|foot|dermatome|finger|calf|forearm|l\\d|c\\d|s1)',
    '(?:thumb|toe|foot|finger|calf) (?:is |was )?(?:dull|numb)\\b',
    'dull thumb',
    '(?:can not|unable to) (?:walk|stand) on (?:his |her |the )?(?:heels?|toes?)',
    'atrophy of',
    'wasting (?:of|in)',
    'findings (?:lie|point|sit|are) (?:[a-z]+ ){0,4}?(?:root|dermatome)',
    '(?:motor|sensory|reflex) (?:and|,) (?:motor|sensory|reflex)(?:,? and reflex)? (?:findings|signs|changes|deficits?)',
    'dermatom[a-z]+ (?:or|and) myotom[a-z]+ (?:findings?|changes?|deficits?|loss)',
    '(?:dermatomal|myotomal|root) (?:findings?|signs?)',
    'signs? of (?:a |the )?(?:[a-z0-9]+ )?(?:root|radiculopathy|nerve root)',
  ),
  // "Says nothing of the absent reflex": the silence is the denial's, the finding stands.
  when: (match, context) =>
    sameHalf(match, context) &&
    !toldByPatient(match.clause, match.start) &&
    !/\bwhat has become|\bdenial\b|\bnor (?:is|are)\b/.test(match.clause.text),
  undocumented: 'not-documented',
  weight: 1.2,
};

/** A whole examination without a finding. */
const CLEAN: Signal = {
  cue: cue(
    'neurologically (?:intact|normal|sound)',
    'neurolog[a-z]+ (?:exam(?:ination)? )?(?:is |was |: ?)?(?:without (?:a )?(?:finding|deficit)s?|nonfocal|negative|normal|intact)',
    '(?:reflexes|strength|power|sensation|motor|feeling)(?:,| and| or| 5/5|,? power|,? feeling|,? strength|,? sensation|,? reflexes){1,5} (?:is |are |was |were )(?:all )?(?:normal|intact|full|symmetric|equal)',
    'dermatom[a-z]+ (?:findings?|changes?) (?:are |is )?absent',
    'strength,? (?:is )?5/5',
    'motor 5/5',
  ),
  affirmed: false,
  negated: null,
  undocumented: null,
  when: sameHalf,
  weight: 1.1,
};

/** That the nerves were looked at, at all. */
const UNEXAMINED: Signal = {
  cue: cue(
    'neurolog[a-z]+ (?:examination|exam|findings?|testing)\\b',
    'strength (?:n?or|and) (?:sensation|reflex)[a-z]*',
    'reflex(?:es)?,? (?:strength|motor|sensation)',
    'motor (?:n?or|and) sensory',
  ),
  affirmed: null,
  negated: null,
  undocumented: 'not-documented',
  when: (match, context) => sameHalf(match, context) && !/\b(?:normal|intact)\b/.test(match.clause.text),
  weight: 0.5,
};

const NOT_IN_DISPUTE: Signal = {
  cue: cue(
    'radiculopathy (?:is|was) (?:not|hardly|scarcely) (?:in (?:dispute|doubt)|disputed|contested|doubted)',
    'radiculopathy (?:is|was) (?:plain|clear|evident|present|established|beyond)',
  ),
  affirmed: true,
  negated: true,
  when: sameHalf,
  weight: 1.4,
};

export const deficitFound = signalFact('neurologic-deficit', [FOUND, CLEAN, UNEXAMINED], WHERE_IT_MATTERS);
export const radiculopathyFound = signalFact(
  'radiculopathy-on-exam',
  [FOUND, CLEAN, UNEXAMINED, NOT_IN_DISPUTE],
  WHERE_IT_MATTERS,
);

const STUDY = '(?:mri|scan|imaging|emg|study|myelogram|electrodiagnostic[a-z ]*)';

/** Pictures and nerves tell one story, or not. */
export const studiesAgree = signalFact(
  'imaging-corroborates',
  [
    {
      cue: cue(
        'root (?:[a-z]+ )?(?:is |was |to be |being )?(?:touched|pressed|abutted|crowded|compressed|contacted|displaced|pinched)',
        'touch(?:es|ing) the (?:[a-z0-9]+ )?root',
        'press(?:es|ing) (?:up)?on the (?:[a-z0-9]+ )?root',
        `${STUDY} (?:findings? )?(?:matches|fits|supports|agrees|bears out|confirms|confirmed|corroborates|backs|accords|says the same)`,
        `${STUDY} (?:does|do|did) not (?:match|fit|support|agree|bear out|confirm|corroborate)`,
        `(?:confirmed|supported|borne out|corroborated) by (?:the |an? )?(?:[a-z]+ )?${STUDY}`,
        'root (?:contact|compression|compromise|involvement)',
        'neural (?:contact|compression|compromise)',
      ),
      undocumented: null,
      when: ({ clause, start, end }) => !/\bnot\b/.test(clause.text.slice(start, end)),
      weight: 1.2,
    },
    {
      cue: cue(
        `${STUDY} (?:does|do|did) not (?:match|fit|support|agree|bear out|confirm|corroborate|show)`,
        `${STUDY} (?:shows?|showed|reveals?) (?:only|nothing but) (?:age|wear|degenerat|mild|minor|desicc|a small|a minor)[a-z-]*`,
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.3,
    },
    {
      cue: cue(
        `${STUDY} (?:reports?|results?|findings?)`,
        `${STUDY}\\b(?= (?:is|was) (?:submitted|in the file|on file))`,
      ),
      affirmed: null,
      negated: null,
      when: ({ clause }) => !/\bnor (?:is|are)\b/.test(clause.text),
      weight: 0.8,
    },
  ],
  ['epidural-steroid-injection', 'facet-injection', 'surgery', 'spinal-cord-stimulator'],
);

/** A nerve trapped in the limb. */
export const entrapment = signalFact(
  'peripheral-neuropathy-suspected',
  [
    {
      cue: cue(
        "(?:tinel|phalen)(?:'s)?(?: (?:and|or) (?:tinel|phalen)(?:'s)?)?(?: (?:tests?|signs?))? (?:(?:is|was|are|were) )?positive",
        '(?:ulnar|median|radial|peroneal|tibial) (?:nerve|neuropathy|entrapment)',
        'double crush',
        'peripheral (?:lesion|cause|source)',
        'nocturnal (?:numbness|tingling)',
      ),
      weight: 1.1,
    },
    {
      cue: cue(
        "(?:tinel|phalen)(?:'s)?(?: (?:and|or) (?:tinel|phalen)(?:'s)?)?(?: (?:tests?|signs?))? (?:(?:is|was|are|were) )?(?:both )?negative",
        'no (?:[a-z]+ ){0,2}?entrapment [a-z ]{0,30}?(?:is |was )?(?:entertained|considered|thought of|suspected)',
        'entrapment (?:is|was) (?:not|nowhere) (?:entertained|considered|suspected)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.2,
    },
  ],
  ['emg-ncv'],
);
