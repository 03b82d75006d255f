import { assertionOf } from '../reading/assertion.js';
import { counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';
import { together } from './anaphor.js';
import { HARM } from './harm.js';
import { saidOfIt } from './said-of-it.js';
import { after, before } from './subject.js';

const DRUGS = new Set<string>([
  'medication',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'anticonvulsant',
  'antidepressant',
]);

/** "Gave her hives", "raised his blood pressure": what a drug did to somebody. */
const HARMED = new RegExp(
  `^[^;]{0,50}?\\b(?:gave|gives|made|makes|caused|causes|upsets?|raised|left|brought|provoked|(?:to|with|over|because of|owing to|due to|on account of))\\b[^;]{0,30}?${HARM}`,
);
/** "Has become none", "went from three a day to one", "was halved". */
const LESS =
  /^[^;]{0,40}?\b(?:(?:has|have|had) become (?:none|nothing|half|\d)|(?:went|gone|came|come|coming|fell|fallen|dropped|down|cut|lowered|reduced) (?:down )?from [^;]{1,24} to (?:none|nothing|half|\d)|halved|(?:is|was|are|were|been) (?:being )?(?:cut|lowered|halved|phased out|given up|taken away|withdrawn|dropped)\b)/;
const LESS_BEFORE =
  /\b(?:halved|cut (?:down|back)(?: on)?|lowered|coming (?:down|off)(?: from)?|come (?:down|off)(?: from)?|weaned|giving up|gave up|given up|fewer|less|cannot stand|can not stand|no longer (?:takes|needs|uses)) (?:(?:what|the|his|her|any|of) ){0,3}$/;

/** A quick look before the long patterns. */
const HINT = new RegExp(
  `${HARM}|become|halv|from|cut|lower|phased|giv|taken away|withdrawn|dropped|com(?:e|ing) (?:down|off)|weaned|fewer|less|stand|longer`,
);

/** A drug is named, and what it did or how it was lessened. */
const drugLessened: Extractor = {
  facts: ['medication-reduced-or-not-tolerated'],
  read(context) {
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (!HINT.test(clause.text) || !counts(context, clause)) continue;
        for (const { value, start, end } of treatmentsIn(clause)) {
          if (!DRUGS.has(value)) continue;
          const right = after(clause, end, 90) + saidOfIt(reading, clause);
          if (!HARMED.test(right) && !LESS.test(right) && !LESS_BEFORE.test(before(clause, start, 30)))
            continue;
          const how = assertionOf(clause, start, end);
          if (how !== 'affirmed' && !(how === 'negated' && LESS.test(right))) continue;
          state(context, 'medication-reduced-or-not-tolerated', true, clause, 1.05);
          break;
        }
      }
    }
  },
};

/** Pain medication is being reduced, or is not tolerated. */
export const medicationTolerance = together(
  ['medication-reduced-or-not-tolerated'],
  undefined,
  drugLessened,
  signalFact('medication-reduced-or-not-tolerated', [
    {
      cue: cue(
      'intoleran(?:t|ce)\\b', 'can not (?:take|tolerate)', 'could not tolerate', 'unable to (?:take|tolerate)', 'allerg(?:y|ic) to', 'contraindicated',
      'side effects? (?:from|of|to|with|due) (?:[a-z]+ ){0,3}?(?:medication|drug|nsaid|opioid|norco|naproxen|pills)[a-z]*',
      'weaned? (?:off|from|down)', 'weaning\\b', 'taper(?:ed|ing)\\b', 'gastritis', 'heartburn', 'gastric upset', 'stomach (?:upset|pain|bleeding)', 'too drowsy', 'had to be (?:stopped|discontinued|reduced|cut)',
      'stopped (?:taking )?(?:[a-z]+ ){1,3}(?:because|due|for|owing|on account)', 'discontinued (?:[a-z]+ ){0,3}?(?:because|due|for|owing|secondary)', 'was cut (?:down|to|from)', 'reduc(?:ed|ing|tion in|tion of) (?:[a-z]+ ){0,3}?(?:medications?|opioids?|pills|norco|dose)', 'decreased (?:[a-z]+ ){0,3}?medication (?:intake|use)',
      'medication (?:is |was |being |has been )*(?:reduced|not tolerated)', 'does not (?:want|wish) (?:to take |any )?(?:medication|opioids|pills)', 'prefers? (?:not to|to avoid) (?:take |taking )?(?:medication|opioids|pills)', 'tolerat(?:es|ed|ing|e) (?:[a-z]+ ){0,3}?(?:medications?|nsaids?|drugs)',
    ), // biome-ignore format: a list
      when: ({ clause, start }) => !/^tolerat/.test(clause.text.slice(start)),
    },
    {
      cue: cue(
        '(?:was|were|been|being|be) (?:being )?(?:reduced|stopped|discontinued|cut|tapered|weaned|decreased|lowered)',
        'discontinued\\b',
      ),
      when: ({ clause, start }) =>
        treatmentsIn(clause).some((match) => DRUGS.has(match.value) && match.start < start),
    },
    {
      cue: cue(
        'tolerat(?:es|ed|ing|e|ion)\\b(?: (?:[a-z]+ ){0,3}?(?:medications?|nsaids?|drugs?|naproxen|pills))?',
      ),
      affirmed: null,
      negated: true,
      when: ({ clause }) =>
        /\b(?:medications?|nsaids?|drugs?|pills?|naproxen|ibuprofen|opioids?|oral|analgesics?)\b/.test(
          clause.text,
        ),
    },
  ]),
);
