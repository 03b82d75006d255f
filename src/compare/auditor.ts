import { BatchPredictor } from '../batch/batch-predictor.js';
import { type AuditItem, requestIn } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import { type PredictOptions, predict, predictSync } from '../predict/predict.js';
import { makeBook, type RuleBook } from '../rules/book.js';
import type { Criterion } from '../rules/schema.js';
import { type Compared, compare } from './comparison.js';
import { type Outcome, outcomeOf } from './outcome.js';

export const VIEWS: readonly View[] = ['prescreen', 'record'];

export interface AuditOptions extends PredictOptions {
  /** `json-rules` is the reference; `compiled` gives the same results faster. */
  engine?: 'json-rules' | 'compiled';
}

/** One recorded decision, predicted in both views. */
export interface Audited {
  item: AuditItem;
  compared: Record<View, Compared>;
  /** What it counts as. */
  outcomes: Record<View, Outcome>;
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

/** Makes the function that audits one item; do not call it again before it has answered (one engine, one run at a time). */
export function auditor(book: RuleBook, options: AuditOptions = {}): (item: AuditItem) => Promise<Audited> {
  // Of these only the decision is asked, which a batch's predictor gives for a tenth of the time.
  const ends = {
    requester: new BatchPredictor(withBurden(book, 'requester'), options),
    challenger: new BatchPredictor(withBurden(book, 'challenger'), options),
  };
  const decisionAt = (item: AuditItem, view: View, end: keyof typeof ends) => {
    const { citedEdition } = optionsFor(item, view, options);
    return ends[end].predictFacts(requestIn(item, view), item.facts[view], citedEdition).decision;
  };
  const one = async (item: AuditItem, view: View) => {
    const compared =
      options.engine === 'compiled'
        ? auditItemSync(item, view, book, options)
        : await auditItem(item, view, book, options);
    const outcome = outcomeOf(compared, {
      requester: decisionAt(item, view, 'requester'),
      challenger: decisionAt(item, view, 'challenger'),
    });
    return { compared, outcome };
  };
  return async (item) => {
    const prescreen = await one(item, 'prescreen');
    const record = await one(item, 'record');
    return {
      item,
      compared: { prescreen: prescreen.compared, record: record.compared },
      outcomes: { prescreen: prescreen.outcome, record: record.outcome },
    };
  };
}

/** The same rules with every criterion's burden on one side. */
export function withBurden(book: RuleBook, burden: Criterion['burden']): RuleBook {
  const rules = [...book.rules.values()].map((rule) => ({
    ...rule,
    criteria: rule.criteria.map((criterion) => ({ ...criterion, burden })),
  }));
  return makeBook(rules, book, `${book.digest}-${burden}`, book.files);
}
