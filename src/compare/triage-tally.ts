import type { Compared } from './comparison.js';
import { TRIAGE_CLASSES, type Triage, type TriageClass } from './triage.js';
import { Twins, twinKey, variesFrom } from './twins.js';

/** How often a class stands in one view, disagreements and abstentions apart, and how many of them a person set. */
export interface ClassCount {
  class: TriageClass;
  disagreements: number;
  abstentions: number;
  byPerson: number;
}

type Counts = Omit<ClassCount, 'class'>;

interface Proposed {
  key: string;
  recorded: 'upheld' | 'overturned';
  counts: Map<TriageClass, Counts>;
}

/**
 * Counts classes as an audit runs. Whether a decision has a twin with the other outcome is known only at the end, so proposals are
 * counted by their set of facts until then.
 */
export class TriageTally {
  readonly twins = new Twins();
  private readonly settled = new Map<TriageClass, Counts>();
  /** By set of facts and recorded outcome. */
  private readonly proposed = new Map<string, Proposed>();

  /**
   * @param found - the proposal without a twin; null where nothing is to be triaged
   * @param person - the class that a person gave, if any
   */
  add(compared: Compared, found: Triage | null, person: TriageClass | null): void {
    const key = twinKey(compared);
    this.twins.add(compared, key);
    if (!found) return;
    if (person) {
      count(this.settled, person, compared, true);
      return;
    }
    const { recorded } = compared.item;
    if (key === null || recorded === null) {
      count(this.settled, found.class, compared, false);
      return;
    }
    const place = `${recorded} ${key}`;
    const into = this.proposed.get(place) ?? { key, recorded, counts: new Map() };
    this.proposed.set(place, into);
    count(into.counts, found.class, compared, false);
  }

  /** Every class with its counts, in the order of the list. */
  counts(): ClassCount[] {
    const total = new Map(TRIAGE_CLASSES.map((each) => [each, { ...(this.settled.get(each) ?? NONE) }]));
    const add = (to: TriageClass, key: keyof Counts, n: number) => {
      const into = total.get(to);
      if (into) into[key] += n;
    };
    for (const { key, recorded, counts } of this.proposed.values()) {
      const twin = this.twins.differing(key);
      const varies = twin !== null && variesFrom(twin, recorded);
      for (const [each, { disagreements, abstentions }] of counts) {
        add(varies ? 'reviewer-variance' : each, 'disagreements', disagreements);
        add(each, 'abstentions', abstentions);
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
