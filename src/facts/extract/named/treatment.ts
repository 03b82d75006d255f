import { NAMED, namedTreatment, UNLISTED } from '../../../request/named-treatment.js';
import { type Context, state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';

/** Which particular treatment the heading names, where the vocabulary has only a wider word. */
export const namedInHeading: Extractor = {
  facts: [NAMED],
  treatments: ['other', 'durable-medical-equipment'],
  read(context: Context) {
    const clause = context.heading.clauses[0];
    if (clause) state(context, NAMED, namedTreatment(context.issue.heading), clause);
  },
};

/** A referral is one to a surgeon where the heading says so. */
export const surgeonInHeading: Extractor = {
  facts: [NAMED],
  treatments: ['specialist-referral'],
  read(context: Context) {
    const clause = context.heading.clauses[0];
    const named = /\b(?:neuro-?)?surg/i.test(context.issue.heading) ? 'surgical-referral' : UNLISTED;
    if (clause) state(context, NAMED, named, clause);
  },
};
