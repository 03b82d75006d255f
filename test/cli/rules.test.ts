import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imr } from './run.js';

describe('imr rules', () => {
  it('list, show and test work on the shipped book', () => {
    expect(imr(['rules', 'list', '--treatment', 'acupuncture']).out).toContain(
      'mtus-acupuncture-2009/initial-course',
    );
    expect(imr(['rules', 'show', 'odg/physical-therapy/course']).out).toContain('cervicalgia');
    const { code, out } = imr(['rules', 'test']);
    expect([code, out.trim().split('\n').at(-1)]).toEqual([
      0,
      expect.stringMatching(/^\d+ examples passed, 0 failed$/),
    ]);
  });

  it('a bad rule folder: every problem, exit 3', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules');
    cpSync('rules', folder, { recursive: true });
    writeFileSync(join(folder, 'odg', 'bad.yaml'), 'id: odg/bad\ncritera: []\n');
    const { code, err } = imr(['rules', 'lint', folder]);
    expect(code).toBe(3);
    expect(err).toContain('unknown key "critera" [unknown-key]');
    expect(err).toContain('"citation" is missing [missing-key]');
    expect(imr(['predict', '-', '--rules', folder], 'treatment: acupuncture\n').code).toBe(3);
  });

  it('an unknown rule gets a suggestion', () => {
    const { code, err } = imr(['rules', 'show', 'odg/physical-therapy/curse']);
    expect([code, err]).toEqual([3, expect.stringContaining('did you mean "odg/physical-therapy/course"?')]);
  });
});
