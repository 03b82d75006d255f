import type { FactDictionary } from '../../facts/dictionary.js';
import type { Fact, FactValue } from '../../facts/fact.js';

export const SILENT = 0;
export const STATED = 1;
export const NOT_DOCUMENTED = 2;

/** Facts derived as sums, with their parts: which of these is unknown decides what is missing. */
export const SUMS: Readonly<Record<string, readonly [string, string]>> = {
  'total-visits': ['prior-visits', 'visits-requested'],
  'total-visits-this-injury': ['prior-visits-this-injury', 'visits-requested'],
};

/**
 * The facts of one request in arrays, one slot a dictionary entry, reused from request to request: a batch then makes no
 * objects for them. Slots stand in the order of the ids, the order in which facts are written out.
 */
export class FactSlots {
  readonly ids: readonly string[];
  readonly status: Uint8Array;
  readonly value: FactValue[];
  /** For an unknown sum: which of its parts are unknown, one bit each; 0 where the fact itself was given. */
  readonly unknownParts: Uint8Array;
  /** Slots that the request gives facts for, in the order given; derived and request facts are not among them. */
  readonly given: number[] = [];
  readonly #index: ReadonlyMap<string, number>;

  constructor(dictionary: FactDictionary) {
    this.ids = Object.keys(dictionary).sort();
    this.status = new Uint8Array(this.ids.length);
    this.unknownParts = new Uint8Array(this.ids.length);
    this.value = this.ids.map(() => false);
    this.#index = new Map(this.ids.map((id, slot) => [id, slot]));
  }

  /** The slot of a fact; -1 for an id that the dictionary does not have. */
  slot(id: string): number {
    return this.#index.get(id) ?? -1;
  }

  clear(): void {
    this.status.fill(SILENT);
    this.unknownParts.fill(0);
    this.given.length = 0;
  }

  state(slot: number, value: FactValue): void {
    this.status[slot] = STATED;
    this.value[slot] = value;
  }

  give(slot: number, fact: Fact): void {
    if (fact.status === 'silent') return;
    this.given.push(slot);
    if (fact.status === 'stated') this.state(slot, fact.value);
    else this.status[slot] = NOT_DOCUMENTED;
  }

  /** Of a sum that is unknown for want of its parts, the unknown parts; null for other facts. */
  partsUnknown(slot: number): readonly string[] | null {
    const unknown = this.unknownParts[slot] ?? 0;
    if (unknown === 0) return null;
    return (SUMS[this.ids[slot] as string] ?? []).filter((_, part) => (unknown >> part) & 1);
  }
}
