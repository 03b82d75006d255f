import type { Problem } from '../../source/problem.js';
import type { YamlSource } from '../../source/yaml-source.js';
import type { Registries } from '../book.js';

/** One file as read, before (and whether or not) it fits the schema, so that every problem is found in one go. */
export interface RuleSource {
  /** Path below `rules/`, without `.yaml`: what the id must be. */
  expectedId: string;
  source: YamlSource;
}

export interface CheckContext {
  registries: Registries;
  /** Ids of all rules in the book, misfits included. */
  ruleIds: readonly string[];
}

/** A check of one rule file. Values that have the wrong shape are skipped: the schema reports them. */
export type RuleCheck = (rule: RuleSource, context: CheckContext) => Problem[];

export type Raw = Record<string, unknown>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Elements of a raw list that are maps, with their index. */
export function rawItems(value: unknown): { item: Raw; index: number }[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((item, index) => ({ item, index }))
    .filter((entry): entry is { item: Raw; index: number } => isRaw(entry.item));
}

/** Calls `visit` for every map below `root`, with its path. */
export function eachMap(
  root: unknown,
  visit: (map: Raw, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (Array.isArray(root)) {
    root.forEach((item, i) => void eachMap(item, visit, [...path, i]));
  } else if (isRaw(root)) {
    visit(root, path);
    for (const [key, value] of Object.entries(root)) eachMap(value, visit, [...path, key]);
  }
}
