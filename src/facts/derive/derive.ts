import { type Fact, type FactSet, factOf } from '../fact.js';

/** Average Gregorian month and year in days (365.2425 / 12), for spans between two dates. */
export const DAYS_A_MONTH = 30.436875;
export const DAYS_A_YEAR = 365.2425;

/** Chronic pain: three or more months from onset, 8 CCR 9792.20(b) (2015). Below one month: acute (recollection). */
export const CHRONIC_FROM_MONTHS = 3;
export const ACUTE_BELOW_MONTHS = 1;

/** Facts whose mention, as asserted or as complained of, shows that there was earlier treatment of the kind. */
export const SHOW_EARLIER_TREATMENT = [
  'functional-improvement',
  'prior-injection-relief-percent',
  'prior-injection-relief-weeks',
  'prior-injection-function',
  'prior-injection-less-medication',
] as const;

/** Studies, consultations and operations are no course: that something improved function says nothing of an earlier one. */
export const WITHOUT_COURSE: ReadonlySet<string> = new Set([
  'mri',
  'emg-ncv',
  'functional-capacity-evaluation',
  'surgery',
  'specialist-referral',
  'psychological-evaluation',
]);

/** Facts that say outright whether there was an earlier injection or study. */
export const EARLIER = ['earlier-injection', 'prior-study'] as const;

/**
 * Adds the derived facts of DESIGN §5. Each keeps the ids of its parts in `from`; where a part is unknown, so is the derived
 * fact (with the unknown parts in `from`), except for `earlier-treatment`, which says only whether earlier
 * treatment is *shown*. A fact that is already present is left as stated.
 */
export function deriveFacts(
  given: FactSet,
  options: { continued: boolean; asOf: string | null },
): Map<string, Fact> {
  const facts = new Map(given);
  const add = (id: string, fact: Fact | null) => {
    if (fact && !facts.has(id)) facts.set(id, fact);
  };
  add('functional-improvement', improvementFromParts(facts));
  add('total-visits', sum(facts, 'prior-visits', 'visits-requested'));
  add('total-visits-this-injury', sum(facts, 'prior-visits-this-injury', 'visits-requested'));
  add('earlier-treatment', earlierTreatment(facts, options.continued));

  const reference = options.asOf;
  if (reference) {
    const injured = daysSince(facts, 'date-of-injury', reference);
    const operated = daysSince(facts, 'surgery-date', reference);
    if (injured !== null) {
      const months = injured / DAYS_A_MONTH;
      const from = ['date-of-injury'];
      add('months-since-injury', { status: 'stated', value: round(months), from });
      add('years-since-injury', { status: 'stated', value: round(injured / DAYS_A_YEAR), from });
      const phase =
        months >= CHRONIC_FROM_MONTHS ? 'chronic' : months < ACUTE_BELOW_MONTHS ? 'acute' : 'subacute';
      add('phase', { status: 'stated', value: phase, from });
    }
    if (operated !== null) {
      add('months-since-surgery', {
        status: 'stated',
        value: round(operated / DAYS_A_MONTH),
        from: ['surgery-date'],
      });
      add('days-since-surgery', { status: 'stated', value: operated, from: ['surgery-date'] });
    }
  }
  return facts;
}

function sum(facts: FactSet, ...ids: string[]): Fact | null {
  const parts = ids.map((id) => ({ id, fact: factOf(facts, id) }));
  const unknown = parts.filter(({ fact }) => fact.status !== 'stated');
  if (unknown.length === 0) {
    const value = parts.reduce(
      (total, { fact }) => total + (fact.status === 'stated' ? Number(fact.value) : 0),
      0,
    );
    return { status: 'stated', value, from: ids };
  }
  const notDocumented = unknown.some(({ fact }) => fact.status === 'not-documented');
  return { status: notDocumented ? 'not-documented' : 'silent', from: unknown.map(({ id }) => id) };
}

/** 8 CCR 9792.20: clinically significant improvement in daily activities OR reduced work restrictions, AND reduced dependency on care. */
function improvementFromParts(facts: FactSet): Fact | null {
  const is = (id: string, value: boolean) => {
    const fact = factOf(facts, id);
    return fact.status === 'stated' && fact.value === value;
  };
  const from = ['adl-improved', 'restrictions-reduced', 'dependency-reduced'];
  if ((is('adl-improved', true) || is('restrictions-reduced', true)) && is('dependency-reduced', true)) {
    return { status: 'stated', value: true, from };
  }
  if ((is('adl-improved', false) && is('restrictions-reduced', false)) || is('dependency-reduced', false)) {
    return { status: 'stated', value: false, from };
  }
  return null;
}

/** Shown by a count, an earlier injection or study, or talk of its effect; but not where the record says that there was none. */
function earlierTreatment(facts: FactSet, continued: boolean): Fact {
  const is = (id: string, value: boolean) => {
    const fact = factOf(facts, id);
    return fact.status === 'stated' && fact.value === value;
  };
  const prior = factOf(facts, 'prior-visits');
  const treatment = factOf(facts, 'treatment');
  const hasCourse = treatment.status !== 'stated' || !WITHOUT_COURSE.has(String(treatment.value));
  const shownBy = [
    ...(prior.status === 'stated' && Number(prior.value) > 0 ? ['prior-visits'] : []),
    ...EARLIER.filter((id) => is(id, true)),
    ...(hasCourse ? SHOW_EARLIER_TREATMENT.filter((id) => factOf(facts, id).status !== 'silent') : []),
  ];
  const none =
    (prior.status === 'stated' && Number(prior.value) === 0) || EARLIER.some((id) => is(id, false));
  return { status: 'stated', value: !none && (continued || shownBy.length > 0), from: shownBy };
}

function daysSince(facts: FactSet, id: string, reference: string): number | null {
  const fact = factOf(facts, id);
  if (fact.status !== 'stated') return null;
  const days = Math.round((Date.parse(reference) - Date.parse(String(fact.value))) / 86_400_000);
  return days >= 0 ? days : null;
}

const round = (value: number) => Math.round(value * 100) / 100;
