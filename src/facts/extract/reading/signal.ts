import type { TreatmentId } from '../../../request/treatment.js';
import type { FactValue } from '../../fact.js';
import { type Assertion, assertionOf } from './assertion.js';
import type { Reading } from './clause.js';
import { aboutBodyPart, aboutTreatment, type Context, counts, missing, state } from './context.js';
import type { Lexicon, Match } from './lexicon.js';

/** What a cue means in each way a clause can speak of it; `null`: nothing. */
export interface Signal {
  cue: Lexicon<true>;
  /** Value where the clause affirms the cue. Default `true`. */
  affirmed?: FactValue | null;
  /** Where it is negated. Default `false`; `'not-documented'` for things whose absence is always a complaint ("no goals"). */
  negated?: FactValue | null | 'not-documented';
  /** Where the clause complains that it is missing. Default `'not-documented'`. */
  undocumented?: FactValue | null | 'not-documented';
  /** Where it is only supposed ("would benefit"). Default nothing. */
  supposed?: FactValue | null;
  /** Must the clause be about the disputed treatment? Default no. */
  treatment?: boolean;
  /** Must it not be about another body part? Default no. */
  bodyPart?: boolean;
  /** A last look at the match. */
  when?: (match: Match<true>, context: Context) => boolean;
  /** Sections to read. Default summary and rationale. */
  heading?: 'also' | 'only';
  weight?: number;
}

/** One file of `extract/`: which facts it reads, for which treatments, and how. */
export interface Extractor {
  facts: readonly string[];
  /** Default: every treatment. */
  treatments?: readonly TreatmentId[];
  /** True where what it reads in one section depends on what stands in another, so that each view must be read by itself. */
  across?: true;
  read(context: Context): void;
}

/** A fact read from cues alone. */
export function signalFact(
  fact: string,
  signals: readonly Signal[],
  treatments?: readonly TreatmentId[],
): Extractor {
  return {
    facts: [fact],
    ...(treatments && { treatments }),
    read(context) {
      for (const signal of signals) readSignal(context, fact, signal);
    },
  };
}

type Meaning = FactValue | null | 'not-documented';

/** The default meanings, in one place. */
const MEANING: Record<Assertion, (signal: Signal) => Meaning> = {
  affirmed: ({ affirmed }) => (affirmed === undefined ? true : affirmed),
  negated: ({ negated }) => (negated === undefined ? false : negated),
  undocumented: ({ undocumented }) => (undocumented === undefined ? 'not-documented' : undocumented),
  supposed: ({ supposed }) => supposed ?? null,
};

function readSignal(context: Context, fact: string, signal: Signal): void {
  if (signal.heading) readIn(context, fact, signal, context.heading);
  if (signal.heading === 'only') return;
  for (const reading of context.readings) readIn(context, fact, signal, reading);
}

function readIn(context: Context, fact: string, signal: Signal, reading: Reading): void {
  for (const match of signal.cue.inIndex(reading.index)) {
    const { clause } = match;
    if (!counts(context, clause)) continue;
    if (signal.treatment && !aboutTreatment(context, clause)) continue;
    if (signal.bodyPart && !aboutBodyPart(context, clause)) continue;
    if (signal.when && !signal.when(match, context)) continue;
    const assertion = assertionOf(clause, match.start, match.end);
    const meaning = MEANING[assertion](signal);
    if (meaning === null) continue;
    if (meaning === 'not-documented') missing(context, fact, clause, signal.weight);
    else state(context, fact, meaning, clause, signal.weight);
  }
}
