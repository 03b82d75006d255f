import type { View } from '../facts/fact.js';
import { type Groups, GroupsTally } from './groups.js';
import type { BurdenEnds, Outcome } from './outcome.js';
import type { Summary } from './summary.js';
import { SummaryTally } from './summary-tally.js';

type End = Pick<Summary, 'accuracy' | 'recallOverturned' | 'balancedAccuracy'>;

/** A view's figures, and what they would be were every criterion the requester's, or every one the challenger's. */
export interface ViewSummary extends Summary {
  /** How much of the result is policy: the figures at the two ends of the burden. */
  allRequester: End;
  allChallenger: End;
}

/** All figures of an audit, the two views apart. */
export interface AuditFigures {
  views: Record<View, ViewSummary>;
  groups: Record<View, Groups>;
}

/** Counts an audit as it runs: give it each item's outcome in both views, ask for the figures at the end. */
export class AuditTally {
  private readonly views: Record<View, ViewTally> = { prescreen: new ViewTally(), record: new ViewTally() };

  add(outcomes: Record<View, Outcome>): void {
    this.views.prescreen.add(outcomes.prescreen);
    this.views.record.add(outcomes.record);
  }

  figures(): AuditFigures {
    const { prescreen, record } = this.views;
    return {
      views: { prescreen: prescreen.summary(), record: record.summary() },
      groups: { prescreen: prescreen.groups.groups(), record: record.groups.groups() },
    };
  }
}

class ViewTally {
  readonly groups = new GroupsTally();
  private readonly total = new SummaryTally();
  private readonly ends: Record<keyof BurdenEnds, SummaryTally> = {
    requester: new SummaryTally(),
    challenger: new SummaryTally(),
  };

  add(outcome: Outcome): void {
    this.total.add(outcome);
    this.groups.add(outcome);
    for (const end of ['requester', 'challenger'] as const)
      this.ends[end].add({ ...outcome, decision: outcome.ends[end] });
  }

  summary(): ViewSummary {
    return {
      ...this.total.summary(),
      allRequester: this.end('requester'),
      allChallenger: this.end('challenger'),
    };
  }

  private end(end: keyof BurdenEnds): End {
    const { accuracy, recallOverturned, balancedAccuracy } = this.ends[end].summary();
    return { accuracy, recallOverturned, balancedAccuracy };
  }
}
