import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { requestOf } from './issue.js';

const COLUMNS = 7;

const rows = readFileSync(new URL('headings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [heading = '', expected = ''] = line.split(' => ');
    const given = expected.split(' ');
    const missing = ['', '-', '-', '-', '-', 'p', '-'].slice(given.length);
    return [heading, [...given, ...missing].join(' ')] as const;
  });

describe('what a heading asks for', () => {
  it('every row of the table is complete', () => {
    for (const [, expected] of rows) expect(expected.split(' ')).toHaveLength(COLUMNS);
  });

  it.each(rows)('%s', (heading, expected) => {
    const { treatment, bodyPart, visits, frequencyPerWeek, weeks, timing, purpose } = requestOf(heading);
    const read = [treatment, bodyPart, visits, frequencyPerWeek, weeks, timing[0], purpose];
    expect(read.map((value) => value ?? '-').join(' ')).toBe(expected);
  });

  it('capitals change nothing', () => {
    for (const [heading] of rows) {
      const plain = requestOf(heading);
      // A side in one letter ("R shoulder") is told from a word by its capital.
      if (/\b[RL]\b/.test(heading)) continue;
      expect({ ...requestOf(heading.toUpperCase()), drug: null }, heading).toEqual({ ...plain, drug: null });
    }
  });
});
