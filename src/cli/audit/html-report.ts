import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type AuditFigures,
  auditHtml,
  type Collected,
  InputError,
  lettersByHash,
  letterText,
  loadCases,
  minimalChanges,
  optionsFor,
  type Problem,
  parseReview,
  ReportCollector,
  type Review,
  requestIn,
  reviewYaml,
} from '../../index.js';
import type { Decided } from './audit-file.js';
import { decisions, type Job } from './decisions.js';
import { writeText } from './targets.js';

export interface ReportTarget {
  /** Where the page goes; null: no page. */
  html: string | null;
  /** Where a person's classes of disagreements are kept; null: nowhere. */
  review: string | null;
  /** `--letters`: only then does the page quote letters. */
  letters: string | null;
  /** What is audited, as the user named it. */
  paths: readonly string[];
}

/** Collects the decisions of a run for its page and its review file, and writes both when it is over. */
export class AuditReport {
  private readonly collector: ReportCollector;
  private replayed = false;

  constructor(
    private readonly target: ReportTarget,
    private readonly job: Job,
    problems: readonly Problem[],
  ) {
    this.collector = this.fresh(problems);
  }

  add({ audited }: Decided): void {
    if (audited) this.collector.add(audited);
    else this.replayed = true;
  }

  /** Writes what was asked for; gives the names of the files. */
  async write(figures: AuditFigures, problems: readonly Problem[]): Promise<string[]> {
    const collected = await this.collected(problems);
    const { html, review, paths } = this.target;
    if (review) writeText(review, reviewYaml(collected.review));
    const written = review ? [review] : [];
    if (!html) return written;
    const { book } = this.job.reading;
    const lines = this.target.letters ? await this.letterLines(collected, this.target.letters) : null;
    const text = await auditHtml({
      figures,
      collected,
      book,
      problems,
      sources: paths,
      letterLines: lines && ((letter) => lines.get(letter) ?? null),
      changesOf: ({ item, view, prediction }) =>
        minimalChanges(
          prediction,
          requestIn(item, view),
          item.facts[view],
          book,
          optionsFor(item, view, this.job.options),
        ),
    });
    writeText(html, text);
    return [...written, html];
  }

  /** A run taken up from a store kept no explanations of its first files: those are read once more. */
  private async collected(problems: readonly Problem[]): Promise<Collected> {
    if (!this.replayed) return this.collector.collected();
    const collector = this.fresh(problems);
    for await (const { audited } of decisions({ ...this.job, kept: null, onFiles: () => {} }, []))
      if (audited) collector.add(audited);
    return collector.collected();
  }

  private fresh(problems: readonly Problem[]): ReportCollector {
    return new ReportCollector({
      ruleBook: this.job.reading.book.digest,
      review: this.target.review ? readReview(this.target.review) : null,
      problemsOf: problemsByLetter(problems),
    });
  }

  /** The text of every letter that the page shows in full; a name that two files share has none, so none is mistaken. */
  private async letterLines(collected: Collected, folder: string): Promise<Map<string, readonly string[]>> {
    const wanted = new Set(collected.details.map(({ compared }) => compared.record.item.letter));
    const found = new Map<string, readonly string[]>();
    const seen = new Set<string>();
    const byHash = lettersByHash(folder);
    for (const file of this.job.files) {
      const isCase = /\.ya?ml$/i.test(file);
      const name = isCase ? basename(file).replace(/\.ya?ml$/i, '') : basename(file);
      if (!wanted.has(name)) continue;
      if (seen.has(name)) {
        found.delete(name);
        continue;
      }
      seen.add(name);
      const lines = isCase
        ? byHash.get(loadCases(file, this.job.reading.book, [])[0]?.letter.sha256 ?? '')
        : (await letterText(file, []))?.lines.map(({ text }) => text);
      if (lines) found.set(name, lines);
    }
    return found;
  }
}

/** Looks up the problems of one letter in a list that grows. */
function problemsByLetter(problems: readonly Problem[]): (letter: string) => readonly Problem[] {
  const byLetter = new Map<string, Problem[]>();
  let seen = 0;
  return (letter) => {
    for (; seen < problems.length; seen++) {
      const problem = problems[seen] as Problem;
      const name = basename(problem.file).replace(/\.ya?ml$/, '');
      byLetter.set(name, [...(byLetter.get(name) ?? []), problem]);
    }
    return byLetter.get(letter) ?? [];
  };
}

function readReview(file: string): Review | null {
  if (!existsSync(file)) return null;
  const problems: Problem[] = [];
  const review = parseReview(readFileSync(file, 'utf8'), file, problems);
  if (!review) throw new InputError(problems);
  return review;
}
