import { describe, expect, it } from 'vitest';
import { pageInput, SAMPLE } from '../report/sample-audit.js';

const { collected } = await pageInput();
const recordOf = (rule: string) => collected.rules.record.find((each) => each.rule === rule);

describe('a rule’s own record', () => {
  it('counts where it applied, governed and decided, and how often it agreed', () => {
    expect(recordOf('mtus-acupuncture-2009/number')).toMatchObject({
      applied: 8,
      governed: 8,
      // not the two denials that rest on the other rule
      decided: 6,
      agreed: { k: 4, n: 6 },
      disagreed: 2,
      alwaysUpheld: 3,
    });
  });

  it('judges no rule by a conflict that left the question open', () => {
    expect(recordOf('odg/for')).toMatchObject({
      governed: 1,
      decided: 0,
      agreed: { notEstimable: expect.any(String) },
    });
  });

  it('says whether its own grounds were among the reviewer’s', () => {
    expect(recordOf('mtus-acupuncture-2009/more')?.sameGround).toMatchObject({ k: 1, n: 1 });
  });

  it('names the last disagreements, latest first', () => {
    expect(recordOf('mtus-acupuncture-2009/more')?.lastDisagreements).toEqual([
      { letter: 'twin-approved', issue: 1 },
      { letter: 'read-wrongly', issue: 1 },
    ]);
  });

  it('puts rules that hurt first: two wrong of three before two wrong of six', () => {
    expect(collected.rules.record.map(({ rule }) => rule).slice(0, 2)).toEqual([
      'mtus-acupuncture-2009/more',
      'mtus-acupuncture-2009/number',
    ]);
  });

  it('keeps at most five disagreements', async () => {
    const wrong = SAMPLE.filter(({ letter }) => letter === 'more-allowed');
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...(wrong[0] as (typeof SAMPLE)[number]),
      letter: `w${i}`,
    }));
    const { collected: nine } = await pageInput(many);
    expect(nine.rules.record[0]?.lastDisagreements.map(({ letter }) => letter)).toEqual([
      'w8',
      'w7',
      'w6',
      'w5',
      'w4',
    ]);
    expect(nine.rules.record[0]?.disagreed).toBe(9);
  });
});
