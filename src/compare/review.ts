import { stringify } from 'yaml';
import { z } from 'zod';
import type { View } from '../facts/fact.js';
import type { Problem } from '../source/problem.js';
import { checkYaml, readYaml } from '../source/yaml-source.js';
import { TRIAGE_CLASSES, type TriageClass } from './triage.js';

const reviewed = z.strictObject({
  letter: z.string(),
  issue: z.int().min(1),
  view: z.enum(['prescreen', 'record']),
  recorded: z.enum(['upheld', 'overturned']).nullable(),
  predicted: z.enum(['upheld', 'overturned', 'undetermined']),
  /** What the tool proposes. */
  proposed: z.enum(TRIAGE_CLASSES).nullable(),
  evidence: z.string().nullable().default(null),
  /** A person's answer: the same class confirms, another corrects, null leaves it open. */
  class: z.enum(TRIAGE_CLASSES).nullable().default(null),
  by: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  /** Kept because a person answered, though prediction and decision no longer part. */
  gone: z.literal(true).optional(),
});
/** One decision of a review file. */
export type Reviewed = z.infer<typeof reviewed>;

const reviewFile = z.strictObject({ ruleBook: z.string(), decisions: z.array(reviewed) });
/** `--review FILE`: a person's classes of disagreements, kept beside the run. */
export type Review = z.infer<typeof reviewFile>;

export const EMPTY_REVIEW: Review = { ruleBook: '', decisions: [] };

/** Reads a review file; null, with positioned problems, where it cannot be used. */
export function parseReview(text: string, file: string, problems: Problem[]): Review | null {
  const source = readYaml(text, file, problems);
  return source && checkYaml(source, reviewFile as z.ZodType<Review>, problems);
}

const keyOf = (letter: string, issue: number, view: View) => `${view} ${issue} ${letter}`;

/** Looks up what a person said of one decision in one view. */
export function reviewIndex({ decisions }: Review) {
  const byKey = new Map(decisions.map((each) => [keyOf(each.letter, each.issue, each.view), each]));
  return (letter: string, issue: number, view: View): Reviewed | null =>
    byKey.get(keyOf(letter, issue, view)) ?? null;
}

/**
 * The review for this run: what disagrees now, with what a person said before. A person's answer is never dropped: where the decision
 * no longer disagrees it stays and is marked `gone`.
 */
export function mergeReview(
  before: Review,
  now: readonly Omit<Reviewed, 'class' | 'by' | 'note' | 'gone'>[],
  ruleBook: string,
): Review {
  const said = reviewIndex(before);
  const current = new Set(now.map(({ letter, issue, view }) => keyOf(letter, issue, view)));
  const kept = before.decisions
    .filter((each) => each.class !== null && !current.has(keyOf(each.letter, each.issue, each.view)))
    .map((each): Reviewed => ({ ...each, gone: true }));
  const merged = now.map((each): Reviewed => {
    const person = said(each.letter, each.issue, each.view);
    return { ...each, class: person?.class ?? null, by: person?.by ?? null, note: person?.note ?? null };
  });
  return { ruleBook, decisions: [...merged, ...kept] };
}

const HEAD = `# Why predictions and recorded decisions part. "proposed" is the tool's guess and its evidence; write your own answer into
# "class" (${TRIAGE_CLASSES.join(', ')}),
# your name into "by" and a reason into "note". Your answer wins and is never overwritten. Names letters: keep it as you keep them.
`;

export const reviewYaml = (review: Review) => HEAD + stringify(review, { lineWidth: 120 });

/** The class that counts: a person's where there is one. */
export const classOf = (proposed: TriageClass, person: Reviewed | null) => person?.class ?? proposed;
