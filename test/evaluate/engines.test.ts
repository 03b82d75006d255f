import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompiled } from '../../src/evaluate/compiled.js';
import { conditionsOf } from '../../src/evaluate/conditions-of.js';
import { decideWithEngine } from '../../src/evaluate/json-rules.js';
import { withRow } from '../../src/evaluate/table-row.js';
import { factsFor } from '../support/arbitrary.js';
import { shipped } from '../support/books.js';

describe.each([...shipped.rules.values()].map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('the compiled conditions give the same trees as json-rules-engine', async () => {
    const rows = rule.table?.rows ?? [null];
    await fc.assert(
      fc.asyncProperty(factsFor(rule, shipped), fc.nat({ max: rows.length - 1 }), async (facts, place) => {
        const onRow = withRow(facts, rows[place] ?? null);
        const reference = await decideWithEngine(rule, onRow);
        const compiled = decideCompiled(rule, onRow);
        for (const [key] of conditionsOf(rule)) expect(compiled.get(key), key).toEqual(reference.get(key));
      }),
      { numRuns: 30 },
    );
  });
});
