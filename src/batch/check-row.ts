import { type FactSlots, NOT_DOCUMENTED } from '../evaluate/coded/fact-slots.js';
import type { FactEntry } from '../facts/dictionary.js';
import { BODY_PARTS } from '../request/body-parts.js';
import { findDiagnosis, findTreatment } from '../request/find-name.js';
import { particularName } from '../request/named-treatment.js';
import type { RequestDates, TreatmentRequest } from '../request/request.js';
import type { RuleBook } from '../rules/book.js';
import { isIsoDate } from './iso-days.js';

/** Names of treatments and diagnoses that are kept once resolved. */
const MAX_NAMES = 10_000;

/** A request that is right in every part, and how many quotation marks its JSON has at the least. */
export interface CheckedRow {
  request: TreatmentRequest;
  quotes: number;
}

export const NO_DATES: RequestDates = {
  injury: null,
  request: null,
  service: null,
  serviceEnd: null,
  urDenial: null,
  latestClinical: null,
};

export const DATE_KEYS: readonly string[] = Object.keys(NO_DATES);

/** A fact that a request may give: its slot, and whether a value fits it. */
export interface FactCheck {
  slot: number;
  check: (value: Value) => boolean;
}

type Value = unknown;

/**
 * Checks parsed rows as the schema and `givenFacts` do, without their cost: a row either fits in every part, and its facts are then in
 * the slots, or gives null, and the careful reader says what is wrong with it. It may refuse a row that is right (that
 * costs time only); it must not take one that the careful reader refuses.
 */
export class RowChecker {
  readonly #slots: FactSlots;
  readonly #book: RuleBook;
  readonly #treatments = new Map<string, TreatmentRequest['treatment'] | null>();
  readonly #diagnoses = new Map<string, string>();
  readonly #facts: ReadonlyMap<string, FactCheck>;
  /** Marks of the strings in the row at hand. */
  #quotes = 0;

  constructor(book: RuleBook, slots: FactSlots) {
    this.#book = book;
    this.#slots = slots;
    this.#facts = new Map(
      Object.entries(book.facts)
        .filter(([, { from }]) => !from?.startsWith('request.'))
        .map(([id, entry]) => [
          id,
          { slot: slots.slot(id), check: FACT_CHECKS[entry.type](entry.values ?? []) },
        ]),
    );
  }

  check(row: Value): CheckedRow | null {
    const request = this.begin();
    this.#quotes = 0;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
    let treated = false;
    for (const key in row) {
      const value = (row as Record<string, Value>)[key];
      this.#quotes += typeof value === 'string' ? 4 : 2;
      if (key === 'treatment') treated = true;
      if (!this.take(request, key, value)) return null;
    }
    return treated ? { request, quotes: this.#quotes } : null;
  }

  /** A request without anything, and no facts in the slots. */
  begin(): TreatmentRequest {
    this.#slots.clear();
    return {
      id: null,
      treatment: 'other',
      bodyPart: null,
      diagnosis: null,
      visits: null,
      frequencyPerWeek: null,
      weeks: null,
      timing: 'prospective',
      purpose: null,
      drug: null,
      continued: false,
      dates: NO_DATES,
      record: 'complete',
    };
  }

  /** Takes one key into the request; false where it or its value does not fit. */
  take(request: TreatmentRequest, key: string, value: Value): boolean {
    switch (key) {
      case 'id':
      case 'purpose':
        if (value !== null && typeof value !== 'string') return false;
        request[key] = value;
        return true;
      case 'treatment': {
        const treatment = typeof value === 'string' ? this.#treatment(value) : null;
        if (treatment === null) return false;
        request.treatment = treatment;
        return true;
      }
      case 'bodyPart':
        if (value !== null && !PARTS.has(value)) return false;
        request.bodyPart = value as TreatmentRequest['bodyPart'];
        return true;
      case 'diagnosis':
        if (value !== null && typeof value !== 'string') return false;
        request.diagnosis = value === null || value === '' ? value : this.#diagnosis(value);
        return true;
      case 'visits':
        if (value !== null && !(Number.isSafeInteger(value) && (value as number) >= 1)) return false;
        request.visits = value as number | null;
        return true;
      case 'frequencyPerWeek':
      case 'weeks':
        if (value !== null && !(isNumber(value) && value > 0)) return false;
        request[key] = value as number | null;
        return true;
      case 'timing':
        if (value !== 'prospective' && value !== 'concurrent' && value !== 'retrospective') return false;
        request.timing = value;
        return true;
      case 'record':
        if (value !== 'complete' && value !== 'partial') return false;
        request.record = value;
        return true;
      case 'continued':
        if (typeof value !== 'boolean') return false;
        request.continued = value;
        return true;
      case 'dates':
        return this.#takeDates(request, value);
      case 'facts':
        return this.#takeFacts(value);
      default:
        // Drugs are rare enough for the careful reader's schema; so are mistakes.
        return key === 'drug' && this.#takeDrug(request, value);
    }
  }

  #takeDates(request: TreatmentRequest, value: Value): boolean {
    if (!isMap(value)) return false;
    const dates = { ...NO_DATES };
    for (const key in value) {
      const date = value[key];
      this.#quotes += typeof date === 'string' ? 4 : 2;
      if (!this.takeDate(dates, key, date)) return false;
    }
    request.dates = dates;
    return true;
  }

  takeDate(dates: RequestDates, key: string, date: Value): boolean {
    if (!DATE_KEYS.includes(key)) return false;
    if (date === null) return true;
    if (typeof date !== 'string' || !isIsoDate(date)) return false;
    dates[key as keyof RequestDates] = date;
    return true;
  }

  #takeDrug(request: TreatmentRequest, value: Value): boolean {
    if (value === null) return true;
    if (!isMap(value)) return false;
    const drug = { name: '', strength: null as string | null, quantity: null as number | null };
    let named = false;
    for (const key in value) {
      const part = value[key];
      this.#quotes += typeof part === 'string' ? 4 : 2;
      if (key === 'name' && typeof part === 'string') {
        drug.name = part;
        named = true;
      } else if (key === 'strength' && (part === null || typeof part === 'string')) drug.strength = part;
      else if (key === 'quantity' && (part === null || (Number.isSafeInteger(part) && (part as number) >= 0)))
        drug.quantity = part as number | null;
      else return false;
    }
    if (named) request.drug = drug;
    return named;
  }

  #takeFacts(value: Value): boolean {
    if (!isMap(value)) return false;
    for (const id in value) {
      const stated = value[id];
      const fact = this.#facts.get(id);
      this.#quotes += typeof stated === 'string' ? 4 : 2;
      if (fact === undefined || !this.takeFact(fact, stated)) return false;
    }
    return true;
  }

  /** What a fact that a request may give is checked by; null for any other. */
  factCheck(id: string): FactCheck | null {
    return this.#facts.get(id) ?? null;
  }

  takeFact({ slot, check }: FactCheck, value: Value): boolean {
    const slots = this.#slots;
    if (value === null) return true;
    if (value === 'not-documented') slots.status[slot] = NOT_DOCUMENTED;
    else if (check(value)) slots.state(slot, value as string | number | boolean);
    else return false;
    slots.given.push(slot);
    return true;
  }

  #treatment(name: string): TreatmentRequest['treatment'] | null {
    let found = this.#treatments.get(name);
    if (found === undefined) {
      found = findTreatment(name, this.#book.vocabulary);
      // A name that is a fact besides is for the careful reader.
      if (found !== null && particularName(name, found) !== null) found = null;
      keep(this.#treatments, name, found);
    }
    return found;
  }

  #diagnosis(name: string): string {
    let found = this.#diagnoses.get(name);
    if (found === undefined) {
      found = findDiagnosis(name, this.#book.vocabulary) ?? name;
      keep(this.#diagnoses, name, found);
    }
    return found;
  }
}

function keep<T>(names: Map<string, T>, name: string, value: T): void {
  if (names.size >= MAX_NAMES) names.clear();
  names.set(name, value);
}

const PARTS: ReadonlySet<Value> = new Set(BODY_PARTS);
const isNumber = (value: Value): value is number => typeof value === 'number' && Number.isFinite(value);
const isMap = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `valueProblem` as a yes or no, by type of fact. */
const FACT_CHECKS: Record<FactEntry['type'], (values: readonly string[]) => (value: Value) => boolean> = {
  boolean: () => (value) => typeof value === 'boolean',
  count: () => (value) => Number.isInteger(value) && (value as number) >= 0,
  number: () => isNumber,
  date: () => (value) => typeof value === 'string' && isIsoDate(value),
  enum: (values) => (value) => values.includes(value as string),
  text: () => (value) => typeof value === 'string',
};
