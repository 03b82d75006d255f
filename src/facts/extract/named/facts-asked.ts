import type { TreatmentId } from '../../../request/treatment.js';

/**
 * Facts that the rules of particular treatments ask for although their readers were written for others: `other` and equipment
 * take in so much that a list of treatments in each reader would say nothing.
 */
const ASKED: Partial<Record<TreatmentId, ReadonlySet<string>>> = {
  other: new Set([
    'aberrant-behavior',
    'acute-exacerbation',
    'depression',
    'failed-back-or-crps',
    'first-line-failed',
    'fluoroscopy',
    'gi-risk',
    'gi-symptoms',
    'internal-derangement-signs',
    'intolerable-adverse-effects',
    'less-invasive-failed',
    'motivated',
    'neurologic-deficit',
    'nsaid-use',
    'part-of-active-program',
    'procedure-planned',
    'psychological-clearance',
    'psychological-symptoms',
    'radicular-pain',
    'radiculopathy-on-exam',
    'red-flags',
    'significant-change',
    'tendinitis',
    'tens-failed',
    'trial-relief-percent',
    'would-change-plan',
  ]),
  'durable-medical-equipment': new Set(['osteoarthritis', 'radicular-pain']),
};

/** True where a rule of this treatment asks for one of the facts, whomever their reader was written for. */
export const isAsked = (treatment: TreatmentId, facts: readonly string[]): boolean =>
  facts.some((fact) => ASKED[treatment]?.has(fact) ?? false);
