import { regionOf } from '../../request/body-parts.js';
import type { TreatmentRequest } from '../../request/request.js';
import type { FactDictionary } from '../dictionary.js';
import type { Fact, FactValue } from '../fact.js';

/** The request's own figures as facts: every dictionary entry with `from: request.<key>` that the request fills. */
export function requestFacts(request: TreatmentRequest, dictionary: FactDictionary): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const { id, path } of entriesOf(dictionary)) {
    const value = read(request, path);
    if (value !== null && value !== undefined) {
      facts.set(id, { status: 'stated', value: value as FactValue, section: 'request' });
    }
  }
  if (request.bodyPart) {
    facts.set('region', { status: 'stated', value: regionOf(request.bodyPart), from: ['body-part'] });
  }
  return facts;
}

/** A fact that is copied from the request, and the keys that lead to it. */
interface RequestEntry {
  id: string;
  path: readonly string[];
}

/** Looked up once for a dictionary: few of its entries come from the request, and every prediction asks. */
const known = new WeakMap<FactDictionary, readonly RequestEntry[]>();

function entriesOf(dictionary: FactDictionary): readonly RequestEntry[] {
  let entries = known.get(dictionary);
  if (!entries) {
    entries = Object.entries(dictionary).flatMap(([id, { from }]) =>
      from?.startsWith('request.') ? [{ id, path: from.slice('request.'.length).split('.') }] : [],
    );
    known.set(dictionary, entries);
  }
  return entries;
}

function read(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, root);
}
