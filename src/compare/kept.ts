import type { View } from '../facts/fact.js';
import type { Audited } from './auditor.js';
import type { Compared } from './comparison.js';

/** Decisions kept with all their explanation for a page that shows them; a long audit keeps the first ones and disagreements. */
export class KeptDecisions {
  readonly compared: Record<View, Compared[]> = { prescreen: [], record: [] };
  /** Decisions that are counted in the figures and not kept. */
  leftOut = 0;
  private extra = 0;

  /**
   * @param first - how many of the first decisions to keep
   * @param disagreements - how many later ones to keep that disagree in either view
   */
  constructor(
    private readonly first = 5000,
    private readonly disagreements = 5000,
  ) {}

  add({ compared }: Audited): void {
    const early = this.compared.record.length - this.extra < this.first;
    const disagrees =
      compared.record.comparison === 'disagree' || compared.prescreen.comparison === 'disagree';
    if (!early && (!disagrees || this.extra >= this.disagreements)) {
      this.leftOut++;
      return;
    }
    if (!early) this.extra++;
    this.compared.prescreen.push(compared.prescreen);
    this.compared.record.push(compared.record);
  }
}
