import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { failureSignals } from '../reading/failure.js';
import { signalFact } from '../reading/signal.js';
import { valueFact } from '../reading/value.js';
import { headingFact } from './heading.js';

const STIMULATOR = ['spinal-cord-stimulator'] as const;
const ASKED = /\b(?:request(?:s|ed)?|asks?|sought|proposed|is for)\b/;

/** A permanent device rather than a temporary trial. */
export const permanentImplantInHeading = headingFact('permanent-implant', STIMULATOR, (heading) =>
  /\b(?:temporary|percutaneous)\b|\btrial\b/.test(heading) &&
  !/\b(?:after|following|status post)\b|\bpermanent\b/.test(heading)
    ? false
    : /\b(?:permanent|implant(?:ation|s)?|generator)\b/.test(heading)
      ? true
      : null,
);
export const permanentImplant = signalFact(
  'permanent-implant',
  [
    {
      cue: cue('permanent (?:[a-z]+ ){0,3}?(?:implant[a-z]*|placement|stimulat[a-z]+)'),
      negated: null,
      undocumented: null,
      when: ({ clause, start }) =>
        ASKED.test(clause.text) &&
        !/\b(?:before|prior to) (?:a |any )?$/.test(clause.text.slice(Math.max(0, start - 80), start)),
      weight: 1.1,
    },
    {
      cue: cue('trial\\b'),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause }) => ASKED.test(clause.text) && !/\bafter\b/.test(clause.text),
    },
  ],
  STIMULATOR,
);

/** Relief in the temporary trial, percent. */
export const trialReliefPercent = valueFact(
  'trial-relief-percent',
  [
    {
      cue: cue('trial\\b', 'trial leads', 'trialed\\b'),
      read: ({ clause }) => {
        const found =
          /(?<![\d.-])(\d{1,3})(?: ?- ?\d{1,3})? ?(?:%|percent|per cent)/.exec(clause.text) ?? undefined;
        if (!found || /\b(?:required?s?|threshold|at least \d+ ?% is needed)\b/.test(clause.text))
          return null;
        return Number(found[1]) <= 100 ? Number(found[1]) : null;
      },
    },
  ],
  STIMULATOR,
);

/** The relief that nobody measured. */
export const trialReliefUntold = signalFact(
  'trial-relief-percent',
  [
    {
      cue: cue(
        '(?:relief|result|response|outcome|benefit)s? (?:from|of|to|in|during) (?:the |a |his |her )?(?:[a-z]+ )?trial',
        'how much (?:[a-z]+ ){0,4}?trial',
      ),
      affirmed: null,
      negated: null,
    },
  ],
  STIMULATOR,
);

const CARE =
  /\b(?:less invasive|lesser|therapy|injections?|blocks?|drugs?|medications?|conservative|acupuncture|chiropractic|procedures?|treatments?|options?|modalities|care|pregabalin|gabapentin|opioids?)\b/;
const namesCare = (clause: Clause): boolean =>
  CARE.test(clause.text) ||
  (clause.previous?.sentence === clause.sentence && CARE.test(clause.previous.text));

/** Less invasive treatment has failed or is contraindicated. */
export const lessInvasiveFailed = signalFact(
  'less-invasive-failed',
  [
    ...failureSignals(namesCare),
    {
      cue: cue('contraindicated\\b'),
      when: ({ clause }) => /\bless invasive\b|\bblocks?\b|\binjections?\b/.test(clause.text),
    },
  ],
  STIMULATOR,
);

/** Failed back surgery syndrome, CRPS or another condition on the guideline's list. */
export const failedBackOrCrps = signalFact(
  'failed-back-or-crps',
  [
    {
      cue: cue(
        'failed[ -]back',
        'fbss\\b',
        'post-? ?laminectomy (?:pain )?syndrome',
        'post-? ?fusion syndrome',
        'complex regional pain',
        'crps\\b',
        'reflex sympathetic',
        'rsd\\b',
        'phantom limb',
        'post-? ?amputation pain',
        'post-? ?herpetic',
        'spinal cord injury dysesthesias?',
        'arachnoiditis',
        'peripheral vascular disease',
        'fail(?:ed|ure) (?:of )?(?:the |an? )?(?:lumbar |cervical |spine |spinal |back )+(?:surgery|fusion|operation)',
        'persistent (?:[a-z]+ )?pain (?:after|following|despite) (?:\\d+ |the |an? |lumbar |back |spine )*(?:surgery|surgeries|operations?|fusion|laminectomy)',
      ),
    },
    {
      cue: cue('(?:back|spine|spinal|lumbar) (?:surgery|operation|surgeries)'),
      affirmed: null,
      weight: 0.9,
      undocumented: null,
      when: ({ clause }) => !/\bfurther\b|\bmore\b|\bplanned\b|\bcandidate\b/.test(clause.text),
    },
  ],
  [...STIMULATOR],
);
