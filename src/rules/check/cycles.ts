import type { Problem } from '../../source/problem.js';
import { isRaw, type RuleSource, rawItems } from './check.js';

/** A rule that, by `findingOf`, would need its own finding. */
export function checkCycles(sources: readonly RuleSource[]): Problem[] {
  const inherits = new Map<string, string[]>();
  for (const { source, expectedId } of sources) {
    const criteria = isRaw(source.value) ? rawItems(source.value.criteria) : [];
    inherits.set(
      expectedId,
      criteria.flatMap(({ item }) => (typeof item.findingOf === 'string' ? [item.findingOf] : [])),
    );
  }
  const problems: Problem[] = [];
  for (const { source, expectedId } of sources) {
    const cycle = pathTo(expectedId, expectedId, inherits, new Set());
    if (cycle) {
      problems.push(
        source.problemAt(['criteria'], {
          code: 'cycle',
          message: `findingOf goes in a circle: ${[expectedId, ...cycle].join(' → ')}`,
          hint: 'let one of these rules state its criteria itself',
        }),
      );
    }
  }
  return problems;
}

function pathTo(
  goal: string,
  from: string,
  edges: Map<string, string[]>,
  seen: Set<string>,
): string[] | null {
  for (const next of edges.get(from) ?? []) {
    if (next === goal) return [next];
    if (seen.has(next)) continue;
    seen.add(next);
    const rest = pathTo(goal, next, edges, seen);
    if (rest) return [next, ...rest];
  }
  return null;
}
