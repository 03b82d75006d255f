import type { LetterIssue, ParsedLetter, SectionName } from '../../../letter/parsed-letter.js';
import type { TreatmentRequest } from '../../../request/request.js';
import type { FactValue, View } from '../../fact.js';
import type { Clause, Reading } from './clause.js';
import { fits, means, otherSide, regionsIn, type Topic, treatmentsIn } from './topic.js';

/** One reading of one fact at one place; the best candidate becomes the fact. */
export interface Candidate {
  fact: string;
  status: 'stated' | 'not-documented';
  value?: FactValue;
  clause: Clause;
  /** Within a section, the heavier candidate wins; ties go to a stated one, then to the later one. */
  weight: number;
}

/** What every extractor is given: the sections of one issue in the chosen view. */
export interface Context {
  letter: ParsedLetter;
  issue: LetterIssue;
  request: TreatmentRequest;
  view: View;
  /** Summary, then (record view) rationale. */
  readings: readonly Reading[];
  heading: Reading;
  found: Candidate[];
}

/** How much the clauses of a section count: where summary and rationale disagree, the rationale does. */
export const SECTION_WEIGHT: Record<SectionName, number> = {
  rationale: 3,
  summary: 2,
  heading: 1,
  ur: 1,
  'front-matter': 0,
  guidelines: 0,
};

export function state(context: Context, fact: string, value: FactValue, clause: Clause, weight = 1): void {
  context.found.push({ fact, status: 'stated', value, clause, weight: weigh(clause, weight) });
}

export function missing(context: Context, fact: string, clause: Clause, weight = 1): void {
  context.found.push({ fact, status: 'not-documented', clause, weight: weigh(clause, weight) });
}

/** A guideline's words that the reviewer calls met, or not, say less than his own. */
const weigh = (clause: Clause, weight: number) => (clause.verdict ? weight / 2 : weight);

/** True where the clause is a statement about the patient: no guideline, no "if", and no claim of utilization review that the expert goes on to judge. */
export function counts(context: Context, clause: Clause): boolean {
  if (clause.speaker === 'record' || clause.verdict) return true;
  return clause.speaker === 'ur' && context.view === 'prescreen';
}

/** The treatment a clause speaks of: named in it, else the last one named before in the sentence or the one before. */
export function topicsOf(clause: Clause): readonly Topic[] {
  const own = treatmentsIn(clause);
  if (own.length > 0) return own.map((match) => match.value);
  for (let earlier = clause.previous; earlier; earlier = earlier.previous) {
    if (clause.sentence - earlier.sentence > 1) break;
    if (earlier.speaker !== 'record') continue;
    const named = treatmentsIn(earlier);
    if (named.length > 0) return named.map((match) => match.value);
  }
  return [];
}

/**
 * True where a clause can be about the disputed treatment: it names it, or, in the rationale, names no treatment of its
 * own. In the summary, which serves all issues, the treatment must be named there or just before.
 */
export function aboutTreatment(context: Context, clause: Clause): boolean {
  const { treatment } = context.request;
  const own = treatmentsIn(clause);
  if (own.length > 0) return own.some((match) => means(match.value, treatment));
  if (clause.section !== 'summary') return true;
  return topicsOf(clause).some((topic) => means(topic, treatment));
}

/** True unless the clause names body regions and none of them is the requested one. */
export function aboutBodyPart(context: Context, clause: Clause): boolean {
  const part = context.request.bodyPart;
  const named = regionsIn(clause);
  if (named.length === 0) return true;
  return named.some((match) => fits(match.value, part) && !otherSide(clause, match.start, part));
}
