import type { TreatmentId } from '../../../request/treatment.js';
import { aboutBodyPart } from '../reading/context.js';
import { cue, type Match } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { after, before } from './subject.js';

/** What is ruled out, feared, hereditary or only the name of a drug's use is no diagnosis. */
const NO_DIAGNOSIS =
  /\b(?:rule out|family history of|risk of|prevent|indicated for|used (?:for|in)|approved for|recommended for|treat(?:s|ment of)?|first[- ]line (?:treatment |agent |drug )?(?:for|of))(?: [a-z]+){0,3} $/;
const diagnosed = ({ clause, start }: Match<true>) => !NO_DIAGNOSIS.test(before(clause, start, 40));

const NEUROPATHIC: readonly TreatmentId[] = [
  'anticonvulsant',
  'antidepressant',
  'topical-compound',
  'opioid',
  'muscle-relaxant',
  'h-wave',
  'tens',
];
const NERVE = [
  'neuropathic(?: (?:pain|component|symptoms|features|origin|quality|nature|condition|process))?',
  'neuropath(?:y|ies)\\b',
  'nerve (?:pain|injury|damage|entrapment|root pain)',
  '(?:polyneuropath|mononeuropath)(?:y|ies|ic)\\b',
] as const;
const NERVE_DISEASE = [
  'radiculopath[a-z]+',
  'radicular',
  'radiculitis',
  'sciatica',
  'neuralgia',
  'causalgia',
  'crps\\b',
  'complex regional',
  'reflex sympathetic',
  'carpal tunnel',
  'post-? ?herpetic',
  'fibromyalgia',
  'phantom',
  'neuritis',
  'neuroma',
  'post-? ?laminectomy',
  'failed back',
  'peripheral nerve',
] as const;
const NERVE_SIGN = [
  'burning\\b', 'burns\\b', 'tingling', 'tingles\\b', 'paresthesias?', 'numbness', 'dysesthesias?', 'allodynia', 'shooting pain', 'electric(?:al)?[- ](?:shock|like)', 'lancinating', 'pins and needles', 'radiat(?:es|ing) (?:[a-z]+ ){0,3}?(?:leg|arm|foot|hand|extremit)[a-z]*',
] as const; // biome-ignore format: lists

const nociceptive: Signal = {
  cue: cue(
    'nociceptive',
    'non-? ?neuropathic',
    '(?:purely|entirely|only|strictly|wholly|solely) (?:mechanical|axial|musculoskeletal|muscular|myofascial|local)',
    'mechanical and axial',
    'musculoskeletal (?:pain|in (?:nature|origin))',
    'mechanical (?:low back |neck )?pain',
    'axial pain',
    'no nerve (?:[a-z]+ ){0,3}?(?:involved|affected|implicated|damaged|compressed)',
    '(?:strained|pulled|sprained) muscle',
  ),
  affirmed: false,
  negated: null,
  undocumented: null,
  weight: 0.9,
};

/** The pain is neuropathic: said outright, by a nerve diagnosis, or by what it feels like. */
export const neuropathicPain = together(
  ['neuropathic-pain'],
  NEUROPATHIC,
  signalFact('neuropathic-pain', [
    { cue: cue(...NERVE), when: diagnosed, weight: 2 },
    { cue: cue(...NERVE_DISEASE), negated: null, undocumented: null, when: diagnosed, weight: 1.4 },
    {
      cue: cue('radiculopath[a-z]+', 'radicular'),
      affirmed: null,
      undocumented: 'not-documented',
      weight: 0.8,
    },
    { cue: cue(...NERVE_SIGN), negated: null, undocumented: null, weight: 1.2 },
    nociceptive,
    {
      cue: cue(
        'pain (?:is|was|has become) (?:[a-z]+ ){0,2}?(?:mechanical|axial|musculoskeletal|muscular|myofascial|nociceptive|discogenic)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 2.1,
    },
  ]),
  askedFor('neuropathic-pain', cue(...NERVE), { weight: 1.6 }),
);

const ARTHRITIS = [
  'osteo-?arthr(?:itis|itic|osis)', 'arthrit(?:is|ic)\\b', 'arthrosis', 'degenerative (?:joint|arthr)[a-z]*(?: (?:disease|changes))?', 'djd\\b', 'oa\\b', 'joint space narrowing', 'tricompartmental', 'chondromalacia', 'gonarthrosis',
] as const; // biome-ignore format: a list

/** What films, MRI and the knife show of a worn joint of a limb. */
const WORN_JOINT = [
  '(?:compartment|joint|joint space) (?:[a-z]+ )?(?:is |are |was |were )?(?:narrow|narrowed|narrowing|collapsed|obliterated|gone)(?:ing|ed)?\\b',
  'narrow(?:ed|ing) (?:of )?(?:[a-z]+ ){0,3}?(?:compartment|joint)[a-z ]*',
  'joint space (?:of|left|remaining|remains)\\b',
  'millimeters? of (?:[a-z]+ )?joint space',
  'cartilage (?:loss|thinning|wear|defects?|is gone|(?:has |is |was )?worn|is thin|lost)\\b',
  '(?:bare|exposed|eburnated) bone',
  'bone[- ]on[- ]bone',
  'kellgren',
  'degenerative (?:changes?|joint|knee|hip)\\b',
] as const;
const LIMB = /knee|hip|ankle|elbow|wrist|hand|shoulder|foot/;

export const osteoarthritis = together(
  ['osteoarthritis'],
  ['nsaid', 'topical-compound', 'other', 'durable-medical-equipment', 'surgery', 'aquatic-therapy'],
  signalFact('osteoarthritis', [
    {
      cue: cue(...WORN_JOINT),
      negated: null,
      undocumented: null,
      when: (match, context) =>
        LIMB.test(context.request.bodyPart ?? '') && aboutBodyPart(context, match.clause),
      weight: 0.9,
    },
    {
      cue: cue(...ARTHRITIS),
      undocumented: 'not-documented',
      when: (match, context) =>
        diagnosed(match) &&
        !/\b(?:rheumatoid|psoriatic|septic|gouty|facet) $/.test(before(match.clause, match.start, 14)) &&
        aboutBodyPart(context, match.clause),
      weight: 1,
    },
  ]),
  signalFact('osteoarthritis', [
    {
      cue: cue(
        '(?:osteoarthritis|arthritis|oa|arthrosis)\\b (?:[a-z]+ ){0,6}?not (?:been )?(?:confirmed|shown|demonstrated|established|verified|proved|proven|seen|documented|substantiated|diagnosed)',
        '(?:osteoarthritis|arthritis|oa|arthrosis)\\b (?:[a-z]+ ){0,6}?(?:unconfirmed|unproved|unproven|unverified|assumed|presumed|only (?:suspected|assumed|presumed)|never (?:confirmed|shown|demonstrated|diagnosed))',
      ),
      affirmed: 'not-documented',
      negated: 'not-documented',
      weight: 1.3,
    },
  ]),
  askedFor('osteoarthritis', cue(...ARTHRITIS), { weight: 1.3 }),
);

const TENDON = [
  'tend(?:i|o)n(?:itis|osis|opathy)',
  'tendinitis',
  'tendonitis',
  'tendinosis',
  'tendinopathy',
  'epicondylitis',
  'tenosynovitis',
  "de quervain[a-z']*",
  'tennis elbow',
] as const;
export const tendinitis = together(
  ['tendinitis'],
  ['nsaid', 'topical-compound'],
  signalFact('tendinitis', [
    {
      cue: cue(...TENDON.slice(1)),
      when: (match, context) => diagnosed(match) && aboutBodyPart(context, match.clause),
    },
  ]),
  askedFor('tendinitis', cue(...TENDON.slice(1)), { weight: 1.3 }),
);

/** Muscle spasm, as found or complained of. */
export const muscleSpasm = together(
  ['muscle-spasm'],
  ['muscle-relaxant', 'acupuncture', 'chiropractic', 'massage', 'trigger-point-injection'],
  signalFact('muscle-spasm', [
    {
      cue: cue(
        'spasms?\\b',
        'spastic(?:ity)?\\b',
        'muscle guarding',
        '(?:erector|erectors|paraspinals?|paravertebrals?|muscles?|trapezii|trapezius|lumbar musculature)\\b (?:[a-z]+ ){0,4}?(?:taut|knotted|tight|tense|like (?:cables?|cords?|ropes?|boards?|steel)|like a|standing out|stood out|hard)\\b',
        'spasming',
        'board-?like',
        'rigid\\b(?= (?:to|on|para|muscle|and)| ?[.,;]|$)',
        'hypertonic(?:ity)?\\b',
        'guarding\\b',
        '(?:muscles?|paraspinals?|trapezius|paravertebral[a-z]*) (?:[a-z]+ ){0,4}?(?:knotted|hard as|in knots|rigid|locked|cramped)',
      ),
      when: (match) =>
        diagnosed(match) &&
        !/\b(?:(?<!negative )for|treat|relieve|reduce|anti) $/.test(before(match.clause, match.start, 24)),
    },
    {
      cue: cue(
        'spasms? ?:? ?(?:[a-z0-9-]+ ){0,3}?(?:is |was |are |were )?(?:absent|none|negative|resolved|gone|no longer)\\b',
        'spasms? ?: ?present in [a-z]+, (?:gone|absent|none|resolved)',
        '(?:muscles?|paraspinals?|musculature)\\b (?:[a-z]+ ){0,3}?(?:soft|supple|relaxed|loose|lax|pliant)\\b',
        'spasms? (?:is|was|are|were) (?:expressly |explicitly |specifically )?(?:said|noted|found|stated|reported|recorded) (?:not to be|to be (?:absent|gone|lacking)|as absent)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.2,
    },
    {
      cue: cue('spasms? (?:nothing|none) (?:is|was|were|has been) (?:found|felt|seen|noted)'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
    },
    // "No spasm" of an examination is a finding, also where the same sentence says that it was recorded.
    {
      cue: cue('spasms?\\b'),
      affirmed: null,
      negated: null,
      undocumented: false,
      when: ({ clause, start, end }) =>
        /\b(?:no|without) (?:[a-z]+ ){0,2}$/.test(before(clause, start, 30)) &&
        /^ (?:is |was |were |are )?(?:noted|found|felt|palpable|palpated|present|seen|on (?:exam|palpation))/.test(
          after(clause, end, 30),
        ),
      weight: 1.2,
    },
  ]),
  askedFor('muscle-spasm', cue('spasms?\\b'), { weight: 0.9 }),
);

/** Depression, or another disease for which an antidepressant is given. */
const MOOD = [
  'depress(?:ion|ed|ive)\\b(?! (?:scale|inventory|screen|score))', 'dysthymi[a-z]+', 'anxiety', 'anxious', 'panic', 'insomnia', 'ptsd\\b', 'post-? ?traumatic stress', 'mood (?:disorder|symptoms)', 'adjustment disorder', 'bipolar', 'fibromyalgia', 'psychiatric (?:diagnos|condition)[a-z]*', 'suicidal[a-z]*', 'anhedonia',
] as const; // biome-ignore format: a list
export const depression = together(
  ['depression'],
  ['antidepressant'],
  signalFact('depression', [
    { cue: cue(...MOOD), when: (match) => diagnosed(match) && !/\b(?:respiratory|cns|st) $/.test(before(match.clause, match.start, 13)) },
    { cue: cue('beck (?:depression )?(?:inventory|index)?', 'phq-?9?\\b', 'hamilton'), negated: null, undocumented: null, affirmed: true, weight: 0.6 },
  ]),
  askedFor('depression', cue(...MOOD), { weight: 0.9 }),
); // biome-ignore format: long conditions
