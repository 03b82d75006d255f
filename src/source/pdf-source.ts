import { type LetterText, textFromPages } from './letter-text.js';
import { failed, MAX_BYTES, type ReadText, startsWith, tooLarge } from './text-source.js';

/** Pages read of one PDF; a letter has at most a few dozen. */
const MAX_PAGES = 500;

/** PDFium ends a line that it takes to be hyphenated with one of these in place of the hyphen. */
const HYPHENS = [String.fromCharCode(2), '\ufffe'];

type Library = Awaited<ReturnType<typeof import('@hyzyla/pdfium').PDFiumLibrary.init>>;

let library: Promise<Library> | null = null;

/** Loads PDFium at the first PDF: reading text letters must not wait for it. */
function pdfium(): Promise<Library> {
  library ??= import('@hyzyla/pdfium').then(({ PDFiumLibrary }) => PDFiumLibrary.init());
  return library;
}

/** True where the bytes are a PDF; a few bytes of something else may stand before its header. */
export function isPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(bytes.length, 1024); at += 1) {
    if (bytes[at] === 0x25 && startsWith(bytes.subarray(at, at + 5), '%PDF-')) return true;
  }
  return false;
}

/**
 * Text of a PDF, line by line with its pages. Never rejects: a PDF that is encrypted, damaged, scanned (no text) or
 * too large gives a problem.
 */
export async function textFromPdf(bytes: Uint8Array, file: string): Promise<ReadText> {
  if (bytes.length > MAX_BYTES) return failed(file, ...tooLarge(bytes.length));
  try {
    const document = await (await pdfium()).loadDocument(bytes);
    try {
      const pages: string[] = [];
      for (let index = 0; index < Math.min(document.getPageCount(), MAX_PAGES); index += 1) {
        pages.push(
          HYPHENS.reduce((text, mark) => text.replaceAll(mark, '-'), document.getPage(index).getText()),
        );
      }
      return readable(textFromPages(pages), file);
    } finally {
      document.destroy();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|security/i.test(reason)) {
      return failed(
        file,
        'pdf-encrypted',
        'the PDF needs a password',
        'save it without a password and try again',
      );
    }
    // An abort leaves the instance unusable; the next PDF gets a new one.
    if (error instanceof Error && error.name === 'RuntimeError') library = null;
    return failed(
      file,
      'pdf-damaged',
      `the PDF cannot be read (${reason})`,
      'get the file again; it may be cut off',
    );
  }
}

function readable(text: LetterText, file: string): ReadText {
  if (text.lines.some((line) => /[a-z]{3}/i.test(line.text))) return { text, problems: [] };
  return failed(
    file,
    'pdf-no-text',
    'the PDF holds no text, only pictures',
    'run text recognition (OCR) on it first',
  );
}
