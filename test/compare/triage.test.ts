import { describe, expect, it } from 'vitest';
import { mergeReview, parseReview, type Review, reviewYaml } from '../../src/compare/review.js';
import type { View } from '../../src/facts/fact.js';
import type { Problem } from '../../src/source/problem.js';
import { pageInput, SAMPLE } from '../report/sample-audit.js';

const { collected } = await pageInput();
const classOf = (letter: string, view: View) =>
  collected.details.find(({ compared }) => compared[view].item.letter === letter)?.triage[view]?.class ??
  null;

describe('triage proposes', () => {
  it.each([
    ['too-many', 'record', null],
    ['first-course', 'prescreen', null],
    ['rationale-only', 'prescreen', 'undocumented-fact'],
    ['rationale-only', 'record', null],
    ['read-wrongly', 'record', 'misread-letter'],
    ['more-allowed', 'record', 'rule-gap'],
    ['no-rule', 'record', 'rule-gap'],
    ['twin-approved', 'record', 'reviewer-variance'],
    ['twin-denied', 'record', null],
    ['two-rules', 'record', 'rule-conflict'],
  ] as const)('%s, %s view: %s', (letter, view, expected) => {
    expect(classOf(letter, view)).toBe(expected);
  });

  it('names the evidence: the twin that was decided otherwise, and both sides of a conflict', () => {
    const evidence = (letter: string) =>
      collected.details.find(({ compared }) => compared.record.item.letter === letter)?.triage.record
        ?.evidence[0]?.text;
    expect(evidence('twin-approved')).toContain('twin-denied issue 1');
    expect(evidence('two-rules')).toMatch(
      /odg\/against finds not-established, odg\/for finds medically-necessary/,
    );
  });

  it('counts every disagreement and abstention once', () => {
    const total = collected.triage.record.reduce((sum, each) => sum + each.disagreements, 0);
    expect(total).toBe(3);
    expect(collected.triage.record.reduce((sum, each) => sum + each.abstentions, 0)).toBe(2);
  });

  it('calls it no variance where most reviewers decided as recorded and only the prediction stands alone', async () => {
    const [approved, denied] = ['twin-approved', 'twin-denied'].map((name) =>
      SAMPLE.find(({ letter }) => letter === name),
    );
    if (!approved || !denied) throw new Error('no such sample');
    const copies = [1, 2].map((n) => ({ ...approved, letter: `approved-${n}` }));
    const { collected: four } = await pageInput([approved, ...copies, denied]);
    expect(four.details[0]?.triage.record?.class).toBe('misread-letter');
    const counted = Object.fromEntries(four.triage.record.map((each) => [each.class, each.disagreements]));
    expect(counted).toMatchObject({ 'misread-letter': 3, 'reviewer-variance': 0 });
  });

  it('calls nothing variance where no fact is known: silence is not sameness', async () => {
    const [approved] = SAMPLE.filter(({ letter }) => letter === 'first-course');
    if (!approved) throw new Error('no such sample');
    const denied = { ...approved, letter: 'denied', recorded: 'upheld' as const };
    const { collected: two } = await pageInput([approved, denied]);
    expect(two.details[1]?.triage.record?.class).not.toBe('reviewer-variance');
  });

  it('takes a problem of reading the letter for a sign that it was misread', async () => {
    const [approved] = SAMPLE.filter(({ letter }) => letter === 'more-allowed');
    if (!approved) throw new Error('no such sample');
    const { ReportCollector } = await import('../../src/report/html/collect.js');
    const { auditor } = await import('../../src/compare/auditor.js');
    const { sampleBook } = await import('../report/sample-audit.js');
    const problem: Problem = {
      file: 'more-allowed',
      line: 5,
      column: null,
      code: 'span-mismatch',
      message: 'invented',
    };
    const collector = new ReportCollector({ ruleBook: 'x', problemsOf: () => [problem] });
    collector.add(await auditor(sampleBook)(approved));
    expect(collector.collected().details[0]?.triage.record).toMatchObject({
      class: 'misread-letter',
      evidence: [{ text: expect.stringContaining('span-mismatch at line 5') }, { class: 'rule-gap' }],
    });
  });
});

describe('a person’s review', () => {
  const corrected = (): Review => ({
    ...collected.review,
    decisions: collected.review.decisions.map((each) =>
      each.letter === 'read-wrongly' && each.view === 'record'
        ? { ...each, class: 'reviewer-variance', by: 'N. N.', note: 'the letter was read rightly' }
        : each,
    ),
  });

  it('wins over the proposal and is counted as a person’s', async () => {
    const { collected: again } = await pageInput(SAMPLE, { review: corrected() });
    const counts = (found: typeof again) =>
      Object.fromEntries(
        found.triage.record.map((each) => [each.class, [each.disagreements, each.byPerson]]),
      );
    expect(counts(collected)['misread-letter']).toEqual([1, 0]);
    expect(counts(again)['misread-letter']).toEqual([0, 0]);
    expect(counts(again)['reviewer-variance']).toEqual([2, 1]);
  });

  it('survives being written and read, and is never overwritten', async () => {
    const problems: Problem[] = [];
    const read = parseReview(reviewYaml(corrected()), 'review.yaml', problems);
    expect(problems).toEqual([]);
    const { collected: again } = await pageInput(SAMPLE, { review: read as Review });
    expect(again.review).toEqual(corrected());
  });

  it('stays, marked as gone, where the decision no longer disagrees', () => {
    const merged = mergeReview(corrected(), [], 'digest');
    expect(merged.decisions).toHaveLength(1);
    expect(merged.decisions[0]).toMatchObject({ letter: 'read-wrongly', by: 'N. N.', gone: true });
  });

  it('is kept for decisions that the page is too small to show', async () => {
    const caps = { first: 0, disagreements: 0, abstentions: 0, agreements: 0 };
    const { collected: again } = await pageInput(SAMPLE, { review: corrected(), caps });
    expect(again.details).toEqual([]);
    expect(again.review.decisions.filter(({ by }) => by === 'N. N.')).toMatchObject([
      { letter: 'read-wrongly', class: 'reviewer-variance' },
    ]);
    expect(again.review.decisions.some(({ gone }) => gone)).toBe(false);
  });

  it('with an unknown class is refused with its position', () => {
    const problems: Problem[] = [];
    const text = reviewYaml(corrected()).replace('class: reviewer-variance', 'class: bad-mood');
    expect(parseReview(text, 'review.yaml', problems)).toBeNull();
    expect(problems[0]?.line).toBeGreaterThan(5);
  });
});

describe('known disagreements, both ways', () => {
  it('counts what stands, what is gone and what nobody explained', async () => {
    expect(collected.known).toEqual({ standing: 1, gone: [], goneCount: 0, unknown: 2 });
    const outdated = SAMPLE.map((item) =>
      item.letter === 'too-many' ? { ...item, knownDisagreement: 'invented' } : item,
    );
    const { collected: again } = await pageInput(outdated);
    expect(again.known).toMatchObject({ goneCount: 1, gone: [{ letter: 'too-many', issue: 1 }] });
  });
});
