import type { BodyPart } from '../../../request/body-part.js';
import { fits } from '../reading/topic.js';

/** An operation told as what was done and on what, in whatever order: "tore the cuff … it was repaired in March". */
interface Done {
  /** Id of the fact `surgery`. */
  id: string;
  on: RegExp;
  act: RegExp;
  regions: readonly string[];
}

const REPAIR = /\b(?:repair|reattach|sutur|reconstruct|(?:auto|allo)?graft|debrid)/;
const RELEASE = /\b(?:releas|decompress|divided|opened|operat|surgery|transpos)/;
const FIXED = /\b(?:orif|open reduction|internal fixation|plat(?:ed|ing|e and screws)|pinn(?:ed|ing)|nail)/;
const REPLACED = /\b(?:replace|arthroplast|prosthes)/;

const done = (id: string, on: RegExp, act: RegExp, ...regions: string[]): Done => ({ id, on, act, regions });

/** Structure and act; the first that fits wins. */
const DONE: readonly Done[] = [
  done(
    'shoulder-rotator-cuff-open',
    /\b(?:cuff|supraspinatus|infraspinatus|subscapularis)\b/,
    /\b(?:mini-)?open (?:[a-z]+ ){0,3}?repair/,
    'shoulder',
  ),
  done(
    'shoulder-rotator-cuff-arthroscopic',
    /\b(?:cuff|supraspinatus|infraspinatus|subscapularis|subacromial|acromion|bursa)\b/,
    /\b(?:repair|reattach|sutur|debrid|decompress|arthroscop|took down|shav|excis)/,
    'shoulder',
  ),
  done('shoulder-slap', /\b(?:labr(?:um|al)|slap|bankart)\b/, REPAIR, 'shoulder'),
  done('shoulder-arthroplasty', /\bshoulder\b/, REPLACED, 'shoulder'),
  done('knee-acl', /\b(?:acl|cruciate)\b/, REPAIR, 'knee'),
  done(
    'knee-meniscectomy',
    /\bmenisc[a-z]+/,
    /\b(?:resect|trim|remov|excis|debrid|shav|repair|arthroscop|meniscectom)/,
    'knee',
  ),
  done('knee-arthroplasty', /\bknee\b/, REPLACED, 'knee'),
  done('hip-arthroplasty', /\bhip\b/, REPLACED, 'hip'),
  done('carpal-tunnel-release', /\b(?:carpal|cts|median nerve)\b/, RELEASE, 'wrist', 'hand'),
  done('cubital-tunnel-release', /\b(?:cubital|ulnar nerve)\b/, RELEASE, 'elbow'),
  done('trigger-finger-release', /\b(?:trigger|a1 pulley)\b/, RELEASE, 'hand'),
  done('dequervain-release', /\b(?:de ?quervain|first dorsal compartment)/, RELEASE, 'wrist', 'hand'),
  done('dupuytren-release', /\bdupuytren/, RELEASE, 'hand'),
  done('ganglion-excision', /\bganglion\b/, /\b(?:excis|remov|resect|surgery|operat)/, 'wrist', 'hand'),
  done(
    'epicondylitis-release',
    /\b(?:epicondyl[a-z]+|tennis elbow|common extensor)/,
    /\b(?:releas|debrid|repair|surgery|operat)/,
    'elbow',
  ),
  done('flexor-tendon-repair', /\bflexor (?:[a-z]+ )?tendons?\b/, REPAIR, 'hand', 'wrist'),
  done('tfcc-reconstruction', /\b(?:tfcc|triangular fibrocartilage)/, REPAIR, 'wrist', 'hand'),
  done('biceps-repair', /\bbiceps\b/, /\b(?:repair|reattach|tenodes)/, 'shoulder', 'elbow'),
  done('achilles-repair', /\bachilles\b/, REPAIR, 'ankle', 'foot'),
  done('ankle-ligament-repair', /\b(?:talofibular|brostrom|ankle ligaments?)\b/, REPAIR, 'ankle'),
  done('ankle-fracture-orif', /\b(?:ankle|malleol[a-z]+|bimalleolar|trimalleolar)\b/, FIXED, 'ankle'),
  done('tibia-fibula-orif', /\b(?:tibia[l]?|fibula[r]?|plateau)\b/, FIXED, 'knee', 'ankle'),
  done('humerus-fracture', /\b(?:humerus|humeral)\b/, FIXED, 'shoulder', 'elbow'),
  done('carpal-metacarpal-fracture', /\b(?:scaphoid|metacarpals?|carpal bone)\b/, FIXED, 'wrist', 'hand'),
  done('radius-ulna-fracture', /\b(?:radius|radial|ulna|forearm|colles)\b/, FIXED, 'wrist', 'elbow', 'hand'),
  done('femur-neck-fracture', /\b(?:hip|femoral neck)\b/, FIXED, 'hip'),
  done('lumbar-fusion', /\b(?:lumbar|l[1-5]|s1)\b|\bl\d-/, /\bfus(?:ion|ed)\b/, 'lumbar-spine'),
  done('cervical-fusion', /\b(?:cervical|c[2-7])\b|\bc\d-/, /\bfus(?:ion|ed)\b/, 'cervical-spine'),
  done(
    'lumbar-discectomy',
    /\b(?:lumbar|l[1-5]|s1)\b|\bl\d-/,
    /\b(?:discectom|decompress|laminectom|laminotom)/,
    'lumbar-spine',
  ),
];

/** What was done to the requested part, by the words of a text that tells of an operation; null where no structure is named. */
export function operationIn(text: string, part: BodyPart | null): string | null {
  if (part === null) return null;
  for (const { id, on, act, regions } of DONE)
    if (act.test(text) && on.test(text) && regions.some((region) => fits(region, part))) return id;
  return null;
}
