import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

  it('nothing to read: exit 3, no tables of nothing, and what to do', () => {
    const { code, out, err } = imr(['audit', 'no-such-folder']);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/no-such-folder: .*\[no-such-file\]\n {2}hint: /);
  });
});

describe('imr audit of a folder with bad files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imr-bad-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'inner'));
  symlinkSync(resolve('cases/case-000.yaml'), join(folder, 'inner', 'case-000.yaml'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'dangling.txt'));
  symlinkSync(folder, join(folder, 'inner', 'round'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'notes.md'), 'no letter by its name');

  it('follows links to files, reports what cannot be read with code and hint, and ends well', () => {
    const { code, out, err } = imr(['audit', folder, '--format', 'json']);
    expect(code).toBe(0);
    const { decisions, problems } = JSON.parse(out);
    expect(decisions.map(({ letter }: { letter: string }) => letter)).toContain('case-000');
    expect(problems.map(({ code }: { code: string }) => code).sort()).toEqual(['empty-file', 'unreadable']);
    expect(err).toMatch(/dangling\.txt: ENOENT.*\[unreadable\]\n {2}hint: /);
  });

  it('--fail-on problems is exit 1 then', () => {
    expect(imr(['audit', folder, '--fail-on', 'problems', '--format', 'csv']).code).toBe(1);
  });

  it('folders of letters or output that are not there are said before anything is read', () => {
    const letters = imr(['audit', 'cases', '--letters', join(folder, 'nowhere')]);
    expect([letters.code, letters.out]).toEqual([3, '']);
    expect(letters.err).toContain('[no-such-folder]');
    const store = imr(['audit', 'cases', '--store', join(folder, 'empty.txt', 'a.duckdb')]);
    expect([store.code, store.out]).toEqual([3, '']);
    expect(store.err).toContain('[not-written]');
  });
});
