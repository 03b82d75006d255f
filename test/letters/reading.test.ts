import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotation } from '../../src/analyze/annotation.js';
import { type FieldScore, scoreReading } from '../../src/analyze/score-reading.js';
import { itemsOfLetter } from '../../src/cases/items-of-letter.js';
import { textFromString } from '../../src/source/letter-text.js';
import { shipped } from '../support/books.js';

/** Every field of every issue of the annotated letters in a folder. */
function scoresOf(letters: string, gold: string): FieldScore[] {
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const want: Annotation = annotation.parse(JSON.parse(readFileSync(join(gold, name), 'utf8')));
      const text = textFromString(readFileSync(join(letters, want.letter), 'utf8'));
      return scoreReading(want, itemsOfLetter(text, want.letter, shipped, []).items);
    });
}

function share(scores: readonly FieldScore[], field: string): number {
  const found = scores.filter((score) => score.field === field);
  return found.filter(({ right }) => right).length / found.length;
}

// What the product promises of reading (issues and decisions all, treatment and visits 97 %, body part and authorities 92 %).
const PROMISED: readonly [field: string, share: number][] = [
  ['issues', 1],
  ['decision', 1],
  ['treatment', 0.97],
  ['visits', 0.97],
  ['bodyPart', 0.92],
  ['authorities', 0.92],
];

describe('our invented letters', () => {
  const scores = scoresOf('test/letters/invented', 'test/letters/invented/gold');
  it.each(PROMISED)('%s: at least %d are read right', (field, least) => {
    expect(share(scores, field)).toBeGreaterThanOrEqual(least);
  });
});

const folder = process.env.IMR_SYNTHETIC ?? '';
describe.skipIf(!existsSync(join(folder, 'gold')))(
  'further invented letters (skipped without IMR_SYNTHETIC)',
  () => {
    const scores = existsSync(join(folder, 'gold')) ? scoresOf(folder, join(folder, 'gold')) : [];
    it.each(PROMISED)('%s: at least %d are read right', (field, least) => {
      expect(share(scores, field)).toBeGreaterThanOrEqual(least);
    });
  },
);
