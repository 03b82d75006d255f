import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const ADJUNCTS: readonly TreatmentId[] = [
  'acupuncture',
  'massage',
  'tens',
  'interferential',
  'h-wave',
  'psychotherapy',
  'biofeedback',
  'chiropractic',
];
/** An earlier course, or a program that is yet to come, is no program that goes on beside the treatment. */
const NOT_NOW =
  /\b(?:was treated with|treated with|completed|(?:was|were|has been|had been) (?:taught|instructed|discharged|given)|should|transition(?:ed|ing)?|progress to|failed|prior|previous|expected to)\b/;
const now = ({ clause }: { clause: Clause }) => !NOT_NOW.test(clause.text);

const ACTIVE =
  '(?:exercis[a-z]*|active|program|rehabilitation|physical therapy|therapy|functional restoration|restoration|stretch[a-z]*|strengthening|conditioning|home program)';

/** The treatment goes with exercise, active rehabilitation or functional restoration. */
export const partOfActiveProgram = signalFact(
  'part-of-active-program',
  [
    {
      cue: cue(
        'adjunct(?:ive|ively|s)?\\b',
        `(?:along|alongside|together|combined|concurrent|concurrently|conjunction|combination|tandem|concomitant) (?:with )?(?:[a-z-]+ ){0,4}?${ACTIVE}`,
        `in addition to (?:[a-z-]+ ){0,3}?${ACTIVE}`,
        `beside (?:[a-z-]+ ){0,3}?${ACTIVE}`,
        `(?:engaged|participates|participating|enrolled|involved|takes part|taking part|engages) in (?:[a-z-]+ ){0,4}?${ACTIVE}`,
        'concurrent (?:[a-z-]+ ){0,2}?(?:exercise|therapy|program)',
        'accompan(?:y|ied|ies|ying) (?:by )?(?:[a-z-]+ ){0,3}?(?:exercise|active|therapy)',
        '(?:does|doing|performs|performing|follows|following|continue|continues|continuing|keeps up|pursues|carries out) (?:with |to )?(?:[a-z-]+ ){0,5}?(?:exercis[a-z]*|stretch[a-z]*|home program|strengthening)',
        'exercis(?:es|ing) (?:daily|regularly|at home|\\d)',
        'exercises (?:daily|regularly|at home|every day)',
        'does bands',
        'walks and does',
        'combines? (?:it|this|massage|needling|acupuncture|treatment) with',
        'goes with (?:an? |the |his |her )?(?:home|exercise|active)',
        'supplements? (?:an? |the |his |her )?(?:home|exercise|active)',
        'in active (?:physical )?(?:therapy|treatment|rehabilitation)',
        '(?:is|currently|now|still) in (?:physical |active )?therapy\\b',
        'active (?:exercise|rehabilitation|therapy|program|treatment|physical|home)',
        '(?:in|within|part of) (?:an? |the |his |her )?(?:active |ongoing |home )?(?:exercise|rehabilitation|restoration|functional restoration) (?:program|plan|regimen)',
        '(?:exercise|home|rehabilitation) (?:program|plan|regimen)',
        'part of (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:program|restoration|rehabilitation)',
        'home exercises?\\b',
      ),
      undocumented: 'not-documented',
      negated: false,
      when: now,
    },
    {
      cue: cue('exercis[a-z]*'),
      affirmed: null,
      weight: 0.9,
      when: ({ clause, start }) =>
        /\b(?:(?:does|do|did|is|has|have|had) not|no|any|mention of|never|nothing on|whether)\b[a-z -]{0,30}$/.test(
          clause.text.slice(Math.max(0, start - 80), start),
        ),
    },
    {
      cue: cue(
        'whether (?:he|she|the [a-z]+ ?[a-z]*?) (?:is |was |was or was not )?(?:exercis[a-z]*|does|performs?|performing|doing|in an?)',
      ),
      affirmed: 'not-documented',
      undocumented: 'not-documented',
    },
    {
      cue: cue(
        'without (?:any )?(?:exercise|active|accompanying)',
        'alone\\b',
        'does not exercise',
        'passive (?:care|treatment|therapy|modalities) (?:only|alone)',
        'sole treatment',
        'passive modality alone',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause, start }) =>
        !/^alone/.test(clause.text.slice(start)) || /\b(?:requested|used|given) alone\b/.test(clause.text),
    },
  ],
  ADJUNCTS,
);

/** Exercise, rather than passive modalities alone. */
export const activeTherapy = signalFact(
  'active-therapy',
  [
    {
      cue: cue(
        'active (?:physical |exercise )?(?:therapy|exercises?|rehabilitation|treatment|modalities|program|care|interventions?|components?|approach)',
        'active\\b(?= (?:or|and) passive)',
        'therapeutic exercises?',
        'strengthening\\b',
        'exercise[- ]based',
        'gait\\b(?=,| training| and| balance)',
        'balance training',
        'functional training',
        'conditioning (?:exercise|program)',
      ),
      when: ({ clause }) => !/\bhome\b/.test(clause.text),
    },
    {
      cue: cue(
        'content of the (?:sessions|therapy|visits)',
        'what the (?:sessions|therapy|visits) (?:consist|would|will|are)',
        'kind of (?:therapy|exercise)',
      ),
      affirmed: null,
      negated: null,
    },
    {
      cue: cue('not (?:a )?part of the (?:plan|treatment|program|therapy)', 'absent'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => /\bactive\b|\bexercise/.test(clause.text),
    },
    {
      cue: cue(
        'passive\\b(?: (?:modalit[a-z]+|treatment|therapy|care|modality|measures|physical))?',
        'hot packs',
        'heat packs',
        'ultrasound\\b',
        'electrical stimulation',
        'modalities (?:only|alone)',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) =>
        /\bpassive|\bonly\b|\balone\b|\bconsists?\b|\bgiven\b|\blimited to\b/.test(clause.text),
    },
  ],
  ['physical-therapy', 'occupational-therapy', 'aquatic-therapy', 'chiropractic'],
);

/** Care that keeps a state rather than improving it. */
export const maintenanceCare = signalFact(
  'maintenance-care',
  [
    {
      cue: cue(
        'maintenance\\b(?: (?:care|treatment|therapy|basis|visits|nature|program))?',
        'elective (?:care|treatment|visits|chiropractic)',
        'palliative',
        'supportive (?:care|treatment|in nature|visits)',
        'care is (?:[a-z]+ )?supportive',
        'upkeep\\b',
        'whether or not (?:he|she) (?:hurts|has)',
        'without an end in (?:view|sight)',
        'no end (?:point|in sight|date)',
        'keep(?:s|ing)? (?:the |his |her )?(?:symptoms|pain) (?:at bay|under control|in check|down)',
        'indefinite(?:ly)?\\b',
      ),
      undocumented: null,
      when: ({ clause }) =>
        !/\belective ?(?:\/|or) ?maintenance\b|\bmaintenance of (?:certification|hardware)\b/.test(
          clause.text,
        ),
    },
  ],
  ['chiropractic', 'physical-therapy', 'occupational-therapy', 'acupuncture', 'massage', 'aquatic-therapy'],
);
