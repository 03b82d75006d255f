import { labelsOf } from '../predict/prediction.js';
import type { Compared } from './comparison.js';
import { type Rate, rate } from './rate.js';

/** One decision by letter and position: how tables point at it. */
export interface DecisionRef {
  letter: string;
  issue: number;
}

/** What became of one rule in one view of an audit. */
export interface RuleRecord {
  rule: string;
  /** Its condition was met: it governed, or lost to another rule on the same question. */
  applied: number;
  /** It answered its question. */
  governed: number;
  /** It governed, a decision is recorded, and its finding is the one that decided. The figures below are of these. */
  decided: number;
  agreed: Rate;
  disagreed: number;
  /** How often the recorded decision is `upheld` among those it decided: what always answering "upheld" would have agreed with. */
  alwaysUpheld: number;
  /** Of its agreeing denials whose reasons are known: how many share a ground of this very rule with the reviewer's. */
  sameGround: Rate;
  /** The last ones of this audit, latest first. */
  lastDisagreements: readonly DecisionRef[];
}

const LAST = 5;

interface Counts {
  applied: number;
  governed: number;
  decided: number;
  agreed: number;
  alwaysUpheld: number;
  sameGround: number;
  groundsKnown: number;
  last: DecisionRef[];
}

/** Counts each rule's own record as an audit runs; its size depends on the number of rules alone. */
export class RuleRecords {
  private readonly rules = new Map<string, Counts>();

  add({ item, prediction, comparison }: Compared): void {
    for (const { standings } of prediction.outcomes) {
      for (const { result, role } of standings) {
        if (role === 'possible') continue;
        const counts = this.countsOf(result.rule.id);
        counts.applied++;
        if (role !== 'governs') continue;
        counts.governed++;
        if (comparison === null || comparison === 'abstained' || result.finding !== prediction.finding)
          continue;
        counts.decided++;
        if (item.recorded === 'upheld') counts.alwaysUpheld++;
        if (comparison === 'agree') {
          counts.agreed++;
          if (item.recorded === 'upheld' && item.grounds.length > 0) {
            counts.groundsKnown++;
            if (labelsOf(result).some((label) => item.grounds.includes(label))) counts.sameGround++;
          }
        } else {
          counts.last.unshift({ letter: item.letter, issue: item.issue });
          counts.last.length = Math.min(counts.last.length, LAST);
        }
      }
    }
  }

  /**
   * Rules that hurt first: by the lower end of the interval of their share of disagreements, so that ten wrong of ten stands before
   * one wrong of one, and before twenty of a thousand.
   */
  records(): RuleRecord[] {
    return [...this.rules]
      .map(([rule, counts]) => ({ record: recordOf(rule, counts), harm: harmOf(counts) }))
      .sort(
        (a, b) =>
          b.harm - a.harm ||
          b.record.decided - a.record.decided ||
          b.record.applied - a.record.applied ||
          (a.record.rule < b.record.rule ? -1 : 1),
      )
      .map(({ record }) => record);
  }

  private countsOf(rule: string): Counts {
    const known = this.rules.get(rule);
    if (known) return known;
    const counts: Counts = {
      applied: 0,
      governed: 0,
      decided: 0,
      agreed: 0,
      alwaysUpheld: 0,
      sameGround: 0,
      groundsKnown: 0,
      last: [],
    };
    this.rules.set(rule, counts);
    return counts;
  }
}

const recordOf = (rule: string, counts: Counts): RuleRecord => ({
  rule,
  applied: counts.applied,
  governed: counts.governed,
  decided: counts.decided,
  agreed: rate(counts.agreed, counts.decided, 'it decided nothing in this sample'),
  disagreed: counts.decided - counts.agreed,
  alwaysUpheld: counts.alwaysUpheld,
  sameGround: rate(counts.sameGround, counts.groundsKnown, 'no agreeing denial with known reasons'),
  lastDisagreements: counts.last,
});

function harmOf({ decided, agreed }: Counts): number {
  const wrong = rate(decided - agreed, decided, '');
  return 'low' in wrong ? wrong.low : 0;
}
