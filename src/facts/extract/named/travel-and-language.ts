import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const OTHER = ['other'] as const;

/** Whether disabilities keep the worker from getting to care without help. */
export const selfTransport = signalFact(
  'self-transport-prevented',
  [
    {
      cue: cue(
        '(?:can|could|may|should|must) not (?:safely |yet |legally |be expected to )?(?:drive|operate|travel|take|use|ride|get|sit|board)\\b',
        '(?:unable|not able|forbidden|not allowed|not permitted|not cleared|unsafe) to (?:safely )?(?:drive|operate|travel|take|use|ride|get|board|self-?transport)\\b',
        '(?:does|do|did) not drive\\b',
        'no longer (?:drives?|able to drive)',
        '(?:disability|disabilities|impairment|impairments|restrictions|condition) (?:[a-z]+ ){0,3}?(?:prevents?|preclud(?:e|es)|keeps?|hinders?) (?:[a-z]+ ){0,4}?(?:driv|travel|transport|self)[a-z-]*',
        '(?:no|without) (?:[a-z]+ ){0,2}?(?:driver|car|vehicle|license|family member|friend|public trans[a-z]+|bus|means of transport[a-z]*)\\b',
        '(?:prevent|prevents|preclude|precludes|forbid|forbids|forbade|forbidden)\\b (?:[a-z]+ ){0,3}?(?:driv[a-z]+|travel[a-z]*)',
        'has no (?:1|one|body) (?:who can |to )?drive',
        'lives alone (?:and|without)',
        'wheelchair[- ]bound',
        'non-?weight[- ]bearing',
        'seizures?\\b',
        'nursing[- ]home level',
      ),
      affirmed: true,
      negated: true,
      undocumented: 'not-documented',
    },
    {
      cue: cue(
        '(?:disability|disabilities|impairment|impairments) (?:[a-z]+ ){0,3}?(?:that )?(?:would )?(?:prevents?|preclud(?:e|es)|keeps?|hinders?)',
        'inability to (?:drive|travel|self-?transport|use public)',
        'unable to (?:drive|self-?transport)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.15,
    },
    {
      cue: cue(
        '(?:drove|drives|drive) (?:himself|herself|his own|her own|to|a|the|her|his|in|daily|short|every|without)\\b',
        '(?:is|was) (?:[a-z]+ )?(?:able|fit|free|cleared) to (?:drive|travel|take|use)\\b',
        'can (?:[a-z]+ )?(?:drive|use public|take the bus|travel)\\b',
        'still drives',
        'walks? (?:unaided|without|independently)',
        'came (?:alone|by (?:car|bus|himself|herself))',
        '(?:wife|husband|spouse|son|daughter|family|friend|relative)\\b (?:drives?|brings?|takes|brought|can drive|drove) (?:him|her)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.1,
      when: ({ clause, start }) =>
        !/\b(?:not|no longer|never|un)\b/.test(clause.text.slice(Math.max(0, start - 14), start)),
    },
  ],
  [...OTHER],
);

const LANGUAGE =
  '(?:spanish|mandarin|cantonese|chinese|vietnamese|korean|tagalog|farsi|armenian|russian|punjabi|hmong|arabic|portuguese|khmer|japanese|hindi|sign language)';

/** Whether worker and physician lack a common language. */
export const languageBarrier = signalFact(
  'language-barrier',
  [
    {
      cue: cue(
        `(?:speaks?|understands?)\\b (?:only |solely |exclusively |primarily |mainly )${LANGUAGE}`,
        `(?:speaks?|understands?)\\b ${LANGUAGE} (?:only|exclusively)`,
        `${LANGUAGE}(?: |-)(?:only|speaking)\\b`,
        `(?:primary|native|only|first) language (?:is|was|being) ${LANGUAGE}`,
        '(?:little|limited|poor|broken|minimal)\\b (?:[a-z]+ )?english',
        'language barrier',
        '(?:does|do|can|could|did) not (?:[a-z]+ )?(?:speak|understand|communicate|converse)[a-z, ]{0,30}english',
        '(?:unable|not able) to (?:speak|understand|communicate|converse)[a-z, ]{0,30}english',
        'not (?:proficient|fluent|conversant) in english',
        'speaks? no english',
        'english (?:is|was) (?:poor|limited|minimal|not (?:spoken|understood))',
      ),
      affirmed: true,
      negated: true,
      undocumented: 'not-documented',
      when: ({ clause, start }) => !/\b(?:no|any)\b[a-z ]{0,20}$/.test(clause.text.slice(0, start)),
    },
    {
      cue: cue(
        'language barrier',
        '(?:inability|unable) to (?:speak|understand|communicate)',
        '(?:limited|poor) english',
        'english proficiency',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    {
      cue: cue(
        '(?:speaks?|spoke|understands?)\\b (?:fluent |good |excellent |adequate |some )?english',
        '(?:fluent|proficient|conversant) in english',
        '(?:interview|examination|visit|history) (?:[a-z]+ ){0,3}?in english',
        'bilingual',
        'english[- ]speaking',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause, start }) => !/\b(?:not|no|non)\b[ -]?[a-z ]{0,12}$/.test(clause.text.slice(0, start)),
    },
  ],
  [...OTHER],
);
