import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

/** The surgeon prescribed the therapy. */
export const surgeonPrescribed = signalFact(
  'surgeon-prescribed',
  [
    {
      cue: cue(
        '(?:requested|prescribed|ordered|proposed) by (?:the |his |her )?(?:[a-z]+ )?surgeon',
        "surgeon(?:'s)? (?:(?:has|had) )?(?:himself |herself )?(?:writes|wrote|written|signs|signed|issued|issues|gave|gives) (?:the |an? |his |her |this )?(?:[a-z]+ ){0,2}?(?:prescription|order|request|referral)",
        'surgeon who (?:writes|signs|wrote|signed|prescribes|prescribed|orders|ordered|requests|requested|asks|asked)\\b',
        '(?:prescription|order|request|referral) (?:[a-z]+ )?(?:comes?|came|is|was|issues|issued) (?:written |signed |made )?(?:from|by) (?:the |his |her |an? )?(?:[a-z]+ )?surgeon',
        'on the (?:order|prescription|request|referral) of (?:the |his |her )?(?:[a-z]+ )?surgeon',
        'who operated,? (?:also |now |himself |herself )?(?:prescribes|prescribed|requests|requested|orders|ordered|asks)\\b',
        "surgeon(?:'s)? (?:[a-z0-9/ ]+ )?(?:requests?|requested|prescribes?|prescribed|orders?|ordered|proposes?|proposed|asks?|recommends?)",
      ),
      when: ({ clause, start, end }) => !/\b(?:not|never|neither|nor)\b/.test(clause.text.slice(start, end)),
    },
    {
      cue: cue(
        'surgeon (?:has|had|did) (?:not|never) (?:[a-z]+ )?(?:prescribed?|ordered|order|requested|request)\\b',
      ),
      affirmed: false,
      negated: false,
    },
  ],
  ['physical-therapy', 'occupational-therapy', 'aquatic-therapy'],
);
export const postInjection = signalFact(
  'post-injection',
  [
    {
      cue: cue(
        'post-? ?injection',
        '(?:after|following) (?:the |an? |his |her )?(?:[a-z]+ ){0,2}?(?:epidural|injection)',
      ),
      heading: 'also',
      negated: null,
      undocumented: null,
    },
  ],
  ['physical-therapy', 'aquatic-therapy', 'chiropractic'],
);
export const electroacupuncture = signalFact(
  'electroacupuncture',
  [
    {
      cue: cue('electro-? ?acupuncture', 'acupuncture with electrical', 'electrical stimulation', 'infrared'),
      heading: 'also',
    },
  ],
  ['acupuncture'],
);
