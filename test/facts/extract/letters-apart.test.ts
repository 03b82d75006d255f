import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOfLetter } from '../../../src/cases/items-of-letter.js';
import { extractFacts } from '../../../src/facts/extract/extract-facts.js';
import { beginningsOf, WHOLE } from '../../../src/facts/extract/reading/beginnings.js';
import { lexiconsMade } from '../../../src/facts/extract/reading/lexicon.js';
import { loadBook } from '../../../src/index.js';
import { parseLetter } from '../../../src/letter/parse.js';
import { readRequest } from '../../../src/request/read-request.js';
import { textFromString } from '../../../src/source/letter-text.js';

const FOLDER = 'test/letters/invented';
const book = loadBook();
const letters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: textFromString(readFileSync(join(FOLDER, name), 'utf8')) }));

const itemsIn = ({ name, text }: (typeof letters)[number]) => itemsOfLetter(text, name, book, []).items;

describe('what is read of a letter depends on that letter alone', () => {
  const made = lexiconsMade();
  const forward = letters.map(itemsIn);

  it('gives the same whether it is read first, last, or again', () => {
    const backward = [...letters].reverse().map(itemsIn).reverse();
    expect(backward).toEqual(forward);
  });

  it('gives in each view what reading for that view alone gives', () => {
    for (const [place, { name, text }] of letters.entries()) {
      const { letter } = parseLetter(text, name);
      for (const item of forward[place]!) {
        const issue = letter!.issues[item.issue - 1]!;
        for (const view of ['record', 'prescreen'] as const) {
          const known = view === 'record' ? issue : { ...issue, rationale: [] };
          const request = readRequest(letter!, known, book.vocabulary);
          expect(view === 'record' ? item.request : item.requestBefore).toEqual(request);
          const facts = extractFacts(letter!, issue, request, book.facts, view);
          expect(item.facts[view], `${name}, issue ${item.issue}, ${view}`).toEqual(facts);
        }
      }
    }
  });

  it('makes no lexicon while it reads', () => {
    expect(lexiconsMade()).toBe(made);
  });
});

describe('beginnings of a pattern', () => {
  const begins = (text: string, beginning: string) =>
    beginning.endsWith(WHOLE)
      ? text.startsWith(beginning.slice(0, -1)) && !/^[a-z]/.test(text.slice(beginning.length - 1))
      : text.startsWith(beginning);

  it.each([
    [
      '(?:no|little) (?:lasting )?relief',
      ['no relief', 'little lasting relief'],
      ['nothing', 'note', 'little change'],
    ],
    ['loss of (?:[a-z]+ )?function', ['loss of hand function', 'loss of function'], ['losses', 'loss for']],
    ['x-?rays?', ['x-ray', 'x-rays'], ['xray', 'xylophone']],
    ['hips?\\b', ['hip', 'hips'], ['hippo']],
    ['(?:two|ten)\\b(?! mg)', ['two days', 'ten'], ['tendon', 'tension']],
    ['land(?:-based)? therapy', ['land-based therapy', 'land therapy'], ['lend']],
  ])('%s', (pattern, found, passed) => {
    const beginnings = beginningsOf(pattern);
    const standing = (text: string) => beginnings.filter((beginning) => begins(text, beginning)).length;
    for (const text of found) expect(standing(text), text).toBe(1);
    for (const text of passed) expect(standing(text), text).toBe(0);
  });

  it('a pattern that begins with anything else is refused', () => {
    for (const pattern of ['no[a-z]+', '(?:very )?good', '[a-z]+ing', '\\d weeks'])
      expect(() => beginningsOf(pattern), pattern).toThrow();
  });
});
