import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../src/letter/parse.js';
import type { Line } from '../../src/letter/parsed-letter.js';
import { textFromString } from '../../src/source/letter-text.js';
import { LAYOUTS, letter2014, letter2015, TWO } from './make-letter.js';

const parse = (text: string) => parseLetter(textFromString(text), 'letter.txt');
const textOf = (lines: readonly Line[]) => lines.map((line) => line.text).join(' ');

/** What must not change whatever the layout does: headings, decisions and what the rationales say. */
const essence = (text: string) =>
  parse(text).letter?.issues.map((issue) => ({
    heading: issue.heading.replaceAll(' ', ''),
    recorded: issue.recorded,
    rationale: textOf(issue.rationale).replaceAll(' ', ''),
  }));

describe.each(Object.entries(LAYOUTS))('a letter in the layout of %s', (layout, make) => {
  const text = make(TWO);
  const { letter, problems } = parse(text);

  it('gives its issues in order, headings without outcome, number or lead-in', () => {
    expect(problems).toEqual([]);
    expect(letter?.layout).toBe(layout);
    expect(letter?.issues.map((issue) => [issue.number, issue.heading, issue.recorded])).toEqual([
      [1, 'Physical therapy 2 times a week for 4 weeks, low back', 'upheld'],
      [2, 'MRI of the right knee', 'overturned'],
    ]);
  });

  it('cuts the concluding sentences out of the rationale and keeps the rest with its lines', () => {
    const source = textFromString(text).lines;
    for (const [index, issue] of letter!.issues.entries()) {
      expect(textOf(issue.rationale)).toBe(TWO[index]!.rationale);
      for (const line of issue.rationale) expect(source[line.number - 1]!.text).toContain(line.text);
    }
  });

  it('keeps the summary and the dates', () => {
    expect(textOf(letter!.summary)).toMatch(/^The worker is a 44-year-old baker .* on 03\/01\/2014\.$/);
    expect(letter!.frontMatter.dateOfInjury).toBe('2012-03-04');
    expect(letter!.frontMatter.urDenial).not.toBeNull();
  });

  it('reads the same with other spacing, line breaks, page breaks and cases', () => {
    const expected = essence(text);
    const lines = text.split('\n');
    const variants = {
      'Windows line ends': text.replaceAll('\n', '\r\n'),
      'no blank lines': lines.filter((line) => line.trim() !== '').join('\n'),
      'double spacing': lines.join('\n\n'),
      'form feeds': text.replaceAll('. ', '. \f'),
      'capital outcomes': text.replaceAll(/Upheld|Overturned/g, (word) => word.toUpperCase()),
      'no colon before the outcome': text.replaceAll(/:( +)(?=Upheld|Overturned)/g, '$1'),
      'outcome after a page header': text.replaceAll(
        /:( +)(?=Upheld|Overturned)/g,
        ':\n\nFinal Determination Letter for IMR Case Number CM15-0999901      4\n\n',
      ),
      'joined label': text.replaceAll('Decision rationale', 'Decisionrationale'),
      'label in capitals': text.replaceAll('Decision rationale', 'DECISION RATIONALE'),
      'typographic marks': text.replaceAll("'", '\u2019').replaceAll('-', '\u2011'),
    };
    for (const [name, variant] of Object.entries(variants)) expect(essence(variant), name).toEqual(expected);
  });

  it('the outcome changes nothing but `recorded`', () => {
    const swapped = make(
      TWO.map((issue) => ({ ...issue, outcome: issue.outcome === 'Upheld' ? 'Overturned' : 'Upheld' })),
    ).replaceAll('PARTIAL OVERTURN', 'UPHOLD');
    const strip = (from: string) =>
      parse(from).letter!.issues.map((issue) => ({
        heading: issue.heading,
        guideline: textOf(issue.reviewerGuideline),
        rationale: textOf(issue.rationale),
      }));
    expect(strip(swapped)).toEqual(strip(text));
    expect(parse(swapped).letter!.issues.map((issue) => issue.recorded)).toEqual(['overturned', 'upheld']);
  });

  it('cut off anywhere, it gives whole issues only, or says that the letter is cut off', () => {
    const whole = essence(text)!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const cut = parse(text.slice(0, length));
        const read = essence(text.slice(0, length)) ?? [];
        const said = cut.problems.some((problem) => ['cut-off', 'not-a-letter'].includes(problem.code));
        expect(read.length).toBeLessThanOrEqual(whole.length);
        if (!said) for (const [index, issue] of read.entries()) expect(issue).toEqual(whole[index]);
        // Cut in the middle of a word, the letter always shows that it is cut.
        if (length > 0 && /\w\w/.test(text.slice(length - 1, length + 1)) && read.length < whole.length) {
          expect(said).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a letter may look like', () => {
  it('a heading over several lines with a page break inside', () => {
    const text = letter2015(TWO).replace(
      'MRI of the right knee: Overturned',
      'MRI of the\n\nFinal Determination Letter for IMR Case Number CM15-0999901      4\n\nright knee:\nOverturned',
    );
    expect(parse(text).letter?.issues[1]?.heading).toBe('MRI of the right knee');
  });

  it('the block UPHOLD / OVERTURN of the front page is no issue’s outcome', () => {
    const text = letter2015(TWO).replace('PARTIAL OVERTURN', 'OVERTURN');
    expect(parse(text).letter?.issues.map((issue) => issue.recorded)).toEqual(['upheld', 'overturned']);
  });

  it('a page header inside a sentence leaves the sentence whole', () => {
    expect(textOf(parse(letter2015(TWO)).letter!.issues[0]!.rationale)).toContain(
      'The therapist describes no gain of function.',
    );
  });

  it('a sentence of the rationale that speaks of upholding is cut as well', () => {
    const text = letter2014([
      { ...TWO[0]!, rationale: 'The denial cannot be upheld on this record. There is no flare-up.' },
    ]);
    expect(textOf(parse(text).letter!.issues[0]!.rationale)).toBe('There is no flare-up.');
  });

  it('numbered diagnoses in a rationale are no new issue', () => {
    const text = letter2015([
      {
        ...TWO[0]!,
        rationale: 'The diagnoses are: 1. Low back strain.\n2. Knee strain. No goals are given.',
      },
      TWO[1]!,
    ]);
    expect(parse(text).letter?.issues).toHaveLength(2);
  });

  it('other documents are no letters', () => {
    for (const text of [
      'Dear Sir, your invoice of 3/4/2014 is overdue. We ask for payment within ten days.',
      'PROGRESS REPORT\nThe patient was told of the independent medical review. Plan: physical therapy 2x4.',
      'Utilization review determination: the request for MRI is denied. Rationale: no red flags.',
    ]) {
      expect(parse(text)).toMatchObject({ letter: null, problems: [{ code: 'not-a-letter' }] });
    }
  });

  it('any text gives a letter or a problem, in time', () => {
    const pieces = fc.constantFrom(
      'Claims Administrator guideline: ',
      'MAXIMUS guideline: ',
      'Decision rationale: ',
      'Upheld',
      ': Overturned\n\n',
      '1) Regarding the request for ',
      'is not medically necessary. ',
      'IMR ISSUES, DECISIONS AND RATIONALES\n',
      'has determined the request for ',
      'Relied Upon by the Expert Reviewer to Make His/Her Decision: ',
      'Rationale for the Decision: ',
      'CLINICAL CASE SUMMARY\n',
      '12/31/2013 ',
      '\n\n \n\n',
      'Final Determination Letter for IMR Case Number CM15-0999901 3\n',
      'a. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const { letter, problems } = parse(parts.join(''));
        expect(letter !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
