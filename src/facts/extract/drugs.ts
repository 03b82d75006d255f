import type { TreatmentId } from '../../request/treatment.js';
import type { Clause } from './clause.js';
import type { Context } from './context.js';
import { cue } from './lexicon.js';
import { signalFact } from './signal.js';
import { means, treatmentsIn } from './topic.js';
import { numberAt, spanIn, valueFact } from './value.js';

const DRUGS: readonly TreatmentId[] = [
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'proton-pump-inhibitor',
  'antidepressant',
  'anticonvulsant',
  'topical-compound',
  'other',
];

/** The clause names the disputed drug, its class or no drug. */
function ofThisDrug(clause: Clause, context: Context): boolean {
  const named = treatmentsIn(clause);
  if (named.length === 0) return clause.section === 'rationale';
  return named.some((match) => means(match.value, context.request.treatment));
}

export const longTermUse = signalFact('long-term-use', [
  { cue: cue('long[- ]term (?:use|basis|treatment|prescription|opioid)?', 'chronic(?:ally)? (?:use|basis|taking)', 'ongoing (?:use|basis)', 'continuous(?:ly)?\\b', 'every (?:report|visit|office visit) since', 'refilled at each', '(?:taken|taking|used|using|prescribed|given|been on|use|receives?|received) (?:[a-z]+ ){0,5}?(?:for|since|over|after) (?:[a-z]+ ){0,3}?(?:a year|\\d+ (?:months?|years?)|(?:19|20)\\d\\d|[a-z]+ (?:of )?20\\d\\d)', 'after \\d+ months', 'since (?:[a-z]+ )?(?:of )?20\\d\\d', '(?:more|further) months', 'since at least', 'for (?:more than )?\\d+ (?:months|years)\\b', 'for (?:a|more than a|over a) year'), when: ({ clause }, context) => ofThisDrug(clause, context) && !/\bpain (?:for|since)|injur/.test(clause.text) },
  { cue: cue('short[- ]term (?:use|basis|course)', 'short course', 'brief course', 'as needed basis'), affirmed: false, negated: true, undocumented: null, when: ({ clause }, context) => ofThisDrug(clause, context), weight: 0.8 },
], DRUGS); // biome-ignore format: cues

export const drugWeeks = valueFact('drug-weeks', [
  { cue: cue('for (?:more than |over |about |at least |well over )?\\d+', 'after \\d+', 'for (?:a|over a|more than a) year'), read: ({ clause, start, end }, context) => (ofThisDrug(clause, context) && /\b(?:use|used|taken|taking|receiv|given|prescribed|on it|medication|drug)\b/.test(clause.text) ? (/\ba year/.test(clause.text.slice(start, end)) ? 52 : spanIn(clause.text.slice(start, end + 14), 'weeks')) : null) },
], DRUGS); // biome-ignore format: cues

export const drugBenefit = signalFact('drug-benefit-documented', [
  { cue: cue('benefits?\\b(?: (?:from|of|with))?', 'relief\\b', 'helps?\\b', 'better\\b', 'helped\\b', 'effective(?:ness)?\\b', 'efficacy', 'improve(?:d|ment|s)\\b', 'able to\\b', 'reduction\\b', 'appreciable (?:relief|benefit)', 'response to'), when: ({ clause }, context) => ofThisDrug(clause, context) },
  { cue: cue('does next to nothing', '(?:not|no longer|in)effective', 'without (?:[a-z]+ )?(?:benefit|relief|effect)', 'did not help', 'neither pain nor'), affirmed: false, negated: false, undocumented: null, when: ({ clause }, context) => ofThisDrug(clause, context) || clause.section === 'rationale', weight: 1.1 },
  { cue: cue('pain (?:[a-z0-9]+ )*?(?:falls|fell|diminished|came down|comes down|went|goes|dropped|decreased) from', 'from \\d{1,2}(?:/10)? to \\d{1,2}', 'falls from'), when: ({ clause }, context) => ofThisDrug(clause, context) || clause.section === 'rationale' },
], DRUGS); // biome-ignore format: cues

export const painReductionPercent = valueFact('pain-reduction-percent', [
  { cue: cue('reduction\\b', 'reduced (?:[a-z]+ ){0,2}?by', 'decreas(?:e|ed)\\b', 'relief\\b', 'improvement\\b', 'percent\\b'), read: (match) => (/\b(?:pain|burning|relief|symptoms)\b/.test(match.clause.text) ? numberAt(/(?<![\d.-])(\d{1,3}) ?(?:%|percent)/, 30)(match) : null) },
], DRUGS); // biome-ignore format: cues

export const muscleSpasm = signalFact(
  'muscle-spasm',
  [{ cue: cue('spasticity', 'spasms?\\b') }],
  ['muscle-relaxant', 'chiropractic', 'trigger-point-injection'],
);
export const addedToOthers = signalFact(
  'added-to-other-agents',
  [
    {
      cue: cue(
        'in addition to',
        'added to (?:other|another|the)',
        'addition of',
        'together with (?=[a-z]+)',
        'along with (?=[a-z]+)',
        'concurrent(?:ly)? with',
      ),
      when: ({ clause }) => treatmentsIn(clause).length > 1,
      negated: false,
    },
  ],
  ['muscle-relaxant', 'anticonvulsant', 'antidepressant'],
);
export const neuropathicPain = signalFact(
  'neuropathic-pain',
  [
    {
      cue: cue(
        'neuropath(?:ic|y)(?: (?:pain|component))?',
        'radiculopathy',
        'radicular',
        'neuralgia',
        'burning\\b',
        'diabetic neuropathy',
        'crps\\b',
        'complex regional',
      ),
      undocumented: 'not-documented',
    },
  ],
  ['anticonvulsant', 'antidepressant', 'topical-compound', 'h-wave', 'tens', 'muscle-relaxant'],
);
export const firstLineFailed = signalFact('first-line-failed', [
  { cue: cue('(?:after|despite) (?:[a-z]+ ){0,3}?(?:had failed|failed|failure)', 'first[- ]line (?:[a-z]+ ){0,5}?(?:failed|tried|not tolerated|ineffective)', 'fail(?:ed|ure of) (?:a trial of |trials of )?(?:first[- ]line|antidepress[a-z]+|anticonvuls[a-z]+|gabapentin|nsaids?|acetaminophen|tricyclic|[a-z]+ine\\b)', 'had failed\\b', 'not responded (?:to|or)', 'intoleran(?:t|ce)', 'trials? of (?:first[- ]line|antidepress[a-z]+|anticonvuls[a-z]+|a tricyclic)', 'caused (?:confusion|sedation|nausea|dizziness|gastric)', 'tried and failed'), undocumented: 'not-documented' },
], ['antidepressant', 'anticonvulsant', 'topical-compound', 'muscle-relaxant', 'nsaid', 'opioid']); // biome-ignore format: cues
export const osteoarthritis = signalFact('osteoarthritis', [
  { cue: cue('osteoarthrit(?:is|ic)', 'arthrit(?:is|ic)\\b', 'degenerative joint disease', 'joint space narrowing', 'tricompartmental'), negated: false, undocumented: false },
  { cue: cue('patient has none', '(?:patient|she|he|claimant|employee|worker) (?:has|had) none'), affirmed: false, negated: false, undocumented: false, when: ({ clause }) => /osteoarthritis|arthritis/.test(`${clause.previous?.text ?? ''}`), weight: 1.2 },
], ['nsaid', 'topical-compound']); // biome-ignore format: cues
export const tendinitis = signalFact(
  'tendinitis',
  [{ cue: cue('tendin(?:itis|osis|opathy)', 'tendonitis') }],
  ['nsaid', 'topical-compound'],
);
export const depression = signalFact(
  'depression',
  [
    {
      cue: cue(
        'depress(?:ion|ed|ive)\\b',
        'anxiety',
        'panic',
        'insomnia',
        'ptsd\\b',
        'post-? ?traumatic stress',
      ),
      undocumented: 'not-documented',
    },
  ],
  ['antidepressant'],
);
export const moderateToSevere = signalFact(
  'moderate-to-severe-pain',
  [
    {
      cue: cue(
        '(?:moderate|severe)[a-z -]{0,14}? pain',
        'pain (?:is |was |rated |of |at )*(?:[a-z ]+ )?(?:[5-9]|10)(?:/10| out of 10)',
      ),
      negated: null,
      undocumented: null,
    },
  ],
  ['opioid', 'nsaid'],
);

const NSAID = cue(
  'nsaids?\\b',
  'naproxen',
  'anaprox',
  'ibuprofen',
  'motrin',
  'diclofenac',
  'meloxicam',
  'mobic',
  'etodolac',
  'nabumetone',
  'relafen',
  'celecoxib',
  'celebrex',
  'ketorolac',
  'voltaren',
  'anti-inflammator[a-z]+',
);
export const nsaidUse = signalFact(
  'nsaid-use',
  [
    {
      cue: NSAID,
      undocumented: 'not-documented',
      when: ({ clause, start }) =>
        !/\b(?:stopped|discontinued|off|failed|could not take|can not take)\b[a-z ]{0,20}$/.test(
          clause.text.slice(Math.max(0, start - 40), start),
        ),
    },
  ],
  ['proton-pump-inhibitor'],
);
export const giRisk = signalFact('gi-risk', [
  { cue: cue('aspirin\\b', 'peptic ulcer', 'ulcer(?:s)? (?:disease|in|that)', 'bleeding ulcer', 'gastrointestinal bleed[a-z]*', 'gi bleed[a-z]*', 'anticoagulant', 'warfarin', 'corticosteroids?', 'gastrointestinal (?:risk|events?)(?: factors?)?', 'gi (?:risk|events?)(?: factors?)?', 'risk factors? for (?:gastro[a-z]+|gi)', 'multiple nsaids', 'high[- ]dose nsaid', 'intermediate risk'), undocumented: 'not-documented' },
  { cue: cue('over (?:the age of )?65', 'older than 65', 'age over 65'), weight: 0.9 },
], ['proton-pump-inhibitor', 'nsaid']); // biome-ignore format: cues
export const giSymptoms = signalFact(
  'gi-symptoms',
  [
    {
      cue: cue(
        'heartburn',
        'dyspepsia',
        'epigastric (?:burning|pain|distress)',
        'gastritis',
        'gerd\\b',
        'gastric (?:upset|bleeding|distress)',
        'gastrointestinal (?:symptoms|complaints|upset|side effects)',
        'gi (?:symptoms|complaints|upset|distress)',
        'stomach (?:upset|pain|irritation)',
        'acid reflux',
        'reflux\\b',
      ),
      undocumented: 'not-documented',
    },
  ],
  ['proton-pump-inhibitor', 'nsaid'],
);

/** Which muscle relaxants sedate: the MTUS chronic pain guideline calls for non-sedating ones and names these as sedating (pp. 63–66). */
const SEDATING = cue(
  'cyclobenzaprine',
  'flexeril',
  'fexmid',
  'carisoprodol',
  'soma\\b',
  'orphenadrine',
  'norflex',
  'tizanidine',
  'zanaflex',
  'diazepam',
  'baclofen',
  'chlorzoxazone',
  'methocarbamol',
  'robaxin',
);
export const sedating = signalFact(
  'sedating',
  [
    { cue: SEDATING, heading: 'only', weight: 0.9 },
    { cue: cue('sedating\\b', 'drows(?:y|iness)', 'sedation'), weight: 1 },
  ],
  ['muscle-relaxant'],
);
