import { type FactSlots, NOT_DOCUMENTED, SILENT, STATED, SUMS } from '../evaluate/coded/fact-slots.js';
import {
  ACUTE_BELOW_MONTHS,
  CHRONIC_FROM_MONTHS,
  DAYS_A_MONTH,
  DAYS_A_YEAR,
  EARLIER,
  SHOW_EARLIER_TREATMENT,
  WITHOUT_COURSE,
} from '../facts/derive/derive.js';
import type { FactDictionary } from '../facts/dictionary.js';
import type { FactValue } from '../facts/fact.js';
import { regionOf } from '../request/body-parts.js';
import type { TreatmentRequest } from '../request/request.js';
import { daysOf } from './iso-days.js';

/** Adds the request's own figures and the derived facts to slots that hold the given ones. */
export type Derive = (request: TreatmentRequest, asOf: string | null) => void;

/**
 * The same facts as `requestFacts` and `deriveFacts` make, in slots and without making objects. This is the second place
 * that knows how facts are derived: `test/batch` holds the two equal, so a change there has to be made here.
 */
export function deriveInto(slots: FactSlots, dictionary: FactDictionary): Derive {
  const { status, value, unknownParts } = slots;
  const slot = (id: string) => slots.slot(id);
  const known = (ids: readonly string[]) => ids.map(slot).filter((at) => at >= 0);
  const fromRequest = Object.entries(dictionary).flatMap(([id, { from }]) =>
    from?.startsWith('request.') ? [{ slot: slot(id), read: reader(from.slice('request.'.length)) }] : [],
  );
  const region = slot('region');
  const regions = new Map<string, string>();

  const prior = slot('prior-visits');
  const sums = Object.entries(SUMS).map(([id, [a, b]]) => [slot(id), slot(a), slot(b)] as const);
  const improved = slot('functional-improvement');
  const [adl, restrictions, dependency] = [
    slot('adl-improved'),
    slot('restrictions-reduced'),
    slot('dependency-reduced'),
  ];
  const earlier = slot('earlier-treatment');
  const shown = known(EARLIER);
  const mentioned = known(SHOW_EARLIER_TREATMENT);
  const injured = slot('date-of-injury');
  const operated = slot('surgery-date');
  const [monthsSinceInjury, yearsSinceInjury, phase] = [
    slot('months-since-injury'),
    slot('years-since-injury'),
    slot('phase'),
  ];
  const [monthsSinceSurgery, daysSinceSurgery] = [slot('months-since-surgery'), slot('days-since-surgery')];

  const is = (at: number, wanted: boolean) => status[at] === STATED && value[at] === wanted;
  const add = (at: number, derived: FactValue) => {
    if (at >= 0 && status[at] === SILENT) slots.state(at, derived);
  };
  const addSum = (at: number, a: number, b: number) => {
    if (at < 0 || status[at] !== SILENT) return;
    if (status[a] === STATED && status[b] === STATED) {
      slots.state(at, (value[a] as number) + (value[b] as number));
      return;
    }
    unknownParts[at] = (status[a] === STATED ? 0 : 1) | (status[b] === STATED ? 0 : 2);
    if (status[a] === NOT_DOCUMENTED || status[b] === NOT_DOCUMENTED) status[at] = NOT_DOCUMENTED;
  };
  const improvement = () => {
    if ((is(adl, true) || is(restrictions, true)) && is(dependency, true)) add(improved, true);
    else if ((is(adl, false) && is(restrictions, false)) || is(dependency, false)) add(improved, false);
  };
  const earlierTreatment = (continued: boolean, hasCourse: boolean) => {
    const counted = status[prior] === STATED;
    let none = counted && value[prior] === 0;
    let found = continued || (counted && (value[prior] as number) > 0);
    for (const at of shown) {
      none ||= is(at, false);
      found ||= is(at, true);
    }
    for (let i = 0; hasCourse && !found && i < mentioned.length; i++)
      found = status[mentioned[i] as number] !== SILENT;
    add(earlier, found && !none);
  };
  const daysSince = (at: number, reference: number) =>
    status[at] === STATED ? reference - daysOf(value[at] as string) : -1;

  return (request, asOf) => {
    for (let i = 0; i < fromRequest.length; i++) {
      const entry = fromRequest[i] as (typeof fromRequest)[number];
      const read = entry.read(request);
      if (read !== null && read !== undefined) add(entry.slot, read);
    }
    if (request.bodyPart) {
      let found = regions.get(request.bodyPart);
      if (found === undefined) {
        found = regionOf(request.bodyPart);
        regions.set(request.bodyPart, found);
      }
      add(region, found);
    }
    improvement();
    for (let i = 0; i < sums.length; i++) {
      const [sum, a, b] = sums[i] as (typeof sums)[number];
      addSum(sum, a, b);
    }
    earlierTreatment(request.continued, !WITHOUT_COURSE.has(request.treatment));
    if (!asOf) return;
    const reference = daysOf(asOf);
    const sinceInjury = daysSince(injured, reference);
    if (sinceInjury >= 0) {
      const months = sinceInjury / DAYS_A_MONTH;
      add(monthsSinceInjury, round(months));
      add(yearsSinceInjury, round(sinceInjury / DAYS_A_YEAR));
      add(
        phase,
        months >= CHRONIC_FROM_MONTHS ? 'chronic' : months < ACUTE_BELOW_MONTHS ? 'acute' : 'subacute',
      );
    }
    const sinceSurgery = daysSince(operated, reference);
    if (sinceSurgery >= 0) {
      add(monthsSinceSurgery, round(sinceSurgery / DAYS_A_MONTH));
      add(daysSinceSurgery, sinceSurgery);
    }
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

type Reader = (request: TreatmentRequest) => FactValue | null | undefined;

/** The request's own figures, each by a function of its own: a property read by a changing name is ten times slower. */
const READERS: Record<string, Reader> = {
  treatment: ({ treatment }) => treatment,
  bodyPart: ({ bodyPart }) => bodyPart,
  diagnosis: ({ diagnosis }) => diagnosis,
  visits: ({ visits }) => visits,
  frequencyPerWeek: ({ frequencyPerWeek }) => frequencyPerWeek,
  weeks: ({ weeks }) => weeks,
  timing: ({ timing }) => timing,
  purpose: ({ purpose }) => purpose,
  'drug.name': ({ drug }) => drug?.name,
  'drug.quantity': ({ drug }) => drug?.quantity,
  'dates.injury': ({ dates }) => dates.injury,
  'dates.request': ({ dates }) => dates.request,
  'dates.service': ({ dates }) => dates.service,
};

/** Reads the request's value at a dotted path. */
function reader(path: string): Reader {
  const steps = path.split('.');
  return (
    READERS[path] ??
    ((request) =>
      steps.reduce<unknown>(
        (at, key) => (at as Record<string, unknown> | null)?.[key] ?? null,
        request,
      ) as FactValue | null)
  );
}
