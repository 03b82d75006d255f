import { datesIn } from '../../../letter/date.js';
import type { Clause, Reading } from '../reading/clause.js';
import { type Context, counts } from '../reading/context.js';
import { fits, otherSide, regionsIn } from '../reading/topic.js';
import { operationIn } from './act-and-structure.js';
import { OF_REGION, OPERATIONS } from './operation-names.js';

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
function fusionOf({ request }: Context): string {
  if (request.bodyPart === 'cervical-spine') return 'cervical-fusion';
  return request.bodyPart === 'lumbar-spine' ? 'lumbar-fusion' : 'other';
}

/** Which operation a mention is: by its name, else by the structure that its sentence, the one before, or else the letter names; null where an act is on nothing. */
function kindOf(id: string, context: Context, told: string, before: string): string | null {
  if (id !== 'act' && id !== 'fusion' && !vague(id)) return id;
  const part = context.request.bodyPart;
  const named = operationIn(told, part) ?? operationIn(`${before} ${told}`, part);
  if (named) return named;
  if (id === 'fusion') return fusionOf(context);
  return id === 'act' ? null : id;
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
      if (!counts(context, clause)) continue;
      const { told, before } = toldIn(reading, clause);
      if (!PERFORMED.test(told)) continue;
      const around = clause.text.slice(Math.max(0, match.start - 45), match.end + 30);
      if (NOT_PERFORMED.test(around) && !/\bunderwent|status post|performed\b/.test(clause.text)) continue;
      const kind = kindOf(match.value, context, told, before);
      if (kind === null || !partFits(context, clause, kind, match.start)) continue;
      const date =
        dateNear(clause, match.start) ?? dateNear(clause, match.start, told) ?? sameDay(context, told);
      if (best?.clause && (vague(kind) || !vague(best.kind))) {
        // A later telling may give the date that the first one leaves out.
        if (best.date === null && kind === best.kind) best.date = date;
        continue;
      }
      best = { kind, date, year: yearOf(date, clause, match.start), clause, followedByTreatment: therapy };
    }
  }
  return best && vague(best.kind) ? { ...best, kind: kindMeant(context) ?? best.kind } : best;
}

/** The sentence of a clause from there on, and what stands before it in this sentence and the last. */
function toldIn({ clauses }: Reading, clause: Clause): { told: string; before: string } {
  let told = clause.text;
  for (let at = clause.order - clauses[0]!.order + 1; clauses[at]?.sentence === clause.sentence; at += 1)
    told += ` ${clauses[at]!.text}`;
  let before = '';
  for (let each = clause.previous; each && clause.sentence - each.sentence <= 1; each = each.previous)
    before = `${each.text} ${before}`;
  return { told: told.slice(0, 400), before: before.slice(-400) };
}

/** Where only the heading or a bare "operation" tells of one: the operation whose number of visits the reviewer looks up, or what the letter's diagnosis and act make. */
function kindMeant(context: Context): string | null {
  const part = context.request.bodyPart;
  for (const { clauses } of context.readings.toReversed())
    for (const clause of clauses) {
      const kind = /\bvisits\b|\bweeks\b|\bmonths\b|\bafter\b|\bscheduled\b/.test(clause.text)
        ? operationIn(clause.text, part)
        : null;
      if (kind) return kind;
    }
  const all = context.readings.flatMap(({ clauses }) => clauses.map((clause) => clause.text)).join(' ');
  return /\b(?:open|endoscopic|arthroscopic) (?:release|repair)\b/.test(all) ? operationIn(all, part) : null;
}

/** "On the day of injury". */
function sameDay({ letter }: Context, text: string): string | null {
  return /\b(?:on )?(?:the )?(?:same )?day of (?:the |his |her )?(?:injury|accident)\b|\bthe same day\b/.test(
    text,
  )
    ? letter.frontMatter.dateOfInjury
    : null;
}

function yearOf(date: string | null, clause: Clause, at: number): number | null {
  if (date) return Number(date.slice(0, 4));
  const found = /\b(?:19|20)\d{2}\b/.exec(clause.text.slice(at)) ?? /\b(?:19|20)\d{2}\b/.exec(clause.text);
  return found ? Number(found[0]) : null;
}

/** The date nearest to the operation in its clause. */
function dateNear(clause: Clause, at: number, text = clause.text): string | null {
  const dates = datesIn(text);
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
