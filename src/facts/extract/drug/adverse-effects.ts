import { counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { together } from './anaphor.js';
import { assertionOfHarm } from './assessed.js';
import { aboutDrug, after, before, DRUG_TREATMENTS } from './subject.js';

const POSSIBLE =
  /\b(?:history of|past|family|risk (?:of|for)|potential (?:for|of)|to (?:detect|prevent|avoid|monitor|minimi[sz]e)|(?:screen|test|check|look|monitor|assess|watch)[a-z]* for|assess[a-z]*)\b[^,;]{0,30}$/;

const EFFECT = cue('side[- ]effects?', 'se\\b(?= ?:)', 'adverse (?:effects?|reactions?|events?)', 'sedat(?:ion|ed)\\b', 'drows[a-z]+', 'somnolen[a-z]+', 'constipat[a-z]+', 'nausea[a-z]*', 'dizz[a-z]+', 'itching', 'confusion\\b', 'bowels?\\b'); // biome-ignore format: a list
const MILD = /\b(?:mild|slight|minor|minimal|some|only|transient|passing|little|tolerable)(?: [a-z]+)? $/;
const PASSED =
  /^[^;]{0,50}?\b(?:(?:has|have|had) (?:since )?(?:passed|gone|resolved|subsided|ceased|stopped)|denied|gone\b|resolved|went away|regular|none|(?:is|are|was|were) (?:recorded and )?(?:dealt with|treated|relieved|controlled)|is (?:mild|slight|gone|managed|tolerable)|wore off)\b/;

/** Adverse effects that are a reason to stop. */
export const intolerableAdverseEffects = together(
  ['intolerable-adverse-effects'],
  DRUG_TREATMENTS,
  signalFact('intolerable-adverse-effects', [
    {
      cue: cue(
        '(?:intolerable|unacceptable|serious|severe|significant|unmanageable|disabling|marked|excessive|intractable|uncontrolled) (?:adverse |opioid )?(?:side[- ]effects?|effects?|reactions?|events?|constipation|sedation|nausea|drowsiness|somnolence|vomiting|confusion|dizziness|itching|respiratory depression)',
        'respiratory depression',
        'overdose[ds]?\\b',
        'over-?sedat(?:ed|ion)',
        '(?:fell|fall|falls|fallen) asleep (?:at|behind|while) [a-z]+',
        'too (?:sedated|drowsy|sleepy|groggy|confused|nauseated|dizzy)',
        '(?:leaves|left|makes|made|keeps|kept|renders|rendered) (?:him|her|the [a-z]+) (?:[a-z]+ ){0,2}?(?:stupefied|stuporous|confused|bedridden|unable|sick|vomiting|dazed|incapable|useless)',
        'unresponsive\\b(?! to)',
        '(?:unbearable|intolerable|unendurable|insupportable)\\b(?! pain)(?<!pain (?:is|was) [a-z]{6,20})',
        '(?:vomits|vomited|vomiting|faints|fainted|falls asleep) (?:after|with|on|at|from) (?:every|each|the|it|a)',
        '(?:makes|made|making) (?:him|her|the [a-z]+) (?:vomit|ill|fall|sick|faint)\\b',
        'in a (?:daze|stupor|fog)\\b',
        '(?:stop|stopped|discontinue|discontinued|give up|gave up) (?:it|the drug|them|taking it) (?:for|because of|on account of|owing to) (?:[a-z]+ ){0,2}?(?:vomiting|nausea|sedation|drowsiness|rash|dizziness|confusion|swelling|palpitations|side effects?)',
        'stupefied',
      ),
      undocumented: null,
      when: ({ clause, start }) => !POSSIBLE.test(before(clause, start, 40)),
    },
    {
      cue: cue('(?:can|could|does|did) not tolerate', 'unable to tolerate', 'intoleran(?:t|ce) (?:to|of)', 'not tolerat(?:ed|ing)', 'poorly tolerated'),
      affirmed: true,
      negated: true,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause) && clause.section === 'rationale',
    },
    {
      cue: cue('side[- ]effects?', 'adverse (?:effects?|reactions?|events?)', 'tolerat(?:es|ed|ing)\\b'),
      affirmed: null,
      negated: false,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause),
      weight: 0.8,
    },
    {
      cue: cue('tolerat(?:es|ed|ing) (?:[a-z0-9]+ ){0,5}?well', 'well tolerated', 'well borne', 'bear(?:s|ing)? it well', 'agrees with (?:him|her)\\b', 'without (?:ill|untoward|side) effects?', 'bears? (?:it|the drug|them) well', 'toler(?:ates|ated) (?:it|the|his|her)', 'side[- ]effects? (?:are |is |were |was )?(?:tolerable|mild|minimal|manageable|managed|controlled)'),
      affirmed: false,
      negated: true,
      undocumented: null,
      when: ({ clause }, context) => aboutDrug(context, clause),
      weight: 0.9,
    },
  ]),
  // "No sedation", "drowsiness was asked after and denied", "some nausea, which has passed": nothing that is a reason to stop.
  (context) => {
    for (const reading of context.readings) {
      for (const match of EFFECT.inIndex(reading.index)) {
        const { clause, start, end } = match;
        if (!counts(context, clause) || !aboutDrug(context, clause)) continue;
        const left = before(clause, start, 40);
        const right = after(clause, end, 60);
        if (assertionOfHarm(match) === 'negated' || MILD.test(left) || PASSED.test(right))
          state(context, 'intolerable-adverse-effects', false, clause, 0.85);
      }
    }
  },
); // biome-ignore format: lists
