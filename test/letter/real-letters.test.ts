import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLetter } from '../../src/letter/parse.js';
import { textFromBytes } from '../../src/source/text-source.js';

const folder = process.env.IMR_LETTERS;
const present = folder !== undefined && existsSync(folder);
if (!present)
  console.warn('IMR_LETTERS names no folder of letters: the real letters are not read in this run');

describe.skipIf(!present)('real letters', () => {
  const files = present ? readdirSync(folder!).filter((name) => name.endsWith('.txt')) : [];

  it.each(files)('%s: whole, every issue with heading, decision, guideline and rationale', (name) => {
    const { text } = textFromBytes(readFileSync(join(folder!, name)), name);
    const { letter, problems } = parseLetter(text!, name);
    expect(problems).toEqual([]);
    expect(letter!.issues.length).toBeGreaterThan(0);
    expect(letter!.frontMatter.dateOfInjury).not.toBeNull();
    for (const issue of letter!.issues) {
      expect(issue.recorded).not.toBeNull();
      expect(issue.heading).toMatch(/\w/);
      expect(issue.reviewerGuideline.length).toBeGreaterThan(0);
      expect(issue.rationale.length).toBeGreaterThan(0);
      const read = `${issue.heading} ${issue.rationale.map((line) => line.text).join(' ')}`;
      expect(read).not.toMatch(/upheld|overturned|is (not )?medically necessary/i);
    }
  });
});
