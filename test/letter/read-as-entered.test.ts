import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOfCase } from '../../src/cases/audit-item.js';
import { itemsOfLetter } from '../../src/cases/items-of-letter.js';
import { loadCases } from '../../src/cases/load-cases.js';
import { auditItemSync } from '../../src/compare/audit.js';
import { factOf } from '../../src/facts/fact.js';
import { textFromString } from '../../src/source/letter-text.js';
import { shipped } from '../support/books.js';

const folder = process.env.IMR_LETTERS ?? '';
const letters = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

/** What was entered by hand, beside what is read from the letter of the same hash. */
const pairs = letters.flatMap((name) => {
  const bytes = readFileSync(join(folder, name));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const found = loadCases('cases', shipped, []).find(({ letter }) => letter.sha256 === hash);
  const read = itemsOfLetter(textFromString(bytes.toString('utf8')), name, shipped, []).items;
  return (found ? itemsOfCase(found) : []).map((entered) => ({
    entered,
    read: read.find(({ issue }) => issue === entered.issue),
  }));
});

describe.skipIf(letters.length === 0)('the real letters, read (skipped without IMR_LETTERS)', () => {
  it('every letter has its case, and every issue is read', () => {
    expect(pairs.filter(({ read }) => read !== undefined)).toHaveLength(8);
  });

  it.each(
    pairs.map(({ entered, read }) => [`${entered.letter} issue ${entered.issue}`, entered, read] as const),
  )(
    '%s: decision, treatment, visits, timing, guidelines and every fact as entered by hand',
    (_name, entered, read) => {
      expect(read?.recorded).toBe(entered.recorded);
      for (const key of ['treatment', 'visits', 'timing', 'purpose'] as const) {
        expect([key, read?.request[key]]).toEqual([key, entered.request[key]]);
      }
      expect(read?.authorities).toEqual(entered.authorities);
      for (const [id, want] of entered.facts.record) {
        const fact = read ? factOf(read.facts.record, id) : null;
        expect([id, fact?.status, fact?.status === 'stated' ? fact.value : null]).toEqual([
          id,
          want.status,
          want.status === 'stated' ? want.value : null,
        ]);
      }
    },
  );

  it('judged as read, all eight agree with the recorded decision in the record view', () => {
    const comparisons = pairs.map(({ read }) =>
      read ? auditItemSync(read, 'record', shipped).comparison : null,
    );
    expect(comparisons).toEqual(Array(8).fill('agree'));
  });
});
