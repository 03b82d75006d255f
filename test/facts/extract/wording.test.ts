import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../src/facts/fact.js';
import { readFact } from './drug/support.js';

/**
 * Short invented sentences, written before the reader was looked at, one a line:
 * heading | sentence of the rationale | fact=reading (y true, n false, nd not documented, - silent, else the value) …
 */
const TABLES = ['drug/opioids', 'drug/drugs', 'drug/responses', 'program/programs', 'need/needs'];

const SHORT: Record<string, FactValue> = { y: true, n: false, nd: 'not-documented', '-': 'silent' };
const wanted = (text: string): FactValue => SHORT[text] ?? (Number.isNaN(Number(text)) ? text : Number(text));

describe.each(TABLES)('wording: %s', (table) => {
  const rows = readFileSync(`test/facts/extract/${table}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [string, string, string]);
  it.each(rows)('%s: %s', (heading, rationale, readings) => {
    for (const pair of readings.trim().split(/\s+/)) {
      const [fact, value] = pair.split('=') as [string, string];
      expect([fact, readFact(fact, heading, { rationale })]).toEqual([fact, wanted(value)]);
    }
  });
});
