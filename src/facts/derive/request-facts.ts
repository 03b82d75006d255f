import { regionOf } from '../../request/body-parts.js';
import type { TreatmentRequest } from '../../request/request.js';
import type { FactDictionary } from '../dictionary.js';
import type { Fact, FactValue } from '../fact.js';

/** The request's own figures as facts: every dictionary entry with `from: request.<key>` that the request fills. */
export function requestFacts(request: TreatmentRequest, dictionary: FactDictionary): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [id, entry] of Object.entries(dictionary)) {
    if (!entry.from?.startsWith('request.')) continue;
    const value = read(request, entry.from.slice('request.'.length).split('.'));
    if (value !== null && value !== undefined) {
      facts.set(id, { status: 'stated', value: value as FactValue, section: 'request' });
    }
  }
  if (request.bodyPart) {
    facts.set('region', { status: 'stated', value: regionOf(request.bodyPart), from: ['body-part'] });
  }
  return facts;
}

function read(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, root);
}
