import { describe, expect, it } from 'vitest';
import { imr } from './run.js';

describe('imr audit cases', () => {
  it('prints both views apart, and what cannot be estimated', () => {
    const { code, out } = imr(['audit', 'cases']);
    expect(code).toBe(0);
    expect(out).toMatch(/Record view/);
    expect(out).toMatch(/Prescreen view/);
    expect(out).toMatch(/recall of overturned +│ not estimable: no overturned decision in this sample/);
    expect(out).not.toMatch(/recall of overturned +│ [^n]/);
  });

  it('the JSON has decisions, problems and both views’ summaries', () => {
    const json = JSON.parse(imr(['audit', 'cases', '--format', 'json']).out);
    expect(json.view).toBe('record');
    expect(json.decisions).toHaveLength(8);
    expect(json.decisions[0]).toMatchObject({
      letter: 'case-000',
      issue: 1,
      recorded: 'upheld',
      comparison: 'agree',
    });
    expect(Object.keys(json.summary.views)).toEqual(['prescreen', 'record']);
    expect(json.summary.views.record.recallOverturned).toEqual({
      notEstimable: 'no overturned decision in this sample',
    });
  });

  it('--fail-on disagreement passes where every disagreement is known', () => {
    expect(imr(['audit', 'cases', '--fail-on', 'disagreement']).code).toBe(0);
  });

  it('nothing to read: exit 3', () => {
    expect(imr(['audit', 'no-such-folder']).code).toBe(3);
  });
});
