import { datesIn } from '../../../letter/date.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts } from '../reading/context.js';
import { Lexicon } from '../reading/lexicon.js';
import { fits, otherSide, regionsIn } from '../reading/topic.js';

/** An operation that was performed on the requested body part. */
export interface Operation {
  /** Id of the fact `surgery`; `surgery` where the letter does not say which. */
  kind: string;
  /** YYYY-MM-DD, null where the letter gives no full date. */
  date: string | null;
  year: number | null;
  /** Where it is told; null where only the heading calls the treatment postoperative. */
  clause: Clause | null;
  /** The disputed treatment is therapy that follows it. */
  followedByTreatment: boolean;
}

const kind = (id: string, ...patterns: string[]) => patterns.map((pattern) => [pattern, id] as const);

/** Operations as letters name them; the more exact name first. */
const OPERATIONS = new Lexicon<string>([
  ...kind('shoulder-rotator-cuff-open', 'open rotator cuff', 'mini-open rotator cuff'),
  ...kind(
    'shoulder-rotator-cuff-arthroscopic',
    'arthroscopic rotator cuff',
    'rotator cuff (?:repair|surgery|debridement)',
    'subacromial decompression',
    'shoulder arthroscop[a-z]+',
    'arthroscopic (?:repair of the rotator cuff|subacromial|shoulder)',
    '(?:cuff|supraspinatus|infraspinatus|subscapularis)\\b (?:[a-z-]+ ){0,4}?(?:repaired|reattached|sutured|repair)',
    '(?:repair|reattachment) of (?:the |a |his |her )?(?:torn )?(?:rotator )?(?:cuff|supraspinatus|infraspinatus|subscapularis)',
    'acromioplasty',
  ),
  ...kind('shoulder-slap', 'slap repair', 'labral repair', 'bankart'),
  ...kind('shoulder-arthroplasty', 'shoulder (?:arthroplasty|replacement)', 'total shoulder'),
  ...kind('shoulder-capsulitis', 'capsular release', 'manipulation under anesthesia'),
  ...kind(
    'knee-arthroplasty',
    'total knee',
    'knee (?:arthroplasty|replacement)',
    'knee (?:was |had been )?replaced',
    'replacement of (?:the |his |her )?(?:left |right )?knee',
  ),
  ...kind(
    'knee-acl',
    'anterior cruciate',
    'cruciate (?:ligament )?(?:[a-z]+ ){0,2}?(?:reconstruct|repair)[a-z]*',
    'acl reconstruct[a-z]+',
    'acl repair',
  ),
  ...kind(
    'knee-meniscectomy',
    'meniscectom[a-z]+',
    'partial (?:medial |lateral )?meniscectom[a-z]+',
    'medial meniscectom[a-z]+',
    'lateral meniscectom[a-z]+',
    'knee arthroscop[a-z]+',
    'menisc(?:al|us) (?:repair|surgery)',
    'menisc(?:us|al)\\b (?:[a-z]+ ){0,4}?(?:trimmed|resected|removed|debrided|excised|repaired|shaved)',
    '(?:trimming|resection|removal|excision|debridement) of (?:the |a |his |her )?(?:torn )?(?:medial |lateral )?meniscus',
    'arthroscopic (?:knee|partial|medial|lateral|meniscectom)[a-z]*',
  ),
  ...kind(
    'lumbar-fusion',
    'lumbar (?:decompression and )?(?:interbody )?fusion',
    'alif\\b',
    'l\\d(?:-[ls]?\\d)? (?:[a-z]+ )?(?:fused|fusion)',
    'l\\d(?:-[ls]?\\d)?(?: to [ls]\\d)? (?:was|were) fused',
    'tlif\\b',
    'plif\\b',
    'decompression and fusion',
  ),
  ...kind(
    'cervical-fusion',
    'acdf\\b',
    'cervical (?:[a-z]+ ){0,3}fusion',
    'anterior cervical',
    'c\\d(?:-[ct]?\\d)? (?:[a-z]+ )?(?:fused|fusion)',
    'fusion (?:at|of) c\\d',
    'c\\d(?:-[ct]?\\d)? (?:was|were) fused',
  ),
  ...kind(
    'lumbar-discectomy',
    'microdis[ck]ectom[a-z]+',
    'discectom[a-z]+',
    'diskectom[a-z]+',
    'laminectom[a-z]+',
    'laminotom[a-z]+',
    'lumbar decompression',
  ),
  ...kind(
    'carpal-tunnel-release',
    'carpal tunnel (?:release|surgery|decompression)',
    'carpal (?:tunnel|ligament) (?:was )?(?:[a-z]+ )?(?:released|divided|opened|cut|decompressed)',
    'release of (?:the |his |her )?(?:left |right )?carpal tunnel',
  ),
  ...kind(
    'cubital-tunnel-release',
    'cubital tunnel release',
    'ulnar nerve (?:transposition|release|decompression)',
  ),
  ...kind('trigger-finger-release', 'trigger (?:finger|thumb|digit) release'),
  ...kind('dequervain-release', "de quervain(?:'s)? release", 'first dorsal compartment release'),
  ...kind('epicondylitis-release', 'epicondyl[a-z]+ (?:release|repair|debridement)'),
  ...kind('biceps-repair', 'biceps (?:tendon )?(?:repair|tenodesis)'),
  ...kind('achilles-repair', 'achilles (?:tendon )?repair'),
  ...kind('ankle-fracture-orif', 'ankle (?:orif|open reduction)'),
  ...kind('hip-arthroplasty', 'total hip', 'hip (?:arthroplasty|replacement)'),
  ...kind(
    'flexor-tendon-repair',
    'flexor tendon (?:repair|surgery)',
    'repair of (?:a |the |both )?(?:[a-z]+ )?flexor tendons?',
    'repair of (?:both )?tendons?',
  ),
  ...kind('fusion', 'fusion\\b'),
  ...kind('surgery', 'surgery\\b', 'surgeries', 'operation\\b', 'operated on'),
  ...kind(
    'other',
    'repair\\b',
    'release\\b',
    'internal fixation',
    'arthroscop[a-z]+',
    'orif\\b',
    'open reduction',
  ),
]);

const PERFORMED =
  /\b(?:underwent|undergone|performed|status post|had|after|following|followed|since|history of|previous|prior|done|repaired|postoperative|s\/p|was operated|weeks out|months out|replaced|fused|trimmed|reattached|divided|reconstructed|resected|removed|excised|was (?:done|repaired)|were (?:done|repaired|fused)|recovering from|on \d|on the day|in (?:19|20)\d\d)\b|, (?:19|20)\d\d\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/;
const NOT_PERFORMED =
  /\b(?:no (?:prior |previous |history of )?(?:surgery|operation)|candidate|request(?:ed|s|ing)?|recommend|consider|plan(?:s|ned|ning)?|declin|avoid|surgeon|denied|authoriz|await|pending|scheduled|offered|without surgery|not been done|would|may|might|if|refus|proposed|needs|surgery is|indicat)\b/;
const POSTOPERATIVE =
  /\b(?:post ?-?operative|post ?-?op|post ?-?surgical|post ?-?surgery|after (?:surgery|the operation)|following surgery|status post)\b/;

const cache = new WeakMap<Context, { operation: Operation | null }>();

/** The operation on the requested part that the letter tells of; `null` where there is none. */
export function operationOf(context: Context): Operation | null {
  let known = cache.get(context);
  if (!known) {
    known = { operation: findOperation(context) };
    cache.set(context, known);
  }
  return known.operation;
}

const THERAPY = new Set([
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
  'acupuncture',
  'massage',
  'chiropractic',
]);

/** Says only that there was an operation, not which. */
const vague = (id: string) => id === 'surgery' || id === 'other';

/** "Fusion" is that of the requested part of the spine. */
function kindOf(id: string, { request }: Context): string {
  if (id !== 'fusion') return id;
  return request.bodyPart === 'cervical-spine'
    ? 'cervical-fusion'
    : request.bodyPart === 'lumbar-spine'
      ? 'lumbar-fusion'
      : 'other';
}

function findOperation(context: Context): Operation | null {
  const therapy = THERAPY.has(context.request.treatment);
  const headingSaysSo = POSTOPERATIVE.test(context.heading.clauses.map((clause) => clause.text).join(' '));
  let best: Operation | null = headingSaysSo
    ? { kind: 'surgery', date: null, year: null, clause: null, followedByTreatment: therapy }
    : null;
  for (const reading of context.readings) {
    for (const match of OPERATIONS.inIndex(reading.index)) {
      const { clause } = match;
      if (!counts(context, clause) || !PERFORMED.test(clause.text)) continue;
      const around = clause.text.slice(Math.max(0, match.start - 45), match.end + 30);
      if (NOT_PERFORMED.test(around) && !/\bunderwent|status post|performed\b/.test(clause.text)) continue;
      if (!partFits(context, clause, match.value, match.start)) continue;
      if (best?.clause && (vague(match.value) || !vague(best.kind))) {
        // A later telling may give the date that the first one leaves out.
        if (best.date === null && kindOf(match.value, context) === best.kind)
          best.date = dateNear(clause, match.start);
        continue;
      }
      const date = dateNear(clause, match.start);
      const year = date
        ? Number(date.slice(0, 4))
        : Number(
            /\b(?:19|20)\d{2}\b/.exec(clause.text.slice(match.start))?.[0] ??
              /\b(?:19|20)\d{2}\b/.exec(clause.text)?.[0] ??
              Number.NaN,
          );
      best = {
        kind: match.value,
        date,
        year: Number.isNaN(year) ? null : year,
        clause,
        followedByTreatment: therapy,
      };
    }
  }
  return best;
}

/** The date nearest to the operation in its clause. */
function dateNear(clause: Clause, at: number): string | null {
  const dates = datesIn(clause.text);
  if (dates.length === 0) return null;
  return dates.reduce((near, date) => (Math.abs(date.start - at) < Math.abs(near.start - at) ? date : near))
    .iso;
}

function partFits(context: Context, clause: Clause, operation: string, at: number): boolean {
  const part = context.request.bodyPart;
  if (part === null) return false;
  const own = OF_REGION.find(([prefix]) => operation.startsWith(prefix));
  if (own && !own[1].some((region) => fits(region, part))) return false;
  const here = regionsIn(clause);
  const named =
    here.length > 0 || !clause.previous || clause.sentence - clause.previous.sentence > 1
      ? here
      : regionsIn(clause.previous);
  if (here.length === 0 && named.length > 0) return named.some((match) => fits(match.value, part));
  if (named.length === 0) return own !== undefined || clause.section === 'rationale';
  const near = named.filter((match) => Math.abs(match.start - at) < 60);
  return (near.length > 0 ? near : named).some(
    (match) => fits(match.value, part) && !otherSide(clause, match.start, part),
  );
}

const OF_REGION: readonly (readonly [string, readonly string[]])[] = [
  ['shoulder', ['shoulder']],
  ['knee', ['knee']],
  ['lumbar', ['lumbar-spine']],
  ['cervical', ['cervical-spine']],
  ['carpal-tunnel', ['wrist', 'hand']],
  ['trigger-finger', ['hand']],
  ['dequervain', ['wrist', 'hand']],
  ['cubital', ['elbow']],
  ['epicondylitis', ['elbow']],
  ['flexor-tendon', ['hand', 'wrist']],
  ['biceps', ['shoulder', 'elbow']],
  ['achilles', ['ankle', 'foot']],
  ['ankle', ['ankle']],
  ['hip', ['hip']],
];
