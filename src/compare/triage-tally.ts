import type { Compared } from './comparison.js';
import { TRIAGE_CLASSES, type Triage, type TriageClass } from './triage.js';
import { Twins, twinKey } from './twins.js';

/** How often a class stands in one view, disagreements and abstentions apart, and how many of them a person set. */
export interface ClassCount {
  class: TriageClass;
  disagreements: number;
  abstentions: number;
  byPerson: number;
}

type Counts = Omit<ClassCount, 'class'>;

/**
 * Counts classes as an audit runs. Whether a decision has a twin with the other outcome is known only at the end, so proposals are
 * counted by their set of facts until then.
 */
export class TriageTally {
  readonly twins = new Twins();
  private readonly settled = new Map<TriageClass, Counts>();
  private readonly proposed = new Map<string, Map<TriageClass, Counts>>();

  /**
   * @param found - the proposal without a twin; null where nothing is to be triaged
   * @param person - the class that a person gave, if any
   */
  add(compared: Compared, found: Triage | null, person: TriageClass | null): void {
    this.twins.add(compared);
    if (!found) return;
    if (person) {
      count(this.settled, person, compared, true);
      return;
    }
    const key = twinKey(compared);
    if (key === null) {
      count(this.settled, found.class, compared, false);
      return;
    }
    let counts = this.proposed.get(key);
    if (!counts) {
      counts = new Map();
      this.proposed.set(key, counts);
    }
    count(counts, found.class, compared, false);
  }

  /** Every class with its counts, in the order of the list. */
  counts(): ClassCount[] {
    const total = new Map(TRIAGE_CLASSES.map((each) => [each, { ...(this.settled.get(each) ?? NONE) }]));
    for (const [key, counts] of this.proposed) {
      const varies = this.twins.differing(key) !== null;
      for (const [each, { disagreements, abstentions, byPerson }] of counts) {
        const into = total.get(varies ? 'reviewer-variance' : each);
        if (!into) continue;
        into.disagreements += disagreements;
        into.abstentions += abstentions;
        into.byPerson += byPerson;
      }
    }
    return [...total].map(([each, counts]) => ({ class: each, ...counts }));
  }
}

const NONE: Counts = { disagreements: 0, abstentions: 0, byPerson: 0 };

function count(
  counts: Map<TriageClass, Counts>,
  each: TriageClass,
  { comparison }: Compared,
  person: boolean,
) {
  const into = counts.get(each) ?? { ...NONE };
  counts.set(each, into);
  if (comparison === 'disagree') into.disagreements++;
  else into.abstentions++;
  if (person) into.byPerson++;
}
