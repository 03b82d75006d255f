import type { Cause } from '../evaluate/truth.js';
import type { Finding } from '../rules/schema.js';
import type { QuestionOutcome } from './compete.js';

/** What one question's answer adds to the finding over all. */
export interface Answered extends Pick<QuestionOutcome, 'question' | 'finding' | 'undecided'> {
  /** Why the question is not established, if it is, over the governing rules. */
  cause: Cause | null;
}

/** The finding over all questions; `null` where conflict or routing leaves it undecided, or no rule speaks to the need. */
export interface Combined {
  finding: Finding | null;
  cause: Cause | null;
  undecided: 'conflict' | 'routing' | 'no-rule' | null;
}

/** Questions that only limit: that a request stays within a limit shows no need, so these alone support no approval. */
const LIMITS = new Set([
  'statutory-cap',
  'frequency',
  'duration',
  'dose',
  'component',
  'documentation',
  'body-part',
  'medical-services',
  'modality',
  'prescriber',
  'setting',
]);

/**
 * Rules on different questions add up: any `not-medically-necessary` gives that, else any `not-established` gives that (however
 * an undecided question came out, the request would still not be established), else an undecided question leaves all
 * undecided, else `medically-necessary`.
 */
export function combine(outcomes: readonly Answered[]): Combined {
  const findings = outcomes.map(({ finding }) => finding);
  if (findings.includes('not-medically-necessary')) {
    return { finding: 'not-medically-necessary', cause: null, undecided: null };
  }
  if (findings.includes('not-established'))
    return { finding: 'not-established', cause: openCause(outcomes), undecided: null };
  const undecided = outcomes.find((outcome) => outcome.undecided !== null)?.undecided ?? null;
  if (undecided) return { finding: null, cause: null, undecided };
  const speaks = outcomes.some(({ finding, question }) => finding !== null && !LIMITS.has(question));
  if (!speaks) return { finding: null, cause: null, undecided: 'no-rule' };
  return { finding: 'medically-necessary', cause: null, undecided: null };
}

function openCause(outcomes: readonly Answered[]): Cause {
  return outcomes.some(({ cause }) => cause === 'not-documented') ? 'not-documented' : 'silent';
}

/** What `combine` needs of a question's outcome. */
export function answered({ question, finding, undecided, standings }: QuestionOutcome): Answered {
  const causes = standings
    .filter(({ role, result }) => role === 'governs' && result.finding === 'not-established')
    .map(({ result }) => result.cause);
  const cause = causes.includes('not-documented') ? 'not-documented' : causes.length > 0 ? 'silent' : null;
  return { question, finding, undecided, cause };
}
