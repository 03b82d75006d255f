import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { itemsOf } from '../src/cases/items-of-letter.js';
import { auditItemSync, VIEWS } from '../src/compare/auditor.js';
import { loadBook } from '../src/index.js';
import { parseLetter } from '../src/letter/parse.js';
import { textFromBytes } from '../src/source/text-source.js';

/** Milliseconds a letter, each the median of the rounds. */
export interface LetterTime {
  letters: number;
  issues: number;
  /** Bytes to a letter in its parts. */
  parse: number;
  /** Requests, and facts in both views. */
  extract: number;
  /** Predictions in both views, by the compiled evaluator. */
  predict: number;
  total: number;
}

/**
 * Times the way of text letters on one core, warm, reading of the disk left out.
 *
 * @param folder - of .txt letters
 */
export function letterTime(folder: string, rounds = 15, book = loadBook()): LetterTime {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  let issues = 0;
  const round = () => {
    const started = performance.now();
    const letters = files.flatMap(({ name, bytes }) => {
      const { text } = textFromBytes(bytes, name);
      return (text && parseLetter(text, name).letter) ?? [];
    });
    const parsed = performance.now();
    const items = letters.flatMap((letter) => itemsOf(letter, book));
    const extracted = performance.now();
    for (const item of items) for (const view of VIEWS) auditItemSync(item, view, book);
    const predicted = performance.now();
    issues = items.length;
    return [parsed - started, extracted - parsed, predicted - extracted, predicted - started];
  };
  for (let warm = 0; warm < 5; warm += 1) round();
  const times = Array.from({ length: rounds }, round);
  const [parse, extract, predict, total] = [0, 1, 2, 3].map(
    (part) => median(times.map((time) => time[part] as number)) / files.length,
  ) as [number, number, number, number];
  return { letters: files.length, issues, parse, extract, predict, total };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

/** `npx tsx bench/letter-time.ts [FOLDER…]` */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folders = process.argv.slice(2);
  for (const folder of folders.length > 0 ? folders : ['test/letters/invented']) {
    const { letters, issues, ...times } = letterTime(folder);
    const words = Object.entries(times).map(([part, ms]) => `${part} ${ms.toFixed(3)}`);
    console.log(`${folder}: ${letters} letters, ${issues} issues; ms a letter: ${words.join(' · ')}`);
  }
}
