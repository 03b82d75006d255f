import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { imr } from './run.js';

const LETTER = 'test/letters/invented/B01.txt';

describe('imr extract', () => {
  it('prints what was read of each issue, with the lines it was read from', () => {
    const { code, out } = imr(['extract', LETTER]);
    expect(code).toBe(0);
    expect(out.match(/· issue \d/g)).toHaveLength(3);
    expect(out).toMatch(/fact +\S+ .*\[(summary|rationale), lines? \d+/);
  });

  it('--annotate shows the letter itself, its facts below the lines', () => {
    expect(imr(['extract', LETTER, '--annotate']).out).toMatch(/▌ .*\n +↳ \d: /);
  });

  it('--html writes a page that escapes the letter and says what it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    const letter = join(folder, 'x.txt');
    writeFileSync(
      letter,
      readFileSync(LETTER, 'utf8').replace(
        'CLINICAL CASE SUMMARY',
        '<script>alert(1)</script> CLINICAL CASE SUMMARY',
      ),
    );
    imr(['extract', letter, '--html', join(folder, 'x.html')]);
    const page = readFileSync(join(folder, 'x.html'), 'utf8');
    expect(page).toContain('a health record');
    expect(page).not.toContain('<script>');
  });

  it('--case drafts a case file with the letter’s hash and no title of its own', () => {
    const draft = parse(imr(['extract', LETTER, '--case', 'case-900']).out);
    expect(draft.id).toBe('case-900');
    expect(draft.letter.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(draft.issues.every(({ title }: { title: string }) => title.startsWith('TODO'))).toBe(true);
  });

  it('the JSON has requests, facts with section and lines, and recorded decisions', () => {
    const json = JSON.parse(imr(['extract', LETTER, '--format', 'json']).out);
    expect(json.decisions).toHaveLength(3);
    for (const { recorded, facts } of json.decisions) {
      expect(['upheld', 'overturned']).toContain(recorded);
      for (const fact of Object.values(facts) as { status: string; value?: unknown; lines: number[] }[]) {
        expect('value' in fact).toBe(fact.status === 'stated');
        expect(fact.lines).toHaveLength(2);
      }
    }
  });
});

describe('a folder with broken letters', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'letters-')), 'letters');
  mkdirSync(folder);
  copyFileSync(LETTER, join(folder, 'good.txt'));
  const whole = readFileSync('test/letters/invented/B02.txt', 'utf8');
  const broken: Record<string, [Buffer | string, string]> = {
    'cut-off.txt': [whole.slice(0, Math.floor(whole.length * 0.75)), 'cut-off'],
    'empty.txt': ['', 'empty-file'],
    'unrelated.txt': ['Dear Sir or Madam,\n\nplease find our invoice enclosed.\n', 'not-a-letter'],
    'bytes.txt': [Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 'not-text'],
    'big.txt': [Buffer.alloc(50 * 1024 * 1024, 'a'), 'too-large'],
    'broken.pdf': ['%PDF-1.4\nnothing of the kind', 'pdf-damaged'],
  };
  for (const [name, [content]] of Object.entries(broken)) writeFileSync(join(folder, name), content);
  const { code, out, err } = imr(['audit', folder, '--format', 'json']);
  const json = JSON.parse(out);

  it('all others are read, and the exit code says done', () => {
    expect(code).toBe(0);
    expect(json.decisions.filter(({ letter }: { letter: string }) => letter === 'good.txt')).toHaveLength(3);
  });

  it.each(Object.entries(broken).map(([name, [, problem]]) => [name, problem]))('%s: %s', (name, problem) => {
    const found = json.problems.filter(({ file }: { file: string }) => file.endsWith(name as string));
    expect(found.map(({ code: each }: { code: string }) => each)).toContain(problem);
    expect(err).toContain(`[${problem}]`);
  });

  it('--fail-on problems turns them into exit code 1', () => {
    expect(imr(['audit', folder, '--fail-on', 'problems', '--format', 'csv']).code).toBe(1);
  });
});
