import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodedRows } from '../../src/report/rule-catalogue.js';
import { shipped } from '../support/books.js';

describe('generated files', () => {
  it('are fresh', () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli/generate.js', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('the criteria catalogue', () => {
  const notEncoded = parse(readFileSync('rules/not-encoded.yaml', 'utf8')) as Record<string, string>;

  it('no row is both encoded and listed as not encoded, and each has a reason', () => {
    const encoded = encodedRows(shipped);
    expect(Object.keys(notEncoded).filter((row) => encoded.has(row))).toEqual([]);
    expect(Object.entries(notEncoded).filter(([, why]) => why.length < 15)).toEqual([]);
  });

  const folder = process.env.IMR_CRITERIA;
  it.skipIf(!folder || !existsSync(folder))(
    'every row is encoded or listed (skipped without IMR_CRITERIA)',
    () => {
      const rows = parse(readFileSync(join(folder as string, 'catalogue.yaml'), 'utf8')) as { id: string }[];
      const known = new Set([...encodedRows(shipped), ...Object.keys(notEncoded)]);
      expect(rows.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
      expect([...known].filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
    },
  );
});
