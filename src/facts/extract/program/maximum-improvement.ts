import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FCE, says, WORK } from './subject.js';

const MMI =
  '(?:maxim(?:um|al) medical improvement|mmi\\b|permanent and stationary|permanent & stationary|maxim(?:um|al) (?:medical )?(?:benefit|recovery))';

/** Close to, or at, maximum medical improvement. */
export const closeToMmi = signalFact(
  'close-to-mmi',
  [
    {
      cue: cue(
        'maximum (?:medical )?(?:improvement|benefit|recovery)',
        'maximal (?:medical )?(?:improvement|benefit|recovery)',
        'mmi\\b',
        'permanent and stationary',
        'permanent & stationary',
        'maximum improvement',
        'p\\b ?& ?s\\b',
        'treatment is (?:complete|finished|at an end)',
        'case closure',
      ),
      when: ({ clause }) =>
        !/\bconsiders?\b|\bfar from\b|\bfar off\b|\bnowhere near\b|\bsurgery is (?:scheduled|planned|pending)\b|\bwhen the (?:worker|patient)\b/.test(
          clause.text,
        ),
    },
    // The physician's forecast is the evidence here, though it looks ahead.
    {
      cue: cue(`expect(?:s|ed) (?:[a-z]+ ){0,6}?${MMI}`, `anticipat(?:es|ed) (?:[a-z]+ ){0,6}?${MMI}`),
      negated: null,
      undocumented: null,
    },
    {
      cue: cue(
        `far from (?:being )?(?:at )?${MMI}`,
        'still (?:in|under|receiving|undergoing) (?:active |acute )?(?:treatment|therapy|care)',
        'far off\\b',
        'nowhere near',
        'surgery is (?:scheduled|planned|pending)',
        'early in (?:the|his|her) (?:course|recovery|treatment)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
    },
  ],
  [...FCE, ...WORK],
);

/** Near the end of recovery, or far from it. */
export const nearOrFarFromMmi = signalFact(
  'close-to-mmi',
  [
    says(
      false,
      1.15,
      '(?:some|a long|a good|quite a) (?:way|distance|while) (?:off|away|from)',
      'months (?:away|off)\\b',
      'not (?:yet )?(?:in sight|near|close|expected|reached|approaching|been reached)',
      'early (?:days|stage|phase)',
      '(?:surgery|operation) (?:[a-z]+ ){0,3}?(?:planned|scheduled|pending|proposed|contemplated)',
      'still (?:improving|recovering|healing|gaining|changing)',
    ),
    says(
      true,
      1,
      'permanent,? stationary',
      '(?:condition|state) (?:is|has) (?:[a-z]+ )?(?:stable|stabilized|stationary|permanent)',
      '(?:ready|about) to be (?:rated|closed|discharged)',
      '(?:nothing|no) (?:further|more) (?:[a-z]+ ){0,3}?(?:planned|in prospect|to offer|expected)',
    ),
  ],
  ['functional-capacity-evaluation'],
);
