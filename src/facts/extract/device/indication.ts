import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/cue.js';
import { type Extractor, signalFact } from '../reading/signal.js';

/** Naming the list itself: "none of the listed conditions", "a diagnosis for which the guideline supports it". */
const LISTED = [
  'conditions? (?:for which|that|listed|the guideline|in which|supported|on the list)',
  'diagnos(?:is|es) for which',
  'listed (?:conditions?|diagnos[a-z]+|indications?)',
  'indications? for (?:the use of )?(?:a |the )?(?:tens|h-?wave|unit|device|nmes)',
];

/** What a device is for, not what this patient has. */
const IN_GENERAL = /\b(?:is|are) (?:mainly |mostly |primarily )?used\b|\bused primarily\b/;

/** Whether the patient has a condition for which the guideline supports this device. */
function indication(treatment: TreatmentId, ...conditions: string[]): Extractor {
  return signalFact(
    'device-indication',
    [
      // A single condition that is ruled out says nothing of the others, so the denial counts less.
      { cue: cue(...conditions), negated: null, when: ({ clause }) => !IN_GENERAL.test(clause.text) },
      {
        cue: cue(...conditions),
        affirmed: null,
        undocumented: null,
        weight: 0.9,
        when: ({ clause }) => clause.section === 'rationale',
      },
      { cue: cue(...LISTED), affirmed: null, weight: 1.1 },
      {
        cue: cue(
          'none of (?:the|these|those) (?:[a-z]+ ){0,2}?(?:conditions?|diagnos[a-z]+|indications?)',
          'none of (?:these|those|them)\\b',
          '(?:has|had) neither\\b',
          'of neither (?:is|was) there\\b',
          'none of the other factors',
          'nothing (?:is|was) being (?:fused|stimulated|immobilized)',
          'has no such\\b',
        ),
        affirmed: false,
        negated: false,
        undocumented: null,
        weight: 1.2,
      },
    ],
    [treatment],
  );
}

/** MTUS chronic pain guideline 2009, p. 116: conditions with some evidence for TENS. */
export const tensIndication = indication(
  'tens',
  'neuropathic (?:pain|condition|disorder|component)',
  'diabetic (?:peripheral )?neuropath[a-z]+',
  'peripheral neuropathy',
  'post-?herpetic neuralgia',
  'complex regional pain',
  'crps\\b',
  'reflex sympathetic',
  'causalgia',
  'phantom limb',
  'spasticity',
  'spinal cord injury',
  'multiple sclerosis',
  'ms (?=with|patient)',
);

/** The same, p. 117: conditions for H-wave. */
export const hWaveIndication = indication(
  'h-wave',
  'diabetic (?:peripheral )?neuropath[a-z]+',
  'chronic soft[- ]tissue (?:inflammation|pain|inflammatory)[a-z]*',
  'soft[- ]tissue inflammation',
);

/** The same, p. 121: neuromuscular stimulation belongs to rehabilitation after a stroke. */
export const nmesIndication = indication(
  'durable-medical-equipment',
  'stroke\\b',
  'cerebrovascular accident',
  'hemipleg[a-z]+',
  'hemipar[a-z]+',
);
