import { type Assertion, assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, counts, missing, state } from '../../reading/context.js';
import { DRUG } from '../../reading/credit.js';
import type { Match } from '../../reading/lexicon.js';
import { backAtWork } from './back-at-work.js';
import type { Capacity, Effect, Part } from './capacity.js';
import { type Cause, causeOf, tellsOfAnother } from './cause.js';
import type { Change } from './change-words.js';
import { CAPACITY_UNIT, comparedIn } from './compare.js';
import { doingOf } from './doing.js';
import { activitiesIn, capacitiesIn, changesIn, mayTell } from './found-words.js';
import { futile } from './futile.js';
import { goalsReached } from './goals.js';
import { MEANT } from './meant.js';
import { measuredOverTime } from './measured-over-time.js';
import { painBetween } from './pain.js';
import type { Sentence } from './sentence.js';
import { stages } from './stages.js';
import { succeeded } from './success.js';
import { unspecified } from './unspecified.js';

const WEIGHT = { measured: 2.1, capacity: 2, doing: 1.9, same: 1.6, worse: 1.5 };

/** All that a sentence says of the effect of the disputed treatment; a comparison may have begun in the one before. */
export function effectsOf(sentence: Sentence, before: Sentence | null, context: Context): Effect[] {
  if (!mayTell(sentence)) return [];
  const cause = causeOf(sentence, context);
  if (cause === null) return [];
  const drug = DRUG.has(context.request.treatment);
  const effects: Effect[] = [
    ...unspecified(sentence, context, cause),
    ...measuredOverTime(sentence, before, context, cause),
  ];
  for (const clause of sentence.clauses) {
    if (!counts(context, clause) || tellsOfAnother(clause, context)) continue;
    effects.push(
      ...painBetween(clause),
      ...goalsReached(clause),
      ...measured(clause, cause),
      ...changed(clause, cause),
      ...doingOf(clause, sentence, cause),
      ...(backAtWork(clause) ? [{ part: 'work', value: true, clause, weight: WEIGHT.doing } as const] : []),
      ...succeeded(clause, cause),
      ...(MEANT.test(clause.text) ? [] : [...futile(clause, cause, drug), ...stages(clause, cause)]),
    );
  }
  return drug ? effects.filter(({ part, clause }) => part !== 'daily' || !onlySleep(clause)) : effects;
}

/** Better sleep is what some drugs are for; by itself it is no activity of the day. */
const onlySleep = (clause: Clause): boolean =>
  [...activitiesIn(clause), ...capacitiesIn(clause)].every(
    ({ start, value }) =>
      /^sle[ep]/.test(clause.text.slice(start)) ||
      (typeof value === 'object' && (value.part === 'pain' || value.part === 'care')),
  ) && /\bsle(?:ep|pt)/.test(clause.text);

/** Two values of one capacity. */
function measured(clause: Clause, cause: Cause): Effect[] {
  const compared = comparedIn(clause.text);
  if (!compared || MEANT.test(clause.text)) return [];
  const assertion = assertionOf(clause, compared.start, compared.end);
  if (assertion === 'undocumented' || assertion === 'supposed') return [];
  const capacities = capacitiesIn(clause);
  const nearest =
    capacities.findLast((each) => each.start < compared.start && each.value.part !== 'care') ??
    capacities.find((each) => each.start >= compared.start) ??
    capacities.findLast((each) => each.start < compared.start);
  const unit = CAPACITY_UNIT.test(clause.text.slice(compared.start, compared.end + 12));
  const capacity: Capacity | null =
    (nearest?.value.part === 'pain' && !unit) || nearest?.value.part === 'care'
      ? nearest.value
      : unit
        ? {
            part: nearest && nearest.value.part !== 'pain' ? nearest.value.part : dailyOrFunction(clause),
            better: 'more',
          }
        : (nearest?.value ?? null);
  if (!capacity) return [];
  const change = compared.after - compared.before;
  // 27 and 26 of 63 points are the same to a reader.
  const rise = Math.abs(change) < 0.05 * Math.max(compared.before, compared.after) ? 0 : change;
  const good = capacity.better === 'more' ? rise : -rise;
  const effect = { part: capacity.part, clause };
  if (good > 0) return [{ ...effect, value: true, weight: WEIGHT.measured }];
  if (good === 0) return [{ ...effect, value: false, weight: WEIGHT.same }];
  return cause === 'named' ? [{ ...effect, value: false, weight: WEIGHT.worse }] : [];
}

const dailyOrFunction = ({ text }: Clause): Part =>
  /\b(?:minutes?|hours?|blocks?|blks?|miles?|flights?|stairs)\b/.test(text) ? 'daily' : 'function';

/** Reach between a change word and what it is said of, in characters. */
const BEFORE = 70;
const AFTER = 34;
/** Between "increase" and "in grip" stand only such words. */
const OF =
  /^ ?(?:(?:in|of|to|with|the|his|her|their|both|and|or|pain|overall|daily|general|active|passive|right|left|bilateral|cervical|lumbar|shoulder|knee|wrist|hand|neck|back|spinal|objective|measurable|functional|work|lifting|use|all|for|from|on|a|an|need|evening|morning|nightly|nighttime|bedtime|noon|second|extra|last|remaining) ?|, )*$/;
/** Between "grip" and "rose": not a new subject. */
const NEW_THING = /\b(?:pain|tenderness|spasms?|numbness|symptoms?|but|although|while|despite)\b|;/;

function changed(clause: Clause, cause: Cause): Effect[] {
  const changes = changesIn(clause);
  if (changes.length === 0 || MEANT.test(clause.text)) return [];
  const capacities = capacitiesIn(clause);
  const effects: Effect[] = [];
  for (const change of changes) {
    const capacity = capacityOf(change, capacities, clause);
    if (!capacity) continue;
    const said = assertionOf(clause, change.start, change.end);
    // The "no" of "no overhead work" is the restriction's own.
    const assertion = said === 'negated' && clause.text.startsWith('no', capacity.start) ? 'affirmed' : said;
    // Pain that does not budge has its own readers.
    if (change.value === 'altered' && capacity.value.part === 'pain') continue;
    const effect = effectOf(change, capacity, assertion, cause);
    if (effect) effects.push({ part: capacity.value.part, clause, ...effect });
  }
  return effects;
}

/** What a change word is said of: the object after it ("gains in grip"), else the subject before it ("grip rose"). */
function capacityOf(
  change: Match<Change>,
  capacities: readonly Match<Capacity>[],
  { text }: Clause,
): Match<Capacity> | null {
  const after = capacities.find(
    (each) =>
      each.start >= change.end &&
      each.start - change.end <= AFTER &&
      OF.test(text.slice(change.end, each.start)),
  );
  if (after) return after;
  return (
    capacities.findLast(
      (each) =>
        each.end <= change.start &&
        change.start - each.end <= BEFORE &&
        !NEW_THING.test(text.slice(each.end, change.start)),
    ) ?? null
  );
}

/** The found state of the examination ("decreased motion", "limited strength"), which compares nothing. */
const ADJECTIVE = /^(?:decreased|reduced|diminished|lower|less|fewer)$/;

function effectOf(
  { clause, start, end, value: change }: Match<Change>,
  { start: at, value: { better } }: Match<Capacity>,
  assertion: Assertion,
  cause: Cause,
): { value: Effect['value']; weight: number } | null {
  if (assertion === 'supposed') return null;
  if (assertion === 'undocumented') return { value: 'missing', weight: WEIGHT.capacity };
  if (change === 'same') return assertion === 'negated' ? null : { value: false, weight: WEIGHT.same };
  // "Flexion did not change".
  if (change === 'altered') return assertion === 'negated' ? { value: false, weight: WEIGHT.same } : null;
  if (assertion === 'negated') return change === 'worse' ? null : { value: false, weight: WEIGHT.same };
  const good =
    change === 'better' || (change === 'up' && better === 'more') || (change === 'down' && better === 'less');
  if (good) return { value: true, weight: WEIGHT.capacity };
  if (at > start && ADJECTIVE.test(clause.text.slice(start, end))) return null;
  return cause === 'named' ? { value: false, weight: WEIGHT.worse } : null;
}

/** Writes effects as facts: each part for itself, and all but pain as functional improvement. */
export function judge(context: Context, { part, value, clause, weight }: Effect): void {
  const say = (fact: string, at: number) => {
    if (value === 'missing') missing(context, fact, clause, at);
    else state(context, fact, value, clause, at);
  };
  if (part !== 'pain') say('functional-improvement', part === 'care' ? weight - 0.3 : weight);
  if (part === 'pain') say('pain-improved', 0.8);
  if (part === 'daily') say('adl-improved', 0.8);
  if (part === 'work') say('restrictions-reduced', 0.8);
  if (part === 'care') say('dependency-reduced', 0.8);
}
