import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/compare/groups.js';
import {
  type AuditItem,
  AuditTally,
  audit,
  auditItemSync,
  auditor,
  itemsOfCase,
  KeptDecisions,
  loadBook,
  loadCases,
  summarize,
  withBurden,
} from '../../src/index.js';

const book = loadBook();
const cases = loadCases('cases', book, []).flatMap(itemsOfCase);
/** The cases, and the same with the opposite decision recorded and marked as invented. */
const items: AuditItem[] = cases.flatMap((item) => [
  item,
  { ...item, recorded: item.recorded === 'upheld' ? 'overturned' : 'upheld', invented: true },
]);

describe('an audit counted item by item', () => {
  it('gives the figures that the whole list gives', async () => {
    const whole = await audit(items, book);
    const tally = new AuditTally();
    const one = auditor(book);
    for (const item of items) tally.add((await one(item)).outcomes);
    expect(tally.figures()).toEqual({ views: whole.views, groups: whole.groups });
    for (const view of ['record', 'prescreen'] as const)
      expect(whole.views[view]).toMatchObject(summarize(whole.compared[view]));
  });

  it('gives the same figures with either evaluator', async () => {
    const reference = await audit(items, book);
    const compiled = await audit(items, book, { engine: 'compiled' });
    expect(compiled.views).toEqual(reference.views);
  });

  it('says what the agreement would be were every criterion the requester’s or the challenger’s', async () => {
    const { views } = await audit(items, book);
    const at = (end: 'requester' | 'challenger') => {
      const rules = withBurden(book, end);
      const { accuracy, recallOverturned, balancedAccuracy } = summarize(
        items.map((item) => auditItemSync(item, 'record', rules)),
      );
      return { accuracy, recallOverturned, balancedAccuracy };
    };
    expect(views.record.allRequester).toEqual(at('requester'));
    expect(views.record.allChallenger).toEqual(at('challenger'));
  });

  it('puts every decision into one group of each dimension, by authority into as many as the reviewer relies on', async () => {
    const { groups, views } = await audit(items, book);
    const total = (dimension: (typeof DIMENSIONS)[number]) =>
      groups.record[dimension].reduce((sum, { summary }) => sum + summary.n, 0);
    for (const dimension of DIMENSIONS.filter((each) => each !== 'authority'))
      expect(total(dimension), dimension).toBe(views.record.n);
    const named = items.reduce((sum, { authorities }) => sum + Math.max(1, authorities.length), 0);
    expect(total('authority')).toBe(named);
    expect(groups.record.origin.map(({ key, summary }) => [key, summary.n])).toEqual([
      ['invented', cases.length],
      ['real', cases.length],
    ]);
  });

  it('counts an issue without a recorded decision for nothing', async () => {
    const { views } = await audit([{ ...items[0]!, recorded: null }], book);
    expect(views.record.n).toBe(0);
    expect(views.record.accuracy).toEqual({ notEstimable: 'no recorded decision in this sample' });
  });
});

describe('decisions kept for a page', () => {
  it('are the first ones, then disagreements, and it is said how many are left out', async () => {
    const one = auditor(book);
    const kept = new KeptDecisions(2, 3);
    for (const item of items) kept.add(await one(item));
    expect(kept.compared.record).toHaveLength(5);
    expect(kept.compared.prescreen).toHaveLength(5);
    expect(kept.leftOut).toBe(items.length - 5);
    expect(kept.compared.record.slice(0, 2).map(({ item }) => item)).toEqual(items.slice(0, 2));
    for (const [i, record] of kept.compared.record.entries())
      if (i >= 2) expect([record.comparison, kept.compared.prescreen[i]?.comparison]).toContain('disagree');
  });
});
