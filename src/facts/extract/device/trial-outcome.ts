import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];
const WITH_IMPLANTS: readonly TreatmentId[] = [...STIMULATORS, 'spinal-cord-stimulator'];

/** A trial that is asked for, wished for or recommended has not taken place. */
const ASKED = /\b(?:request(?:s|ed|ing)?|asks?|asked|seeks|is for)\b|\bok if\b/;
const AHEAD =
  /\b(?:request(?:s|ed|ing)?|asks?|asked|seeks|ok if|should|would be|may be|is to|prior to purchase is|recommended|first,|proposed|prescribes|is a trial|plan|approved|authoriz\w+|certified)\b/;
const DENIED = /\b(?:no|not|never|nor|without|lack\w*|absence|absent|unclear|neither|silent|fail\w*)\b/;
const TRIAL = [
  'trial\\b(?! of (?:conservative|physical|therapy|medication|care))',
  'trialed\\b',
  'trialled\\b',
  'trial period',
];

/** A home trial took place and is on record. */
export const trialDocumented = signalFact(
  'trial-documented',
  [
    {
      cue: cue(...TRIAL),
      when: ({ clause }) =>
        (DENIED.test(clause.text) || !AHEAD.test(clause.text)) &&
        !ASKED.test(clause.text) &&
        !/^(?:and )?(?:how|whether)\b/.test(clause.text),
    },
    // A trial whose use or outcome nobody recorded is none that is documented.
    {
      cue: cue(...TRIAL),
      affirmed: null,
      negated: null,
      weight: 1.2,
      when: ({ clause }) => /\b(?:outcome|result|how often|use of|response|benefit)\b/.test(clause.text),
    },
    {
      cue: cue(
        'with what (?:result|outcome|effect)',
        'how (?:often|much|long)',
        'outcome\\b',
        'record of (?:its |the )?use',
      ),
      affirmed: null,
      negated: null,
      weight: 1.2,
      when: ({ clause }) => /\btrial/.test(`${clause.previous?.text} ${clause.text}`),
    },
    {
      cue: cue('without (?:a |any )?(?:prior |previous |preceding |home |successful )*trial\\b'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
    },
    {
      cue: cue(
        '(?:was|has been|is|were) no (?:[a-z0-9-]+ ){0,4}?trial\\b',
        'never (?:[a-z]+ )?(?:trialed|trialled|took place|tried)',
        'trial (?:[a-z]+ ){0,2}?never (?:took place|happened|occurred|was)',
        'no (?:[a-z0-9-]+ ){0,3}?trial (?:to date|so far|as yet|yet)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.15,
      when: ({ clause, end }) =>
        /\b(?:trial|trialed|unit|device|home)/.test(clause.text) &&
        !/\b(?:documented|documentation|recorded|on record|on file|submitted|reported|mentioned)\b/.test(
          clause.text.slice(end, end + 30),
        ),
    },
    {
      cue: cue('documented (?:[a-z0-9-]+ ){0,3}?trial'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.2,
    },
    // "Used at home for 30 days, with a log."
    {
      cue: cue(
        'used (?:the |a |her |his )?(?:unit|device|tens|h-?wave)[a-z ]*',
        'logged\\b',
        'usage log',
        'diary\\b',
        'month (?:at home |with (?:a|the) (?:rented )?(?:unit|device) )?(?:was|has been) (?:completed|done)',
        '(?:written|kept|recorded|entered) (?:down )?in a (?:log|diary|journal)',
        'log of use',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }, { request }) =>
        (request.treatment === 'tens' || !/\btens\b/.test(clause.text)) &&
        /\b(?:home|days|month|log\w*)\b/.test(clause.text) &&
        !AHEAD.test(clause.text) &&
        !/\bwill\b/.test(clause.text),
    },
    {
      cue: cue(
        'not (?:yet )?had (?:the |a |this )?(?:unit|device|stimulator)',
        'not a (?:home )?trial',
        'no (?:real |true |proper )?trial at all',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.3,
    },
  ],
  STIMULATORS,
);

const THING =
  '(?:trial|month of use|month at home|rented unit|unit|device|h-?wave|stimulator|stimulation|interferential|its use|its application)';
const NAMES_DEVICE = new RegExp(`\\b${THING}\\b`);
const HELPED =
  '(?:reduced|decreased|lowered|cut|halved|improved|increased|helped|helps|relieved|relieves|allowed|allows|enabled|enables|lessened|eased|benefit(?:ed|s)?|reduces|decreases|improves|effective|successful|beneficial|helpful|gave (?:good |great |significant |substantial |excellent )?(?:relief|results?|benefit)|gave \\d+ ?(?:%|percent)|provided (?:good |great |significant |substantial )?(?:relief|benefit)|provides (?:good |great |significant )?relief)';

/** TENS counts for a TENS unit only: for another device it is what went before. */
const aboutDevice = ({ clause }: { clause: Clause }, { request }: Context) => {
  const tens = /\btens\b/.test(clause.text);
  if (tens && request.treatment !== 'tens') return false;
  return (tens || NAMES_DEVICE.test(clause.text)) && !AHEAD.test(clause.text);
};

/** The trial eased pain or improved function. */
export const trialBenefit = signalFact(
  'trial-benefit',
  [
    {
      cue: cue(
        `(?:trial|unit|device|tens|h-?wave|hwave|stimulator|stimulation|interferential) (?:[a-z-]+ ){0,5}?${HELPED}`,
        'successful (?:home |temporary |percutaneous |one-month |month )*trial',
        'benefit(?:ed|s|ted)? (?:from|of|with|by) (?:the |a |his |her |its |using )*(?:home )?(?:trial|unit|device|tens|h-?wave|interferential)',
        'functional (?:benefit|improvement|gains?)',
        'benefits?\\b',
        'relief\\b',
        'less pain',
        'pain (?:fell|dropped|decreased|went|was reduced)',
        'decreas(?:e|ed) (?:in )?(?:pain|medication)',
        'reduc(?:ed|tion in|tion of) (?:[a-z]+ ){0,2}?(?:pain|medication)',
      ),
      when: aboutDevice,
    },
    {
      cue: cue(
        'during (?:the|this|that|a|his|her) (?:[a-z0-9-]+ ){0,2}?(?:trial|month)',
        'after (?:the|a) (?:[a-z0-9-]+ ){0,2}?trial',
      ),
      negated: null,
      undocumented: null,
      weight: 0.8,
      when: ({ clause, end }) =>
        /\b(?:cut|less|farther|further|longer|slept|better|reduced|improved|fell|dropped|more)\b/.test(
          clause.text.slice(end),
        ) && !DENIED.test(clause.text),
    },
    {
      cue: cue(
        'unchanged\\b',
        '(?:no different|the same|no better)\\b',
        'made no difference',
        'no (?:change|difference|effect)',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      when: aboutDevice,
    },
    {
      cue: cue('outcome\\b', 'results?\\b'),
      affirmed: null,
      negated: null,
      when: aboutDevice,
    },
    {
      cue: cue(
        'cut (?:down )?(?:on )?',
        'able to\\b',
        'better sleep',
        'slept\\b',
        'percent (?:less|relief|reduction)',
        'stopped (?:taking )?',
      ),
      negated: null,
      undocumented: null,
      weight: 0.8,
      when: (match, context) => aboutDevice(match, context) && !DENIED.test(match.clause.text),
    },
    // "Brought no relief", "did not help", "failed".
    {
      cue: cue(
        '(?:little|minimal|no|without) (?:[a-z]+ ){0,2}?(?:relief|benefit|help|effect|change|improvement)',
        'did not (?:[a-z]+ ){0,1}?(?:help|work|benefit|relieve|reduce|improve|last)',
        'trial (?:was |had )?(?:a )?(?:failed|failure|unsuccessful)',
        'failed (?:temporary |home |first |earlier )*trial',
        'unsuccessful trial',
        'unhelpful',
        'ineffective',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: aboutDevice,
    },
    {
      cue: cue('failed to (?:give|bring|provide|produce|yield|relieve|help|reduce)'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
      when: aboutDevice,
    },
    {
      cue: cue('what (?:the trial|it|the unit|the device) (?:did|does|achieved|brought)'),
      affirmed: null,
      negated: null,
      weight: 1.1,
    },
  ],
  WITH_IMPLANTS,
);
