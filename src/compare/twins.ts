import { createHash } from 'node:crypto';
import { requestIn } from '../cases/audit-item.js';
import { governing } from '../predict/prediction.js';
import type { Compared } from './comparison.js';
import type { DecisionRef } from './rule-record.js';

/** Decisions on the same facts by their recorded outcome, with one of each kind to look at. */
export interface Twin {
  upheld: number;
  overturned: number;
  example: { upheld?: DecisionRef; overturned?: DecisionRef };
}

/** Distinct sets of facts that are kept apart; later new ones go unnoticed (about 100 MB at this number). */
const MOST = 500_000;

/**
 * Finds decisions that were recorded differently on the same request and the same facts, under the same governing rules.
 * Dates are left aside. A decision of which no fact is known has no twin: where nothing is known, nothing is the same.
 */
export class Twins {
  private readonly byKey = new Map<string, Twin>();
  /** True once there were too many distinct sets of facts to keep. */
  full = false;

  /** @param key - {@link twinKey} of the decision */
  add({ item }: Compared, key: string | null): void {
    if (key === null || item.recorded === null) return;
    let twin = this.byKey.get(key);
    if (!twin) {
      if (this.byKey.size >= MOST) {
        this.full = true;
        return;
      }
      twin = { upheld: 0, overturned: 0, example: {} };
      this.byKey.set(key, twin);
    }
    twin[item.recorded]++;
    twin.example[item.recorded] ??= { letter: item.letter, issue: item.issue };
  }

  /** The decisions on these facts where both outcomes are recorded; else null. */
  differing(key: string | null): Twin | null {
    const twin = key === null ? undefined : this.byKey.get(key);
    return twin && twin.upheld > 0 && twin.overturned > 0 ? twin : null;
  }
}

/**
 * True where at least as many reviewers decided otherwise on the same facts. Where most decided as recorded it is the prediction that
 * stands alone, and no variance among reviewers.
 */
export const variesFrom = (twin: Twin, recorded: 'upheld' | 'overturned'): boolean =>
  twin[recorded === 'upheld' ? 'overturned' : 'upheld'] >= twin[recorded];

const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Names the request, facts and governing rules of a decision; null where no fact is known. */
export function twinKey({ item, view, prediction }: Compared): string | null {
  const facts = [...item.facts[view]]
    .filter(([, fact]) => fact.status !== 'silent')
    .map(([id, fact]) => [id, fact.status === 'stated' ? fact.value : null] as const)
    .filter(([, value]) => !(typeof value === 'string' && IS_DATE.test(value)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (facts.length === 0) return null;
  const { treatment, bodyPart, diagnosis, visits, frequencyPerWeek, weeks, purpose, drug, timing } =
    requestIn(item, view);
  const rules = governing(prediction.outcomes)
    .map(({ result }) => result.rule.id)
    .sort();
  const what = [treatment, bodyPart, diagnosis, visits, frequencyPerWeek, weeks, purpose, drug, timing];
  return createHash('sha1')
    .update(JSON.stringify([what, facts, rules]))
    .digest('base64url');
}
