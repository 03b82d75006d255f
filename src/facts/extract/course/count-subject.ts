import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import {
  fits,
  means,
  otherSide,
  regionsIn,
  type Topic,
  topicOfGeneric,
  treatmentsIn,
} from '../reading/topic.js';
import type { Count } from './counts.js';

/** The treatment a count belongs to: named inside or just after it, else before it in the clause, else `null`. */
export function topicOf(clause: Clause, count: Count, next: number, previous: number): Topic | null {
  const named = treatmentsIn(clause);
  const inside = named.find((match) => match.start >= count.start && match.start < count.end);
  if (inside) return inside.value;
  const adjacent = named.find((match) => match.start === count.end);
  if (adjacent) return adjacent.value;
  const after = named.find(
    (match) =>
      match.start >= count.end &&
      match.start < next &&
      match.start - count.end <= 40 &&
      !/\)|\band an?\b/.test(clause.text.slice(count.end, match.start)) &&
      /^[^,;]{0,14}\b(?:of|for|in|with|from|prior|previous|supervised|past|the|)\b[^,;]*$/.test(
        clause.text.slice(count.end, match.start),
      ),
  );
  if (after) return after.value;
  const before = named.findLast((match) => match.end <= count.start && match.end >= previous - 40);
  if (before) return before.value;
  const any = named.find((match) => match.start >= count.end && match.start < next);
  if (any && clause.section === 'summary') return any.value;
  return topicOfGeneric(clause);
}

/** "8 visits and the neck in 10": the next part has a number of its own. */
const OTHER_SUBJECT = /(?:\band|[,;]) (?:the|his|her) (?:left |right )?$/;
/** "The shoulder has been treated in …". */
const SUBJECT = /^ (?:has|have|had|was|were|got|received|itself)\b/;

/** The body part named nearest after the count, else before it; none named fits. */
export function partFits(context: Context, clause: Clause, count: Count, next: number): boolean {
  const part = context.request.bodyPart;
  const named = regionsIn(clause);
  if (named.length === 0) return true;
  const near = named.filter(
    (match) =>
      match.start >= count.start &&
      match.start < next &&
      !OTHER_SUBJECT.test(clause.text.slice(count.end, match.start)),
  );
  const subject = named.filter(
    (match) =>
      match.end <= count.start &&
      /^(?:the|his|her) /.test(clause.text.slice(Math.max(0, match.start - 4))) &&
      SUBJECT.test(clause.text.slice(match.end)),
  );
  const relevant =
    near.length > 0
      ? near
      : subject.length > 0
        ? subject.slice(-1)
        : /\b(?:for|to) the\b/.test(clause.text.slice(0, count.start)) || clause.section !== 'rationale'
          ? named.filter((match) => match.start < count.start)
          : [];
  if (relevant.length === 0) return true;
  return relevant.some((match) => fits(match.value, part) && !otherSide(clause, match.start, part));
}

/** A clause that speaks of visits in general can be about the disputed treatment. */
export function aboutOwnVisits(context: Context, clause: Clause, from: number): boolean {
  const named = treatmentsIn(clause);
  const after = named.find((match) => match.start >= from - 1);
  const topic = after ?? named.at(-1);
  if (topic) return means(topic.value, context.request.treatment);
  const carried = topicOfGeneric(clause);
  if (carried) return means(carried, context.request.treatment);
  return clause.section === 'rationale';
}
