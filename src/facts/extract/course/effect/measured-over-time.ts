import { type Context, counts } from '../../reading/context.js';
import type { Capacity, Effect, Part } from './capacity.js';
import type { Cause } from './cause.js';
import { comparedIn } from './compare.js';
import { capacitiesIn } from './found-words.js';
import { MEANT } from './meant.js';
import { quantities } from './quantity.js';
import type { Sentence } from './sentence.js';
import { changeOverTime } from './timed.js';

const TWO = /\d[^\d]+\d/;
const ONE = /\d|\bhalf\b|\bquarter\b|\ban? (?:hour|mile|block)\b/;
/** Pain has its own reader, and what a guideline or a request counts is no measure. */
const NOT_THIS =
  /\b(?:pain|vas|ache|headaches?|mg|dose|visits? (?:requested|allowed)|guideline|weeks? of relief)\b/;

/** Two values of one thing, each with its own words of time, in one sentence or in two that follow each other. */
export function measuredOverTime(
  sentence: Sentence,
  before: Sentence | null,
  context: Context,
  cause: Cause,
): Effect[] {
  if (!ONE.test(sentence.text)) return [];
  if (sentence.clauses.some((clause) => comparedIn(clause.text))) return [];
  const told = TWO.test(quantities(sentence.text)) ? effect([sentence], context, cause) : null;
  if (told) return [told];
  const follows = before !== null && sentence.clauses[0]!.sentence - before.clauses[0]!.sentence === 1;
  if (!follows || !ONE.test(before.text) || before.clauses.some((clause) => comparedIn(clause.text)))
    return [];
  const both = effect([before, sentence], context, cause);
  return both ? [both] : [];
}

function effect(sentences: readonly Sentence[], context: Context, cause: Cause): Effect | null {
  const clauses = sentences.flatMap((each) => each.clauses);
  const text = sentences.map((each) => each.text).join(' ; ');
  if (text.length > 400 || NOT_THIS.test(text) || MEANT.test(text)) return null;
  if (!clauses.every((clause) => counts(context, clause))) return null;
  const change = changeOverTime(text);
  if (!change) return null;
  const capacity = measuredThing(clauses, change.unit);
  if (!capacity) return null;
  const rise =
    Math.abs(change.after - change.before) < 0.05 * Math.max(change.before, change.after)
      ? 0
      : change.after - change.before;
  const good = capacity.better === 'more' ? rise : -rise;
  if (good < 0 && cause !== 'named') return null;
  return { part: capacity.part, value: good > 0, clause: clauses.at(-1)!, weight: good > 0 ? 2 : 1.5 };
}

/** What the two values measure: by a thing named, else by their unit. */
function measuredThing(clauses: Sentence['clauses'], unit: string): Capacity | null {
  if (/^(?:tablet|pill)/.test(unit)) return { part: 'care', better: 'less' };
  const named = clauses.flatMap((clause) => capacitiesIn(clause)).map(({ value }) => value);
  const scale = named.find(({ part, better }) => part === 'function' && better === 'less');
  if (unit === '' || unit === 'percent' || /^point/.test(unit)) return scale ?? named.find(inNumbers) ?? null;
  const part: Part = unit === 'time' || unit === 'way' ? 'daily' : 'function';
  return { part: named.find(({ better }) => better === 'more')?.part ?? part, better: 'more' };
}

const inNumbers = ({ part }: Capacity) => part === 'function' || part === 'work';
