import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';
import { headingFact } from './heading.js';

const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];
const EQUIPMENT: readonly TreatmentId[] = [...STIMULATORS, 'durable-medical-equipment'];

const REQUEST =
  /\b(?:requests?|requested|requesting|asks?|asked|asking|seeks?|sought|seeking|prescribe[sd]?|orders|ordered|proposes?|proposed|(?:is|was) for|wants?|plan calls for|calls for|rfa|call for|would like|wants|(?:is|are) to be|recommends)\b/;
/** What was done, or what ought to come first, is not what is asked for. */
const NOT_THE_REQUEST =
  /\b(?:completed|underwent|undergone|was carried out|took place|should|should come first|had been|would have|has had|already|previous|prior|after a|following)\b/;
const asksFor = ({ clause }: { clause: Clause }) =>
  (REQUEST.test(clause.text) || /^request:/.test(clause.previous?.text ?? '')) &&
  !NOT_THE_REQUEST.test(clause.text);

const TRIAL = [
  'trial\\b',
  'trials\\b',
  'trial period',
  'rental\\b',
  'rent\\b',
  'rented\\b',
  'evaluation of the (?:unit|device)',
  'evaluation period',
  'loan\\b',
];
const PURCHASE = ['purchas(?:e|ed|ing)\\b', 'buy\\b', 'bought\\b', 'buying\\b'];

const TRIAL_NAMED =
  /\b(?:trial|trials|rental|rent|rented|loan|(?:home|month|day)(?:'s)? (?:home )?(?:evaluation|test)|(?:months?|days?|weeks?) (?:of )?(?:home )?use)\b/;
const PURCHASE_NAMED = /\b(?:purchas(?:e|ed|ing)|buy)\b/;
/** "Rental or purchase": the heading leaves it open. */
const LEFT_OPEN =
  /\b(?:rent(?:al)?|trial) ?(?:or|\/|vs\.?|versus) ?(?:a )?purchase|\bpurchase ?(?:or|\/|vs\.?|versus) ?(?:a )?(?:rent|trial)/;

/** A month's trial or rental is asked for, rather than purchase. */
export const trialRequestedInHeading = headingFact('trial-requested', STIMULATORS, (heading) =>
  LEFT_OPEN.test(heading)
    ? null
    : TRIAL_NAMED.test(heading)
      ? true
      : PURCHASE_NAMED.test(heading)
        ? false
        : null,
);
export const trialRequested = signalFact(
  'trial-requested',
  [
    { cue: cue(...TRIAL), when: asksFor },
    {
      cue: cue(
        'month (?:only )?(?:of use )?at home',
        "months?'?s? (?:home )?(?:evaluation|use|test)\\b",
        '(?:month|days|weeks) (?:only )?(?:is|are|was) (?:all |what )?(?:that )?(?:is |was )?(?:asked|requested|sought)\\b',
        '(?:for|of) (?:a|1|30) (?:month|days)\\b',
      ),
      weight: 0.9,
      when: asksFor,
    },
    {
      cue: cue(
        'rental (?:or|versus|vs\\.?) (?:a )?purchase',
        'rented or (?:purchased|bought)',
        'whether (?:this|it|the unit|the request) (?:is|was|is to be) (?:for )?(?:an? )?(?:rental|rented|purchase)',
      ),
      affirmed: null,
      negated: null,
      weight: 1.2,
    },
    {
      cue: cue(...PURCHASE, 'outright\\b'),
      affirmed: false,
      negated: null,
      weight: 0.9,
      when: asksFor,
    },
  ],
  STIMULATORS,
);

/** Purchase is asked for; false where it is a rental or trial. */
export const purchaseRequestedInHeading = headingFact('purchase-requested', EQUIPMENT, (heading) =>
  PURCHASE_NAMED.test(heading) ? true : TRIAL_NAMED.test(heading) ? false : null,
);
export const purchaseRequested = signalFact(
  'purchase-requested',
  [
    { cue: cue(...PURCHASE), when: asksFor },
    {
      cue: cue('not (?:a |for |the )?purchase', 'rather than (?:a |for |the )?purchase'),
      affirmed: false,
      negated: false,
      weight: 1.1,
      when: ({ clause }) => !/\bguideline|\bprefer/.test(clause.text),
    },
  ],
  EQUIPMENT,
);

const MONTH_DAYS = 30;
/** "30 days" and "4 weeks" of a device; a month counts as thirty days, as in the requests themselves. */
function daysIn(text: string): number | null {
  const found = /(?<![\d/.-])(?:(\d{1,3})|(\ba|\bone))[- ]?(?:\(\d+\)[- ]?)?(day|week|month|year)s?\b/.exec(
    text,
  );
  if (!found) return null;
  const size = { day: 1, week: 7, month: MONTH_DAYS, year: 365 }[found[3] as 'day'];
  return (found[1] ? Number(found[1]) : 1) * size;
}

function months(text: string): number | null {
  const days = daysIn(text);
  if (days === null) return null;
  const weeks = /\bweeks?\b/.test(text) ? spanIn(text, 'months') : null;
  return weeks ?? Math.round((days / MONTH_DAYS) * 10) / 10;
}

const around = (clause: Clause, start: number, end: number) =>
  clause.text.slice(Math.max(0, start - 34), end + 34);

/** Months of trial or rental that are asked for. */
export const trialMonthsInHeading = headingFact('trial-months', STIMULATORS, (heading) =>
  TRIAL_NAMED.test(heading) ? months(heading) : null,
);
export const trialMonths = valueFact(
  'trial-months',
  [
    {
      cue: cue(...TRIAL),
      read: (match) => (asksFor(match) ? months(around(match.clause, match.start, match.end)) : null),
    },
  ],
  STIMULATORS,
);

/** Days for which a device is asked for. */
export const rentalDaysInHeading = headingFact('rental-days', EQUIPMENT, (heading) =>
  PURCHASE_NAMED.test(heading) ? null : daysIn(heading),
);
export const rentalDays = valueFact(
  'rental-days',
  [
    {
      cue: cue('rental\\b', 'rent\\b', 'days?\\b', 'weeks?\\b'),
      read: (match) => (asksFor(match) ? daysIn(around(match.clause, match.start, match.end)) : null),
    },
  ],
  EQUIPMENT,
);
