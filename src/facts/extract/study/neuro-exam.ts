import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { DULLED, FEELING, GAP, MOVEMENT, NUMB, REFLEX, ROOT, toldByPatient, WEAK } from './neuro-words.js';
import { sameHalf, WHERE_IT_MATTERS } from './radiculopathy.js';

/** A finding needs an examiner. */
const found: NonNullable<Signal['when']> = (match, context) =>
  sameHalf(match, context) &&
  !/\bdenial\b/.test(match.clause.text) &&
  !toldByPatient(match.clause, match.start);

/** Strength, reflex or feeling, and that it is less, in either order. */
const DEFICIT: Signal = {
  cue: cue(
    `(?:dorsiflexion|dorsiflexors|plantar|extensor|ehl|quadriceps|hamstrings|biceps|triceps|deltoid|tibialis|gastrocnemius|intrinsics|interossei|thenar|grip|calf|strength|power|motor)\\b${GAP} ${WEAK}\\b`,
    `(?:knee|wrist|elbow|finger|ankle|foot|thumb|shoulder|hip|toe) (?:extension|flexion|extensors?|flexors?|abduction|strength|power)${GAP} ${WEAK}\\b`,
    `(?:weak|weakness|weakened|reduced|decreased|diminished|impaired|absent|lost|loss)\\b${GAP} ${MOVEMENT}\\b`,
    `(?:reflex|reflexes|jerk|jerks|dtrs|dtr)\\b${GAP} ${DULLED}`,
    `(?:absent|missing|lost|abolished|depressed|sluggish|diminished|decreased|reduced|hypoactive|asymmetric|unequal|trace|loss)\\b${GAP} ${REFLEX}\\b`,
    `(?:sensation|sensibility|feeling|light touch|touch|pinprick|sensory|dermatomes|dermatome)\\b${GAP} ${NUMB}\\b`,
    `(?:dull|dulled|lost|loss|blunted|diminished|decreased|reduced|impaired|absent|altered|less)\\b${GAP} ${FEELING}\\b`,
    `(?:hypoesthesia|hypesthesia)\\b${GAP} ${ROOT}`,
    `(?:thumb|finger|fingers|calf|shin|foot|sole|toe|toes|thigh|forearm|dorsum of the foot)\\b${GAP} (?:is|was|are|were) numb\\b`,
    '(?:heel|heels|toes|tiptoe) (?:walk|walking|stand|standing|raise)[a-z ]{0,20}(?:not|impossible|fails?|failed|lost|weak)',
    'wasting\\b',
    'wasted\\b',
    'atrophy\\b',
    'rectal tone',
    'could be pushed down',
    'foot drags',
    'drags the',
  ),
  when: found,
  undocumented: null,
  weight: 1.2,
};
/** Numb to the examiner, or only told: less than what was tested. */
const NUMBNESS: Signal = {
  cue: cue(`(?:numb|numbness)\\b${GAP} ${ROOT}`),
  when: (match, context) => found(match, context) && !/\b(?:wakes?|night|tingling)\b/.test(match.clause.text),
  negated: null,
  undocumented: null,
  weight: 0.9,
};

/** "No weakness, no reflex change and no loss of feeling": denied, the nerves are sound; affirmed, perhaps a complaint. */
const DENIED: Signal = {
  cue: cue(
    '(?:focal |motor |muscle )weakness',
    'weakness\\b',
    'numbness\\b',
    'reflex (?:changes?|asymmetry|loss|abnormalit[a-z]+|deficits?)',
    'loss of (?:feeling|strength|sensation|power)',
    '(?:dermatomal|myotomal|sensory|motor) [a-z, ]{0,24}?(?:deficits?|loss|changes?|abnormalit[a-z]+)',
  ),
  affirmed: null,
  undocumented: null,
  when: (match, context) => found(match, context) && !/\bden(?:ies|ied)\b/.test(match.clause.text),
};

/** What was tested and found sound. */
const SOUND =
  '(?:normal|intact|full|5/5|symmetric(?:al)?|equal|preserved|unremarkable|2\\+|within normal limits|brisk and equal|unimpaired|good|sound)';
const NORMAL: Signal = {
  cue: cue(
    `(?:strength|power|sensation|feeling|reflexes|motor|sensory|dtrs|neurologically|neurologic|neurological)\\b${GAP.replace('{0,5}', '{0,8}')} ${SOUND}`,
    '(?:nothing|no) (?:abnormal|neurolog[a-z]+ (?:abnormalit[a-z]+|deficit))',
    'abnormal\\b',
  ),
  affirmed: false,
  negated: null,
  undocumented: null,
  when: (match, context) =>
    sameHalf(match, context) &&
    !/\babnormal/.test(match.clause.text.slice(match.start, match.end)) &&
    !new RegExp(`\\b${WEAK}|\\b${DULLED}|\\bnumb\\b|\\bexcept\\b`).test(match.clause.text),
  weight: 1.1,
};
const NOTHING_ABNORMAL: Signal = {
  cue: cue('nothing abnormal', 'no abnormalit[a-z]+', 'no abnormal [a-z]+'),
  affirmed: false,
  negated: false,
  undocumented: false,
  when: (match, context) =>
    sameHalf(match, context) && /\bneuro|\bstrength|\breflex|\bsens/.test(match.clause.text),
  weight: 1.1,
};

/** Tests that a note ought to record. */
const UNRECORDED: Signal = {
  cue: cue(
    '(?:reflexes|reflex|dermatomes?|myotomes?|strength|sensation|motor|sensory)\\b',
    'findings? (?:of|that|to)\\b',
    'finding\\b',
    'nerve (?:root )?compromise',
  ),
  affirmed: null,
  negated: null,
  when: (match, context) =>
    sameHalf(match, context) &&
    !/\bwhat has become/.test(match.clause.text) &&
    (!/^finding/.test(match.clause.text.slice(match.start)) ||
      /\bradic|\bneuro|\broot\b/.test(match.clause.text)),
  weight: 0.6,
};

const SIGNALS = [DEFICIT, NUMBNESS, DENIED, NORMAL, NOTHING_ABNORMAL, UNRECORDED];
export const deficitTested = signalFact('neurologic-deficit', SIGNALS, WHERE_IT_MATTERS);
export const radiculopathyTested = signalFact('radiculopathy-on-exam', SIGNALS, WHERE_IT_MATTERS);
