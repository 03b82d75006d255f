import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

/** The surgeon prescribed the therapy. */
export const surgeonPrescribed = signalFact(
  'surgeon-prescribed',
  [
    {
      cue: cue(
        '(?:requested|prescribed|ordered|proposed) by (?:the |his |her )?(?:[a-z]+ )?surgeon',
        "surgeon(?:'s)? (?:[a-z0-9/ ]+ )?(?:requests?|requested|prescribes?|prescribed|orders?|ordered|proposes?|proposed|asks?|recommends?)",
      ),
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
