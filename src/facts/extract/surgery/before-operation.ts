import type { Count } from '../course/counts.js';
import type { Clause } from '../reading/clause.js';
import type { Operation } from './operation.js';

/** For therapy after an operation, visits before it do not count. */
export function beforeOperation(clause: Clause, operation: Operation, count: Count): boolean {
  if (!operation.followedByTreatment) return false;
  const { text } = clause;
  if (
    /\bpostoperative|postsurgical|after (?:the |his |her |that )?(?:surgery|operation)|since (?:the |his |her )?(?:surgery|operation)/.test(
      text,
    )
  )
    return false;
  if (
    /\bpreoperative|before (?:the |his |her )?(?:surgery|operation)|prior to (?:the |his |her )?(?:surgery|operation)|pre-?surgical/.test(
      text,
    )
  )
    return true;
  if (operation.year === null) return false;
  const years = [
    ...text.slice(count.start).matchAll(/\b(?:\d{1,2}[/-](?:\d{1,2}[/-])?)?((?:19|20)\d{2})\b/g),
  ].map((match) => Number(match[1]));
  if (years.length > 0 && Math.max(...years) < operation.year) return true;
  return (
    operation.clause !== null &&
    clause.section === operation.clause.section &&
    clause.order < operation.clause.order
  );
}
