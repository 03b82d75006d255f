import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const STUDIES: readonly TreatmentId[] = ['mri', 'emg-ncv', 'psychological-evaluation'];

const STATE =
  /\b(?:exam[a-z]*|symptoms?|findings?|signs?|pain|reflex[a-z]*|complaints?|picture|condition|status|deficits?|weakness|strength|leg|arm|numbness|mental|course|patient|he|she|it|nothing|gait)\b/;
const ofState = (clause: Clause): boolean => STATE.test(clause.text);
const SINCE =
  /\b(?:since|between|before that|than (?:in|at|it was|then|before)|after (?:the|that)|was not|were not|until|by the (?:day|week|month)|by (?:january|february|march|april|may|june|july|august|september|october|november|december)|new|now)\b/;

/** Whether the patient is another than at the earlier study: state × sameness or change × relation in time. */
export const otherThanThen = signalFact(
  'significant-change',
  [
    {
      cue: cue(
        'nothing (?:has |have |had |did |does |seems to have )?(?:[a-z]+ )?(?:changed?|moved?|altered?|happened|advanced?|progressed?|developed?|shifted?|evolved?)\\b',
        '(?:is|are|was|were|reads?|remains?|looks?|stays?) (?:[a-z]+ ){0,2}?(?:identical|the same|unchanged|as (?:it|they) (?:was|were)|no different|alike)\\b',
        '(?:same|identical) (?:exam[a-z]*|findings?|signs?|symptoms?|picture|pain|complaints?|deficits?)\\b',
        'word for word',
        '(?:copied|copies|repeated|repeats) (?:it |them )?from (?:visit|note|report|month|1)',
        '(?:has|have|had) not (?:[a-z]+ )?(?:become|grown|turned|moved|shifted|altered|evolved|changed|progressed|worsened)\\b',
        'no (?:change|progression|evolution|new [a-z]+|alteration|deterioration|worsening)\\b(?= (?:of|in|since|from|between|to)\\b)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 0.95,
      when: ({ clause, start, end }) =>
        ofState(clause) &&
        !/\b(?:guideline|reserved|dose|medication|request)/.test(clause.text) &&
        !/^[^;]{0,60}\b(?:is|are|was|were|has been) (?:documented|described|recorded|reported|mentioned|offered)\b/.test(
          clause.text.slice(start, end + 80),
        ),
    },
    {
      cue: cue(
        '(?:is|are) changing\\b',
        '(?:has|have|had) (?:clearly |since |now |newly )?(?:changed|worsened|progressed|deteriorated|advanced|appeared|developed|become|grown|spread|increased|dropped|fallen)\\b',
        'came (?:on|into play|up)\\b',
        'deteriorat[a-z]+',
        '(?:new|newly) (?:[a-z]+ ){0,2}?(?:finding|sign|weakness|deficit|numbness|symptoms?|complaints?|reflex|foot drop)s?\\b',
        'not (?:there|present|noted|seen) (?:before|earlier|then|at that time)',
        'were normal (?:in|at|on|then)',
        '(?:taken|made|done|obtained) before (?:any of|all|this|these|the (?:weakness|deficit|fall|change|new|onset))',
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.8,
      when: ({ clause }) =>
        ofState(clause) &&
        SINCE.test(clause.text) &&
        !/\b(?:guideline|reserved|request|improv[a-z]+|better|dose)\b/.test(clause.text),
    },
    // "Nor is any change of the mental state offered."
    {
      cue: cue(
        'change (?:of|in) (?:the |his |her )?(?:mental |clinical |physical )?(?:state|status|condition)',
      ),
      affirmed: null,
      negated: null,
      weight: 0.8,
    },
  ],
  STUDIES,
);
