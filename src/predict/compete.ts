import type { RuleResult } from '../evaluate/rule-result.js';
import { type Basis, compareBasis, weakest } from '../rules/bases.js';
import type { RuleBook } from '../rules/book.js';
import { factsIn } from '../rules/leaves.js';
import type { Finding } from '../rules/schema.js';

export type Role = 'governs' | 'loses' | 'possible';

export interface RuleStanding {
  result: RuleResult;
  role: Role;
  /** Why it loses or is only possible; null for a governing rule. */
  why: string | null;
}

/** How one question was answered. `null` finding: conflict, or only possibly applicable rules (routing). */
export interface QuestionOutcome {
  question: string;
  standings: readonly RuleStanding[];
  finding: Finding | null;
  undecided: 'conflict' | 'routing' | null;
}

/**
 * Rules that answer the same question compete (DESIGN §7): insteadOf, then the rule that names the diagnosis, then
 * authority rank; equal rank with different findings is a conflict. Losers stay, with the reason.
 */
export function compete(results: readonly RuleResult[], book: RuleBook): QuestionOutcome[] {
  const lost = replaced(results);
  const questions = new Map<string, RuleResult[]>();
  for (const result of results) {
    if (result.applies.result === 'not-met') continue;
    questions.set(result.rule.question, [...(questions.get(result.rule.question) ?? []), result]);
  }
  return [...questions].map(([question, all]) => answer(question, all, lost, book));
}

/** insteadOf, across questions: rule → why it was replaced. A recollection replaces nothing of better basis. */
function replaced(results: readonly RuleResult[]): Map<string, string> {
  const lost = new Map<string, string>();
  const byId = new Map(results.map((result) => [result.rule.id, result]));
  for (const { rule, applies } of results) {
    if (applies.result !== 'met') continue;
    for (const id of [rule.insteadOf ?? []].flat()) {
      const target = byId.get(id);
      if (!target) continue;
      const worse = rule.citation.basis === 'recollection' && target.rule.citation.basis !== 'recollection';
      if (worse) lost.set(rule.id, `an alternative: recollection does not replace ${id}`);
      else lost.set(id, `replaced by ${rule.id}`);
    }
  }
  return lost;
}

function answer(
  question: string,
  all: readonly RuleResult[],
  lost: ReadonlyMap<string, string>,
  book: RuleBook,
): QuestionOutcome {
  const standings: RuleStanding[] = [];
  let contenders: RuleResult[] = [];
  for (const result of all) {
    const why = lost.get(result.rule.id);
    if (result.applies.result === 'unknown')
      standings.push({ result, role: 'possible', why: 'whether it applies is unknown' });
    else if (why) standings.push({ result, role: 'loses', why });
    else contenders.push(result);
  }
  const narrow = (keep: (result: RuleResult) => boolean, why: string) => {
    if (!contenders.some(keep)) return;
    for (const result of contenders) if (!keep(result)) standings.push({ result, role: 'loses', why });
    contenders = contenders.filter(keep);
  };
  const better = strongestBasis(contenders);
  narrow(
    (result) => namesDiagnosis(result) && !yields(result, better),
    'a rule that names the diagnosis goes first',
  );
  const rank = Math.min(...contenders.map(({ rule }) => rankOf(rule.authority, book)));
  narrow(({ rule }) => rankOf(rule.authority, book) === rank, 'an authority of higher rank answers this');

  for (const result of contenders) standings.push({ result, role: 'governs', why: null });
  standings.sort((a, b) => (a.result.rule.id < b.result.rule.id ? -1 : 1));
  const findings = new Set(contenders.map(({ finding }) => finding));
  if (findings.size > 1) return { question, standings, finding: null, undecided: 'conflict' };
  const [finding] = findings;
  if (finding) return { question, standings, finding, undecided: null };

  // Only possibly applicable rules. Where each would find for the request, it does not matter whether they apply.
  const harmless = standings.every(
    ({ result, role }) => role === 'loses' || result.finding === 'medically-necessary',
  );
  return { question, standings, finding: null, undecided: harmless ? null : 'routing' };
}

/** True where the rule's own condition or its chosen row names the diagnosis, rather than being a catch-all. */
function namesDiagnosis({ rule, rowChoice }: RuleResult): boolean {
  if (rule.table?.by === 'diagnosis') return rowChoice === 'named';
  return rule.appliesWhen !== undefined && factsIn(rule.appliesWhen).includes('diagnosis');
}

/** A recollection never takes the place of a better-based rule, however specific. */
const yields = (result: RuleResult, better: Basis | null) =>
  basisOf(result) === 'recollection' && better !== null && better !== 'recollection';

const strongestBasis = (results: readonly RuleResult[]) => results.map(basisOf).sort(compareBasis)[0] ?? null;

/** What the rule's answer rests on: the weaker of its citation and the row that was chosen. */
export function basisOf({ rule, row }: RuleResult): Basis {
  return weakest(row ? [rule.citation.basis, row.basis] : [rule.citation.basis]) ?? 'recollection';
}

const rankOf = (authority: string, book: RuleBook) => book.authorities[authority]?.rank ?? 4;
