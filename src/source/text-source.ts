import { type LetterText, textFromString } from './letter-text.js';
import type { Problem } from './problem.js';

/** Files above this many bytes are refused: the longest letters have a few hundred kilobytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** A document's text, or null with the problem that says why it cannot be read. */
export interface ReadText {
  text: LetterText | null;
  problems: readonly Problem[];
}

/** Share of control characters above which bytes are not taken for text. */
const MAX_CONTROL_SHARE = 0.02;

/** As few control characters as this are stray marks, however short the file. */
const MIN_CONTROL = 8;

/** Bytes looked at to tell text from something else. */
const SAMPLE = 64 * 1024;

/** First bytes of files that people hand over by mistake, and what to do about each. */
const KNOWN_FORMATS: readonly (readonly [magic: string, name: string])[] = [
  ['PK\u0003\u0004', 'a Word document or ZIP archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['GIF8', 'a GIF picture'],
  ['{\\rtf', 'an RTF document'],
  ['\u001f\u008b', 'a gzip archive'],
];

/**
 * Text of a plain-text file: UTF-8, UTF-16 with a byte order mark, or (where the bytes are not valid UTF-8)
 * Windows-1252, which contains Latin-1. Never throws; a file that is empty, too large or not text gives a problem.
 */
export function textFromBytes(bytes: Uint8Array, file: string): ReadText {
  const refused = refusal(bytes);
  if (refused) return failed(file, ...refused);
  return { text: textFromString(decode(bytes)), problems: [] };
}

type Refusal = readonly [code: string, message: string, hint: string];

function refusal(bytes: Uint8Array): Refusal | null {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  const known = KNOWN_FORMATS.find(([magic]) => startsWith(bytes, magic));
  if (known) {
    return ['not-text', `this is ${known[1]}, not text or PDF`, 'save it as PDF with text, or as plain text'];
  }
  const utf16 = isUtf16(bytes);
  let blank = true;
  let control = 0;
  const sample = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte !== 0x7f) blank = false;
    if (at < sample && (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f)) control += 1;
    if (!blank && at >= sample) break;
  }
  if (blank) return ['empty-file', 'the file is empty', 'check that the right file was chosen'];
  if (!utf16 && control > Math.max(MIN_CONTROL, sample * MAX_CONTROL_SHARE)) {
    return ['not-text', 'the file is binary data, not text', 'letters are read from plain text or PDF'];
  }
  return null;
}

/** The problem for a file above `MAX_BYTES`. */
export function tooLarge(size: number): Refusal {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return [
    'too-large',
    `the file has ${megabytes} MB; letters of more than ${MAX_BYTES / 1024 / 1024} MB are not read`,
    'give one letter a file',
  ];
}

/** A result that holds nothing but this problem. */
export function failed(file: string, code: string, message: string, hint: string): ReadText {
  return { text: null, problems: [{ file, line: null, column: null, code, message, hint }] };
}

function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/\p{Cc}/gu, windowsCharacter);
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS_1252 =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/** Node 20 decodes Windows-1252 as Latin-1, whose control characters here are quotes, dashes and bullets there. */
const windowsCharacter = (character: string) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character;

const isUtf16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** True where the bytes begin with these characters (one byte each). */
export function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let at = 0; at < magic.length; at += 1) if (bytes[at] !== magic.charCodeAt(at)) return false;
  return true;
}
