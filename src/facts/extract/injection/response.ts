import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { topicOfGeneric, treatmentsIn } from '../reading/topic.js';

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

/** The clause is about an injection that was given: named in it, or just before it. */
export function aboutInjection(clause: Clause): boolean {
  const own = treatmentsIn(clause);
  if (own.some((match) => INJECTION_TOPICS.has(match.value))) return true;
  if (own.some((match) => match.value !== 'medication' && match.value !== 'opioid')) return false;
  const carried = topicOfGeneric(clause);
  return carried !== null && INJECTION_TOPICS.has(carried);
}

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
);
const PERCENT =
  /(?<![\d.-])(\d{1,3}) ?(?:-|to) ?(\d{1,3}) ?(?:%|percent)|(?<![\d.-])(\d{1,3}) ?(?:%|percent)/;
const SPAN =
  /(?<![\d.-])(\d{1,3})(?:\.\d)?(?: ?(?:-|to) ?(\d{1,3}))? (days?|weeks?|months?)\b(?! (?:ago|later|old|post|follow|after (?:the )?(?:injury|surgery|accident)))/;
const LASTED =
  /\b(?:relief|lasted|lasting|for|benefit|improvement|duration|still present|persist[a-z]*|dissipated|wore off|faded|returned)\b/;

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
  } else if (!/\brelief|benefit|improve|helped/.test(clause.text)) return;
  const rest = clauses.find((each) => each.sentence === clause.sentence && each.order === clause.order + 1);
  for (const each of rest ? [clause, rest] : [clause]) {
    const after = percent && each === clause ? percent.index + percent[0].length : 0;
    const span = SPAN.exec(each.text.slice(after)) ?? SPAN.exec(each.text);
    if (!span || !LASTED.test(each.text) || each.speaker !== 'record') continue;
    const at = each.text.indexOf(span[0]);
    if (assertionOf(each, at, at + span[0].length) !== 'affirmed') continue;
    const weeks =
      Number(span[1]) * (span[3]!.startsWith('d') ? 1 / 7 : span[3]!.startsWith('m') ? 52 / 12 : 1);
    state(context, 'prior-injection-relief-weeks', Math.round(weeks * 10) / 10, each);
    return;
  }
}

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
