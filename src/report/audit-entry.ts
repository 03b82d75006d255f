import type { Compared } from '../compare/comparison.js';
import type { View } from '../facts/fact.js';
import { type DecisionDocument, decisionJson } from './decision-json.js';

/** One decision to be written, in both views. */
export interface AuditEntry {
  document(view: View): DecisionDocument;
  /** The document as JSON text. */
  text(view: View): string;
  /** With the whole explanation; null where only the documents are at hand, as in a store. */
  compared: Record<View, Compared> | null;
}

/** An entry whose documents are made when they are asked for. */
export function entryOf(compared: Record<View, Compared>): AuditEntry {
  const document = perView((view) => decisionJson(compared[view]));
  return { compared, document, text: perView((view) => JSON.stringify(document(view))) };
}

/** An entry of documents that were made before. */
export const entryOfTexts = (
  texts: Record<View, string>,
  compared: Record<View, Compared> | null = null,
): AuditEntry => ({
  compared,
  document: perView((view) => JSON.parse(texts[view]) as DecisionDocument),
  text: (view) => texts[view],
});

/** Made once a view. */
function perView<T>(make: (view: View) => T): (view: View) => T {
  const made = new Map<View, T>();
  return (view) => {
    const before = made.get(view);
    if (before !== undefined) return before;
    const now = make(view);
    made.set(view, now);
    return now;
  };
}
