import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import { DRUG } from '../reading/credit.js';
import { cue } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const INJECTIONS: readonly TreatmentId[] = [
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'office-visit',
  'specialist-referral',
];
const INJECTION_TOPICS = new Set<string>([
  'injection',
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
]);

/** How many sentences on a letter may go on about an injection without naming it: "relief held", "the effect", "it". */
const GOES_ON = { rationale: 8, summary: 2 } as const;

/** The clause is about an injection that was given: named in it, or before it with no other treatment between but drugs. */
export function aboutInjection(clause: Clause): boolean {
  const own = treatmentsIn(clause).filter((match) => !DRUG.has(match.value));
  if (own.length > 0) return own.some((match) => INJECTION_TOPICS.has(match.value));
  if (TAKEN.test(clause.text)) return false;
  const reach = clause.section === 'rationale' ? GOES_ON.rationale : GOES_ON.summary;
  for (let earlier = clause.previous; earlier; earlier = earlier.previous) {
    if (clause.sentence - earlier.sentence > reach) return false;
    const named = treatmentsIn(earlier).filter((match) => !DRUG.has(match.value));
    const injected = named.some((match) => INJECTION_TOPICS.has(match.value));
    // "To repeat an epidural the guideline wants … The one last October …"
    if (injected) return true;
    if (earlier.speaker !== 'record') continue;
    if (named.length > 0) return false;
    if (TAKEN.test(earlier.text)) return false;
  }
  return false;
}
/** A drug that is begun or taken is what the next sentences tell of. */
const TAKEN = /\b(?:\d mg|begun|was started|prescribed|refills?|takes|taking)\b/;

const RELIEF = cue(
  'relief\\b',
  'percent(?:age)?\\b',
  'improve(?:d|ment)\\b',
  'better\\b',
  'reduc(?:ed|tion)\\b',
  'decreas(?:ed|e)\\b',
  'injections?\\b',
  'blocks?\\b',
  'lasted\\b',
  'lasting\\b',
  'epidural\\b',
  'pain\\b',
  'effect\\b',
  'eased\\b',
  'held\\b',
  'wore\\b',
  'worn\\b',
  'weeks?\\b',
  'months\\b',
  'helped\\b',
  'well\\b',
);
const PERCENT =
  /(?<![\d.-])(\d{1,3}) ?(?:-|to) ?(\d{1,3}) ?(?:%|percent)|(?<![\d.-])(\d{1,3}) ?(?:%|percent)/;
const SPAN =
  /(?<![\d.-])(\d{1,3}|(?<=\ba )full|(?<=\b)a(?= (?:week|month|year)))(?:\.\d)?(?: ?(?:-|to) ?(\d{1,3}))? (days?|weeks?|months?|years?)\b(?! (?:ago|later|old|post|follow|after (?:the )?(?:injury|surgery|accident)))/;
const LASTED =
  /\b(?:relief|lasted|lasting|for|benefit|improvement|duration|still present|persist[a-z]*|dissipated|wore off|worn off|faded|returned|held|hold|stayed|remained|gone|within|back|until|before|good|well|better|effect|helped|that (?:is|makes|was))\b/;
/** That an injection did something, or ceased to. */
const TOLD =
  /\b(?:relief|relieved|benefit[a-z]*|improve[a-z]*|helped|better|effect|eased|(?:little|less|hardly any|no|free of) (?:[a-z]+ )?pain|did well|wore off|worn off|pain (?:came|was) back|that (?:is|makes|was) \d|pain returned|returned to baseline|held)\b/;
/** "Cut in half", "three quarters of the pain": percent. */
const FRACTIONS: readonly (readonly [pattern: RegExp, percent: number])[] = [
  [/\bthree[- ]quarters\b|\b3[- ]quarters\b/, 75],
  [/\b(?:two|2)[- ]thirds\b/, 67],
  [
    /\b(?:halved|halving)\b|\b(?:in|by) (?:about |roughly |almost |nearly |more than |over |at least )?half\b|\b(?:half|50) (?:of |the |his |her |as much )+(?:[a-z]+ )?pain\b/,
    50,
  ],
  [/\b(?:a|one|1)[- ]third\b/, 33],
];
/** "Pain went from 8 to 4." */
const SCORES =
  /\bpain\b[^;]{0,40}?\bfrom (?:an? )?(\d{1,2})(?: ?\/ ?10| out of 10)? to (?:an? )?(\d{1,2})\b(?! ?(?:a day|tablets|pills|minutes|pounds|%|percent))/;
const NO_RELIEF =
  /\b(?:no|without(?: any)?) (?:[a-z]+ ){0,2}?(?:relief|benefit|improvement|effect|help)\b|\b(?:did|has|have) not (?:[a-z]+ )?(?:help|helped|relieve|ease|work)\b|\b(?:did|done|accomplished) nothing\b/;
const ASKED_FOR =
  /\b(?:request(?:s|ed|ing)?|proposed|would|should|hoped?|expected|planned|guideline|requires?)\b/;

/** How much the earlier injection helped and for how long; ranges give their lower end. */
export const injectionRelief: Extractor = {
  facts: ['prior-injection-relief-percent', 'prior-injection-relief-weeks'],
  treatments: INJECTIONS,
  read(context) {
    const seen = new Set<number>();
    for (const reading of context.readings) {
      for (const { clause, start } of RELIEF.inIndex(reading.index)) {
        if (!counts(context, clause) || !aboutInjection(clause)) continue;
        if (
          assertionOf(clause, start, start + 3) === 'undocumented' &&
          /^(?:relief|percent|improve)/.test(clause.text.slice(start))
        ) {
          missing(context, 'prior-injection-relief-percent', clause, 0.9);
          missing(context, 'prior-injection-relief-weeks', clause, 0.9);
          continue;
        }
        if (!seen.has(clause.order)) {
          seen.add(clause.order);
          readRelief(context, clause, reading.clauses);
        }
      }
    }
  },
};

function readRelief(context: Context, clause: Clause, clauses: readonly Clause[]): void {
  const percent = PERCENT.exec(clause.text);
  if (percent) {
    const assertion = assertionOf(clause, percent.index, percent.index + percent[0].length);
    if (assertion === 'undocumented') {
      missing(context, 'prior-injection-relief-percent', clause, 0.9);
      missing(context, 'prior-injection-relief-weeks', clause, 0.9);
      return;
    }
    if (assertion !== 'affirmed' || NO_RELIEF_FIGURE.test(clause.text)) return;
    state(context, 'prior-injection-relief-percent', Number(percent[1] ?? percent[3]), clause);
  } else {
    const share = ASKED_FOR.test(clause.text) ? null : shareOf(clause);
    if (share !== null) state(context, 'prior-injection-relief-percent', share, clause, 0.85);
    else if (!TOLD.test(clause.text)) return;
  }
  readSpan(context, clause, percent ? percent.index + percent[0].length : 0, clauses);
}

/** Relief that is told without a percent sign. */
function shareOf(clause: Clause): number | null {
  const { text } = clause;
  const scores = SCORES.exec(text);
  if (scores) {
    const [before, after] = [Number(scores[1]), Number(scores[2])];
    return before > 0 && before <= 10 && after <= before
      ? Math.round((100 * (before - after)) / before)
      : null;
  }
  for (const [pattern, percent] of FRACTIONS) {
    const found = pattern.exec(text);
    if (found && PAIN.test(text) && !OF_DRUGS.test(text.slice(Math.max(0, found.index - 40), found.index)))
      return percent;
  }
  const none = NO_RELIEF.exec(text);
  return none && assertionOf(clause, none.index, none.index + none[0].length) !== 'undocumented' ? 0 : null;
}
const PAIN = /\b(?:pain|symptoms?|relie[fv]|complaints?)/;
const OF_DRUGS =
  /\b(?:norco|hydrocodone|tramadol|opioids?|medications?|pills|tablets|use|intake|naproxen|vicodin|percocet)\b/;

function readSpan(context: Context, clause: Clause, after: number, clauses: readonly Clause[]): void {
  const rest = clauses.find((each) => each.sentence === clause.sentence && each.order === clause.order + 1);
  for (const each of rest ? [clause, rest] : [clause]) {
    const span =
      (each === clause && after > 0 ? SPAN.exec(each.text.slice(after)) : null) ?? SPAN.exec(each.text);
    if (!span || !LASTED.test(each.text) || each.speaker !== 'record' || ASKED_FOR.test(each.text)) continue;
    const at = each.text.indexOf(span[0]);
    if (assertionOf(each, at, at + span[0].length) !== 'affirmed') continue;
    const count = /^\d/.test(span[1]!) ? Number(span[1]) : 1;
    const unit = WEEKS_IN[span[3]![0] as keyof typeof WEEKS_IN];
    state(context, 'prior-injection-relief-weeks', Math.round(count * unit * 10) / 10, each);
    return;
  }
}
const WEEKS_IN = { d: 1 / 7, w: 1, m: 52 / 12, y: 52 } as const;

/** Percent figures that are no relief. */
const NO_RELIEF_FIGURE = /\b(?:lidocaine|bupivacaine|whole person|impairment|disability|cream)\b/;

/** Function after the earlier injection. */
export const injectionFunction = signalFact(
  'prior-injection-function',
  [
    {
      cue: cue(
        'functional (?:response|improvement|gains?|benefit)',
        'improve(?:d|ment)? (?:in|of) function',
        'improved function',
        'function (?:did not|improved|was)',
        'objective improvement',
        'gains? in function',
        'able to (?:[a-z]+)',
        'return(?:ed)? to work',
        'increased activit[a-z]+',
        'drove\\b',
        'stood (?:through|for)',
        'walked (?:[a-z0-9]+ )?(?:miles?|blocks?)',
        'sat (?:through|for)',
        'resumed?\\b',
      ),
      when: ({ clause }) => aboutInjection(clause) || clause.section === 'rationale',
    },
  ],
  INJECTIONS,
);

/** Medication use after the earlier injection. */
export const injectionMedication = signalFact(
  'prior-injection-less-medication',
  [
    {
      cue: cue(
        'stopped\\b',
        'fell\\b',
        'dropped\\b',
        'cut\\b',
        'halved\\b',
        'reduced\\b',
        'tapered\\b',
        'fewer\\b',
        'less\\b',
        'diminished\\b',
      ),
      negated: false,
      when: ({ clause }) =>
        treatmentsIn(clause).some((match) =>
          ['opioid', 'nsaid', 'medication', 'anticonvulsant', 'muscle-relaxant'].includes(match.value),
        ) &&
        (aboutInjection(clause) ||
          /\b(?:relief|block|injection|ablation|procedure|epidural)/.test(clause.previous?.text ?? '')),
      weight: 0.9,
    },
    {
      cue: cue(
        '(?:decrease|decreased|reduced|reduction|less) (?:in |of |need for |use of |the |his |her |pain )*(?:medications?|opioids?|norco|analgesics?|narcotics?)(?: use| intake)?',
        'medication (?:use |intake )?(?:was |were )?(?:reduced|decreased|cut)',
      ),
      when: ({ clause }) => aboutInjection(clause) || clause.section === 'rationale',
    },
    {
      cue: cue(
        'medication (?:use |intake )?(?:was |were |remained |is )*(?:unchanged|the same|not (?:reduced|decreased))',
        'same medications?',
        'medication use (?:rose|increased|went up)',
        'use (?:went up|rose|increased)',
      ),
      affirmed: false,
      negated: null,
      when: ({ clause }) => aboutInjection(clause) || clause.section === 'rationale',
    },
  ],
  INJECTIONS,
);

/** An injection of this kind was given before. */
export const earlierInjection = signalFact(
  'earlier-injection',
  [
    {
      cue: cue(
        '(?:previous|prior|earlier|last|first|past|second|repeat) (?:[a-z0-9-]+ ){0,4}?(?:injections?|blocks?|epidurals?|procedures?)\\b',
        '(?:had|underwent|received|undergone|administered|given) (?:(?!no\\b|never\\b|any\\b)[a-z0-9-]+ ){0,5}?(?:injections?|blocks?|epidurals?)\\b',
        '(?:injections?|blocks?|epidurals?) (?:were|was|on|of|in) (?:administered|given|performed|done|\\d)',
      ),
      bodyPart: true,
      when: ({ clause, start }) =>
        !/\b(?:request|first (?:trial|injection) (?:is|does))/.test(
          clause.text.slice(Math.max(0, start - 30), start),
        ),
    },
    { cue: cue('repeat\\b', 'second\\b', 'additional\\b'), heading: 'only', negated: null, weight: 0.8 },
  ],
  INJECTIONS,
);
