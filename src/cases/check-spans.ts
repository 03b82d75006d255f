import type { Problem } from '../source/problem.js';
import type { CaseFile, Reading } from './case-schema.js';

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );

/**
 * Checks a case against its letter: every span must exist, contain the words that the case names, and for a number that
 * number in digits or words. A case whose span does not say what the case says is a problem.
 */
export function checkSpans(found: CaseFile, letterLines: readonly string[], file: string): Problem[] {
  return found.issues.flatMap((issue) =>
    Object.entries(issue.facts).flatMap(([id, entry]) =>
      [entry].flat().flatMap((reading) => {
        const wrong = spanProblem(reading, letterLines);
        const where = `issue ${issue.number}, ${id}, lines ${reading.lines.join('–')}`;
        return wrong
          ? [
              {
                file,
                line: null,
                column: null,
                code: 'span-mismatch',
                message: `${where}: ${wrong}`,
                hint: 'read the letter again and correct the lines or the fact',
              },
            ]
          : [];
      }),
    ),
  );
}

function spanProblem({ lines, words, value, section }: Reading, letter: readonly string[]): string | null {
  const [first, last] = lines;
  if (first > last || last > letter.length) return `the letter has ${letter.length} lines`;
  const span = letter
    .slice(first - 1, last)
    .join(' ')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const absent = words.filter((word) => !span.includes(word.toLowerCase()));
  if (absent.length > 0)
    return `the ${section} does not say ${absent.map((word) => `"${word}"`).join(', ')} there`;
  if (typeof value !== 'number' || words.length > 0) return null;
  const word = NUMBER_WORDS[value];
  const said = new RegExp(`\\b${value}\\b`).test(span) || (word !== undefined && span.includes(word));
  return said ? null : `the number ${value} does not stand there`;
}
