import { regionOf } from '../../../request/body-part.js';
import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import { cue, type Match } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';

export const WHERE_IT_MATTERS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'mri',
  'emg-ncv',
  'surgery',
  'spinal-cord-stimulator',
  'specialist-referral',
  'office-visit',
  'durable-medical-equipment',
];

const UPPER =
  /\b(?:cervical|neck|arms?|upper (?:extremit|limb)[a-z]*|hands?|thumbs?|fingers?|biceps|triceps|brachioradialis|spurling|c[4-8]|elbow|wrist|shoulder|grip|carpal)\b/;
const LOWER =
  /\b(?:lumbar|low(?:er)? back|legs?|lower (?:extremit|limb)[a-z]*|foot|feet|toes?|calf|ankles?|knees?|thighs?|patellar|achilles|straight[- ]leg|l[2-5]|s1|buttocks?|sciatic[a-z]*)\b/;

/** Nerve findings of the arms belong to the neck, those of the legs to the back. */
export function sameHalf({ clause }: Match<true>, context: Context): boolean {
  const part = context.request.bodyPart;
  if (!part) return true;
  const lower = /lumbar|sacroiliac|hip|knee|ankle|foot|lower|pelvis/.test(regionOf(part));
  const upper = /cervical|shoulder|elbow|wrist|hand|upper|thoracic/.test(regionOf(part));
  const text = halfOf(clause);
  if (lower) return LOWER.test(text) || !UPPER.test(text);
  if (upper) return UPPER.test(text) || !LOWER.test(text);
  return true;
}

/** The clause, and where it names no limb, what its sentence said before. */
function halfOf(clause: Clause): string {
  if (UPPER.test(clause.text) || LOWER.test(clause.text)) return clause.text;
  const before = clause.previous;
  return before && clause.sentence - before.sentence <= 1 ? `${clause.text} ${before.text}` : clause.text;
}

const DEFICIT = cue(
  '(?:diminished|decreased|reduced|altered|absent|impaired) (?:[a-z]+ ){0,3}?(?:sensation|sensory)',
  'sensation (?:is |was |remains )?(?:[a-z]+ly )?(?:decreased|diminished|reduced|impaired|absent)',
  'sensory (?:loss|deficits?|changes?|impairment)',
  'loss of (?:strength|sensation|reflex|motor)(?: (?:or|and) (?:strength|sensation|reflex))?',
  'hypoesthesia',
  'hypesthesia',
  'numb(?:ness)? (?:[a-z]+ ){0,3}?(?:dermatom[a-z]+|distribution)',
  '(?:absent|diminished|decreased|reduced|trace|hypoactive|asymmetric|depressed) (?:[a-z0-9]+ ){0,3}?reflex(?:es)?',
  'reflex(?:es)? (?:is |are |was |were )?(?:absent|diminished|decreased|reduced|trace|asymmetric)',
  'weakness (?:of|in|with) (?:the )?(?:[a-z]+ ){0,3}?(?:toe|foot|ankle|knee|quadriceps|dorsiflex[a-z]*|plantar|extensor|ehl|biceps|triceps|wrist|grip|deltoid|hand|hallucis|finger|leg|arm|l\\d|c\\d|s1)',
  'motor (?:and sensory )?(?:loss|weakness|deficits?)',
  'myotom[a-z]+ weakness',
  'dermatom[a-z]+ (?:sensory |[a-z]+ )?(?:loss|deficits?|changes|numbness|hypoesthesia)',
  'muscle atrophy',
  '(?:decreased|diminished|reduced) (?:2-point|pinprick|light touch)',
  'pinprick is (?:reduced|decreased|diminished)',
  'weak (?:[a-z]+ ){0,3}?(?:interosse[a-z]+|grip|dorsiflex[a-z]*|quadriceps|intrinsics|extensors?)',
  'foot drop',
  'calf atrophy',
);

const NORMAL = cue(
  'neurolog[a-z]+ (?:examination |exam |testing |findings? )?(?:[a-z]+ ){0,6}?(?:normal|intact|within normal limits|unremarkable|nonfocal|non-focal)',
  'normal (?:[a-z]+ )?neurolog[a-z]+',
  'normal motor',
  'normal sens[a-z]+',
  'normal strength',
  'normal reflexes',
  'motor,? (?:strength,? )?sensory,? and (?:reflex|reflexes|deep)[a-z ]{0,30}(?:normal|intact)',
  'sensation(?:,| and| is| was)? (?:[a-z, ]{0,40}?)(?:normal|intact)',
  'motor/sensory[a-z/]* (?:within normal limits|normal|intact)',
  'strength (?:is |was |and sensation )?(?:5/5|normal|full|intact)',
  'reflexes (?:are |were )?(?:2\\+|normal|intact|symmetric|equal)',
  'intact (?:sensation|motor|strength|neuro)[a-z]*',
  'non-? ?radicular',
  'neuro (?:exam )?(?:within normal limits|normal|intact)',
);

const RADICULOPATHY: Signal = {
  cue: cue(
    'radiculopath(?:y|ies|ic)',
    'radicular (?:findings?|signs?|deficits?)',
    'nerve root (?:dysfunction|involvement)',
  ),
  when: (match, context) =>
    sameHalf(match, context) &&
    !/\b(?:writes|wrote|diagnos[a-z]+)\b.*\bwithout\b/.test(match.clause.text) &&
    /\b(?:exam[a-z]*|physical|objective|clinical|findings?|signs?|show[a-z]*|present|presence|document[a-z]*|no|without|evidence|seen|obvious|established|confirmed)\b/.test(
      match.clause.text,
    ),
  weight: 1.5,
};

/** Physical examination: dermatomal loss, weakness, reflex change. */
export const radiculopathyOnExam = signalFact(
  'radiculopathy-on-exam',
  [
    RADICULOPATHY,
    { cue: DEFICIT, when: sameHalf, undocumented: null, weight: 1.2 },
    { cue: NORMAL, affirmed: false, negated: null, undocumented: null, when: sameHalf },
    {
      cue: cue(
        'motor,? sensory,? (?:or|and) reflex (?:abnormalit[a-z]+|deficits?|changes?|loss)',
        'neurolog[a-z]+ (?:deficits?|findings?|abnormalit[a-z]+|symptoms|compromise)',
      ),
      when: sameHalf,
      weight: 1.2,
    },
  ],
  WHERE_IT_MATTERS,
);

/** Objective findings of specific nerve compromise. */
export const neurologicDeficit = signalFact(
  'neurologic-deficit',
  [
    { cue: DEFICIT, when: sameHalf, undocumented: null },
    { cue: NORMAL, affirmed: false, negated: null, undocumented: null, when: sameHalf },
    {
      cue: cue(
        'neurolog[a-z]+ (?:deficits?|findings?|abnormalit[a-z]+|dysfunction|compromise|impairment|signs?)',
        'nerve (?:root )?(?:compromise|dysfunction|impingement|compression)',
        'motor,? sensory,? (?:or|and) reflex (?:abnormalit[a-z]+|deficits?|changes?|loss)',
        'focal deficits?',
        'unequivocal (?:objective )?findings',
        'myelopathy',
      ),
      when: sameHalf,
      weight: 1.3,
    },
  ],
  WHERE_IT_MATTERS,
);

/** Severe or progressive deficit. */
export const progressiveDeficit = signalFact(
  'progressive-deficit',
  [
    {
      cue: cue(
        'progressive (?:neurolog[a-z]+|motor|weakness|deficits?|sensory)[a-z ]{0,20}',
        'severe (?:neurolog[a-z]+|motor|weakness|deficits?)[a-z ]{0,20}',
        '(?:increasing|worsening) (?:weakness|neurolog[a-z]+|deficits?|numbness)',
        'foot drop',
        'cauda equina',
      ),
    },
  ],
  WHERE_IT_MATTERS,
);

/** Whether the pain runs along a nerve root. */
export const radicularPain = signalFact(
  'radicular-pain',
  [
    {
      cue: cue(
        'radicular (?:pain|symptoms|complaints)',
        'pain is radicular',
        'radiat(?:e|es|ing|ion|ed)\\b',
        'shooting (?:down|pain)',
        'sciatica',
        'radiculopathy',
        'radiculitis',
      ),
      when: sameHalf,
    },
    {
      cue: cue(
        'non-? ?radicular',
        'axial (?:low back |neck |lumbar |cervical )?pain',
        'axial (?:low|neck|lumbar|back)',
        'pain is (?:purely |mostly )?axial',
      ),
      affirmed: false,
      negated: true,
      when: sameHalf,
      weight: 1.2,
    },
    { cue: cue('leg (?:pain|symptoms)', 'symptoms below the'), affirmed: true, when: sameHalf, weight: 0.8 },
  ],
  ['facet-injection', 'epidural-steroid-injection', 'trigger-point-injection', 'spinal-cord-stimulator'],
);

/** Already plain without the study. */
export const radiculopathyObvious = signalFact(
  'radiculopathy-obvious',
  [
    {
      cue: cue(
        'not (?:clinically )?obvious',
        'equivocal',
        'not (?:clinically )?established',
        'not excluded',
        'is in doubt',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      when: ({ clause }) => /\bradic|root|straight|spurling|diagnos|c[5-8]|s1|l5/.test(clause.text),
    },
    {
      cue: cue('declared by', 'says the same', 'beyond (?:doubt|question)', 'no doubt (?:about|of)'),
      negated: true,
      undocumented: null,
    },
    {
      cue: cue(
        'radiculopathy (?:is |was )?(?:already |clinically )*(?:obvious|established|evident|clear|confirmed|known|documented)',
        'obvious radiculopathy',
        'established (?:diagnosis of )?radiculopathy',
        'known radiculopathy',
      ),
    },
    {
      cue: cue('already (?:agree|agrees|clear|established|confirm[a-z]*|diagnosed|obvious)'),
      undocumented: null,
    },
    {
      cue: cue('left (?:[a-z]+ ){0,4}?in doubt', 'little to clarify'),
      affirmed: false,
      negated: null,
      undocumented: null,
    },
  ],
  ['emg-ncv'],
);

/** A nerve entrapment or neuropathy of the limb is suspected. */
export const peripheralNeuropathySuspected = signalFact(
  'peripheral-neuropathy-suspected',
  [
    {
      cue: cue(
        'carpal tunnel',
        'cubital tunnel',
        'peripheral (?:neuropathy|nerve|entrapment)',
        'entrapment',
        'ulnar neuropathy',
        'median neuropathy',
        'tarsal tunnel',
        '(?:phalen|tinel)[^;]{0,40}?\\bpositive',
        "positive (?:phalen|tinel)[a-z']*",
        'polyneuropathy',
      ),
      when: ({ clause }) => !/\b(?:status post|underwent|after) [a-z ]*release\b/.test(clause.text),
    },
  ],
  ['emg-ncv'],
);
