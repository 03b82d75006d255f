import { assertionOf } from '../reading/assertion.js';
import { counts, missing, state } from '../reading/context.js';
import { NSAID_NAMES } from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { saidOfIt } from './said-of-it.js';
import { after, before } from './subject.js';

const STOPPED =
  /\b(?:stopp(?:ed|ing)|discontinu(?:ed|ing)|off|failed|could not (?:take|tolerate)|can not (?:take|tolerate)|no longer|allergic to|avoid(?:s|ed|ing)?|intoleran(?:t|ce) (?:to|of)|history of|previously|in the past|quit|instead of|rather than|tried|topical|prior to|risk(?:s)? of|unable to (?:take|tolerate)|contraindicat[a-z]+|switched from|caused by|due to|secondary to|from)\b[^,;]{0,30}$/;
const STOPPED_AFTER =
  /^[^,;]{0,30}\b(?:was|were|has been|had been|had to be) (?:since |later |then |now )?(?:stopped|discontinued|held|withdrawn|taken away|replaced|dropped|switched|exchanged|ended|removed|given up|crossed off)\b|^[^;]{0,40}?\b(?:came|come|is|was|went|gone|taken|struck) (?:off|from) (?:the|his|her) (?:[a-z]+ )?list\b|^ (?:until|up to|through) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|last|the|20\d\d)\b|^ (?:d\/c|discontinued|stopped|gel|cream|patch|topical|[0-9.]+% gel|induced|related|allergy|intolerance)/;
const TAKES =
  /\b(?:takes?|taking|on|uses?|using|prescri[a-z]+|receiv[a-z]+|given|daily|mg\b|medications?|regimen|continues?|concurrent|along with|together with|with|current|therapy|use|refill|dispens[a-z]+|was begun|begins?|starts?|started|starting|is being taken)\b/;

const NAMES = cue(...NSAID_NAMES);
const IT_STOPPED =
  /\b(?:it|they|this|that) (?:was|were|has been|had been|is|are) (?:since |later |then |now )?(?:stopped|discontinued|withdrawn|given up|no longer (?:taken|prescribed|refilled)|not (?:being )?(?:refilled|renewed|taken))\b/;

/** An NSAID is being taken; one that was stopped or not tolerated is none. */
export const nsaidUse = together(
  ['nsaid-use'],
  ['proton-pump-inhibitor'],
  (context) => {
    for (const reading of context.readings) {
      for (const { clause, start, end } of NAMES.inIndex(reading.index)) {
        if (!counts(context, clause)) continue;
        const left = before(clause, start, 50);
        const right = after(clause, end, 60) + saidOfIt(reading, clause);
        const how = assertionOf(clause, start, end);
        if (how === 'undocumented') missing(context, 'nsaid-use', clause, 0.9);
        else if (how === 'negated') {
          // "No steroid or anticoagulant, single NSAID": the negation ended at the comma.
          if (/\b(?:no|not|without|nor|neither|never|den(?:y|ies|ied))\b[^,;]*$/.test(left)) state(context, 'nsaid-use', false, clause, 1);
        }
        else if (how === 'affirmed') {
          if (STOPPED.test(left) || STOPPED_AFTER.test(right)) {
            if (!/\bfrom\b|due to|secondary to|caused by|risk/.test(left)) state(context, 'nsaid-use', false, clause, 0.5);
          } else state(context, 'nsaid-use', true, clause, TAKES.test(left + right) ? 1.2 : 0.8);
        }
      }
    }
  },
  signalFact('nsaid-use', [
    {
      cue: cue('no longer (?:[a-z]+ ){0,3}?(?:nsaids?|naproxen|ibuprofen|anti-inflammator|meloxicam|diclofenac|etodolac)[a-z]*', '(?:nsaids?|naproxen|ibuprofen|meloxicam|diclofenac|etodolac|anti-inflammatories) (?:is|are|was|were) (?:no longer|not) (?:being )?(?:taken|prescribed|used|on)'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
    },
  ]),
  // "The list shows ibuprofen, but the note says it was stopped."
  (context) => {
    for (const { clauses } of context.readings) {
      for (const clause of clauses) {
        if (!counts(context, clause) || !IT_STOPPED.test(clause.text)) continue;
        const { previous } = clause;
        if (previous && clause.sentence - previous.sentence <= 1 && NAMES.inClause(previous).length > 0)
          state(context, 'nsaid-use', false, clause, 1.25);
      }
    }
  },
  askedFor('nsaid-use', cue('nsaids?\\b', 'anti-inflammator[a-z]+'), { weight: 0.7 }),
); // biome-ignore format: long conditions
