import { type Audited, VIEWS } from '../../compare/auditor.js';
import type { Compared } from '../../compare/comparison.js';
import { EMPTY_REVIEW, mergeReview, type Review, type Reviewed, reviewIndex } from '../../compare/review.js';
import { type DecisionRef, type RuleRecord, RuleRecords } from '../../compare/rule-record.js';
import { needsTriage, type Triage, triage } from '../../compare/triage.js';
import { type ClassCount, TriageTally } from '../../compare/triage-tally.js';
import { twinKey } from '../../compare/twins.js';
import type { View } from '../../facts/fact.js';
import type { TreatmentId } from '../../request/treatment.js';
import type { Problem } from '../../source/problem.js';

/** One decision that the page shows in full. */
export interface Detail {
  /** Position among the details, from 1; names its place in the page. */
  number: number;
  compared: Record<View, Compared>;
  triage: Record<View, Triage | null>;
  person: Record<View, Reviewed | null>;
}

/** `knownDisagreement` re-checked both ways, in the record view. */
export interface KnownDisagreements {
  /** Known, and still disagreeing. */
  standing: number;
  /** Known, and no longer disagreeing: the case's reason is out of date. At most {@link MOST_REFS}. */
  gone: readonly DecisionRef[];
  goneCount: number;
  /** Disagreeing, and no case says why. */
  unknown: number;
}

/** What the page needs beside the figures. Complete tallies; details are capped. */
export interface Collected {
  letters: number;
  decisions: number;
  /** Decisions for which nothing is recorded. */
  unrecorded: number;
  invented: number;
  details: readonly Detail[];
  rules: Record<View, readonly RuleRecord[]>;
  triage: Record<View, readonly ClassCount[]>;
  /** True where there were too many distinct sets of facts to look for reviewer variance among all. */
  varianceIncomplete: boolean;
  known: KnownDisagreements;
  /** Recorded decisions by year and treatment, to weigh published rates by. */
  mix: readonly { year: number | null; treatment: TreatmentId; n: number }[];
  /** What `--review` writes. */
  review: Review;
}

/** How much the page shows in full; a file of this size still opens quickly. */
export interface DetailCaps {
  /** The first decisions of the audit. */
  first: number;
  /** Beyond those, in each cell of each view's confusion table. */
  disagreements: number;
  abstentions: number;
  agreements: number;
}
export const DETAIL_CAPS: DetailCaps = { first: 200, disagreements: 100, abstentions: 40, agreements: 15 };

const MOST_REFS = 100;

export interface CollectorOptions {
  ruleBook: string;
  caps?: DetailCaps;
  /** What a person said before (`--review`). */
  review?: Review | null;
  /** Problems of reading one letter: evidence that it was misread. */
  problemsOf?: (letter: string) => readonly Problem[];
}

/** Collects what the page shows as an audit runs: `add` each decision once, in order, then `collected()`. */
export class ReportCollector {
  private readonly caps: DetailCaps;
  private readonly review: Review;
  private readonly said: ReturnType<typeof reviewIndex>;
  private readonly kept: Audited[] = [];
  private readonly inCell = new Map<string, number>();
  private readonly rules = { prescreen: new RuleRecords(), record: new RuleRecords() };
  private readonly tallies = { prescreen: new TriageTally(), record: new TriageTally() };
  private readonly mix = new Map<string, Collected['mix'][number]>();
  private readonly known = { standing: 0, gone: [] as DecisionRef[], goneCount: 0, unknown: 0 };
  /** Decisions beyond the caps that a person has classified: the review file must not lose sight of them. */
  private readonly classified: Audited[] = [];
  private readonly counts = { letters: 0, decisions: 0, unrecorded: 0, invented: 0 };
  private lastLetter: string | null = null;

  constructor(private readonly options: CollectorOptions) {
    this.caps = options.caps ?? DETAIL_CAPS;
    this.review = options.review ?? EMPTY_REVIEW;
    this.said = reviewIndex(this.review);
  }

  add(audited: Audited): void {
    const { item, compared, outcomes } = audited;
    this.counts.decisions++;
    if (item.letter !== this.lastLetter) this.counts.letters++;
    this.lastLetter = item.letter;
    if (item.invented) this.counts.invented++;
    if (item.recorded === null) this.counts.unrecorded++;
    else this.addToMix(Number(outcomes.record.year) || null, item.request.treatment);
    for (const view of VIEWS) {
      this.rules[view].add(compared[view]);
      const found = this.triageOf(audited, view, null);
      this.tallies[view].add(compared[view], found, this.said(item.letter, item.issue, view)?.class ?? null);
    }
    this.addKnown(audited);
    if (this.hasRoom(audited)) this.kept.push(audited);
    else if (this.isClassified(audited)) this.classified.push(audited);
  }

  collected(): Collected {
    const details = this.kept.map((audited, i) => this.detailOf(audited, i + 1));
    return {
      ...this.counts,
      details,
      rules: { prescreen: this.rules.prescreen.records(), record: this.rules.record.records() },
      triage: { prescreen: this.tallies.prescreen.counts(), record: this.tallies.record.counts() },
      varianceIncomplete: this.tallies.prescreen.twins.full || this.tallies.record.twins.full,
      known: this.known,
      mix: [...this.mix.values()],
      review: mergeReview(this.review, this.toReview(details), this.options.ruleBook),
    };
  }

  private triageOf({ compared }: Audited, view: View, twin: Parameters<typeof triage>[1]['twin']) {
    const one = compared[view];
    if (!needsTriage(one)) return null;
    const other = compared[view === 'record' ? 'prescreen' : 'record'];
    return triage(one, { other, twin, problems: this.options.problemsOf?.(one.item.letter) ?? [] });
  }

  private detailOf(audited: Audited, number: number): Detail {
    const { item, compared } = audited;
    const at = (view: View) =>
      this.triageOf(audited, view, this.tallies[view].twins.differing(twinKey(compared[view])));
    const person = (view: View) => this.said(item.letter, item.issue, view);
    return {
      number,
      compared,
      triage: { prescreen: at('prescreen'), record: at('record') },
      person: { prescreen: person('prescreen'), record: person('record') },
    };
  }

  private toReview(details: readonly Detail[]) {
    const all = [...details, ...this.classified.map((audited) => this.detailOf(audited, 0))];
    return all.flatMap((detail) =>
      (['record', 'prescreen'] as const).flatMap((view) => {
        const found = detail.triage[view];
        const { item, prediction } = detail.compared[view];
        return found
          ? [
              {
                letter: item.letter,
                issue: item.issue,
                view,
                recorded: item.recorded,
                predicted: prediction.decision,
                proposed: found.class,
                evidence: found.evidence[0]?.text ?? null,
              },
            ]
          : [];
      }),
    );
  }

  private isClassified({ item }: Audited) {
    return VIEWS.some((view) => this.said(item.letter, item.issue, view)?.class);
  }

  private hasRoom({ item, compared }: Audited): boolean {
    const cells = VIEWS.map((view) => {
      const { comparison, prediction } = compared[view];
      const most =
        comparison === 'disagree'
          ? this.caps.disagreements
          : comparison === 'abstained'
            ? this.caps.abstentions
            : this.caps.agreements;
      const cell = `${view} ${item.recorded} ${prediction.decision}`;
      return { cell, room: (this.inCell.get(cell) ?? 0) < most };
    });
    if (this.kept.length >= this.caps.first && !cells.some(({ room }) => room)) return false;
    for (const { cell } of cells) this.inCell.set(cell, (this.inCell.get(cell) ?? 0) + 1);
    return true;
  }

  private addKnown({ item, compared }: Audited): void {
    const disagrees = compared.record.comparison === 'disagree';
    if (disagrees && item.knownDisagreement) this.known.standing++;
    else if (disagrees) this.known.unknown++;
    else if (item.knownDisagreement && compared.record.comparison !== null) {
      this.known.goneCount++;
      if (this.known.gone.length < MOST_REFS)
        this.known.gone.push({ letter: item.letter, issue: item.issue });
    }
  }

  private addToMix(year: number | null, treatment: TreatmentId): void {
    const key = `${year} ${treatment}`;
    this.mix.set(key, { year, treatment, n: (this.mix.get(key)?.n ?? 0) + 1 });
  }
}
