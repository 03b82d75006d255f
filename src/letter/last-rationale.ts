import { isConclusion } from './conclusion.js';
import { type FlatText, lineAt, type Range } from './flat-text.js';
import { sentencesOf } from './sentences.js';

/** Where the last rationale of a letter ends, and what its end says about the letter. */
export interface LastRationale {
  end: number;
  /** `heading-follows`: a heading without its issue stands after it; `unconcluded`: no sentence concludes it. */
  state: 'whole' | 'heading-follows' | 'unconcluded';
}

const FULL_STOP = /[.!?]["')\]]*$/;
const CONCLUDED = /(?:necessary|appropriate|certified|warranted|established)[.!]?["')\]]*$/i;

/**
 * Reads the end of the last rationale; null where the letter breaks off in the middle of it. A letter that was cut
 * off may end in a sentence, or after the beginning of the next heading.
 */
export function lastRationale(flat: FlatText, range: Range): LastRationale | null {
  const sentences = sentencesOf(flat.text, range.start, range.end);
  const textOf = ({ start, end }: Range) => flat.text.slice(start, end);
  let last = sentences.pop();
  if (!last) return null;
  let fragment = last;
  const previous = sentences.at(-1);
  // "3." before a heading is a sentence of its own.
  if (previous && /^\d{1,2}[.)]$/.test(textOf(previous))) fragment = { start: previous.start, end: last.end };
  else if (/^\d{1,2}[.)]$/.test(textOf(last)))
    return { end: previous?.end ?? last.start, state: 'heading-follows' };
  if (fragment !== last) sentences.pop();
  const before = sentences.at(-1);
  const opensLine = flat.starts[lineAt(flat, fragment.start)] === fragment.start;
  if (!FULL_STOP.test(textOf(last)) && !CONCLUDED.test(textOf(last))) {
    const heading = before && opensLine && isConclusion(textOf(before)) && CONCLUDED.test(textOf(before));
    return heading ? { end: before.end, state: 'heading-follows' } : null;
  }
  last = fragment;
  const concludes =
    isConclusion(textOf(last)) || sentences.some((sentence) => isConclusion(textOf(sentence)));
  return { end: range.end, state: concludes ? 'whole' : 'unconcluded' };
}
