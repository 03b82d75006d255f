/** One line of a document, numbered from 1; the page, from 1, is known for PDF only. */
export interface TextLine {
  number: number;
  page?: number;
  text: string;
}

/** A document as lines, blank ones included (they separate paragraphs). */
export interface LetterText {
  lines: readonly TextLine[];
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** Splits text into numbered lines; form feeds and every kind of line break end a line. */
export function textFromString(text: string): LetterText {
  return { lines: text.split(LINE_BREAK).map((line, index) => ({ number: index + 1, text: plain(line) })) };
}

/** Joins pages into one run of numbered lines that remember their page. */
export function textFromPages(pages: readonly string[]): LetterText {
  const lines: TextLine[] = [];
  for (const [index, page] of pages.entries()) {
    for (const line of page.split(LINE_BREAK)) {
      lines.push({ number: lines.length + 1, page: index + 1, text: plain(line) });
    }
    // A blank line keeps the last paragraph of a page apart from the next page without joining words.
    lines.push({ number: lines.length + 1, page: index + 1, text: '' });
  }
  return { lines };
}

/** Anything that is not printable ASCII or a tab; most lines have none, which makes `plain` cheap. */
const UNUSUAL = /[^\t\x20-\x7e]/;

/**
 * Typographic quotes, dashes, spaces and ligatures as ASCII, control and zero-width characters dropped:
 * word processors and PDF writers choose between them at random, and no reading may depend on it.
 */
function plain(line: string): string {
  if (!UNUSUAL.test(line)) return line;
  return line
    .replace(/[\u2018\u2019\u201a\u2032\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\ufb01/g, 'fi')
    .replace(/\ufb02/g, 'fl')
    .replace(/\ufb00/g, 'ff')
    .replace(/\u00d7/g, 'x')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '');
}
