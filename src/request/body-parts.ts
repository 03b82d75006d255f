const UNSIDED = [
  'cervical-spine',
  'thoracic-spine',
  'lumbar-spine',
  'sacroiliac',
  'head',
  'jaw',
  'chest',
  'abdomen',
  'pelvis',
  'multiple',
] as const;

const SIDED = [
  'shoulder',
  'elbow',
  'wrist',
  'hand',
  'hip',
  'knee',
  'ankle',
  'foot',
  'upper-extremity',
  'lower-extremity',
] as const;

const SIDES = ['left', 'right', 'bilateral'] as const;

/** Every body part a request may name: unsided, or with `left-`, `right-`, `bilateral-` or no side. */
export const BODY_PARTS = [
  ...UNSIDED,
  ...SIDED,
  ...SIDED.flatMap((part) => SIDES.map((side) => `${side}-${part}` as const)),
] as const;

export type BodyPart = (typeof BODY_PARTS)[number];

/** The part without its side: `left-knee` → `knee`. Rules speak of regions, requests of sides. */
export function regionOf(part: BodyPart): string {
  return part.replace(/^(left|right|bilateral)-/, '');
}
