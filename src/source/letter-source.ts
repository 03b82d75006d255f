import { isPdf, textFromPdf } from './pdf-source.js';
import { type ReadText, textFromBytes } from './text-source.js';

/** Text of a letter file, plain text or PDF by its first bytes; never rejects (see `textFromBytes`, `textFromPdf`). */
export async function textOfLetter(bytes: Uint8Array, file: string): Promise<ReadText> {
  return isPdf(bytes) ? textFromPdf(bytes, file) : textFromBytes(bytes, file);
}
