import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { sameHalf } from './radiculopathy.js';

const ASKED_OF: readonly TreatmentId[] = [
  'facet-injection',
  'epidural-steroid-injection',
  'trigger-point-injection',
  'spinal-cord-stimulator',
  'emg-ncv',
  'acupuncture',
];
const LIMB =
  '(?:legs?|arms?|calf|calves|foot|feet|toes?|thighs?|hands?|fingers?|thumb|ankle|shin|heel|forearm|buttock|knees?|elbows?)';

/** Where the pain goes: along a limb, or nowhere. */
export const painPath = signalFact(
  'radicular-pain',
  [
    {
      cue: cue(
        `pain (?:[a-z]+ ){0,6}?(?:shoots?|shooting|travels?|traveling|runs?|running|goes|going|spreads?|extends?|extending|radiates?|radiating|moves?|descends?) (?:[a-z]+ ){0,7}?${LIMB}\\b`,
        `(?:shoots?|shooting|travels?|radiates?|radiating|radiation|extends?|spreads?|goes) (?:[a-z]+ ){0,5}?(?:down|into|to|along|past|below|beyond) (?:[a-z]+ ){0,3}?${LIMB}\\b`,
        `pain (?:[a-z]+ ){0,5}?(?:below|past|beyond) the (?:knees?|elbows?)`,
        `(?:burning|electric|shooting|lancinating|stabbing) (?:[a-z]+ ){0,2}?(?:pain )?(?:in|down|into|along) (?:[a-z]+ ){0,3}?${LIMB}\\b`,
        'leg (?:pain|symptoms|complaints)',
        'arm (?:pain|symptoms|complaints)',
        'radicular (?:signs?|features?|component|quality|pattern|pain|symptoms|complaints)',
        'referred (?:in)?to the (?:leg|arm)',
      ),
      when: (match, context) =>
        sameHalf(match, context) && !/\btrigger point|\btwitch\b|\bband/.test(match.clause.text),
      weight: 0.9,
    },
    {
      cue: cue(
        'purely (?:axial|local|mechanical)',
        'axial\\b',
        'no radiation\\b',
        'non-? ?radiating',
        '(?:localized|local|confined|limited) to the (?:[a-z]+ )?(?:back|neck|spine|midline|paraspinal)',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      when: sameHalf,
      weight: 1,
    },
  ],
  ASKED_OF,
);
