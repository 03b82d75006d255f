import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imr } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'imr-html-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('imr audit --html', () => {
  it('writes one page with the figures of the JSON, and leaves stdout as it was', () => {
    const plain = imr(['audit', 'cases', '--format', 'json']);
    const { code, out, err } = imr(['audit', 'cases', '--format', 'json', '--html', at('a.html')]);
    expect(code).toBe(0);
    expect(out).toBe(plain.out);
    expect(err).toContain('a.html written');
    const page = readFileSync(at('a.html'), 'utf8');
    for (const view of ['prescreen', 'record']) {
      const { accuracy, confusion } = JSON.parse(out).summary.views[view];
      const verb = view === 'record' ? 'the rules were consistent with' : 'the prediction agreed with';
      expect(page).toContain(`${verb} ${accuracy.k} (`);
      expect(page).toMatch(
        new RegExp(`href="#cell-${view}-upheld-upheld"[^>]*>${confusion.upheld.upheld}</a>`),
      );
    }
    expect(page).toContain('Made from Final Determination letters');
  });

  it('gives the same page after a run that was kept in a store', () => {
    imr(['audit', 'cases', '--html', at('b.html')]);
    imr(['audit', 'cases', '--store', at('b.duckdb')]);
    // The run is complete in the store: its decisions are read back, their explanations made again.
    imr(['audit', 'cases', '--store', at('b.duckdb'), '--html', at('c.html')]);
    expect(readFileSync(at('c.html'), 'utf8')).toBe(readFileSync(at('b.html'), 'utf8'));
  });

  it('makes the folder of the page', () => {
    expect(imr(['audit', 'cases/case-000.yaml', '--html', at('new/folder/a.html')]).code).toBe(0);
    expect(readFileSync(at('new/folder/a.html'), 'utf8')).toContain('<!doctype html>');
  });

  it('says where it cannot write before it reads anything', () => {
    writeFileSync(at('a-file'), '');
    const { code, err, out } = imr(['audit', 'cases', '--html', at('a-file/a.html')]);
    expect(code).toBe(3);
    expect(err).toContain('[not-written]');
    expect(out).toBe('');
  });

  it.skipIf(!process.env.IMR_LETTERS)('quotes letters where --letters names them', () => {
    const letters = process.env.IMR_LETTERS as string;
    imr(['audit', 'cases', '--html', at('d.html'), '--letters', letters]);
    const page = readFileSync(at('d.html'), 'utf8');
    expect(page).toContain('It is a health record');
    expect(page.match(/<mark>/g)?.length).toBeGreaterThan(20);
  });
});

describe('imr audit --review', () => {
  it('proposes classes, reads a person’s back and shows them', () => {
    const file = at('review.yaml');
    expect(imr(['audit', 'cases', '--review', file]).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('proposed: undocumented-fact');
    writeFileSync(
      file,
      text.replace('class: null\n    by: null', 'class: reviewer-variance\n    by: A. Auditor'),
    );
    const answered = readFileSync(file, 'utf8');
    imr(['audit', 'cases', '--review', file, '--html', at('e.html')]);
    expect(readFileSync(file, 'utf8')).toBe(answered);
    expect(readFileSync(at('e.html'), 'utf8')).toContain('corrected from undocumented-fact by A. Auditor');
  });

  it('a file that cannot be read is exit 3 with its position, and is left alone', () => {
    const file = at('bad.yaml');
    writeFileSync(file, 'ruleBook: x\ndecisions: [{letter: 1}]\n');
    const { code, err } = imr(['audit', 'cases', '--review', file]);
    expect(code).toBe(3);
    expect(err).toContain('bad.yaml:2:');
    expect(readFileSync(file, 'utf8')).toContain('{letter: 1}');
  });
});
