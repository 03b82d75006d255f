import { describe, expect, it } from 'vitest';
import { auditor, Portable } from '../../src/index.js';
import { SAMPLE, sampleBook } from '../report/sample-audit.js';

describe('a decision taken to another thread', () => {
  it.each(['compiled', 'json-rules'] as const)(
    'arrives as it was, with the rules of this side: %s',
    async (engine) => {
      const one = auditor(sampleBook, { engine });
      const portable = new Portable(sampleBook);
      for (const item of SAMPLE) {
        const audited = await one(item);
        const moved = structuredClone(portable.pack(audited));
        const arrived = portable.unpack(moved);
        expect(arrived).toEqual(audited);
        const rules = (of: typeof audited) =>
          of.compared.record.prediction.outcomes.flatMap(({ standings }) =>
            standings.map(({ result }) => result.rule),
          );
        rules(arrived).forEach((rule, i) => void expect(rule).toBe(rules(audited)[i]));
        expect(arrived.compared.record.item).toBe(arrived.item);
      }
    },
  );
});
