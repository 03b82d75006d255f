/**
 * What a number or criterion rests on, best first. `regulation`: seen in the regulation or statute · `letter`: quoted or applied
 * in a letter · `secondary`: a named source quotes it · `observed`: what reviewers do, not what the text
 * says · `recollection`: nobody has checked it.
 */
export const BASES = ['regulation', 'letter', 'secondary', 'observed', 'recollection'] as const;

export type Basis = (typeof BASES)[number];

/** Negative where `a` is the better basis. */
export const compareBasis = (a: Basis, b: Basis) => BASES.indexOf(a) - BASES.indexOf(b);

export const weakest = (all: readonly Basis[]): Basis | null => [...all].sort(compareBasis).at(-1) ?? null;

export const strongest = (all: readonly Basis[]): Basis | null => [...all].sort(compareBasis)[0] ?? null;
