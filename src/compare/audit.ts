import { type AuditItem, requestIn } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import { type PredictOptions, predict, predictSync } from '../predict/predict.js';
import type { RuleBook } from '../rules/book.js';
import { makeBook } from '../rules/book.js';
import type { Criterion } from '../rules/schema.js';
import { type Compared, compare } from './comparison.js';
import { type Summary, summarize } from './summary.js';

export const VIEWS: readonly View[] = ['prescreen', 'record'];

/** A view's figures, and what they would be were every criterion the requester's, or every one the challenger's. */
export interface ViewSummary extends Summary {
  /** How much of the result is policy: accuracy and recall of overturned at the two ends of the burden. */
  allRequester: Pick<Summary, 'accuracy' | 'recallOverturned' | 'balancedAccuracy'>;
  allChallenger: Pick<Summary, 'accuracy' | 'recallOverturned' | 'balancedAccuracy'>;
}

export interface Audit {
  /** Both views of every item, in the order of the items. */
  compared: Record<View, readonly Compared[]>;
  views: Record<View, ViewSummary>;
}

/** Options of the prediction in a view: only the record view may know which edition the reviewer cites. */
export function optionsFor(item: AuditItem, view: View, options: PredictOptions): PredictOptions {
  return view === 'record'
    ? { ...options, citedEdition: item.citedEdition }
    : { ...options, citedEdition: null };
}

/** Predicts one recorded item in one view with json-rules-engine, and compares. */
export async function auditItem(
  item: AuditItem,
  view: View,
  book: RuleBook,
  options: PredictOptions = {},
): Promise<Compared> {
  return compare(
    item,
    view,
    await predict(requestIn(item, view), item.facts[view], book, optionsFor(item, view, options)),
  );
}

/** As {@link auditItem} with the compiled evaluator. */
export function auditItemSync(
  item: AuditItem,
  view: View,
  book: RuleBook,
  options: PredictOptions = {},
): Compared {
  return compare(
    item,
    view,
    predictSync(requestIn(item, view), item.facts[view], book, optionsFor(item, view, options)),
  );
}

export interface AuditOptions extends PredictOptions {
  engine?: 'json-rules' | 'compiled';
}

/** Predicts every item in both views and compares with the recorded decisions. */
export async function audit(
  items: readonly AuditItem[],
  book: RuleBook,
  options: AuditOptions = {},
): Promise<Audit> {
  const compared: Record<View, Compared[]> = { prescreen: [], record: [] };
  for (const view of VIEWS) {
    for (const item of items) {
      compared[view].push(
        options.engine === 'compiled'
          ? auditItemSync(item, view, book, options)
          : await auditItem(item, view, book, options),
      );
    }
  }
  const ends = { requester: withBurden(book, 'requester'), challenger: withBurden(book, 'challenger') };
  const at = (view: View, end: RuleBook) => {
    const { accuracy, recallOverturned, balancedAccuracy } = summarize(
      items.map((item) => auditItemSync(item, view, end, options)),
    );
    return { accuracy, recallOverturned, balancedAccuracy };
  };
  const summary = (view: View): ViewSummary => ({
    ...summarize(compared[view]),
    allRequester: at(view, ends.requester),
    allChallenger: at(view, ends.challenger),
  });
  return { compared, views: { prescreen: summary('prescreen'), record: summary('record') } };
}

/** The same rules with every criterion's burden on one side. */
export function withBurden(book: RuleBook, burden: Criterion['burden']): RuleBook {
  const rules = [...book.rules.values()].map((rule) => ({
    ...rule,
    criteria: rule.criteria.map((criterion) => ({ ...criterion, burden })),
  }));
  return makeBook(rules, book, `${book.digest}-${burden}`, book.files);
}
