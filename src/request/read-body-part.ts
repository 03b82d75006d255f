import type { BodyPart } from './body-part.js';
import { bodyPart, regionOf } from './body-part.js';
import { regionNames } from './body-part-names.js';
import { type Word, wordsOf } from './phrases.js';

/** Sides as the words around a region give them. */
const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  lt: 'left',
  l: 'left',
  lue: 'left',
  lle: 'left',
  right: 'right',
  rt: 'right',
  r: 'right',
  rue: 'right',
  rle: 'right',
  bilateral: 'bilateral',
  bilaterally: 'bilateral',
  both: 'bilateral',
  bilat: 'bilateral',
  bil: 'bilateral',
  bue: 'bilateral',
  ble: 'bilateral',
  b: 'bilateral',
};

type Side = 'left' | 'right' | 'bilateral';

/** Words before a region that may stand between it and its side ("left third finger"). */
const SIDE_BEFORE = 3;

/** A region that a text names. */
export interface NamedPart {
  part: BodyPart;
  start: number;
  end: number;
}

/** "Referral back to the surgeon" names no part. */
const RETURNS = /^back to\b/i;

/** Every body part that a text names, with its side, in order. */
export function bodyPartsIn(text: string): NamedPart[] {
  const words = wordsOf(text);
  const taken = regionNames
    .findAll(words)
    .flatMap((found) => (found.value ? [{ ...found, region: found.value }] : []))
    .filter(({ start, end }) => !RETURNS.test(text.slice(start, end + 4)));
  const parts: NamedPart[] = [];
  for (const [at, found] of taken.entries()) {
    const previousEnd = taken[at - 1]?.endWord ?? 0;
    const nextStart = taken[at + 1]?.firstWord ?? words.length;
    const side =
      sideOf(words, found.firstWord, found.endWord, previousEnd, nextStart, text) ??
      sharedSide(parts.at(-1), found, text);
    parts.push({ part: withSide(found.region, side), start: found.start, end: found.end });
  }
  for (const level of levelsIn(text)) if (!parts.some((part) => part.part === level.part)) parts.push(level);
  return parts.sort((a, b) => a.start - b.start);
}

/** The body part of a heading: where only one part without a side is named, a side that stands anywhere in it counts. */
export function bodyPartOfHeading(heading: string): BodyPart | null {
  const part = oneBodyPart(bodyPartsIn(heading));
  if (part === null || !isUnsided(part)) return part;
  const sides = new Set(
    wordsOf(heading)
      .filter((word) => word.end - word.start > 1)
      .map((word) => SIDES[word.stem])
      .filter((side) => side !== undefined),
  );
  const [side] = sides;
  return sides.size === 1 && side ? withSide(part, side) : part;
}

/** The part with the side that a text gives it: its own, where only one is named, else that of the rest of its limb. */
export function sidedBy(part: BodyPart, text: string): BodyPart {
  if (!isUnsided(part)) return part;
  const named = bodyPartsIn(text).map((each) => each.part);
  const own = sidesOf(named.filter((each) => regionOf(each) === part));
  const sides = own.size > 0 ? own : sidesOf(named.filter((each) => areOfOneLimb(regionOf(each), part)));
  const [side] = sides;
  return sides.size === 1 && side ? withSide(part, side) : part;
}

const sidesOf = (parts: readonly BodyPart[]) =>
  new Set(
    parts.flatMap((part) => {
      const side = /^(?:left|right|bilateral)(?=-)/.exec(part)?.[0];
      return side ? [side as Side] : [];
    }),
  );

const LIMBS: readonly (readonly string[])[] = [
  ['shoulder', 'elbow', 'wrist', 'hand', 'upper-extremity'],
  ['hip', 'knee', 'ankle', 'foot', 'lower-extremity'],
];

const areOfOneLimb = (a: string, b: string) => LIMBS.some((limb) => limb.includes(a) && limb.includes(b));

/** True for a part that may have a side and has none. */
const isUnsided = (part: BodyPart) => bodyPart.safeParse(`left-${part}`).success;

function withSide(region: string, side: Side | null): BodyPart {
  const sided = bodyPart.safeParse(`${side}-${region}`);
  return side && sided.success ? sided.data : bodyPart.parse(region);
}

function sideOf(
  words: readonly Word[],
  first: number,
  end: number,
  previousEnd: number,
  nextStart: number,
  text: string,
): Side | null {
  const own = SIDES[words[first]!.stem];
  if (own && words[first]!.stem.length === 3) return own;
  let found: Side | null = null;
  for (let at = first - 1; at >= Math.max(previousEnd, first - SIDE_BEFORE); at -= 1) {
    const side = SIDES[words[at]!.stem];
    if (!side || !isSideWord(words[at]!, text)) continue;
    if (found && found !== side) return 'bilateral';
    found = side;
  }
  if (found) return found;
  const after = words[end];
  if (after && end < nextStart && after.start - (words[end - 1]?.end ?? 0) <= 3) {
    const side = SIDES[after.stem];
    // "knee, left" but not "knee, left wrist".
    const belongsToNext = nextStart - end <= 2 && nextStart < words.length;
    if (side && isSideWord(after, text) && (!belongsToNext || text[after.start - 1] === '(')) return side;
  }
  return null;
}

/** A single letter is a side only where it stands alone ("R shoulder", "(L) knee", "b/l knees"), not in "L4" or "L/S". */
function isSideWord(word: Word, text: string): boolean {
  if (word.end - word.start > 1) return true;
  const letter = text.slice(word.start, word.end);
  const next = text[word.end] ?? '';
  if (letter.toLowerCase() === 'b') return next === '/';
  return letter !== letter.toLowerCase() && next !== '/' && next !== '-' && !/\d/.test(next);
}

/** "Left wrist and hand": a side covers the part joined to it. */
function sharedSide(previous: NamedPart | undefined, found: { start: number }, text: string): Side | null {
  if (!previous) return null;
  const side = /^(left|right|bilateral)-/.exec(previous.part)?.[1] as Side | undefined;
  if (!side) return null;
  const between = text.slice(previous.end, found.start);
  return /^[\s,]*(?:and|&|\/|,)[\s,]*$/i.test(between) ? side : null;
}

const LEVEL = /(?<![a-z0-9])([ctls])-?(\d{1,2})(?![\d.])/gi;
const LEVEL_REGIONS: Readonly<Record<string, readonly [BodyPart, number]>> = {
  c: ['cervical-spine', 8],
  t: ['thoracic-spine', 12],
  l: ['lumbar-spine', 5],
  s: ['lumbar-spine', 2],
};

/** Spinal levels ("L5-S1", "C5-6"); the first of each region. A segment ("C7-T1") belongs to its upper level. */
function levelsIn(text: string): NamedPart[] {
  const found: NamedPart[] = [];
  let segmentEnd = -1;
  for (const match of text.matchAll(LEVEL)) {
    const lower = match.index - segmentEnd === 1 && /[-/–]/.test(text[segmentEnd] ?? '');
    segmentEnd = match.index + match[0].length;
    if (lower) continue;
    const [part, most] = LEVEL_REGIONS[match[1]!.toLowerCase()]!;
    const level = Number(match[2]);
    if (level < 1 || level > most || found.some((each) => each.part === part)) continue;
    // "S1" after "L5-" belongs to the lumbar spine; alone it is sacral and still treated with it.
    found.push({ part, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Regions of one limb that are treated together; the first named stands for both. */
const JOINED: readonly (readonly [string, string])[] = [
  ['wrist', 'hand'],
  ['ankle', 'foot'],
  ['lumbar-spine', 'sacroiliac'],
  ['cervical-spine', 'thoracic-spine'],
  ['cervical-spine', 'head'],
  ['cervical-spine', 'upper-extremity'],
  ['lumbar-spine', 'lower-extremity'],
  ['elbow', 'upper-extremity'],
  ['wrist', 'upper-extremity'],
  ['hand', 'upper-extremity'],
  ['shoulder', 'upper-extremity'],
  ['hip', 'pelvis'],
  ['knee', 'lower-extremity'],
  ['hip', 'lower-extremity'],
  ['ankle', 'lower-extremity'],
  ['foot', 'lower-extremity'],
];

/** The one body part that a heading is about; `multiple` where it names parts that are treated apart, null where none. */
export function oneBodyPart(named: readonly NamedPart[]): BodyPart | null {
  let chosen: BodyPart | null = null;
  for (const { part } of named) {
    if (chosen === null || chosen === part) chosen = part;
    else if (regionOf(chosen) === regionOf(part)) chosen = combined(chosen, part);
    else if (!areJoined(regionOf(chosen), regionOf(part))) return 'multiple';
    else if (regionOf(part) === 'sacroiliac' || /extremity/.test(chosen)) chosen = part;
  }
  return chosen;
}

const areJoined = (a: string, b: string) =>
  JOINED.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Left and right make bilateral; a part without a side takes the side of the other. */
function combined(a: BodyPart, b: BodyPart): BodyPart {
  const region = regionOf(a);
  if (a === region) return b;
  if (b === region) return a;
  return a === b ? a : withSide(region, 'bilateral');
}
