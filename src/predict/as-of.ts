import type { TreatmentRequest } from '../request/request.js';
import type { AuthorityRegistry } from '../rules/authority.js';
import type { Rule } from '../rules/schema.js';

/** What the date of a request was taken from, best first (DESIGN §7). */
export type AsOfBasis =
  | 'given'
  | 'request-date'
  | 'ur-denial'
  | 'end-of-service'
  | 'latest-clinical-date'
  | 'cited-edition'
  | 'none';

export interface AsOf {
  /** ISO date by which editions keyed to the request are chosen. */
  request: string | null;
  /** ISO date by which editions keyed to the service are chosen. */
  service: string | null;
  basis: AsOfBasis;
}

/** Independent medical review begins with injuries from 2013-01-01 and UR decisions from 2013-07-01, Labor Code 4610.5(a). */
const IMR_FROM = '2013-01-01';

/**
 * The as-of date: never that of the IMR letter, never the clock.
 *
 * @param citedEdition - authority id that the reviewer cites; pass it in the record view only
 * @param given - `--as-of`
 */
export function resolveAsOf(
  request: TreatmentRequest,
  authorities: AuthorityRegistry,
  citedEdition: string | null,
  given: string | null,
): AsOf {
  const { dates } = request;
  const served = dates.serviceEnd ?? dates.service;
  const at = (date: string, basis: AsOfBasis): AsOf => ({ request: date, service: served ?? date, basis });
  if (given) return { request: given, service: given, basis: 'given' };
  if (dates.request) return at(dates.request, 'request-date');
  if (dates.urDenial) return at(dates.urDenial, 'ur-denial');
  if (served && (request.timing === 'retrospective' || dates.service)) return at(served, 'end-of-service');
  if (dates.latestClinical) return at(dates.latestClinical, 'latest-clinical-date');
  const edition = citedEdition ? authorities[citedEdition] : null;
  if (edition?.inForce.from) return at(later(edition.inForce.from, firstPossible(request)), 'cited-edition');
  return { request: null, service: null, basis: 'none' };
}

/** True where the rule was in force on the as-of date that its edition is keyed to. */
export function inForceOn(rule: Rule, asOf: AsOf): boolean {
  const date =
    rule.inForce.keyedTo === 'service' ? (asOf.service ?? asOf.request) : (asOf.request ?? asOf.service);
  if (date === null) return false;
  const { from, to } = rule.inForce;
  return (from === null || from <= date) && (to === null || date <= to);
}

/**
 * With no date at all: one date for each stretch of time, from the later of 2013-01-01 and the injury, in which the
 * same of these rules are in force.
 */
export function candidateDates(rules: readonly Rule[], request: TreatmentRequest): AsOf[] {
  const start = firstPossible(request);
  const changes = rules.flatMap(({ inForce }) => [inForce.from, inForce.to ? dayAfter(inForce.to) : null]);
  const dates = [start, ...changes.filter((date): date is string => date !== null && date > start)];
  return [...new Set(dates)].sort().map((date) => ({ request: date, service: date, basis: 'none' }));
}

/** The first day on which an undated request can have been decided. */
export const firstPossible = ({ dates }: TreatmentRequest) => later(IMR_FROM, dates.injury ?? IMR_FROM);

const later = (a: string, b: string) => (a > b ? a : b);

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
