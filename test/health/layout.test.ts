import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const sources = files('src', /\.ts$/);

/** Imports point to the left only (README, "How it flows"). */
const FLOW = [
  'source',
  'letter',
  'request',
  'facts',
  'rules',
  'evaluate',
  'predict',
  'batch',
  'cases',
  'compare',
  'store',
  'report',
  'lint',
  'coverage',
  'analyze',
];

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative('src', resolve(dirname(file), path as string)),
  );

describe('layout', () => {
  it.each(sources.filter((file) => FLOW.includes(relative('src', file).split('/')[0] as string)))(
    '%s imports only to the left',
    (file) => {
      const own = FLOW.indexOf(relative('src', file).split('/')[0] as string);
      const wrong = importsOf(file).filter((path) => {
        const folder = FLOW.indexOf(path.split('/')[0] as string);
        return folder < 0 || folder > own;
      });
      expect(wrong).toEqual([]);
    },
  );

  it('only the command line, the public API and the server stand above the flow', () => {
    const tops = new Set(sources.map((file) => relative('src', file).split('/')[0]));
    expect([...tops].filter((top) => !FLOW.includes(top as string)).sort()).toEqual(
      ['cli', 'index.ts', ...(tops.has('server') ? ['server'] : [])].sort(),
    );
  });

  it('nothing in the flow but loaders reads files, the clock or the network', () => {
    const loaders = /(load-|read-path|letter-folder|store\/)/;
    const forbidden = /from 'node:(fs|http|https|net|child_process)|\bDate\.now\(|new Date\(\)|\bfetch\(/;
    const found = sources.filter(
      (file) =>
        FLOW.includes(relative('src', file).split('/')[0] as string) &&
        !loaders.test(file) &&
        forbidden.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('files are small: none above 350 lines, most below 120', () => {
    const lengths = sources.map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > 350)).toEqual([]);
    const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120);
  });
});

describe('letters leave no mark', () => {
  it('no rule, source or case names a letter by hash in another file, case number or file name', () => {
    const hashes = readdirSync('cases')
      .filter((name) => /^case-\d+\.yaml$/.test(name))
      .map((name) => /sha256: ([0-9a-f]{64})/.exec(readFileSync(join('cases', name), 'utf8'))?.[1] as string);
    expect(hashes).toHaveLength(5);
    for (const file of [...sources, ...files('rules', /\.yaml$/)]) {
      const text = readFileSync(file, 'utf8');
      for (const hash of hashes)
        expect(text.includes(hash.slice(0, 16)), `${file} names a letter`).toBe(false);
      expect(/\bCM1[0-9]-\d{4,}/.test(text), `${file} has a case number`).toBe(false);
    }
  });

  it('a rule names a letter only in a citation’s source', () => {
    for (const file of files('rules', /\.yaml$/).filter((name) => /rules\/[^/]+\/.+/.test(name))) {
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (/case-\d{3}/.test(line)) expect(line, file).toMatch(/source: ["']?case-\d{3}|^\s*#|source: \[/);
      }
    }
  });
});
