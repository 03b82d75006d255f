import { FactSlots, STATED } from '../evaluate/coded/fact-slots.js';
import type { Fact, FactValue } from '../facts/fact.js';
import type { TreatmentRequest } from '../request/request.js';
import type { RuleBook } from '../rules/book.js';
import { RowChecker } from './check-row.js';
import { unescapedQuotes } from './quotes.js';

/**
 * One request from JSON that is right in every part, read without the careful reader, which takes longer to load than all else; null where it has to
 * be asked: for a list, for anything wrong, for YAML.
 */
export function quickRequest(
  text: string,
  book: RuleBook,
): { request: TreatmentRequest; facts: Map<string, Fact> } | null {
  const slots = new FactSlots(book.facts);
  let row: ReturnType<RowChecker['check']>;
  try {
    row = new RowChecker(book, slots).check(JSON.parse(text));
  } catch {
    return null;
  }
  if (row === null || unescapedQuotes(text) !== row.quotes) return null;
  return { request: row.request, facts: givenIn(slots) };
}

const givenIn = ({ given, ids, status, value }: FactSlots) =>
  new Map(
    given.map((slot): [string, Fact] => [
      ids[slot] as string,
      status[slot] === STATED
        ? { status: 'stated', value: value[slot] as FactValue, section: 'request' }
        : { status: 'not-documented', section: 'request' },
    ]),
  );
