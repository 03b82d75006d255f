import { isConclusion } from '../../letter/conclusion.js';
import type { Line, SectionName } from '../../letter/parsed-letter.js';
import { sentencesOf } from '../../letter/sentences.js';
import { keyOf } from './lexicon.js';
import { normalize } from './normalize.js';
import { type Speaker, speakerOf } from './speaker.js';

/** A word of a clause: `key` is its first four letters. */
export interface Word {
  key: string;
  /** Offset in the clause's text. */
  at: number;
}

/** A part of a sentence in which negation holds throughout. */
export interface Clause {
  /** Position in the reading order of its text. */
  order: number;
  /** Position of its sentence. */
  sentence: number;
  section: SectionName;
  /** Normalized wording (`normalize`). */
  text: string;
  /** 1-based lines of the sentence, inclusive. */
  lines: readonly [number, number];
  page?: number;
  speaker: Speaker;
  /** The clause before it in the same section. */
  previous: Clause | null;
  words: readonly Word[];
}

export interface Posting extends Word {
  clause: Clause;
}
export type WordIndex = ReadonlyMap<string, readonly Posting[]>;

/** A section of a letter read once: clauses in order and the index of their words. */
export interface Reading {
  clauses: readonly Clause[];
  index: WordIndex;
}

/**
 * Where a negation stops: the termination terms of NegEx (Chapman 2001) and ConText (Harkema 2009), and a new
 * subject after "and".
 */
const BOUNDARY =
  /;|(?<=[a-z)]) - |,? (?=(?:but|however|although|though|whereas|yet|except|because|nor)\b)|, (?=(?:while|which|who|so|since|and (?:no|not|there|he|she|it|the|this|that|these|they|his|her|a|i|without|with|has|is|was|does|did|given)|with no|without|no|neither|not|there)\b)| (?=and (?:he|she|it|they|there|i|no|that (?:it|the|he|she|they))\b)/g;

/** Reads the lines of one section: sentences, then clauses; the sentences that state the conclusion are left out. */
export function readSection(section: SectionName, lines: readonly Line[], order = 0): Reading {
  const text = lines.map((line) => line.text).join(' ');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.text.length + 1;
  }
  const clauses: Clause[] = [];
  const index = new Map<string, Posting[]>();
  let sentence = order;
  let lineAt = 0;
  let question = '';
  for (const { start, end } of sentencesOf(text)) {
    const raw = text.slice(start, end);
    if (section !== 'heading' && isConclusion(raw)) continue;
    while (lineAt + 1 < starts.length && starts[lineAt + 1]! <= start) lineAt += 1;
    let last = lineAt;
    while (last + 1 < starts.length && starts[last + 1]! < end) last += 1;
    let wording = normalize(raw);
    // A short question is read with its answer: "Flare-up? None."
    if (wording.endsWith('?')) {
      question = wording.length < 60 ? `${wording.slice(0, -1)}: ` : '';
      continue;
    }
    wording = question + wording;
    question = '';
    sentence += 1;
    let before: Speaker | null = null;
    for (const part of partsOf(wording)) {
      const speaker = speakerOf(part, before, section);
      before = speaker;
      const clause: Clause = {
        order: order + clauses.length,
        sentence,
        section,
        text: part,
        lines: [lines[lineAt]!.number, lines[last]!.number],
        ...(lines[lineAt]!.page !== undefined && { page: lines[lineAt]!.page }),
        speaker,
        previous: clauses.at(-1) ?? null,
        words: wordsOf(part),
      };
      clauses.push(clause);
      for (const word of clause.words) {
        const posting = { clause, key: word.key, at: word.at };
        const same = index.get(word.key);
        if (same) same.push(posting);
        else index.set(word.key, [posting]);
      }
    }
  }
  return { clauses, index };
}

/** A colon opens a new clause after a whole statement, not after a label ("Twitch response: not documented"). */
const LONG_LABEL = 32;

function partsOf(wording: string): string[] {
  const parts: string[] = [];
  for (const part of wording.split(BOUNDARY)) {
    const colon = part.indexOf(': ', LONG_LABEL);
    const pieces = colon < 0 ? [part] : [part.slice(0, colon), part.slice(colon + 1)];
    for (const piece of pieces) if (piece.trim() !== '') parts.push(piece.trim());
  }
  return parts;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[a-z]+/g)) words.push({ key: keyOf(match[0]), at: match.index });
  return words;
}
