import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOfLetter } from '../../src/cases/items-of-letter.js';
import { auditItemSync, VIEWS } from '../../src/compare/audit.js';
import { factsJson, predictionJson, requestJson } from '../../src/report/prediction-json.js';
import { textFromString } from '../../src/source/letter-text.js';
import { shipped } from '../support/books.js';

const folder = 'test/letters/invented';
const letters = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Every word that tells the outcome, turned into its opposite. */
function swapped(text: string): string {
  const opposite: Record<string, string> = {
    upheld: 'overturned',
    overturned: 'upheld',
    uphold: 'overturn',
    overturn: 'uphold',
  };
  const asWritten = (like: string, word: string) =>
    like === like.toUpperCase()
      ? word.toUpperCase()
      : like[0] === like[0]?.toUpperCase()
        ? word[0]?.toUpperCase() + word.slice(1)
        : word;
  return (
    text
      // White space is kept, so that every line keeps its number.
      .replace(
        /\b(is|are)(\s+)(not(\s+))?(?=medically\s+necessary)/g,
        (_all, verb, before, negation, after) =>
          negation ? `${verb}${before}${after}` : `${verb} not${before}`,
      )
      .replace(/\b(upheld|overturned|uphold|overturn)\b/gi, (word) =>
        asWritten(word, opposite[word.toLowerCase()] as string),
      )
  );
}

/** Everything that is read and predicted, the recorded decision and the comparison with it left out. */
function readAll(text: string, file: string) {
  return itemsOfLetter(textFromString(text), file, shipped, []).items.map((item) => ({
    heading: item.heading,
    request: requestJson(item.request),
    views: VIEWS.map((view) => ({
      facts: factsJson(item.facts[view]),
      prediction: predictionJson(auditItemSync(item, view, shipped).prediction),
    })),
  }));
}

describe('the outcome never leaks', () => {
  it.each(letters)('%s: with every decision swapped, facts and predictions stay the same', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const other = swapped(text);
    const recorded = (each: string) =>
      itemsOfLetter(textFromString(each), name, shipped, []).items.map((item) => item.recorded);
    expect(recorded(other)).not.toEqual(recorded(text));
    expect(readAll(other, name)).toEqual(readAll(text, name));
  });
});
