import { type Lexicon, cue as plainCue } from './lexicon.js';

const GAP = /\(\?:\[a-z[^\]]*\]\+ \)(?=[{?])/g;
const NEGATES = '(?:no|not|never|without|nor|neither)\\b';

/**
 * As `cue` of the lexicon, but the words that a pattern may skip ("(?:[a-z]+ ){0,3}?") are never negations: "has _ helped"
 * finds "has greatly helped" and leaves "has not helped" to the patterns that name the negation.
 */
export const cue = (...patterns: string[]): Lexicon<true> =>
  plainCue(
    ...patterns.map((pattern) => pattern.replace(GAP, (gap) => gap.replace('(?:', `(?:(?!${NEGATES})`))),
  );
