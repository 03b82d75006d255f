import type { TreatmentId } from '../../request/treatment.js';
import { cue, Lexicon } from './lexicon.js';
import { signalFact } from './signal.js';
import { numberAt, spanIn, valueFact } from './value.js';

const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];
const DEVICES: readonly TreatmentId[] = [
  ...STIMULATORS,
  'durable-medical-equipment',
  'spinal-cord-stimulator',
  'gym-membership',
];

export const trialRequested = signalFact('trial-requested', [
  { cue: cue('trial\\b', 'rental\\b', 'rent\\b', 'home-based trial'), heading: 'only', weight: 1 },
  { cue: cue('request (?:is )?(?:for|here is for) (?:a )?(?:[a-z0-9-]+ ){0,3}?(?:trial|rental)', 'rental\\b', '(?:month|months|day|days) (?:home )?(?:trial|rental)', 'requesting a (?:[a-z0-9-]+ ){0,3}?(?:trial|rental)', 'requested (?:[a-z0-9-]+ ){0,4}?(?:trial|rental)'), negated: null, undocumented: null, weight: 0.9, when: ({ clause }) => /\brequest|\bit's a|\basks?\b|\brental (?:for|of)|\bis requested/.test(clause.text) },
], STIMULATORS); // biome-ignore format: cues

export const trialMonths = valueFact('trial-months', [
  { cue: cue('trial\\b', 'rental\\b'), heading: 'also', read: ({ clause, start, end }) => {
    const around = clause.text.slice(Math.max(0, start - 30), end + 24);
    const days = /(\d{1,3})[- ]days?\b/.exec(around);
    if (days) return Math.round((Number(days[1]) / 30) * 10) / 10;
    return /\ba month\b/.test(around) ? 1 : (numberAt(/(\d{1,2})[- ]months?\b/)({ clause: { ...clause, text: around }, start: 0, end: 0, value: true }) ?? spanIn(around, 'months'));
  } },
], STIMULATORS); // biome-ignore format: cues

export const purchaseRequested = signalFact('purchase-requested', [
  { cue: cue('purchase\\b', 'buy\\b'), heading: 'only' },
  { cue: cue('purchase\\b'), when: ({ clause }) => /\b(?:request|dispensed|asked|sought|for)\b/.test(clause.text), undocumented: null, weight: 0.9 },
  { cue: cue('rental\\b', 'trial\\b'), heading: 'only', affirmed: false, negated: null, weight: 0.9 },
], DEVICES); // biome-ignore format: cues

export const trialDocumented = signalFact('trial-documented', [
  { cue: cue('trial\\b(?! (?:of (?:therapy|conservative)|is (?:what|requested)))', '(?:home|home-based|successful|prior|previous|initial) (?:home )?trial', 'months? home trial', 'month trial'), when: ({ clause }) => /\b(?:no|not|nor|never|had|has|was|were|been|documented|completed|underwent|after|without|done)\b/.test(clause.text) && !/\b(?:is requesting|requests? (?:a|for)|request is for|may be considered)\b/.test(clause.text), affirmed: true },
], [...STIMULATORS, 'spinal-cord-stimulator']); // biome-ignore format: cues

export const trialBenefit = signalFact('trial-benefit', [
  { cue: cue('(?:trial|unit|device|tens|h-wave) (?:[a-z]+ ){0,5}?(?:reduced|decreased|improved|helped|relieved|benefit[a-z]*)', 'benefit (?:from|of|with) (?:the |a )?(?:trial|unit|device|tens|h-wave)', 'what it did', 'with good (?:relief|benefit|results?)') },
], STIMULATORS); // biome-ignore format: cues

export const otherModalitiesFailed = signalFact('other-modalities-failed', [
  { cue: cue('tried (?:and|but) failed', '(?:medications?|therapy|modalities|treatments?) (?:[a-z,]+ ){0,6}?(?:were |have |has |had |was )(?:been )?(?:tried and )?failed', 'failed (?:[a-z]+ ){0,4}?(?:modalities|medications?|therapy|treatment)', '(?:did|has|have|had|was|were) not (?:been )?(?:help|helped|effective|successful)', 'failure of (?:[a-z]+ ){0,4}?(?:modalities|treatment|therapy|conservative)', 'conservative (?:care|measures|treatment) (?:has |have |had )?failed'), negated: false },
], STIMULATORS); // biome-ignore format: cues

export const tensFailed = signalFact('tens-failed', [
  { cue: cue('tens\\b', 'transcutaneous electrical'), affirmed: null, negated: false, undocumented: 'not-documented', when: ({ clause, end }) => /\b(?:tried|trial|used|use|failed|failure)\b/.test(clause.text) || /^ (?:has|had|was|is)/.test(clause.text.slice(end)) },
  { cue: cue('tens\\b'), affirmed: true, negated: null, undocumented: null, when: ({ clause }) => /\b(?:failed|without (?:help|relief|benefit)|did not help|no relief|ineffective|unsuccessful|failure of)\b/.test(clause.text), weight: 1.1 },
  { cue: cue('last was never used', 'last (?:has|had) not been'), affirmed: false, negated: false, undocumented: null, when: ({ clause }) => /tens/.test(clause.previous?.text ?? ''), weight: 1.1 },
], ['h-wave', 'tens', 'interferential']); // biome-ignore format: cues

export const deviceIndication = signalFact('device-indication', [
  { cue: cue('chronic soft tissue (?:pain|inflammation)', 'diabetic neuropath[a-z]+', 'neuropathic pain', 'crps\\b', 'complex regional', 'phantom limb', 'spasticity', 'multiple sclerosis', 'documented instability', 'spondylolisthesis', 'compression fractures?'), undocumented: 'not-documented' },
  { cue: cue('(?:without|no) (?:[a-z]+, )*(?:instability|listhesis|fracture)'), affirmed: false, negated: false, undocumented: null },
], DEVICES); // biome-ignore format: cues

export const medicationIneffective = signalFact('medication-ineffective', [
  { cue: cue('(?:does|did|do) not control', 'ineffectively controlled', '(?:diminished|reduced) effectiveness', '(?:is|was|are|were) ineffective', 'stopped (?:for|due to|because of) side effects', 'had to be stopped', 'side effects? (?:from|of) (?:[a-z]+ )?medications?', '(?:were|was) stopped', 'medications? (?:[a-z]+ ){0,3}?(?:not (?:effective|controlling)|ineffective|failed)', 'poorly controlled'), negated: false },
  { cue: cue('none of these is present', 'none of these'), affirmed: false, negated: false, undocumented: false, when: ({ clause }) => clause.section === 'rationale', weight: 0.9 },
], ['interferential']); // biome-ignore format: cues

export const postopPainLimits = signalFact('postoperative-pain-limits-exercise', [
  { cue: cue('postoperative pain', 'pain (?:[a-z]+ ){0,3}?limits? (?:[a-z]+ ){0,3}?(?:exercise|therapy|participation)', 'exercising without difficulty'), affirmed: null, negated: false },
  { cue: cue('exercis(?:es|ing) without difficulty', 'participat(?:es|ing) (?:fully|without)'), affirmed: false, negated: false },
  { cue: cue('postoperative pain (?:[a-z]+ ){0,3}?(?:limits|prevents|interferes)'), affirmed: true },
], ['interferential']); // biome-ignore format: cues

export const isolatedIntervention = signalFact('isolated-intervention', [
  { cue: cue('isolated (?:intervention|treatment|modality)?', 'stand-?alone'), negated: false, undocumented: null, when: ({ clause }) => !/recommended as|not recommended/.test(clause.text) },
  { cue: cue('(?:along|together|in conjunction|combined) with (?:the |a |his |her )?(?:home|exercise|therapy|active|program)', 'continue (?:[a-z]+ ){0,2}?exercises?', 'does (?:home|[a-z]+) exercis[a-z]+', 'as an adjunct'), affirmed: false, negated: null, undocumented: null, weight: 0.9 },
], [...STIMULATORS, 'biofeedback']); // biome-ignore format: cues

export const rentalDays = valueFact('rental-days', [
  { cue: cue('rental\\b', 'rent\\b', 'days?\\b'), heading: 'only', read: ({ clause }) => numberAt(/(\d{1,3})[- ]days?\b/)({ clause, start: 0, end: 0, value: true }) ?? (spanIn(clause.text, 'weeks') === null ? null : Math.round(spanIn(clause.text, 'weeks')! * 7)) },
], ['durable-medical-equipment', ...STIMULATORS]); // biome-ignore format: cues

const item = (value: string, ...patterns: string[]) => patterns.map((pattern) => [pattern, value] as const);
const EQUIPMENT = new Lexicon<string>([
  ...item(
    'cold-therapy',
    'cold (?:therapy|compression|unit|pack)[a-z]*',
    'cryotherapy',
    'cryo',
    'polar care',
    'hot (?:and|/) ?cold',
    'thermacooler',
    'game ready',
    'ice machine',
  ),
  ...item('nmes', 'nmes\\b', 'neuromuscular electrical'),
  ...item(
    'brace',
    'brac(?:e|es|ing)\\b',
    'lumbar supports?',
    'back support',
    'corset',
    'lso\\b',
    'splints?\\b',
    'collar\\b',
    'sling\\b',
    'orthosis',
    'immobilizer',
    'knee sleeve',
    'thumb spica',
    'abduction pillow',
    'support\\b',
  ),
  ...item('walking-aid', 'crutch(?:es)?', 'canes?\\b', 'walker', 'rollator', 'knee scooter'),
  ...item('wheelchair', 'wheelchair', 'power (?:chair|mobility)', 'scooter'),
  ...item('bed-mattress', 'mattress', 'beds?\\b', 'orthopedic bed', 'pillow'),
  ...item('orthotics', 'orthotics?', 'insoles?', 'shoe inserts?', 'custom shoes', 'heel (?:cup|lift)'),
  ...item('traction', 'traction', 'inversion table', 'decompression unit'),
  ...item(
    'compression-device',
    'compression (?:device|pump|stockings?|garment|sleeve|wrap)',
    'pneumatic',
    'dvt\\b',
    'intermittent (?:pneumatic|limb)',
  ),
  ...item('bone-stimulator', 'bone (?:growth )?stimulator', 'bone growth'),
  ...item(
    'bathroom-aid',
    'shower (?:chair|bench|seat)',
    'raised toilet',
    'toilet seat',
    'grab bars?',
    'bath (?:chair|bench)',
    'commode',
    'tub (?:bench|chair)',
  ),
  ...item(
    'exercise-equipment',
    'exercise (?:equipment|ball|bike|kit)',
    'treadmill',
    'stationary bike',
    'thera-?band',
    'home exercise kit',
    'pulley',
  ),
]);
export const equipment = valueFact(
  'equipment',
  [{ cue: EQUIPMENT, heading: 'only', read: ({ value }) => value }],
  ['durable-medical-equipment'],
);

export const medicallyNeeded = signalFact('medically-needed-equipment', [
  { cue: cue('(?:weight[- ]bearing|disability|instability) (?:[a-z]+ ){0,6}?(?:is|are|call|require|planned|need)[a-z]*', 'gait (?:instability|disturbance)', 'fall risk', 'owns no', 'medical (?:need|purpose|reason) (?:for|is|has)', 'risk of (?:falls?|dvt|thrombosis)', 'unable to ambulate', 'needed (?:after|for|because)'), undocumented: 'not-documented' },
  { cue: cue('no (?:medical )?(?:need|purpose|reason) (?:for|beyond)', 'convenience'), affirmed: false, negated: false, undocumented: 'not-documented' },
], ['durable-medical-equipment', 'home-health']); // biome-ignore format: cues
export const customarilyMedical = signalFact(
  'customarily-medical',
  [
    {
      cue: cue(
        '(?:primarily|customarily) (?:and customarily )?(?:used )?(?:to serve|for) (?:a )?medical',
        'medical in nature',
        'primarily medical',
        'durable medical equipment',
      ),
    },
    {
      cue: cue(
        'comfort (?:item|or convenience)',
        'convenience item',
        'household (?:item|use)',
        'absence of (?:illness|injury)',
      ),
      affirmed: false,
      negated: true,
    },
  ],
  ['durable-medical-equipment', 'gym-membership'],
);
