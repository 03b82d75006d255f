import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/letter/flat-text.js';
import { partyRanges } from '../../src/letter/guideline-parties.js';
import { textFromString } from '../../src/source/letter-text.js';

function partiesOf(block: string) {
  const flat = flatten(textFromString(block));
  const { administrator, reviewer } = partyRanges(flat, { start: 0, end: flat.text.length });
  const words = (ranges: typeof reviewer) =>
    ['ACOEM', 'MTUS', 'ODG'].filter((name) =>
      ranges.some(({ start, end }) => flat.text.slice(start, end).includes(name)),
    );
  return { administrator: words(administrator).join(' '), reviewer: words(reviewer).join(' ') };
}

const CASES: readonly (readonly [block: string, administrator: string, reviewer: string])[] = [
  ['The Claims Administrator relied on ACOEM. The Expert Reviewer relied on the MTUS.', 'ACOEM', 'MTUS'],
  ['The Claims Administrator and the Expert Reviewer relied on the MTUS.', 'MTUS', 'MTUS'],
  ['Both the Claims Administrator and the Expert Reviewer cited ODG.', 'ODG', 'ODG'],
  ['Both parties relied on the MTUS.', 'MTUS', 'MTUS'],
  ['The Expert Reviewer, as did the Claims Administrator, relied on ODG.', 'ODG', 'ODG'],
  ['Like the Claims Administrator, the Expert Reviewer relied on the MTUS.', '', 'MTUS'],
  ['The Claims Administrator cited ACOEM. Relied upon: MTUS, page 46.', 'ACOEM', 'MTUS'],
  ['The Claims Administrator relied on ODG, while the Expert Reviewer relied on the MTUS.', 'ODG', 'MTUS'],
  ['The MTUS was cited by both the Claims Administrator and the Expert Reviewer.', 'MTUS', 'MTUS'],
  ['ODG was cited by the Claims Administrator. MTUS was used by the Expert Reviewer.', 'ODG', 'MTUS'],
  ['The Expert Reviewer found the MTUS, the guideline the Claims Administrator used, relevant.', '', 'MTUS'],
  [
    'The Claims Administrator cited ACOEM. It also cited ODG. The Expert Reviewer used MTUS.',
    'ACOEM ODG',
    'MTUS',
  ],
  ['MTUS, page 22.', '', 'MTUS'],
  ['Utilization review quoted ODG. Expert Reviewer: MTUS.', 'ODG', 'MTUS'],
];

describe('a block of guidelines for both parties (2013)', () => {
  it.each(CASES)('%s', (block, administrator, reviewer) => {
    expect(partiesOf(block)).toEqual({ administrator, reviewer });
  });
});
