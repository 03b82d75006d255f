import type { LetterIssue, Line, ParsedLetter } from '../../letter/parsed-letter.js';
import type { TreatmentRequest } from '../../request/request.js';
import { type FactDictionary, valueProblem } from '../dictionary.js';
import type { Fact, FactSet, View } from '../fact.js';
import { AFTER_THERAPY, COUNTED } from './course/counted-treatments.js';
import { occasionsTold } from './course/occasions-told.js';
import { type Reading, readSection } from './reading/clause.js';
import { type Candidate, type Context, SECTION_WEIGHT } from './reading/context.js';
import type { Extractor } from './reading/signal.js';
import { extractorsApart, extractorsFor } from './registry.js';

/** Sections are read once, though both views and, for the summary, every issue of the letter need them. */
const sections = new WeakMap<readonly Line[], Reading>();

/** Room for a summary's clauses before those of the rationale in reading order. */
const RATIONALE_ORDER = 100_000;

/**
 * The facts that a letter states about one issue, or complains of as missing; the others are absent (silent).
 * `prescreen` reads heading and summary, `record` the rationale too, which counts more where both speak.
 * A value that does not fit the dictionary is dropped, never coerced.
 */
export function extractFacts(
  letter: ParsedLetter,
  issue: LetterIssue,
  request: TreatmentRequest,
  dictionary: FactDictionary,
  view: View,
): FactSet {
  const found = candidates(letter, issue, request, view, extractorsFor(request.treatment));
  return resolve(found, dictionary, request, issue);
}

/**
 * The facts in both views, as `extractFacts` gives them. They are read once where that is the same: where the rationale says
 * nothing of the request, and the summary nothing of utilization review, which only `prescreen` listens to.
 */
export function extractViews(
  letter: ParsedLetter,
  issue: LetterIssue,
  requests: Record<View, TreatmentRequest>,
  dictionary: FactDictionary,
): Record<View, FactSet> {
  const { prescreen, record } = requests;
  if (prescreen !== record || summaryOf(letter).clauses.some(({ speaker }) => speaker === 'ur')) {
    const read = (view: View) => extractFacts(letter, issue, requests[view], dictionary, view);
    return { prescreen: read('prescreen'), record: read('record') };
  }
  const [across, alone] = extractorsApart(record.treatment);
  const found = candidates(letter, issue, record, 'record', alone);
  const before = found.filter(({ clause }) => clause.section !== 'rationale');
  const facts = (view: View, read: readonly Candidate[]) =>
    resolve([...read, ...candidates(letter, issue, record, view, across)], dictionary, record, issue);
  return { prescreen: facts('prescreen', before), record: facts('record', found) };
}

const summaryOf = (letter: ParsedLetter): Reading =>
  once(letter.summary, () => readSection('summary', letter.summary));

function candidates(
  letter: ParsedLetter,
  issue: LetterIssue,
  request: TreatmentRequest,
  view: View,
  extractors: readonly Extractor[],
): readonly Candidate[] {
  const summary = summaryOf(letter);
  const rationale = () =>
    once(issue.rationale, () => readSection('rationale', issue.rationale, RATIONALE_ORDER));
  const readings = view === 'record' ? [summary, rationale()] : [summary];
  const heading = once(issue.headingLines, () => readHeading(issue));
  const context: Context = { letter, issue, request, view, readings, heading, found: [] };
  for (const extractor of extractors) extractor.read(context);
  return context.found;
}

function once(lines: readonly Line[], read: () => Reading): Reading {
  let reading = sections.get(lines);
  if (!reading) {
    reading = read();
    sections.set(lines, reading);
  }
  return reading;
}

function readHeading(issue: LetterIssue): Reading {
  const first = issue.headingLines[0]?.number ?? 1;
  return readSection('heading', [{ number: first, text: issue.heading }]);
}

/** The best candidate of each fact: later section, then weight, then stated before not documented, then the later one. */
function resolve(
  found: readonly Candidate[],
  dictionary: FactDictionary,
  request: TreatmentRequest,
  issue: LetterIssue,
): FactSet {
  const best = new Map<string, Candidate>();
  const consider = (candidate: Candidate) => {
    const entry = dictionary[candidate.fact];
    if (!entry || (candidate.status === 'stated' && valueProblem(entry, candidate.value) !== null)) return;
    const other = best.get(candidate.fact);
    if (!other || compare(candidate, other) >= 0) best.set(candidate.fact, candidate);
  };
  for (const candidate of found) consider(candidate);
  for (const candidate of occasionsTold(best, request, issue)) consider(candidate);
  // An injection never given before had no visit either.
  const injection = best.get('earlier-injection');
  if (injection?.value === false && !best.has('prior-visits'))
    best.set('prior-visits', { ...injection, fact: 'prior-visits', value: 0 });
  const none = best.get('prior-visits');
  // Treatment that was never had has no result, whatever is said of results.
  if (none?.value === 0 && COUNTED.includes(request.treatment) && !AFTER_THERAPY.has(request.treatment))
    best.delete('functional-improvement');
  const facts = new Map<string, Fact>();
  for (const [id, candidate] of [...best].sort(([a], [b]) => (a < b ? -1 : 1)))
    facts.set(id, factFrom(candidate));
  return facts;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    SECTION_WEIGHT[a.clause.section] - SECTION_WEIGHT[b.clause.section] ||
    a.weight - b.weight ||
    Number(b.status === 'stated') - Number(a.status === 'stated') ||
    a.clause.order - b.clause.order
  );
}

function factFrom({ status, value, clause }: Candidate): Fact {
  const place = {
    section: clause.section,
    lines: clause.lines,
    ...(clause.page !== undefined && { page: clause.page }),
  };
  return status === 'stated' && value !== undefined
    ? { status, value, ...place }
    : { status: 'not-documented', ...place };
}
