import type { AuditItem } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import type { LetterText } from '../source/letter-text.js';
import type { Colors } from './colors.js';
import { factWords } from './words.js';

/** What was read from a line: facts of an issue whose span begins or goes on there. */
interface Mark {
  issue: number;
  words: string;
  /** The label is shown where the span begins; later lines are only marked. */
  begins: boolean;
}

export interface AnnotatedLine {
  number: number;
  text: string;
  marks: readonly Mark[];
}

/** The letter line by line with the facts read from it, so that a person sees at a glance what was read and from where. */
export function annotate(text: LetterText, items: readonly AuditItem[], view: View): AnnotatedLine[] {
  const marks = new Map<number, Mark[]>();
  for (const item of items) {
    for (const [id, fact] of item.facts[view]) {
      if (!fact.lines) continue;
      const { lines, ...unplaced } = fact;
      for (let at = lines[0]; at <= lines[1]; at++) {
        const list = marks.get(at) ?? [];
        list.push({ issue: item.issue, words: factWords(id, unplaced), begins: at === lines[0] });
        marks.set(at, list);
      }
    }
  }
  return text.lines.map(({ number, text: words }) => ({
    number,
    text: words,
    marks: marks.get(number) ?? [],
  }));
}

/** For a terminal: marked lines stand out, with what was read from them below. */
export function annotatedText(lines: readonly AnnotatedLine[], colors: Colors): string {
  return lines
    .filter(({ text, marks }) => text.trim() !== '' || marks.length > 0)
    .flatMap(({ number, text, marks }) => {
      const margin = String(number).padStart(5);
      if (marks.length === 0) return [`${colors.dim(margin)}   ${text}`];
      const labels = marks
        .filter(({ begins }) => begins)
        .map(({ issue, words }) => `${' '.repeat(8)}${colors.cyan(`↳ ${issue}: ${words}`)}`);
      return [`${colors.dim(margin)} ${colors.yellow('▌')} ${colors.bold(text)}`, ...labels];
    })
    .join('\n');
}
