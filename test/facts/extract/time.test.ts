import { describe, expect, it } from 'vitest';
import { factsIn } from './facts-in.js';

const PIECES = [
  'no ',
  'a ',
  'the patient had 12 visits and ',
  'not documented ',
  'x 12 ',
  '1 of 2 visits of ',
  'from 10 to 20 pounds to ',
  'no evidence of functional improvement with ',
  'aaaa',
  '12 ',
  'guidelines recommend physical therapy for ',
  'if ',
  '(((((',
  'visits. ',
  'therapy; ',
  'L4-L5 ',
  'mg morphine equivalent ',
];

/** Milliseconds for a rationale of about this many characters, the better of two runs. */
function timeOf(piece: string, length: number): number {
  const rationale = piece.repeat(Math.ceil(length / piece.length));
  const runs = [0, 1].map(() => {
    const start = performance.now();
    factsIn({ treatment: 'physical-therapy', bodyPart: 'lumbar-spine', rationale });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('time grows with the length of the letter, not with its square', () => {
  it.each(PIECES)('"%s" over and over', (piece) => {
    timeOf(piece, 2_000);
    const short = timeOf(piece, 10_000);
    const long = timeOf(piece, 80_000);
    // Eight times the text; a quadratic step would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 4) * 30);
  });
});
