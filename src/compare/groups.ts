import type { Outcome } from './outcome.js';
import type { Summary } from './summary.js';
import { SummaryTally } from './summary-tally.js';

/** What decisions are grouped by, and under which keys an outcome falls. A letter that cites two guidelines counts under both. */
const KEYS = {
  treatment: ({ treatment }: Outcome) => [treatment],
  bodyPart: ({ bodyPart }: Outcome) => [bodyPart ?? 'none given'],
  authority: ({ authorities }: Outcome) => (authorities.length > 0 ? authorities : ['none named']),
  year: ({ year }: Outcome) => [year ?? 'no date'],
  decidedBy: ({ decidedBy }: Outcome) => [decidedBy ?? 'undetermined'],
  weakestBasis: ({ weakestBasis }: Outcome) => [weakestBasis ?? 'no finding'],
  origin: ({ invented }: Outcome) => [invented ? 'invented' : 'real'],
} satisfies Record<string, (outcome: Outcome) => readonly string[]>;

export type Dimension = keyof typeof KEYS;
export const DIMENSIONS = Object.keys(KEYS) as Dimension[];

export interface Group {
  key: string;
  summary: Summary;
}

/** Groups of each dimension, largest first, equal ones by key. */
export type Groups = Record<Dimension, readonly Group[]>;

/** Counts outcomes by group; its size depends on how many keys there are. */
export class GroupsTally {
  private readonly tallies = new Map<Dimension, Map<string, SummaryTally>>(
    DIMENSIONS.map((dimension) => [dimension, new Map()]),
  );

  add(outcome: Outcome): void {
    for (const [dimension, byKey] of this.tallies) {
      for (const key of KEYS[dimension](outcome)) {
        let tally = byKey.get(key);
        if (!tally) {
          tally = new SummaryTally();
          byKey.set(key, tally);
        }
        tally.add(outcome);
      }
    }
  }

  groups(): Groups {
    const groups = (dimension: Dimension): Group[] =>
      [...(this.tallies.get(dimension) ?? [])]
        .map(([key, tally]) => ({ key, summary: tally.summary() }))
        .filter(({ summary }) => summary.n > 0)
        .sort((a, b) => b.summary.n - a.summary.n || (a.key < b.key ? -1 : 1));
    return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, groups(dimension)])) as Record<
      Dimension,
      Group[]
    >;
  }
}
