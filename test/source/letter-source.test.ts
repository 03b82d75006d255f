import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../src/letter/parse.js';
import { textOfLetter } from '../../src/source/letter-source.js';
import { textFromString } from '../../src/source/letter-text.js';
import { MAX_BYTES, textFromBytes } from '../../src/source/text-source.js';
import { letter2014, TWO } from '../letter/make-letter.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const linesOf = (text: string | Uint8Array) =>
  textFromBytes(typeof text === 'string' ? bytes(text) : text, 'f').text?.lines.map((line) => line.text);
const codeOf = async (data: Uint8Array) =>
  (await textOfLetter(data, 'f')).problems.map((problem) => problem.code).join();

function pdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'LETTER', ...options });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(document);
    document.end();
  });
}

describe('text files', () => {
  it('lines are numbered from 1, whatever ends them', () => {
    const { text } = textFromBytes(bytes('one\r\ntwo\rthree\n\ffive'), 'f');
    expect(text?.lines.map(({ number, text: line }) => [number, line])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [4, ''],
      [5, 'five'],
    ]);
  });

  it('UTF-8 with a byte order mark, UTF-16 and Windows-1252', () => {
    expect(linesOf('\ufeffpain 5\u201310')).toEqual(['pain 5-10']);
    expect(linesOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xe9, 0]))).toEqual(['aé']);
    expect(linesOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x92, 0x73]))).toEqual(["café 's"]);
  });

  it('typographic marks, ligatures and control characters become plain', () => {
    expect(linesOf('\u201cnot\u201d the patient\u2019s\u00a0\ufb01nding\u200b \u0007x')).toEqual([
      '"not" the patient\'s finding x',
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['blanks only', bytes(' \n\t\n '), 'empty-file'],
    ['binary data', new Uint8Array(4096).map((_, index) => (index * 7919) % 256), 'not-text'],
    ['a Word document', bytes('PK\u0003\u0004 word/document.xml'), 'not-text'],
    ['a file that is too large', new Uint8Array(MAX_BYTES + 1).fill(0x61), 'too-large'],
    ['a PDF that is too large', Buffer.concat([bytes('%PDF-1.4\n'), new Uint8Array(MAX_BYTES)]), 'too-large'],
    ['a PDF that is cut off', bytes('%PDF-1.4\n1 0 obj\n<<'), 'pdf-damaged'],
  ])('%s is refused', async (_, data, code) => {
    expect(await codeOf(data)).toBe(code);
  });
});

describe('PDF', () => {
  const text = letter2014(TWO);
  const draw = (document: PDFKit.PDFDocument) => {
    document.fontSize(11);
    for (const line of text.split('\n')) {
      if (line.trim() === '') document.moveDown(0.5);
      else document.text(line);
    }
  };

  it('a letter reads the same as its text, with pages', async () => {
    const read = await textOfLetter(await pdf(draw, { margin: 150 }), 'letter.pdf');
    const fromPdf = parseLetter(read.text!, 'letter.pdf');
    const fromText = parseLetter(textFromString(text), 'letter.txt');
    const essence = ({ letter }: typeof fromText) =>
      letter!.issues.map((issue) => [
        issue.heading,
        issue.recorded,
        issue.rationale.map((line) => line.text).join(' '),
      ]);
    expect(fromPdf.problems).toEqual([]);
    expect(essence(fromPdf)).toEqual(essence(fromText));
    const pages = fromPdf.letter!.issues.flatMap((issue) => issue.rationale.map((line) => line.page));
    expect(Math.max(...pages.map((page) => page ?? 0))).toBeGreaterThan(1);
  });

  it('scanned pages and passwords are said to be so', async () => {
    expect(await codeOf(await pdf((document) => document.rect(50, 50, 200, 200).fill('black')))).toBe(
      'pdf-no-text',
    );
    expect(await codeOf(await pdf(draw, { userPassword: 'x' }))).toBe('pdf-encrypted');
  });

  it('a damaged PDF gives a problem, and the next one is read', async () => {
    const good = await pdf(draw);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (at, noise) => {
          const damaged = good.slice();
          damaged.set(noise.subarray(0, good.length - at), at);
          const { text: read, problems } = await textOfLetter(damaged, 'f');
          expect(read !== null || problems.length === 1).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
    expect((await textOfLetter(good, 'f')).problems).toEqual([]);
  });
});

it('any bytes give text or one problem, and any text a letter or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (data) => {
      const { text, problems } = await textOfLetter(data, 'f');
      expect(text !== null ? problems.length : problems.length - 1).toBe(0);
      if (text) {
        const parsed = parseLetter(text, 'f');
        expect(parsed.letter !== null || parsed.problems.length > 0).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
