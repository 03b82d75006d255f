import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const DRUGS = new Set<string>([
  'medication',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'anticonvulsant',
  'antidepressant',
]);

/** Pain medication is being reduced, or is not tolerated. */
export const medicationTolerance = signalFact('medication-reduced-or-not-tolerated', [
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
]);
