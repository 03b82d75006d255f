import { state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { operationOf } from './operation.js';

/** The operation that the treatment follows: which, and when. */
export const surgeryFacts: Extractor = {
  facts: ['post-surgical', 'surgery', 'surgery-date'],
  across: true,
  read(context) {
    const operation = operationOf(context);
    if (!operation) return;
    const clause = operation.clause ?? context.heading.clauses[0];
    if (!clause) return;
    state(context, 'post-surgical', true, clause);
    if (operation.kind !== 'surgery') state(context, 'surgery', operation.kind, clause);
    if (operation.date) state(context, 'surgery-date', operation.date, clause);
  },
};

/** Surgery that is still to come. */
export const surgeryPlanned = signalFact('surgery-planned', [
  {
    cue: cue(
      'surgery (?:is |was |has been |being )*(?:planned|scheduled|considered|contemplated|recommended|requested|authorized|anticipated|pending)',
      '(?:planned|scheduled|upcoming|pending|anticipated|contemplated) (?:[a-z]+ )?(?:surgery|operation|arthroscopy|fusion)',
      'surgical plan\\b',
      'operation is in view',
      'candidate for (?:[a-z]+ )?(?:surgery|replacement|fusion|operation|arthroplasty)',
      'further surgery',
      'surgery planned',
      'surgical intervention (?:is|was) (?:planned|considered|recommended)',
      'await(?:s|ing) surgery',
    ),
  },
  {
    cue: cue(
      'declin(?:es|ed) (?:the |any )?(?:[a-z]+ ){0,2}?(?:surgery|fusion|operation)',
      'surgery ?was declined',
      'does not want surgery',
      'surgery (?:is |was )?neither (?:planned|wanted|intended)',
      'surgery (?:was |is |has been )?(?:ruled out|not an option|not recommended|declined)',
    ),
    affirmed: false,
    negated: null,
  },
]);

/** Whether surgery is an option at all. */
export const surgicalCandidate = signalFact('surgical-candidate', [
  {
    cue: cue(
      'surgical candidate',
      'candidate for (?:[a-z]+ )?surgery',
      'candidacy for surgery',
      'surgical option',
      '(?:surgery|operation) (?:is |was )?(?:being )?(?:thought of|contemplated|considered|planned)',
      'surgery (?:is|was|remains) (?:an option|indicated|warranted|recommended)',
    ),
  },
  {
    cue: cue(
      'surgery (?:was |is |has been )?(?:ruled out|not an option|not recommended|not indicated|declined)',
      'surgery ?was declined',
      'surgeon (?:[a-z]+ ){0,5}?(?:nothing to (?:offer|add)|declined|no surgery)',
      'nothing to (?:offer|add|operate)',
      'no further surgery',
      'declin(?:es|ed) (?:the |any )?(?:[a-z]+ ){0,2}?(?:surgery|fusion|operation)',
      'not (?:want|a candidate for) surgery',
      'non-? ?surgical',
    ),
    affirmed: false,
    negated: false,
    undocumented: false,
    weight: 1.2,
  },
]);
