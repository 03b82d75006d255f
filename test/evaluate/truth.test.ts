import { describe, expect, it } from 'vitest';
import { all, any, MET, NOT_MET, not, type Truth, unknown } from '../../src/evaluate/truth.js';

const M = MET;
const N = NOT_MET;
const D = unknown('not-documented');
const S = unknown('silent');

describe('three-valued logic (Kleene)', () => {
  // Rows and columns: met, not-met, not documented, silent.
  const values = [M, N, D, S];
  const conjunction: Truth[][] = [
    [M, N, D, S],
    [N, N, N, N],
    [D, N, D, D],
    [S, N, D, S],
  ];
  const disjunction: Truth[][] = [
    [M, M, M, M],
    [M, N, D, S],
    [M, D, D, D],
    [M, S, D, S],
  ];

  it('all: the full truth table, an unknown keeping the stronger cause', () => {
    expect(values.map((a) => values.map((b) => all([a, b])))).toEqual(conjunction);
  });

  it('any: the full truth table', () => {
    expect(values.map((a) => values.map((b) => any([a, b])))).toEqual(disjunction);
  });

  it('not: unknown stays unknown with its cause', () => {
    expect(values.map(not)).toEqual([N, M, D, S]);
  });
});
